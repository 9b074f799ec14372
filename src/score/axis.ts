import type { Interval } from "../model/interval.js";
import type { Axis } from "../model/typology.js";
import { atLeast, atMost, TOLERANCE } from "../quantity/interval.js";
import { type Aggregation, aggregate } from "./aggregate.js";
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

/** Where a profile stands on one axis. Degrees, scores and bounds from 0 to 1. */
export interface AxisPosition {
  readonly axis: Axis;
  readonly readings: readonly Reading[];
  readonly items: readonly Item[];
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
  const items = itemsOf(axis, readings);
  const bounds = boundsOf(axis, items);
  const coverage = 1 - (bounds.hi - bounds.lo);
  const known = items.flatMap(({ midpoint, weight }) => (midpoint === null ? [] : [{ degree: midpoint, weight }]));
  const enough = known.length > 0 && atLeast(coverage, minimumCoverage);
  const score = enough ? clamp(aggregate(aggregationOf(axis), known), bounds) : null;
  const mean = axis.aggregation === "mean" && score !== null;
  return {
    axis,
    readings,
    items,
    score,
    bounds,
    coverage,
    compensation: mean ? isCompensated(score, items) : null,
    definitionOutvoted: mean ? isOutvoted(score, items) : null,
    weightRadius: mean ? weightRadius(items) : null,
  };
}

function itemsOf(axis: Axis, readings: readonly Reading[]): Item[] {
  const ignoresWeights = axis.aggregation === "min" || axis.aggregation === "max";
  const counted = readings.filter((r) => !r.notApplicable && r.indicator.weight.value > 0);
  const heaviest = Math.max(...counted.map((reading) => reading.indicator.weight.value));
  const weightOf = (reading: Reading): number => (ignoresWeights ? 1 : reading.indicator.weight.value / heaviest);
  const all = counted.reduce((sum, reading) => sum + weightOf(reading), 0);
  const known = counted.reduce((sum, reading) => sum + (reading.degrees ? weightOf(reading) : 0), 0);
  return counted.map((reading) => {
    const weight = weightOf(reading);
    const degrees = reading.degrees ?? { lo: 0, hi: 1 };
    const midpoint = reading.degrees ? (degrees.lo + degrees.hi) / 2 : null;
    return {
      reading,
      weight,
      degrees,
      midpoint,
      influence: (weight * (degrees.hi - degrees.lo)) / all,
      contribution: midpoint === null || axis.aggregation !== "mean" ? null : (weight * (midpoint - 0.5)) / known,
    };
  });
}

/** Every unknown at its least, and at its greatest. An axis on which nothing applies can be anything. */
function boundsOf(axis: Axis, items: readonly Item[]): Interval {
  if (items.length === 0) return { lo: 0, hi: 1 };
  const end = (side: "lo" | "hi"): number =>
    aggregate(
      aggregationOf(axis),
      items.map(({ degrees, weight }) => ({ degree: degrees[side], weight })),
    );
  const lo = end("lo");
  return { lo, hi: Math.max(lo, end("hi")) };
}

/** The score lies inside the bounds; the last bit of a sum must not say otherwise. */
function clamp(score: number, bounds: Interval): number {
  return Math.min(bounds.hi, Math.max(bounds.lo, score));
}

/** The score and the weighted majority of mid-points lie on different sides; mid-points at 0.5 abstain, a tie raises none. */
function isCompensated(score: number, items: readonly Item[]): boolean {
  const votes = items.reduce(
    (sum, { midpoint, weight }) => sum + (midpoint === null ? 0 : weight * sideOf(midpoint)),
    0,
  );
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
function weightRadius(items: readonly Item[]): number {
  const pulls = items.flatMap(({ midpoint, weight }) => (midpoint === null ? [] : [weight * (midpoint - 0.5)]));
  const all = pulls.reduce((sum, pull) => sum + Math.abs(pull), 0);
  if (all <= TOLERANCE * pulls.length) return 0;
  return Math.min(1, Math.abs(pulls.reduce((sum, pull) => sum + pull, 0)) / all);
}
