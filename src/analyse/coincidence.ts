import type { Coincidence } from "../model/comparison.js";
import type { Interval } from "../model/interval.js";

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

/**
 * The least: `min - r max` of a case is concave in its two memberships, so a corner of their bounds makes it least. With the
 * ratio of those corners for r, and again with theirs, the least ratio is reached (Dinkelbach 1967): each round takes other corners with
 * a lesser ratio, until there are none.
 */
function leastRatio(pairs: readonly (readonly [Interval, Interval])[]): number {
  let [ratio, next] = [1, ratioAtWorst(pairs, 1)];
  while (next < ratio) [ratio, next] = [next, ratioAtWorst(pairs, next)];
  return ratio;
}

/** The ratio at the corners where `min - r max` is least. One of the bounds at least must reach above 0. */
function ratioAtWorst(pairs: readonly (readonly [Interval, Interval])[], ratio: number): number {
  let [minima, maxima] = [0, 0];
  for (const [a, b] of pairs) {
    const corner = worstCorner(a, b, ratio);
    minima += corner.min;
    maxima += corner.max;
  }
  return minima / maxima;
}

/**
 * The corner of two bounds where `min - r max` is least, r from 0 to 1: one of the two at its highest, the other at its lowest. Of
 * equals the one with the greater maximum, then with the lesser minimum, so that the order of the two never matters.
 */
function worstCorner(a: Interval, b: Interval, ratio: number): { readonly min: number; readonly max: number } {
  const corner = (x: number, y: number) => ({ min: Math.min(x, y), max: Math.max(x, y) });
  const [one, other] = [corner(a.hi, b.lo), corner(b.hi, a.lo)];
  const lead = one.min - ratio * one.max - (other.min - ratio * other.max);
  return (lead || other.max - one.max || one.min - other.min) <= 0 ? one : other;
}
