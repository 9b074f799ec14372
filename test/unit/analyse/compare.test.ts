import { describe, expect, it } from "vitest";
import { compareResults, sameTypology } from "../../../src/analyse/compare.js";
import type { Comparison } from "../../../src/model/comparison.js";
import type { Result } from "../../../src/model/result.js";
import type { Typology } from "../../../src/model/typology.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { typologyName } from "../../../src/plain/typology-name.js";
import { loadTypology } from "../../../src/typology/load.js";
import { examples } from "../../helpers/examples.js";

const typologyOf = (text: string): Typology => {
  const { value } = loadTypology({ file: "t.yaml", text });
  if (value === null) throw new Error("no typology");
  return value;
};
const under = (typology: Typology, ...texts: readonly string[]): Result =>
  assembleResult(
    typology,
    texts.flatMap((text, i) => assess({ file: `p${i}.yaml`, text }, typology).results),
    [],
  );
const compared = (first: Result, second: Result): Comparison => {
  const { value } = compareResults(first, second);
  if (value === null) throw new Error("nothing compared");
  return value;
};

/** One axis of indicators that are given directly, with these settings. */
const one = (id: string, weights: readonly [number, number], settings = "") =>
  typologyOf(`tcec_typology: 1
id: ${id}
version: 1.0.0
${settings}
axes:
  - id: x
    indicators:
      - {id: a, weight: ${weights[0]}, calibration: {method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r}}
      - {id: b, weight: ${weights[1]}, calibration: {method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r}}
types:
  - {id: up, when: {x: high}}
  - {id: down, when: {x: low}}
`);
const profile = (id: string, a: number, b: number) =>
  `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\nindicators: {a: ${a}, b: ${b}}\n`;

describe("a typology compared with itself", () => {
  const result = examples();
  const same = compared(result, result);

  it("coincides in every type that has members, and no case separates or moves", () => {
    for (const { first, second, value } of same.coincidence) if (first === second) expect(value).toBe(1);
    expect(same.separations).toEqual([]);
    expect(same.moves).toEqual([]);
    expect(same.cases.filter(({ separates }) => separates)).toEqual([]);
    expect(same.sameTypes).toBe(true);
  });

  it("counts on the diagonal alone, and every case once", () => {
    const { counts } = same.table;
    counts.forEach((line, i) => {
      line.forEach((count, k) => {
        if (i !== k) expect(count).toBe(0);
      });
    });
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(result.results.length);
  });
});

describe("two versions of one typology", () => {
  const [light, heavy] = [one("one", [3, 1]), one("two", [1, 3])];
  const texts = [profile("p", 90, 20), profile("q", 90, 80)];
  const comparison = compared(under(light, ...texts), under(heavy, ...texts));

  it("says which case moves, on which axis, and by which indicator", () => {
    // Scores of p: 0.5 + (3 x 0.4 - 1 x 0.3) / 4 = 0.725, and 0.5 + (0.4 - 3 x 0.3) / 4 = 0.375.
    expect(comparison.moves).toEqual([
      {
        case: 0,
        causes: [
          {
            axis: "x",
            sides: ["high", "low"],
            scores: [expect.closeTo(0.725, 12), expect.closeTo(0.375, 12)],
            known: [1, 1],
            by: {
              kind: "indicator",
              id: "a",
              of: "contribution",
              from: expect.closeTo(0.3, 12),
              to: expect.closeTo(0.1, 12),
            },
          },
        ],
        presumptions: [],
      },
    ]);
  });

  it("says by which axis and indicator the second tells apart what the first puts in one place", () => {
    expect(comparison.separations).toEqual([
      {
        by: 1,
        under: { type: "up", status: null },
        axis: "x",
        high: { types: ["up"], cases: [1], mean: expect.closeTo(0.825, 12) },
        low: { types: ["down"], cases: [0], mean: expect.closeTo(0.375, 12) },
        indicator: { id: "b", of: "contribution", high: expect.closeTo(0.225, 12), low: expect.closeTo(-0.225, 12) },
      },
    ]);
    expect(comparison.cases.map(({ separates }) => separates)).toEqual([true, true]);
  });

  it("names the band where the score is the same", () => {
    const wide = one("wide", [3, 1], "settings: {band: {value: 0.3, decision: true, rationale: r}}");
    const { moves } = compared(under(light, texts[0] ?? ""), under(wide, texts[0] ?? ""));
    expect(moves?.[0]?.causes[0]).toMatchObject({
      sides: ["high", "border"],
      by: { kind: "band", from: 0.05, to: 0.3 },
    });
  });
});

