import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, defaultTypology } from "../../../src/index.js";
import { networkOf } from "../../../src/quantity/network.js";
import { renderTies } from "../../../src/render/ties.js";
import { readPairs } from "../../../src/validate/pairs.js";

const HEAD = "tcec: 1\nid: a-cluster\nname: A cluster\ndate: 2015\n";
const read = (text: string) => readPairs({ file: "pairs.csv", text });
const found = (text: string): string[] =>
  read(text).diagnostics.map(({ code, position, args }) => {
    const more = Object.keys(args).length === 0 ? "" : ` ${JSON.stringify(args)}`;
    return `${position?.line}:${position?.col} ${code}${more}`;
  });

describe("ties from a CSV of pairs", () => {
  it.each([
    [
      "a,b\nb,c,2\n",
      [
        ["a", "b"],
        ["b", "c", 2],
      ],
    ],
    ["from,to,strength\na,b,0.5\n", [["a", "b", 0.5]]],
    [
      "De;À;Intensité\na;b;0,5\nb;c;1\n",
      [
        ["a", "b", 0.5],
        ["b", "c"],
      ],
    ],
    ["Membre 1\tMembre 2\na\tb\t,5\n", [["a", "b", 0.5]]],
    ["source,target\na,b,\n", [["a", "b"]]],
    [
      "a,b,,\nc,d,3,\n",
      [
        ["a", "b"],
        ["c", "d", 3],
      ],
    ],
    ["12,Ville\n", [["12", "Ville"]]],
    ['"Coop, Nord","Les ""Jardins"""\n', [["Coop, Nord", 'Les "Jardins"']]],
  ])("reads %j", (csv, ties) => {
    expect(read(csv)).toMatchObject({ value: { ties }, diagnostics: [] });
  });

  it.each([
    ["", ["1:1 pairs-none"]],
    ["from;to\n", ["1:1 pairs-none"]],
    ["a\nb,c\n", ['1:1 pairs-cells {"cells":1,"delimiter":","}']],
    ["a,b,0,5\n", ['1:1 pairs-cells {"cells":4,"delimiter":","}']],
    ["a;b\n\nb;c;fort\n", ['3:5 pairs-strength {"text":"fort","maximum":1000000}']],
    ["a,b,0\n", ['1:5 pairs-strength {"text":"0","maximum":1000000}']],
    ["a;b;-0,5\n", ['1:5 pairs-strength {"text":"-0,5","maximum":1000000}']],
    ['a,b,"0,5"\n', ['1:5 pairs-strength {"text":"0,5","maximum":1000000}']],
    ["a,b,1e9\n", ['1:5 pairs-strength {"text":"1e9","maximum":1000000}']],
    ["a,a\n", ['1:3 network-tie-itself {"member":"a"}']],
    ["from,to\nx,y\na,b\nb,a\n", ['4:1 pairs-twice {"a":"a","b":"b","line":3}']],
    ["a,\n,b\n", ["1:3 network-name-blank", "2:1 network-name-blank"]],
    ["Coop Nord,b\ncoop  nord,c\n", ['2:1 network-name-variant {"member":"coop  nord","other":"Coop Nord"}']],
    ['"a,b\nc,c\n', ["1:1 cell-quotation", '2:3 network-tie-itself {"member":"c"}']],
    [`${"x".repeat(201)},b\n`, ['1:1 value-too-long {"maximum":200,"of":"characters"}']],
    ["x,y\ra,a\r", ['2:3 network-tie-itself {"member":"a"}']],
  ])("finds all that is wrong in %j, and gives nothing", (csv, findings) => {
    expect(found(csv).map((line) => line.replace(/\{"a":"b","b":"a"/, '{"a":"a","b":"b"'))).toEqual(findings);
    expect(read(csv).value).toBeNull();
  });

  it("says of a file with one mistake many times how often it stands there", () => {
    const { diagnostics } = read("a,b,x\n".repeat(3000));
    expect(diagnostics).toHaveLength(1001);
    expect(diagnostics.at(-1)).toMatchObject({ code: "file-findings-cut", args: { shown: 1000 } });
  });

  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcé 0123,;:'\"[]{}#&*!|>%@`~-_.?\\/=") })
    .map((text) => text.trim().replace(/\s+/g, " "))
    .filter((text) => text !== "");
  const drawn = fc.uniqueArray(name, { minLength: 2, maxLength: 8, selector: (text) => text.toLowerCase() });
  const strength = fc.constantFrom(1, 0.5, 2, 12.25, 1_000_000);

  it("prints a block that a profile takes, with the same ties and measures", async () => {
    const pasted = fc.asyncProperty(drawn, fc.array(strength, { minLength: 28, maxLength: 28 }), fc.boolean(), check);
    await fc.assert(pasted);
  });

  async function check(names: string[], strengths: number[], members: boolean): Promise<void> {
    const all = names.flatMap((a, i) => names.slice(i + 1).map((b): [string, string] => [a, b]));
    const ties = all.slice(0, Math.max(1, all.length - 2)).map((pair, i) => [...pair, strengths[i] ?? 1]);
    const csv = ties.map((tie) => tie.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(";")).join("\n");
    const { value, diagnostics } = read(`from;to;strength\n${csv}\n`);
    expect(diagnostics).toEqual([]);
    const block = await renderTies(value ?? { ties: [], members: [] }, { members });
    const facts = factsOf(`${HEAD}${block}  complete: true\n`);
    expect(facts).toEqual(factsOf(`${HEAD}network: ${JSON.stringify({ ties, complete: true })}\n`));
    expect(networkOf(value?.ties ?? [])).toEqual(networkOf(ties));
  }

  function factsOf(text: string): unknown {
    const { results, findings } = assess({ file: "p.yaml", text }, defaultTypology());
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const facts = results[0]?.facts ?? {};
    expect(facts.brokered_pairs_share).not.toBeNull();
    return facts;
  }
});

it.each([
  ["cells", `a,b\n${",".repeat(60_000)}`, 2],
  ["blank lines", `a,b\n${"\n".repeat(60_000)}c,d\n`, 50_000],
])("of more %s than a profile can hold nothing is read", (_, text, line) => {
  const { value, diagnostics } = readPairs({ file: "p.csv", text });
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code: "yaml-too-many-values", position: { file: "p.csv", line } }]);
});
