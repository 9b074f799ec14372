import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Member, necessity, sufficiency } from "../../../../src/analyse/summary/relations.js";

function rows(file: string): Record<string, string>[] {
  return parse(readFileSync(new URL(`../../../reference/${file}`, import.meta.url)), { columns: true });
}

const exactly = (value: number) => ({ lo: value, hi: value });
const CASES = rows("pof_input.csv");

describe("sufficiency and necessity of types are those that R’s QCA gives", () => {
  test.each(rows("pof.csv"))(
    "$type, $relation",
    ({ type = "", relation, consistency, coverage, PRI_or_RoN: third }) => {
      const members = CASES.map((row): Member => [Number(row[type]), exactly(Number(row.outcome))]);
      const isSufficiency = relation === "sufficiency";
      const found = isSufficiency ? sufficiency(members) : necessity(members);
      expect(found.cases).toBe(30);
      const shares = [found.consistency, found.coverage, isSufficiency ? found.pri : found.ron];
      for (const [i, expected] of [consistency, coverage, third].entries()) {
        const { lo, hi } = shares[i] ?? { lo: Number.NaN, hi: Number.NaN };
        expect(lo).toBe(hi);
        expect(Math.abs(lo - Number(expected))).toBeLessThanOrEqual(1e-12);
      }
    },
  );
});

describe("what is not defined is null", () => {
  const [none, whole] = [exactly(0), exactly(1)];
  test.each([
    ["no case", [], sufficiency, { cases: 0, consistency: null, coverage: null, pri: null }],
    ["no member of the type", [[0, whole]], sufficiency, { cases: 1, consistency: null, coverage: none, pri: null }],
    ["no member of the outcome", [[1, none]], necessity, { cases: 1, consistency: null, coverage: none, ron: none }],
    ["all members of both", [[1, whole]], necessity, { cases: 1, consistency: whole, coverage: whole, ron: null }],
  ] as const)("%s", (_, members, of, expected) => {
    expect(of(members)).toEqual(expected);
  });
});

describe("of an outcome within bounds", () => {
  test("the shares are what these admit", () => {
    const open: Member[] = [
      [0.8, { lo: 0.5, hi: 1 }],
      [0.4, exactly(0.3)],
    ];
    const { consistency, coverage } = sufficiency(open);
    expect(consistency?.lo).toBeCloseTo(0.8 / 1.2, 12);
    expect(consistency?.hi).toBeCloseTo(1.1 / 1.2, 12);
    // The least at an end, the greatest where outcome and condition are the same: beyond it only the whole grows.
    expect(coverage?.lo).toBeCloseTo(1.1 / 1.3, 12);
    expect(coverage?.hi).toBe(1);
    expect(necessity(open).consistency).toEqual(coverage);
  });

  const degree = fc.integer({ min: 0, max: 8 }).map((n) => n / 8);
  const member = fc
    .tuple(degree, degree, degree)
    .map(([x, a, b]): Member => [x, { lo: Math.min(a, b), hi: Math.max(a, b) }]);

  test("no choice of the outcomes gives less or more, and some give both, for one to four cases", () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), (members) => {
        for (const of of [sufficiency, necessity]) {
          const { cases: _, ...shares } = of(members);
          const chosen = everyChoice(members).map(of);
          for (const [name, bounds] of Object.entries(shares)) {
            const all = chosen.flatMap((fit) => fit[name as keyof typeof shares]?.lo ?? []);
            if (bounds === null) expect(all).toEqual([]);
            else {
              expect(Math.min(...all)).toBeCloseTo(bounds.lo, 12);
              expect(Math.max(...all)).toBeCloseTo(bounds.hi, 12);
            }
          }
        }
      }),
    );
  });
});

/** Every choice of outcomes in eighths, where all places lie at which a share can be least or greatest. */
function everyChoice(members: readonly Member[]): Member[][] {
  let all: Member[][] = [[]];
  for (const [x, { lo, hi }] of members) {
    const eighths = Array.from({ length: Math.round((hi - lo) * 8) + 1 }, (_, i) => lo + i / 8);
    all = all.flatMap((chosen) => eighths.map((y): Member[] => [...chosen, [x, exactly(y)]]));
  }
  return all;
}
