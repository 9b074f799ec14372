import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { coefficientsOf } from "../../../../src/analyse/agreement/coefficients.js";
import { MISSING, type Ratings } from "../../../../src/analyse/agreement/ratings.js";
import type { CoefficientName, Coefficients } from "../../../../src/model/agreement.js";

const NO_INTERVALS = { draws: 0, seed: 1, confidence: 0.95 };

/** The names that the reference gives to what the program computes. */
const NAMES: Readonly<Record<string, CoefficientName>> = {
  "percent_agreement/unweighted": "percent",
  "krippendorff_alpha/nominal": "alpha_nominal",
  "krippendorff_alpha/ordinal": "alpha_ordinal",
  "krippendorff_alpha/interval": "alpha_interval",
  "cohen_kappa/unweighted": "cohen",
  "cohen_kappa/linear": "cohen_linear",
  "cohen_kappa/quadratic": "cohen_quadratic",
  "gwet_ac1/unweighted": "ac1",
  "gwet_ac2/linear": "ac2_linear",
  "gwet_ac2/quadratic": "ac2_quadratic",
};

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../../reference/${file}`, import.meta.url)), { columns: true });
}

/** The ratings of one set of the reference, at the highest level that its scale has. */
function ratingsOf(dataset: string): Ratings {
  const found = rows("ratings.csv").filter((row) => row.dataset === dataset);
  const isMissing = (value: string | undefined): boolean => value === "" || value === "NA";
  const raters = [...new Set(found.map((row) => row.rater))];
  const units = [...new Set(found.map((row) => row.unit))];
  const [{ scale, domain = "" } = {}] = found;
  const isNumeric = scale === "numeric";
  const occurring = [...new Set(found.map(({ value }) => value).filter((value) => !isMissing(value)))];
  const values = domain === "" ? occurring.sort((a, b) => Number(a) - Number(b)) : domain.split("|");
  const codes = new Int32Array(raters.length * units.length).fill(MISSING);
  for (const { rater, unit, value } of found) {
    if (!isMissing(value)) codes[units.indexOf(unit) * raters.length + raters.indexOf(rater)] = values.indexOf(value);
  }
  return {
    raters: raters.length,
    units: units.length,
    codes,
    scale: {
      level: isNumeric ? "interval" : "nominal",
      scores: values.map((value, i) => (isNumeric ? Number(value) : i)),
      declared: domain !== "",
    },
  };
}

describe("coefficients of agreement are those that R and Python give", () => {
  const computed = new Map<string, Coefficients>();
  const cases = rows("agreement.csv").flatMap(({ dataset = "", measure, weights, expected }) => {
    const name = NAMES[`${measure}/${weights}`];
    return name === undefined ? [] : [{ dataset, name, expected }];
  });

  test("every coefficient is held against some of them", () => {
    expect(new Set(cases.map(({ name }) => name))).toEqual(new Set(Object.values(NAMES)));
    expect(cases.length).toBeGreaterThan(60);
  });

  test.each(cases)("$dataset: $name", ({ dataset, name, expected }) => {
    if (!computed.has(dataset)) computed.set(dataset, coefficientsOf(ratingsOf(dataset), NO_INTERVALS));
    const found = computed.get(dataset)?.[name];
    if (expected === "undefined") expect(found).toEqual({ value: null, because: "one-value" });
    else expect(Math.abs((found?.value ?? Number.NaN) - Number(expected))).toBeLessThanOrEqual(1e-12);
  });
});
