import type { Interval } from "../model/interval.js";

/** Two numbers closer than this count as equal wherever a threshold is compared (method §2, rule 12). */
export const TOLERANCE = 1e-9;

/** The interval of one known value. */
export function exactly(value: number): Interval {
  return { lo: value, hi: value };
}

/** Everything from 0 up: a quantity of which nothing is known. */
export const UNKNOWN_AMOUNT: Interval = { lo: 0, hi: Number.POSITIVE_INFINITY };

/** The sum of intervals; an empty list gives exactly 0. */
export function sum(intervals: readonly Interval[]): Interval {
  let lo = 0;
  let hi = 0;
  for (const interval of intervals) {
    lo += interval.lo;
    hi += interval.hi;
  }
  return { lo, hi };
}

/** From the lowest to the highest end. `intervals` must not be empty. */
export function hull(intervals: readonly Interval[]): Interval {
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (const interval of intervals) {
    lo = Math.min(lo, interval.lo);
    hi = Math.max(hi, interval.hi);
  }
  return { lo, hi };
}

/** True where the interval is one value. */
export function isExact(interval: Interval): boolean {
  return interval.lo === interval.hi;
}

/** True where an interval covers the whole range, within the tolerance at both ends: it says nothing (method §2, rule 1). */
export function covers(interval: Interval, { lo, hi }: Interval): boolean {
  return interval.lo <= lo + TOLERANCE && interval.hi >= hi - TOLERANCE && interval.lo < interval.hi;
}

/** `a <= b` within the tolerance. */
export function atMost(a: number, b: number): boolean {
  return a <= b + TOLERANCE;
}

/** `a >= b` within the tolerance. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - TOLERANCE;
}

/** An end for a result: `null` where it is open. */
export function openEnd(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
