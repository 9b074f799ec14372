import { describe, expect, it } from "vitest";
import { coefficientsOf } from "../../../../src/analyse/agreement/coefficients.js";
import type { Ratings } from "../../../../src/analyse/agreement/ratings.js";
import type { CoefficientName } from "../../../../src/model/agreement.js";

/** The same ratings of two raters on five values again and again: four units of five agree, and the fifth is one off. */
function ratings(units: number): Ratings {
  const codes = new Int32Array(units * 2);
  for (let unit = 0; unit < units; unit += 1) {
    codes[2 * unit] = unit % 5;
    codes[2 * unit + 1] = unit % 5 === 3 ? 4 : unit % 5;
  }
  return { raters: 2, units, codes, scale: { level: "ordinal", scores: [0, 1, 2, 3, 4], declared: true } };
}

const NAMES: readonly CoefficientName[] = [
  "percent",
  "alpha_nominal",
  "alpha_ordinal",
  "cohen_linear",
  "ac2_quadratic",
];

function intervalOf(units: number, name: CoefficientName, seed = 7) {
  const found = coefficientsOf(ratings(units), { draws: 2000, seed, confidence: 0.95 })[name];
  if (found === undefined || found.value === null || found.interval === null) throw new Error(`no interval of ${name}`);
  return { ...found.interval, value: found.value, width: found.interval.hi - found.interval.lo };
}

describe("a bootstrap interval", () => {
  it.each(NAMES)("of %s contains the estimate, and halves with four times the units", (name) => {
    const [few, many] = [intervalOf(50, name), intervalOf(200, name)];
    for (const { lo, hi, value } of [few, many]) {
      expect(lo).toBeLessThanOrEqual(value);
      expect(hi).toBeGreaterThanOrEqual(value);
    }
    expect(many.width / few.width).toBeGreaterThan(0.4);
    expect(many.width / few.width).toBeLessThan(0.6);
  });

  it("is the same for the same seed, and another one for another seed", () => {
    expect(intervalOf(50, "alpha_ordinal")).toEqual(intervalOf(50, "alpha_ordinal"));
    expect(intervalOf(50, "alpha_ordinal")).not.toEqual(intervalOf(50, "alpha_ordinal", 8));
  });

  it("is not there where none is asked for, nor of a single unit", () => {
    const none = coefficientsOf(ratings(50), { draws: 0, seed: 7, confidence: 0.95 });
    const single = coefficientsOf(ratings(1), { draws: 100, seed: 7, confidence: 0.95 });
    expect(none.percent).toMatchObject({ interval: null });
    expect(single.percent).toEqual({ value: 1, interval: null });
  });

  it("counts the draws in which the coefficient is defined", () => {
    const codes = Int32Array.from([0, 0, 0, 0, 0, 0, 1, 1]); // a draw may well hold the first three units alone
    const few: Ratings = { raters: 2, units: 4, codes, scale: { level: "nominal", scores: [0, 1], declared: true } };
    const { alpha_nominal: alpha } = coefficientsOf(few, { draws: 1000, seed: 7, confidence: 0.95 });
    if (alpha?.value == null || alpha.interval === null) throw new Error("undefined");
    expect(alpha.interval.defined).toBeGreaterThan(600);
    expect(alpha.interval.defined).toBeLessThan(750); // 1 − (3/4)^4 is 0.684
  });
});

describe("coefficients that have no value say why", () => {
  const scale = { level: "ordinal", scores: [0, 1, 2], declared: true } as const;
  const none = { draws: 0, seed: 1, confidence: 0.95 };
  it.each([
    [
      "no unit has two ratings",
      { raters: 2, units: 2, codes: Int32Array.from([0, -1, -1, 1]), scale },
      "alpha_nominal",
      "no-pair",
    ],
    [
      "the same of percent",
      { raters: 2, units: 2, codes: Int32Array.from([0, -1, -1, 1]), scale },
      "percent",
      "no-pair",
    ],
    [
      "all ratings are equal",
      { raters: 2, units: 2, codes: Int32Array.from([1, 1, 1, 1]), scale },
      "alpha_ordinal",
      "one-value",
    ],
    [
      "the same of kappa",
      { raters: 2, units: 2, codes: Int32Array.from([1, 1, 1, 1]), scale },
      "cohen_linear",
      "one-value",
    ],
    [
      "three raters have no Cohen’s kappa",
      { raters: 3, units: 1, codes: Int32Array.from([0, 1, 2]), scale },
      "cohen",
      "raters",
    ],
    [
      "weights need a declared scale",
      { raters: 2, units: 2, codes: Int32Array.from([0, 1, 1, 0]), scale: { ...scale, declared: false } },
      "ac1",
      "undeclared",
    ],
    [
      "and more than one value on it",
      { raters: 2, units: 1, codes: Int32Array.from([0, 0]), scale: { ...scale, scores: [3] } },
      "ac2_linear",
      "one-category",
    ],
  ] as const)("%s", (_, ratings, name, because) => {
    expect(coefficientsOf(ratings, none)[name]).toEqual({ value: null, because });
  });
});
