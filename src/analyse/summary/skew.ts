import type { Interval } from "../../model/interval.js";
import type { ProfileResult } from "../../model/result.js";

/** How many cases lie above 0.5 in a set, of those of which that can be said. */
export interface Skew {
  readonly above: number;
  /** Exactly at 0.5: not above. */
  readonly at: number;
  readonly cases: number;
  /** Fewer than 20 % or more than 80 % lie above: the set hardly tells the cases apart. */
  readonly isSkewed: boolean;
}

/** Shares of cases above 0.5, 0 to 1, beyond which a set is skewed. */
export const LEAST_ABOVE = 0.2;
export const MOST_ABOVE = 0.8;
const TOLERANCE = 1e-9;

/**
 * The skew of a set over cases (method §9), from their degrees, 0 to 1: how many lie above 0.5. A case whose degrees lie on both
 * sides of it is not counted, nor one of which nothing is known (`null`); exactly 0.5 is not above. Of fewer than two cases
 * nothing is skewed.
 */
export function skewOf(degrees: readonly (Interval | null)[]): Skew {
  let [above, at, cases] = [0, 0, 0];
  for (const one of degrees) {
    if (one === null) continue;
    const isAbove = one.lo > 0.5 + TOLERANCE;
    if (!isAbove && one.hi > 0.5 + TOLERANCE) continue;
    cases += 1;
    if (isAbove) above += 1;
    if (Math.abs(one.lo - 0.5) <= TOLERANCE && Math.abs(one.hi - 0.5) <= TOLERANCE) at += 1;
  }
  const share = above / cases;
  return {
    above,
    at,
    cases,
    isSkewed: cases > 1 && (share < LEAST_ABOVE - TOLERANCE || share > MOST_ABOVE + TOLERANCE),
  };
}

/** The skew of an axis over the scores of profiles. */
export function skewOfAxis(results: readonly ProfileResult[], axis: string): Skew {
  const scores = results.map(({ axes }) => axes[axis]?.score ?? null);
  return skewOf(scores.map((score) => (score === null ? null : { lo: score, hi: score })));
}

/** The skew of an indicator over the degrees of profiles. */
export function skewOfIndicator(results: readonly ProfileResult[], axis: string, indicator: string): Skew {
  return skewOf(
    results.map(({ axes }) => axes[axis]?.indicators.find(({ id }) => id === indicator)?.membership ?? null),
  );
}
