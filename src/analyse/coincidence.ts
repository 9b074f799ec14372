import type { Coincidence } from "../model/comparison.js";
import type { Interval } from "../model/interval.js";
import { TOLERANCE } from "../quantity/interval.js";

/** A membership, 0 to 1: its value (`null` where it is not known) within its bounds. */
export interface FuzzyMembership extends Interval {
  readonly value: number | null;
}

/** What is known of the coincidence of two types. */
export type FuzzyCoincidence = Pick<Coincidence, "value" | "cases" | "bounds" | "because">;

/**
 * The coincidence of two fuzzy sets over the same cases, whose memberships stand in the same order: the sum of minima over the
 * sum of maxima, 0 to 1, over the cases whose memberships in both are known. Symmetric. Undefined where no case has both
 * (`no-case`), or where all of them are 0 (`no-member`). `bounds` are those of all cases, each membership being free within its own
 * bounds; `null` where all memberships are known to be 0, or where there is no case.
 */
export function coincidenceOf(pairs: readonly (readonly [FuzzyMembership, FuzzyMembership])[]): FuzzyCoincidence {
  let [minima, maxima, cases] = [0, 0, 0];
  for (const [a, b] of pairs) {
    if (a.value === null || b.value === null) continue;
    minima += Math.min(a.value, b.value);
    maxima += Math.max(a.value, b.value);
    cases += 1;
  }
  const isDefined = maxima > 0;
  return {
    value: isDefined ? minima / maxima : null,
    cases,
    bounds: boundsOf(pairs),
    because: isDefined ? null : cases === 0 ? "no-case" : "no-member",
  };
}

/** The least and the greatest ratio that memberships within their bounds can have. */
function boundsOf(pairs: readonly (readonly [Interval, Interval])[]): Interval | null {
  if (pairs.every(([a, b]) => a.hi <= 0 && b.hi <= 0)) return null;
  return { lo: leastRatio(pairs), hi: greatestRatio(pairs) };
}

/**
 * The greatest: the lesser membership of each case as high as it can be, the greater one no higher than it must. A higher minimum
 * costs at most as much in the maximum, so no ratio up to 1 gains by less.
 */
function greatestRatio(pairs: readonly (readonly [Interval, Interval])[]): number {
  let [minima, maxima] = [0, 0];
  for (const [a, b] of pairs) {
    const low = Math.min(a.hi, b.hi);
    minima += low;
    maxima += Math.max(low, a.lo, b.lo);
  }
  return maxima > 0 ? minima / maxima : 0;
}

/** Rounds after which the least ratio is surely found: each takes another choice of corners. */
const MOST_ROUNDS = 100;

/**
 * The least: `min - r max` of a case is concave in its two memberships, so a corner of their bounds makes it least. With the
 * ratio of those corners for r, and again with theirs, the least ratio is reached (Dinkelbach 1967).
 */
function leastRatio(pairs: readonly (readonly [Interval, Interval])[]): number {
  let ratio = 1;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let [minima, maxima] = [0, 0];
    for (const [a, b] of pairs) {
      const corner = worstCorner(a, b, ratio);
      minima += corner.min;
      maxima += corner.max;
    }
    const next = maxima > 0 ? minima / maxima : ratio;
    if (ratio - next < TOLERANCE ** 2) return Math.min(ratio, next);
    ratio = next;
  }
  return ratio;
}

/**
 * The corner of two bounds where `min - ratio max` is least; of equals the one with the greater maximum, then with the lesser minimum, so
 * that the order of the two never matters.
 */
function worstCorner(a: Interval, b: Interval, ratio: number): { readonly min: number; readonly max: number } {
  let worst = { min: 0, max: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const x of [a.hi, a.lo]) {
    for (const y of [b.hi, b.lo]) {
      const corner = { min: Math.min(x, y), max: Math.max(x, y) };
      const value = corner.min - ratio * corner.max;
      const isFarther = corner.max > worst.max || (corner.max === worst.max && corner.min < worst.min);
      if (value < least || (value === least && isFarther)) [worst, least] = [corner, value];
    }
  }
  return worst;
}
