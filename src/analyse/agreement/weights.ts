import type { RatingScale } from "./ratings.js";

/** How much two ratings agree: only where they are equal, or the more the nearer they are on the declared scale. */
export type Weighting = "unweighted" | "linear" | "quadratic";

/** Weights of agreement between the values of a scale, row by row: 1 on the diagonal, 0 for its two ends. */
export interface Weights {
  readonly size: number;
  readonly values: Float64Array;
  /** The sum of all weights. */
  readonly sum: number;
}

/** The weights of a scale; linear: 1 − |a − b| / range; quadratic: 1 − (a − b)² / range². */
export function weightsOf({ scores }: RatingScale, weighting: Weighting): Weights {
  const size = scores.length;
  const values = new Float64Array(size * size);
  const range = (scores.at(-1) ?? 0) - (scores[0] ?? 0);
  let sum = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < size; b += 1) {
      const apart = Math.abs((scores[a] ?? 0) - (scores[b] ?? 0)) / range;
      const weight =
        a === b ? 1 : weighting === "unweighted" ? 0 : weighting === "linear" ? 1 - apart : 1 - apart * apart;
      values[a * size + b] = weight;
      sum += weight;
    }
  }
  return { size, values, sum };
}
