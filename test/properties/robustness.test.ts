import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RobustCase } from "../../src/analyse/robustness/case.js";
import { moversOf } from "../../src/analyse/robustness/factors.js";
import { staysOf } from "../../src/analyse/robustness/sweep.js";
import { classify } from "../../src/classify/classify.js";
import type { Profile } from "../../src/model/profile.js";
import type { FactorRange } from "../../src/model/robustness.js";
import type { Axis, Calibration, Typology } from "../../src/model/typology.js";
import { profile } from "../helpers/profile.js";
import { runs } from "../helpers/runs.js";
import { axis, indicator, typology } from "../helpers/typology.js";

/** Steeper and flatter anchors, rising and falling; a table of whole numbers. */
const CALIBRATIONS: readonly Calibration[] = [
  { method: "direct", out: 0.2, crossover: 0.5, in: 0.8, idm: 0.95 },
  { method: "linear", out: 0.9, crossover: 0.4, in: 0.1 },
  { method: "assign", degrees: { 0: 0, 1: 0.1, 2: 0.4, 3: 0.6, 4: 0.9, 5: 1 } },
  { method: "direct", out: 0.7, crossover: 0.45, in: 0.05, idm: 0.95 },
];
const HOW: readonly Pick<Axis, "aggregation" | "exponent">[] = [
  { aggregation: "mean" },
  { aggregation: "mean" },
  { aggregation: "min" },
  { aggregation: "power", exponent: 0 },
];

type Coded = readonly [lo: number, hi: number] | null;
const inside = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);
const coded: fc.Arbitrary<Coded> = fc.oneof(
  { weight: 3, arbitrary: inside.map((x): Coded => [x, x]) },
  { weight: 3, arbitrary: fc.tuple(inside, inside).map(([a, b]): Coded => [Math.min(a, b), Math.max(a, b)]) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** A case and a typology of one or two axes whose thresholds lie where many cases are near them. */
const judged = fc
  .array(
    fc.tuple(
      fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), coded), { minLength: 1, maxLength: 3 }),
      fc.nat(3),
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .chain((axes) =>
    fc
      .constantFrom([0.3, 0.65, 0.05], [0.5, 0.7, 0.1], [0.42, 0.6, 0])
      .map(([minimumKnown = 0, soundKnown = 0, band = 0]) => {
        const entries: [string, unknown][] = [];
        const made = axes.map(([parts, how], a) => {
          const indicators = parts.map(([kind, weight, given], i) => {
            const calibration = CALIBRATIONS[kind] ?? { method: "linear", out: 0, crossover: 0.5, in: 1 };
            const isTable = calibration.method === "assign";
            const scaled = given?.map((x) => (isTable ? Math.round(x * 5) : x));
            if (scaled)
              entries.push([
                `i${a}${i}`,
                { raw: scaled[0] === scaled[1] ? scaled[0] : { min: scaled[0], max: scaled[1] } },
              ]);
            return indicator(`i${a}${i}`, calibration, weight, isTable ? {} : { range: { min: 0, max: 1 } });
          });
          return axis(`axis${a}`, indicators, HOW[how]);
        });
        const by = typology(made, { minimumKnown, soundKnown, band });
        return { by, own: profile({ indicators: Object.fromEntries(entries) as NonNullable<Profile["indicators"]> }) };
      }),
  );

const isIn = (value: number, ranges: readonly FactorRange[], slack: number): boolean =>
  ranges.some(({ lo, hi }) => (lo ?? value) - slack <= value && value <= (hi ?? value) + slack);
/** Nearer than this to an edge either answer will do. */
const SLACK = 1e-7;

/** What classify says against what the ranges say, at some values. */
function contradictions(subject: RobustCase, by: Typology, values: readonly number[]): unknown[] {
  return moversOf(by).flatMap((mover) => {
    const stays = staysOf(subject, mover);
    const { lo, hi, address } = mover.factor;
    return values.flatMap((share) => {
      const value = (lo ?? -2) + ((hi ?? 3) - (lo ?? -2)) * share;
      const { type, status } = classify(subject.profile, mover.at(value));
      const isSame = { type: type === subject.outcome.type, status: false };
      isSame.status = isSame.type && status === subject.outcome.status;
      return (["type", "status"] as const).flatMap((of) => {
        const isNear = isIn(value, stays[of], SLACK) !== isIn(value, stays[of], -SLACK);
        return isNear || isIn(value, stays[of], 0) === isSame[of] ? [] : [{ address, value, of, isSame: isSame[of] }];
      });
    });
  });
}

describe("ranges of robustness against brute force (method §8)", () => {
  it("the verdict stays at every value inside of a range, and at none outside", () => {
    fc.assert(
      fc.property(judged, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ by, own }, shift) => {
        const values = Array.from({ length: 10 }, (_, step) => (step + shift) / 10);
        expect(contradictions(new RobustCase(own, by), by, values)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it("the lean verdict is the verdict of classify, also under a changed typology", () => {
    fc.assert(
      fc.property(judged, fc.nat(), fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ by, own }, n, share) => {
        const subject = new RobustCase(own, by);
        const movers = moversOf(by);
        const mover = movers[n % movers.length];
        const { lo = 0, hi = 1 } = mover?.factor ?? {};
        const changed = mover?.at((lo ?? 0) + share * ((hi ?? 1) - (lo ?? 0))) ?? by;
        for (const under of [by, changed]) {
          const { status, type } = classify(own, under);
          expect(subject.judgedUnder(under).outcome).toEqual({ status, type });
        }
      }),
      { numRuns: runs() },
    );
  });
});
