import type { Interval } from "../../model/interval.js";
import type { Ends, Statistics } from "../../model/summary.js";
import { isExact, openEnd } from "../../quantity/interval.js";

/**
 * Mean, least, quartiles, median and greatest of values that are known exactly or within bounds: the least and the greatest that each
 * can be, whatever the values are within their bounds (each of these statistics never falls where a value rises, so all lower ends give
 * the least). Quartiles lie between the two nearest values (type 7 of Hyndman and Fan 1996, the usual one of R and NumPy). The standard
 * deviation is that of the sample (n - 1) and of exact values alone. `null` where there is no value.
 */
export function describe(values: readonly Interval[]): Statistics | null {
  if (values.length === 0) return null;
  const lows = values.map(({ lo }) => lo).sort(ascending);
  const highs = values.map(({ hi }) => hi).sort(ascending);
  const ends = (of: (sorted: readonly number[]) => number): Ends => ({ lo: openEnd(of(lows)), hi: openEnd(of(highs)) });
  return {
    n: values.length,
    mean: ends(meanOf),
    min: ends((sorted) => quantileOf(sorted, 0)),
    q1: ends((sorted) => quantileOf(sorted, 0.25)),
    median: ends((sorted) => quantileOf(sorted, 0.5)),
    q3: ends((sorted) => quantileOf(sorted, 0.75)),
    max: ends((sorted) => quantileOf(sorted, 1)),
    sd: deviationOf(values.filter(isExact).map(({ lo }) => lo)),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** The mean; it lies between the least and the greatest value, whatever is lost in the last digit. */
function meanOf(sorted: readonly number[]): number {
  let total = 0;
  for (const value of sorted) total += value;
  return Math.min(sorted.at(-1) ?? 0, Math.max(sorted[0] ?? 0, total / sorted.length));
}

function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const [lower = 0, upper = lower] = [sorted[below], sorted[below + 1]];
  const part = place - below;
  return part === 0 || lower === upper ? lower : lower + part * (upper - lower);
}

function deviationOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf([...values].sort(ascending));
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
