import type { Interval } from "../model/interval.js";
import type { Axis } from "../model/typology.js";
import { greatest } from "../plain/extremes.js";
import { ANY_DEGREE, type Reading } from "./reading.js";

/** An indicator that counts on its axis: it applies, and its weight is above 0. */
export interface Item {
  readonly reading: Reading;
  /** Its weight over the greatest one of the axis, above 0 up to 1; 1 where the aggregation ignores weights. */
  readonly weight: number;
  /** Degrees, [0, 1] where unknown. */
  readonly degrees: Interval;
  /** The middle of the degrees: 0.5 where unknown. */
  readonly middle: number;
  /** How narrow the degrees are, 1 - d² (method §4): 1 where exact, 0 where unknown. */
  readonly precision: number;
  /** w d / sum of w: its part in the width of the bounds of a mean. */
  readonly influence: number;
}

/** The items of an axis with their weights; an indicator that does not apply or weighs nothing is none. */
export function itemsOf(axis: Axis, readings: readonly Reading[]): Item[] {
  const counted = readings.filter((reading) => !reading.notApplicable && reading.indicator.weight.value > 0);
  const weights = relativeWeights(axis, counted);
  let all = 0;
  for (const weight of weights) all += weight;
  return counted.map((reading, i) => {
    const weight = weights[i] ?? 1;
    const degrees = reading.degrees ?? ANY_DEGREE;
    const influence = (weight * (degrees.hi - degrees.lo)) / all;
    return { reading, weight, degrees, middle: middleOf(degrees), precision: reading.precision, influence };
  });
}

/** True where something is known of the item. */
export function isInformed({ reading }: Item): boolean {
  return reading.degrees !== null;
}

/** The middle of an interval with two ends. */
export function middleOf({ lo, hi }: Interval): number {
  return (lo + hi) / 2;
}

/** Weights over the greatest one; 1 where the aggregation ignores them. */
function relativeWeights({ aggregation }: Axis, readings: readonly Reading[]): readonly number[] {
  if (aggregation === "min" || aggregation === "max") return readings.map(() => 1);
  const weights = readings.map(({ indicator }) => indicator.weight.value);
  const heaviest = greatest(weights);
  return weights.map((weight) => weight / heaviest);
}
