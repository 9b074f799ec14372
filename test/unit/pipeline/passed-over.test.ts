import { describe, expect, test } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { Entry } from "../../../src/model/entry.js";
import type { SourceText } from "../../../src/model/source.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { openEntries } from "../../../src/pipeline/open-entries.js";
import { openTexts } from "../../../src/pipeline/open-texts.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const profile = (id: string): SourceText => ({
  file: `p/${id}.yaml`,
  text: `tcec: 1\nid: ${id}\nname: N\ndate: 2015\n`,
});
const saved = (file: string): SourceText => ({
  file,
  text: JSON.stringify(assembleResult(typology, assess(profile("s"), typology).results, [])),
});

/** Files that lie among profiles, and what each is. */
const OTHERS: readonly (readonly [string, SourceText])[] = [
  ["typology", { file: "p/t.yaml", text: "tcec_typology: 1\nid: x\n" }],
  ["expected", { file: "p/expected.yaml", text: "# of the archive\na/2015:\n  status: borderline\n" }],
  ["expected", { file: "p/e.yaml", text: "a/2015-03: {status: typo}\nb/2015: 3\n" }],
  ["configuration", { file: "p/.tcecrc.yaml", text: "lang: fr\n" }],
  ["result", saved("p/r.yaml")],
];

const reading = (isFound: boolean) => ({ typology, isDefault: true, isFound: () => isFound });

async function asTexts(sources: readonly SourceText[], isFound: boolean) {
  const { result, findings } = await openTexts(sources, reading(isFound));
  return {
    ids: result?.results.map(({ id }) => id),
    findings: brief(findings),
    inResult: brief(result?.findings ?? []),
  };
}

function asEntries(source: SourceText, isFound: boolean) {
  const [entries, notes]: [Entry[], AnyDiagnostic[]] = [[], []];
  openEntries(source, reading(isFound), { entry: (entry) => entries.push(entry), note: (note) => notes.push(note) });
  return { entries, notes: brief(notes) };
}

const brief = (findings: readonly AnyDiagnostic[]) =>
  findings.map(({ code, args }) => ("got" in args ? [code, args.got] : [code]));

describe.each(OTHERS)("a %s among profiles", (kind, other) => {
  test("is passed over where a folder or a pattern stands for it", async () => {
    const note = ["file-passed-over", kind];
    expect(await asTexts([profile("a"), other], true)).toEqual({ ids: ["a"], findings: [note], inResult: [] });
    expect(asEntries(other, true)).toEqual({ entries: [], notes: [note] });
  });

  test("is said to be none where it is named, and a saved result is read", async () => {
    const { ids, findings } = await asTexts([profile("a"), other], false);
    expect([ids, findings]).toEqual(kind === "result" ? [["a", "s"], []] : [["a"], [["format-other", kind]]]);
    const { entries, notes } = asEntries(other, false);
    expect([entries.length, notes]).toEqual([1, []]);
  });

  test("is an error where nothing else is there", async () => {
    const { ids, findings } = await asTexts([other], true);
    expect([ids ?? [], findings]).toEqual([[], [["file-passed-over", kind], ["file-none-left"]]]);
  });
});

test("a saved result under a name of results is read, whatever stands for it", async () => {
  expect(await asTexts([profile("a"), saved("p/r.json")], true)).toMatchObject({ ids: ["a", "s"], findings: [] });
});

test("a typology beside profiles in one file is a mistake in that file", async () => {
  const both = { file: "p/a.yaml", text: `${profile("a").text}---\ntcec_typology: 1\n` };
  expect(await asTexts([both], true)).toMatchObject({ ids: ["a"], findings: [["format-other", "typology"]] });
  expect(asEntries(both, true).entries).toHaveLength(2);
});

test("a file of another program is not known", async () => {
  const foreign = { file: "p/docker-compose.yml", text: "services: {a: {image: b}}\n" };
  const { findings } = await asTexts([foreign], true);
  expect(findings).toContainEqual(["key-missing"]);
});
