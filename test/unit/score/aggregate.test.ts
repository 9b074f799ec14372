import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Aggregation, aggregate, aggregateBy } from "../../../src/score/aggregate.js";

const degree = fc.double({ min: 0, max: 1, noNaN: true });
const weighted = fc.record({ degree, weight: fc.double({ min: 0.01, max: 10, noNaN: true }) });
const items = fc.array(weighted, { minLength: 1, maxLength: 5 });
const exponent = fc.double({ min: -20, max: 20, noNaN: true });
const aggregation = fc.oneof(
  fc.constantFrom<Aggregation>({ method: "mean" }, { method: "min" }, { method: "max" }),
  exponent.map((p): Aggregation => ({ method: "power", exponent: p })),
);

describe("the least and the greatest", () => {
  it("ignore weights", () => {
    const three = [0.4, 0.2, 0.9].map((one, i) => ({ degree: one, weight: i + 1 }));
    expect(aggregate({ method: "min" }, three)).toBe(0.2);
    expect(aggregate({ method: "max" }, three)).toBe(0.9);
  });

  it("are those of the degree that is asked for", () => {
    const two = [
      { lo: 0.1, hi: 0.8, weight: 1 },
      { lo: 0.2, hi: 0.6, weight: 1 },
    ];
    expect(aggregateBy({ method: "min" }, two, ({ hi }) => hi)).toBe(0.6);
    expect(aggregateBy({ method: "max" }, two, ({ lo }) => lo)).toBe(0.2);
  });
});

describe("for any degrees and weights", () => {
  it("an aggregate lies between the least and the greatest degree", () => {
    fc.assert(
      fc.property(aggregation, items, (how, all) => {
        const found = aggregate(how, all);
        const degrees = all.map((one) => one.degree);
        expect(found).toBeGreaterThanOrEqual(Math.min(...degrees) - 1e-12);
        expect(found).toBeLessThanOrEqual(Math.max(...degrees) + 1e-12);
      }),
    );
  });

  it("a power mean grows with its exponent; 1 is the mean, 0 the geometric and -1 the harmonic one", () => {
    fc.assert(
      fc.property(
        fc.array(
          weighted.filter((one) => one.degree > 1e-3),
          { minLength: 1, maxLength: 5 },
        ),
        exponent,
        exponent,
        (all, p, q) => {
          const power = (at: number): number => aggregate({ method: "power", exponent: at }, all);
          expect(power(Math.max(p, q))).toBeGreaterThanOrEqual(power(Math.min(p, q)) - 1e-9);
          const total = all.reduce((sum, one) => sum + one.weight, 0);
          const meanOf = (of: (x: number) => number): number =>
            all.reduce((sum, one) => sum + one.weight * of(one.degree), 0) / total;
          expect(power(1)).toBeCloseTo(aggregate({ method: "mean" }, all), 9);
          expect(power(0)).toBeCloseTo(Math.exp(meanOf(Math.log)), 9);
          expect(power(-1)).toBeCloseTo(1 / meanOf((x) => 1 / x), 9);
        },
      ),
    );
  });

  it("with an exponent of 0 or less a zero gives 0, with one above it does not", () => {
    fc.assert(
      fc.property(
        exponent,
        degree.filter((one) => one > 1e-3),
        (p, other) => {
          const found = aggregate({ method: "power", exponent: p }, [
            { degree: other, weight: 1 },
            { degree: 0, weight: 1 },
          ]);
          if (p <= 0) expect(found).toBe(0);
          else if (p >= 0.1) expect(found).toBeCloseTo(other * 0.5 ** (1 / p), 9);
        },
      ),
    );
  });
});
