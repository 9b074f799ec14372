import type { Interval } from "../model/interval.js";
import { TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, aggregationOf, boundsOf, combine, isEnough } from "./axis.js";
import { type Item, middleOf } from "./item.js";

/** New degrees of an item, and how narrow they are (`Reading.precision`). */
export interface NewDegrees {
  readonly degrees: Interval;
  readonly precision: number;
}

/** One degree, exactly. */
export function atDegree(degree: number): NewDegrees {
  return { degrees: { lo: degree, hi: degree }, precision: 1 };
}

/** What an axis would be if one of its items stood elsewhere, all else as it is. */
export interface WhatIf {
  /** The score with the item at other degrees, 0 to 1; `null` where too little would be known. */
  readonly scoreWith: (moved: NewDegrees) => number | null;
  /**
   * The exact degree from which on the score lies at or beyond `score`, upwards or downwards; below 0 or above 1 where it never
   * does. `null` where too little would be known.
   */
  readonly degreeFor: (score: number, up: boolean) => number | null;
  /** The exact degree from which on, upwards or downwards from the middle of the item, too little is known; `null` where it never is. */
  readonly degreeWithout: (up: boolean) => number | null;
}

/** What an axis would be if `item` moved. Adding up the others once makes it cheap to ask often. */
export function whatIf(position: AxisPosition, item: Item, minimumKnown: number): WhatIf {
  return position.axis.aggregation === "mean"
    ? whatIfMean(position, item, minimumKnown)
    : whatIfOther(position, item, minimumKnown);
}

/** The score of a mean is 0.5 + (P + w (m - 0.5)) / (C + w (1 - d²)), P and C the sums over the others (method §4). */
function whatIfMean({ items }: AxisPosition, moved: Item, minimumKnown: number): WhatIf {
  const { weight } = moved;
  let [pull, counted, open, total] = [0, 0, 0, weight];
  for (const item of items) {
    if (item === moved) continue;
    pull += item.weight * (item.middle - 0.5);
    counted += item.weight * item.precision;
    open += item.weight * (item.degrees.hi - item.degrees.lo);
    total += item.weight;
  }
  const isKnown = (width: number): boolean => isEnough(1 - (open + weight * width) / total, minimumKnown);
  return {
    scoreWith: ({ degrees, precision }) => {
      if (!isKnown(degrees.hi - degrees.lo)) return null;
      return 0.5 + (pull + weight * (middleOf(degrees) - 0.5)) / (counted + weight * precision);
    },
    degreeFor: (score) => (isKnown(0) ? 0.5 + ((score - 0.5) * (counted + weight) - pull) / weight : null),
    degreeWithout: () => (isKnown(0) ? null : moved.middle), // whatever the degree: what counts is how narrow it is
  };
}

/** Every other aggregation is monotone, and so is the known share: both edges are found by bisection. */
function whatIfOther({ axis, items }: AxisPosition, moved: Item, minimumKnown: number): WhatIf {
  const boundsWith = ({ degrees }: NewDegrees): Interval =>
    boundsOf(
      aggregationOf(axis),
      items.map((item) => (item === moved ? { ...item, degrees } : item)),
    );
  const isKnown = ({ lo, hi }: Interval): boolean => isEnough(1 - (hi - lo), minimumKnown);
  return {
    scoreWith: (change) => {
      const bounds = boundsWith(change);
      return isKnown(bounds) ? combine(axis, items, bounds, 0) : null;
    },
    degreeFor: (score, up) => {
      const isBeyond = (degree: number): boolean => {
        const there = middleOf(boundsWith(atDegree(degree)));
        return up ? there >= score : there <= score;
      };
      const isThere = (degree: number): boolean => isBeyond(degree) && isKnown(boundsWith(atDegree(degree)));
      const [start, end] = up ? [0, 1] : [1, 0];
      if (!isBeyond(end)) return end + (end - start);
      const edge = firstWhere(isBeyond, start, end);
      if (isKnown(boundsWith(atDegree(edge)))) return edge;
      return isThere(end) ? firstWhere(isThere, edge, end) : null;
    },
    degreeWithout: (up) => {
      const isLost = (degree: number): boolean => !isKnown(boundsWith(atDegree(degree)));
      const end = up ? 1 : 0;
      if (isLost(moved.middle)) return moved.middle;
      return isLost(end) ? firstWhere(isLost, moved.middle, end) : null;
    },
  };
}

/** The first degree from `start` to `end` where it holds, by bisection; it must hold at `end`, and from somewhere on. */
function firstWhere(holds: (degree: number) => boolean, start: number, end: number): number {
  if (holds(start)) return start;
  let [near, far] = [start, end];
  while (Math.abs(far - near) > TOLERANCE ** 2) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (holds(middle)) far = middle;
    else near = middle;
  }
  return far;
}
