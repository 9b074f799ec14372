import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/model/facts.js";
import type { Interval } from "../../../src/model/interval.js";
import type { Axis } from "../../../src/model/typology.js";
import { type AxisPosition, scoreAxis } from "../../../src/score/axis.js";
import { atDegree, whatIf } from "../../../src/score/moved.js";
import { precisionOf, readIndicators } from "../../../src/score/reading.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator } from "../../helpers/typology.js";

/** Degrees of an indicator; `null` where nothing is known of it. */
type Degrees = Interval | null;

const IDS = ["a", "b", "c"] as const;
const axisOf = (how: Partial<Axis>, weights: readonly number[]): Axis =>
  axis(
    "x",
    IDS.map((id, i) => indicator(id, {}, weights[i])),
    how,
  );

const codedAs = ({ lo, hi }: Interval): number | string => (lo === hi ? lo : `${lo}..${hi}`);

/** The position of a profile with those degrees. */
function positionOf(by: Axis, degrees: readonly Degrees[], minimum: number): AxisPosition {
  const given = degrees.flatMap((one, i) => (one === null ? [] : [[IDS[i], { degree: codedAs(one) }] as const]));
  const indicators = Object.fromEntries(given);
  return scoreAxis(by, readIndicators(by.indicators, profile({ indicators }), {} as Facts), minimum);
}

const exactly = (degree: number): Interval => ({ lo: degree, hi: degree });

/** What there would be if the first indicator moved, asked of the whole and of the others. */
function movedFirst(by: Axis, degrees: readonly Degrees[], minimum: number) {
  const position = positionOf(by, degrees, minimum);
  const [first] = position.items;
  if (first === undefined) throw new Error("no item");
  const anew = (moved: Interval): number | null => positionOf(by, [moved, ...degrees.slice(1)], minimum).score;
  return { item: first, anew, if: whatIf(position, first, minimum) };
}

describe("an indicator of a mean that moves", () => {
  // Weights 2, 1 and 1; the second is at 0.3, the third unknown: 0.5 + (2 (m - 0.5) - 0.2) / 3.
  const by = axisOf({}, [2, 1, 1]);
  const moved = (first: Degrees, minimum = 0.3) => movedFirst(by, [first, exactly(0.3), null], minimum).if;

  it("gives the score", () => {
    expect(moved(exactly(0.9)).scoreWith(atDegree(0.2))).toBeCloseTo(0.5 - 0.8 / 3, 12);
    // 0.5 to 0.9: weight 2 (1 - 0.16) = 1.68.
    const wide = { degrees: { lo: 0.5, hi: 0.9 }, precision: 1 - 0.4 ** 2 };
    expect(moved(exactly(0.9)).scoreWith(wide)).toBeCloseTo(0.5 + (2 * 0.2 - 0.2) / 2.68, 12);
  });

  it("needs a degree for a score, the same upwards and downwards, also one that there is not", () => {
    for (const up of [true, false]) {
      expect(moved(exactly(0.9)).degreeFor(0.5, up)).toBeCloseTo(0.6, 12);
      expect(moved(exactly(0.9)).degreeFor(0.9, up)).toBeCloseTo(1.2, 12);
      expect(moved(null).degreeFor(0.5, up)).toBeCloseTo(0.6, 12);
    }
  });

  it("needs the more of a degree the less it weighs", () => {
    // Weights 1, 2 and 2; the second at 0.7, the third at 0.5: 0.5 + ((m - 0.5) + 0.4) / 5.
    const light = movedFirst(axisOf({}, [1, 2, 2]), [exactly(0.9), exactly(0.7), exactly(0.5)], 0.3).if;
    expect(light.degreeFor(0.6, true)).toBeCloseTo(0.6, 12);
    expect(light.degreeFor(0.65, true)).toBeCloseTo(0.85, 12);
    expect(light.scoreWith(atDegree(0.1))).toBeCloseTo(0.5, 12);
  });

  it("leaves the score where so much is known without it; by its degree alone it never takes it away", () => {
    expect(moved(exactly(0.9), 0.75).scoreWith(atDegree(0.2))).not.toBeNull();
    expect(moved(exactly(0.9), 0.76).scoreWith(atDegree(0.2))).toBeNull();
    expect(moved(exactly(0.9), 0.76).degreeFor(0.5, true)).toBeNull();
    expect(moved(exactly(0.9), 0.75).degreeWithout(true)).toBeNull();
    expect(moved({ lo: 0.5, hi: 0.7 }, 0.76).degreeWithout(true)).toBeCloseTo(0.6, 12);
    expect(moved({ lo: 0.5, hi: 0.7 }, 0.7).scoreWith({ degrees: { lo: 0.5, hi: 0.8 }, precision: 0.91 })).toBeNull();
  });
});