describe("profiles that are not the same on both sides", () => {
  const [first, second] = [one("one", [3, 1]), one("two", [1, 3])];

  it("are left out and listed, with the side on which they are", () => {
    const comparison = compared(
      under(first, profile("p", 90, 20), profile("q", 90, 80), profile("r", 1, 1)),
      under(second, profile("p", 90, 20), profile("q", 90, 81), profile("s", 1, 1)),
    );
    expect(comparison.cases.map(({ id }) => id)).toEqual(["p"]);
    expect(comparison.uncompared.map(({ id, in: only }) => [id, only])).toEqual([
      ["q", null],
      ["r", 0],
      ["s", 1],
    ]);
  });

  it("are an error where none is left", () => {
    const { value, diagnostics } = compareResults(under(first, profile("p", 1, 2)), under(second, profile("q", 1, 2)));
    expect(value).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["compare-nothing-common"]);
  });
});

describe("what is found beside a comparison", () => {
  const [first, second] = [one("one", [3, 1]), one("two", [1, 3])];
  const scored = profile("p", 90, 20);
  const unscored = profile("q", 90, 20).replace(/^indicators.*\n/mu, "");

  it.each<[string, Typology, Typology, string[], string[]]>([
    ["nothing, where each scores some axis of some case", first, second, [scored, unscored], []],
    ["each typology that scores no axis of any case", first, second, [unscored], ["one", "two"]],
    [
      "the one alone under which too little is known",
      { ...first, settings: { ...first.settings, minimumKnown: { value: 0.9 } } },
      second,
      [unscored.replace(/$/u, "indicators: {b: 10}\n")],
      ["one"],
    ],
  ])("%s", (_, a, b, texts, expected) => {
    const { diagnostics } = compareResults(under(a, ...texts), under(b, ...texts));
    const named = diagnostics.map(({ code, args }) => [
      code,
      String((args as { typology: string }).typology).split(" ")[0],
    ]);
    expect(named).toEqual(expected.map((id) => ["compare-unscored", id]));
  });

  it("are the findings of both sides, the first before the second", () => {
    const found = (code: "invalid-value" | "unknown-key", result: Result): Result => ({
      ...result,
      findings: [{ code, severity: "error", args: {} } as unknown as Result["findings"][number]],
    });
    const { value } = compareResults(
      found("invalid-value", under(first, scored)),
      found("unknown-key", under(second, scored)),
    );
    expect(value?.findings.map(({ code }) => code)).toEqual(["invalid-value", "unknown-key"]);
  });

  it("names both typologies where no profile is in common", () => {
    const { diagnostics } = compareResults(under(first, scored), under(second, unscored));
    expect(diagnostics[0]?.args).toEqual({ first: typologyName(first), second: typologyName(second) });
  });

  it("is that typologies are the same, where they are so in all that scores rest on", () => {
    const sure = { ...first, settings: { ...first.settings, minimumConfidence: "medium" as const } };
    expect(sameTypology([first, { ...first, id: "renamed" }])).toMatchObject({
      code: "compare-same",
      args: { typology: typologyName(first) },
    });
    expect(sameTypology([first, second])).toBeNull();
    expect(sameTypology([first, sure])).toBeNull();
  });
});

describe("two profiles of one name on a side", () => {
  const [first, second] = [one("one", [3, 1]), one("two", [1, 3])];

  it("count once, as the first of them", () => {
    const twice = under(first, profile("p", 90, 20), profile("p", 10, 20));
    expect(compared(twice, under(second, profile("p", 90, 20))).cases).toHaveLength(1);
    expect(compared(under(second, profile("p", 90, 20)), twice).cases).toHaveLength(1);
  });
});

describe("the coincidence of types", () => {
  it("is told of each pair of types that some case has a membership in, in the order of the typologies", () => {
    const [first, second] = [
      under(one("one", [3, 1]), profile("p", 90, 20)),
      under(one("two", [1, 3]), profile("p", 90, 20)),
    ];
    // Memberships: 0.725 and 0.275 under the first, 0.375 and 0.625 under the second.
    const near = (value: number) => expect.closeTo(value, 12);
    expect(
      compared(first, second).coincidence.map((found) => [found.first, found.second, found.value, found.cases]),
    ).toEqual([
      ["up", "up", near(0.375 / 0.725), 1],
      ["up", "down", near(0.625 / 0.725), 1],
      ["down", "up", near(0.275 / 0.375), 1],
      ["down", "down", near(0.275 / 0.625), 1],
    ]);
  });
});

describe("the examples", () => {
  const texts = examples().results;
  it("keeps borderline and undetermined apart, in the table and in the counts", () => {
    const comparison = compared(examples(), examples());
    const { rows, counts } = comparison.table;
    const at = rows.findIndex(({ status }) => status === "undetermined");
    expect(rows.slice(-2).map(({ status }) => status)).toEqual(["borderline", "undetermined"]);
    expect(counts[at]?.[at]).toBe(texts.filter(({ status }) => status === "undetermined").length);
    expect(comparison.counts.neither).toBe(texts.filter(({ type }) => type === null).length);
  });
});
