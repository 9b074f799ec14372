import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { type Member, necessity, sufficiency } from "../../../../src/analyse/summary/relations.js";

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../../reference/${file}`, import.meta.url)), { columns: true });
}

const CASES = rows("pof_input.csv");

describe("sufficiency and necessity of types are those that R’s QCA gives", () => {
  test.each(rows("pof.csv"))(
    "$type, $relation",
    ({ type = "", relation, consistency, coverage, PRI_or_RoN: third }) => {
      const members = CASES.map((row): Member => [Number(row[type]), Number(row.outcome)]);
      const isSufficiency = relation === "sufficiency";
      const found = isSufficiency ? sufficiency(members) : necessity(members);
      expect(found.cases).toBe(30);
      expect(Math.abs((found.consistency ?? Number.NaN) - Number(consistency))).toBeLessThanOrEqual(1e-12);
      expect(Math.abs((found.coverage ?? Number.NaN) - Number(coverage))).toBeLessThanOrEqual(1e-12);
      const own = isSufficiency ? found.pri : found.ron;
      expect(Math.abs((own ?? Number.NaN) - Number(third))).toBeLessThanOrEqual(1e-12);
    },
  );
});

describe("what is not defined is null", () => {
  test.each([
    ["no case", [], sufficiency, { cases: 0, consistency: null, coverage: null, pri: null }],
    ["no member of the type", [[0, 1]], sufficiency, { cases: 1, consistency: null, coverage: 0, pri: null }],
    ["no member of the outcome", [[1, 0]], necessity, { cases: 1, consistency: null, coverage: 0, ron: 0 }],
    ["all members of both", [[1, 1]], necessity, { cases: 1, consistency: 1, coverage: 1, ron: null }],
  ] as const)("%s", (_, members, of, expected) => {
    expect(of(members)).toEqual(expected);
  });
});