describe("an indicator of a least or greatest that moves", () => {
  const at = (aggregation: Axis["aggregation"], others: readonly Degrees[], minimum = 0.3) =>
    movedFirst(axisOf({ aggregation }, [1, 1, 1]), [exactly(0.5), ...others], minimum).if;

  it.each<[string, Axis["aggregation"], Degrees[], number, boolean, number | null]>([
    ["the least reaches a score with it", "min", [exactly(0.8), exactly(0.9)], 0.6, true, 0.6],
    ["falls to a score with it", "min", [exactly(0.8), exactly(0.9)], 0.3, false, 0.3],
    ["is kept below a score by another", "min", [exactly(0.8), exactly(0.9)], 0.85, true, 2],
    ["stands there whatever it does", "min", [exactly(0.8), exactly(0.2)], 0.3, false, 1],
    ["is never so low downwards", "max", [exactly(0.4), exactly(0.2)], 0.3, false, -1],
    ["the greatest reaches a score with it", "max", [exactly(0.4), exactly(0.2)], 0.6, true, 0.6],
    ["stands there at once", "max", [exactly(0.7), exactly(0.2)], 0.6, true, 0],
    // The least of the others is from 0.4 to 1: only up to 0.4 is more known, and the middle 0.7 is not reached before 1.
    ["the middle of bounds counts", "min", [{ lo: 0.4, hi: 1 }, exactly(1)], 0.6, true, 0.8],
  ])("%s", (_, aggregation, others, score, up, expected) => {
    const found = at(aggregation, others).degreeFor(score, up);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it("takes the score away where it leaves more open of the others", () => {
    // Up to 0.2 the least is exact; from there on it can be anything between 0.2 and what it is, of which 0.6 may be open.
    const open = at("min", [{ lo: 0.2, hi: 1 }, exactly(1)], 0.4);
    expect(open.degreeWithout(true)).toBeCloseTo(0.8, 8);
    expect(open.degreeWithout(false)).toBeNull();
    expect(open.scoreWith(atDegree(0.79))).toBeCloseTo((0.2 + 0.79) / 2, 12);
    expect(open.scoreWith(atDegree(0.81))).toBeNull();
    // A score of 0.4 needs 0.6, where enough is known, though more would take it away.
    expect(open.degreeFor(0.4, true)).toBeCloseTo(0.6, 9);
    // A score of 0.55 would need 0.9, where too little is known.
    expect(open.degreeFor(0.55, true)).toBeNull();
    // Downwards from 1 a score of at most 0.55 begins at 0.9, and is known from 0.8 on.
    expect(open.degreeFor(0.55, false)).toBeCloseTo(0.8, 8);
  });

  it("has no score to lose where too little is known as it is", () => {
    const lost = at("min", [null, null], 0.8);
    expect(lost.degreeWithout(true)).toBeCloseTo(0.5, 12);
    expect(lost.degreeWithout(false)).toBeCloseTo(0.5, 12);
  });
});

const degree = fc.double({ min: 0, max: 1, noNaN: true }).map((one) => Math.round(one * 1000) / 1000);
const interval = fc.tuple(degree, degree).map(([a, b]): Interval => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
const degrees = fc.oneof(degree.map(exactly), interval, fc.constant<Degrees>(null));
const weights = fc.array(fc.constantFrom(1, 2, 5), { minLength: 3, maxLength: 3 });
const how = fc.constantFrom<Partial<Axis>>(
  { aggregation: "mean" },
  { aggregation: "min" },
  { aggregation: "max" },
  { aggregation: "power", exponent: 2 },
  { aggregation: "power", exponent: -1 },
);
const minimum = fc.constantFrom(0, 0.3, 0.6, 0.9);
const situation = fc.record({ how, weights, degrees: fc.tuple(degrees, degrees, degrees), minimum });

describe("for any axis, an indicator that moves", () => {
  it("gives the score that the axis has with it there", () => {
    fc.assert(
      fc.property(situation, interval, (one, there) => {
        const moved = movedFirst(axisOf(one.how, one.weights), one.degrees, one.minimum);
        const covers = there.lo === 0 && there.hi === 1;
        const found = moved.if.scoreWith({ degrees: there, precision: covers ? 0 : precisionOf(there) });
        const expected = moved.anew(there);
        if (found === null || expected === null) expect(found).toBe(expected);
        else expect(found).toBeCloseTo(expected, 9);
      }),
    );
  });

  it("has its score at the degree that is named, and not before it", () => {
    fc.assert(
      fc.property(situation, degree, fc.boolean(), (one, score, up) => {
        const moved = movedFirst(axisOf(one.how, one.weights), one.degrees, one.minimum);
        const isThere = (at: number): boolean => {
          const found = moved.anew(exactly(at));
          return found !== null && (up ? found >= score - 1e-9 : found <= score + 1e-9);
        };
        const found = moved.if.degreeFor(score, up);
        const all = [0, 0.2, 0.4, 0.6, 0.8, 1];
        if (found === null) expect(all.filter(isThere)).toEqual([]);
        else {
          const isBefore = (at: number): boolean => (up ? at < found - 1e-6 : at > found + 1e-6);
          expect(all.filter((at) => isBefore(at) && isThere(at) && !nearly(moved.anew(exactly(at)), score))).toEqual(
            [],
          );
          if (found >= 0 && found <= 1) expect(isThere(found)).toBe(true);
        }
      }),
    );
  });

  it("has no score any more at the degree that is named for that, and one before it", () => {
    fc.assert(
      fc.property(situation, fc.boolean(), (one, up) => {
        const moved = movedFirst(axisOf(one.how, one.weights), one.degrees, one.minimum);
        const { middle } = moved.item;
        const found = moved.if.degreeWithout(up);
        if (found === null) {
          for (const part of [0, 0.5, 1])
            expect(moved.anew(exactly(middle + part * ((up ? 1 : 0) - middle)))).not.toBeNull();
          return;
        }
        expect(moved.anew(exactly(found))).toBeNull();
        const before = found + (middle - found) * 0.001;
        if (Math.abs(found - middle) > 1e-3) expect(moved.anew(exactly(before))).not.toBeNull();
      }),
    );
  });
});

const nearly = (score: number | null, other: number): boolean => score !== null && Math.abs(score - other) < 1e-6;
