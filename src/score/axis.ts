import type { Interval } from "../model/interval.js";
import type { Axis } from "../model/typology.js";
import { atLeast, atMost, TOLERANCE } from "../quantity/interval.js";
import { type Aggregation, aggregateBy } from "./aggregate.js";
import type { Reading } from "./reading.js";

/** An indicator that counts on its axis: it applies, and its weight is above 0. */
export interface Item {
  readonly reading: Reading;
  /** Its weight over the greatest one of the axis, above 0 up to 1; 1 where the aggregation ignores weights. */
  readonly weight: number;
  /** Degrees, [0, 1] where unknown. */
  readonly degrees: Interval;
  /** The degree that counts in the score: the mid-point; `null` where unknown. */
  readonly midpoint: number | null;
  /** w * width / sum of w: its part in the width of the bounds. */
  readonly influence: number;
  /** w (x - 0.5) / sum of known w; `null` where unknown, or where the axis is not a mean. */
  readonly contribution: number | null;
}

/** An item that is known, within whatever bounds. */
export type KnownItem = Item & { readonly midpoint: number };

const ANY_DEGREE: Interval = { lo: 0, hi: 1 };

/** Where a profile stands on one axis. Degrees, scores and bounds from 0 to 1. */
export interface AxisPosition {
  readonly axis: Axis;
  readonly readings: readonly Reading[];
  readonly items: readonly Item[];
  /** Those of the items that are known. */
  readonly known: readonly KnownItem[];
  /** `null` where coverage is below the minimum, or nothing is known. */
  readonly score: number | null;
  readonly bounds: Interval;
  /** 1 - width of the bounds. */
  readonly coverage: number;
  readonly compensation: boolean | null;
  readonly definitionOutvoted: boolean | null;
  readonly weightRadius: number | null;
}

/** -1 below 0.5, 1 above, 0 at it (within the tolerance). */
export function sideOf(degree: number): -1 | 0 | 1 {
  if (Math.abs(degree - 0.5) <= TOLERANCE) return 0;
  return degree > 0.5 ? 1 : -1;
}

/** True where the bounds contain 0.5: what is unknown could still change the side. */
export function isOpen(position: Pick<AxisPosition, "bounds">): boolean {
  return atMost(position.bounds.lo, 0.5) && atLeast(position.bounds.hi, 0.5);
}

/** How an axis combines its indicators. */
export function aggregationOf(axis: Axis): Aggregation {
  return axis.aggregation === "power"
    ? { method: "power", exponent: axis.exponent ?? 1 }
    : { method: axis.aggregation };
}

/** Scores one axis from the readings of its indicators (method §4). */
export function scoreAxis(axis: Axis, readings: readonly Reading[], minimumCoverage: number): AxisPosition {
  const aggregation = aggregationOf(axis);
  const items = itemsOf(axis, readings);
  const bounds = boundsOf(aggregation, items);
  const coverage = 1 - (bounds.hi - bounds.lo);
  const known = items.filter(isKnown);
  const enough = known.length > 0 && atLeast(coverage, minimumCoverage);
  const score = enough ? clamp(aggregateBy(aggregation, known, midpointOf), bounds) : null;
  const mean = axis.aggregation === "mean" && score !== null;
  return {
    axis,
    readings,
    items,
    known,
    score,
    bounds,
    coverage,
    compensation: mean ? isCompensated(score, known) : null,
    definitionOutvoted: mean ? isOutvoted(score, items) : null,
    weightRadius: mean ? weightRadius(known) : null,
  };
}

function isKnown(item: Item): item is KnownItem {
  return item.midpoint !== null;
}

/** The items with their weights; one that does not apply or weighs nothing is none. */
function itemsOf(axis: Axis, readings: readonly Reading[]): Item[] {
  const counted = readings.filter((reading) => !reading.notApplicable && reading.indicator.weight.value > 0);
  const weights = relativeWeights(axis, counted);
  let all = 0;
  let known = 0;
  for (const [i, weight] of weights.entries()) {
    all += weight;
    if (counted[i]?.degrees) known += weight;
  }
  const isMean = axis.aggregation === "mean";
  return counted.map((reading, i) => {
    const weight = weights[i] ?? 1;
    const degrees = reading.degrees ?? ANY_DEGREE;
    const midpoint = reading.degrees ? (degrees.lo + degrees.hi) / 2 : null;
    return {
      reading,
      weight,
      degrees,
      midpoint,
      influence: (weight * (degrees.hi - degrees.lo)) / all,
      contribution: midpoint === null || !isMean ? null : (weight * (midpoint - 0.5)) / known,
    };
  });
}

/** Weights over the greatest one; 1 where the aggregation ignores them. */
function relativeWeights({ aggregation }: Axis, readings: readonly Reading[]): readonly number[] {
  if (aggregation === "min" || aggregation === "max") return readings.map(() => 1);
  const weights = readings.map(({ indicator }) => indicator.weight.value);
  const heaviest = Math.max(...weights);
  return weights.map((weight) => weight / heaviest);
}

/** Every unknown at its least, and at its greatest. An axis on which nothing applies can be anything. */
function boundsOf(aggregation: Aggregation, items: readonly Item[]): Interval {
  if (items.length === 0) return ANY_DEGREE;
  const lo = aggregateBy(aggregation, items, lowestOf);
  return { lo, hi: Math.max(lo, aggregateBy(aggregation, items, highestOf)) };
}

const lowestOf = ({ degrees }: Item): number => degrees.lo;
const highestOf = ({ degrees }: Item): number => degrees.hi;
/** The degree of an item that counts in the score. */
export const midpointOf = ({ midpoint }: KnownItem): number => midpoint;

/** The score lies inside the bounds; the last bit of a sum must not say otherwise. */
function clamp(score: number, bounds: Interval): number {
  return Math.min(bounds.hi, Math.max(bounds.lo, score));
}

/** The score and the weighted majority of mid-points lie on different sides; mid-points at 0.5 abstain, a tie raises none. */
function isCompensated(score: number, known: readonly KnownItem[]): boolean {
  let votes = 0;
  for (const { midpoint, weight } of known) votes += weight * sideOf(midpoint);
  const majority = Math.abs(votes) <= TOLERANCE ? 0 : Math.sign(votes);
  return majority * sideOf(score) < 0;
}

/** The defining indicator lies on the other side than the score. */
function isOutvoted(score: number, items: readonly Item[]): boolean {
  const defining = items.find(({ reading }) => reading.indicator.defining);
  if (!defining || defining.midpoint === null) return false;
  return sideOf(defining.midpoint) * sideOf(score) < 0;
}

/**
 * f* = |sum w (x - 0.5)| / sum w |x - 0.5|, 0 to 1: no reweighting of the indicators by factors within 1 +/- f can move
 * the axis across 0.5 if f < f*. All degrees at 0.5 give 0. Method §8.
 */
function weightRadius(known: readonly KnownItem[]): number {
  let sum = 0;
  let all = 0;
  for (const { midpoint, weight } of known) {
    const pull = weight * (midpoint - 0.5);
    sum += pull;
    all += Math.abs(pull);
  }
  if (all <= TOLERANCE * known.length) return 0;
  return Math.min(1, Math.abs(sum) / all);
}
