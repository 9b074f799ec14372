import { describe, expect, test } from "vitest";
import { finding } from "../../../src/model/finding.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { oncePerTypology } from "../../../src/pipeline/elsewhere.js";
import { openEntries } from "../../../src/pipeline/open-entries.js";
import { openTexts } from "../../../src/pipeline/open-texts.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { shippedTypology } from "../../../src/typology/shipped.js";

const typology = defaultTypology();

function profile(id: string, indicators: string) {
  return { file: `${id}.yaml`, text: `tcec: 1\nid: ${id}\nname: N\ndate: 2015\nindicators: ${indicators}\n` };
}

const TWO = [
  profile("a", "{market_share: 30, self_financing: 40}"),
  profile("b", "{reciprocity_share: 20, market_share: 5}"),
  profile("c", "{paid_work: {degree: 1}}"),
  profile("d", "{self_financing: 10}"),
];

const told = (names: string[], other: string, profiles: number) =>
  finding("indicator-elsewhere", { names, other, typology: typology.id, profiles });

describe("values under `indicators` for another typology that is shipped", () => {
  const expected = [
    told(["paid_work"], "emes-ideal-type", 1),
    told(["market_share", "reciprocity_share"], "plural-economy", 2),
  ];

  test("are said once for a run, with their names and how many profiles have some", async () => {
    const { findings } = await openTexts(TWO, { typology, isDefault: true });
    expect(findings).toEqual(expected);
  });

  test("are no part of a result", async () => {
    const { result } = await openTexts(TWO, { typology, isDefault: true });
    const { results } = assess(TWO[0] ?? profile("a", "{}"), typology);
    expect(JSON.stringify([result, assembleResult(typology, results, [])])).not.toContain("indicator-elsewhere");
  });

  test("are no finding of an entry of a batch, but notes", () => {
    const entries: unknown[] = [];
    const notes: Parameters<typeof oncePerTypology>[0][number][] = [];
    const take = {
      entry: (entry: unknown) => entries.push(entry),
      note: (note: (typeof notes)[number]) => notes.push(note),
    };
    for (const text of TWO) openEntries(text, { typology, isDefault: true }, take);
    expect(entries).toHaveLength(4);
    expect(JSON.stringify(entries)).not.toContain("indicator-elsewhere");
    expect(oncePerTypology(notes)).toEqual(expected);
  });

  test("are not said where the typology that has them is in force", async () => {
    const plural = await shippedTypology("plural-economy");
    const { findings } = await openTexts(TWO.slice(1, 2), { typology: plural, isDefault: false });
    expect(findings).toEqual([]);
  });

  test("are not said where there are none, and an unknown name stays a warning", async () => {
    const { findings } = await openTexts([profile("e", "{marketshare: 30}"), profile("f", "{}")], {
      typology,
      isDefault: true,
    });
    expect(findings.map(({ code }) => code)).toEqual(["indicator-unknown"]);
  });
});

test("names that every object has in JavaScript are unknown indicators, and nothing else", async () => {
  const text = profile("g", "{constructor: 1, toString: 2, hasOwnProperty: 3}");
  const { findings } = await openTexts([text], { typology, isDefault: true });
  expect(findings.map(({ code }) => code)).toEqual(Array(3).fill("indicator-unknown"));
});
