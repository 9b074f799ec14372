import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as statistics } from "../../../../src/analyse/summary/statistics.js";

const exact = (...values: number[]) => values.map((value) => ({ lo: value, hi: value }));
const both = (value: number) => ({ lo: value, hi: value });

describe("statistics of what is known", () => {
  it("are those of R (quantile type 7, sd of the sample) where all is exact", () => {
    // summary(c(2, 4, 4, 5, 7, 9)), sd(c(2, 4, 4, 5, 7, 9))
    expect(statistics(exact(9, 4, 2, 7, 5, 4))).toEqual({
      n: 6,
      mean: both(31 / 6),
      min: both(2),
      q1: both(4),
      median: both(4.5),
      q3: both(6.5),
      max: both(9),
      sd: expect.closeTo(2.4832774, 6),
    });
  });

  it("are none of nothing, and have no deviation below two exact values", () => {
    expect(statistics([])).toBeNull();
    expect(statistics([{ lo: 1, hi: 2 }, ...exact(3)])?.sd).toBeNull();
    expect(statistics(exact(3, 3))?.sd).toBe(0);
  });

  it("have an open end where a bound is open", () => {
    const found = statistics([{ lo: 400, hi: Number.POSITIVE_INFINITY }, ...exact(20)]);
    expect(found?.mean).toEqual({ lo: 210, hi: null });
    expect(found?.max).toEqual({ lo: 400, hi: null });
    expect(found?.min).toEqual(both(20));
  });

  it("enclose those of every completion, and reach both ends", () => {
    const number = fc.integer({ min: -50, max: 50 });
    const bounds = fc.tuple(number, number).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
    const given = fc.array(fc.tuple(bounds, fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(given, (all) => {
        const whole = statistics(all.map(([one]) => one));
        const at = (part: number | null) =>
          statistics(all.flatMap(([{ lo, hi }, own]) => exact(lo + (part ?? own) * (hi - lo))));
        for (const name of ["mean", "min", "q1", "median", "q3", "max"] as const) {
          const [lo, hi] = [Number(whole?.[name].lo), Number(whole?.[name].hi)];
          const some = Number(at(null)?.[name].lo);
          expect(some).toBeGreaterThanOrEqual(lo - 1e-9);
          expect(some).toBeLessThanOrEqual(hi + 1e-9);
          expect([at(0)?.[name].lo, at(1)?.[name].lo]).toEqual([lo, hi]);
        }
      }),
    );
  });
});
