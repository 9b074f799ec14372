import { describe, expect, it } from "vitest";
import { compareResults } from "../../../src/analyse/compare.js";
import type { Comparison } from "../../../src/model/comparison.js";
import type { Result } from "../../../src/model/result.js";
import type { Typology } from "../../../src/model/typology.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
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
