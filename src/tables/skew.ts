import type { Interval } from "../model/interval.js";

/** How many cases lie above 0.5 in a set, of those of which that can be said. */
export interface Skew {
  readonly above: number;
  readonly cases: number;
  /** Fewer than 20 % or more than 80 % lie above: the set hardly tells the cases apart. */
  readonly isSkewed: boolean;
}

/** Shares of cases above 0.5 beyond which a set is skewed. */
const LEAST = 0.2;
const MOST = 0.8;
const TOLERANCE = 1e-9;

/**
 * The skew of a set over cases (method §9), from their degrees, 0 to 1: how many lie above 0.5. A case whose degrees lie on both
 * sides of it is not counted, nor one of which nothing is known (`null`); exactly 0.5 is not above. Of fewer than two cases
 * nothing is skewed.
 */
export function skewOf(degrees: readonly (Interval | null)[]): Skew {
  let [above, cases] = [0, 0];
  for (const one of degrees) {
    if (one === null) continue;
    const isAbove = one.lo > 0.5 + TOLERANCE;
    if (!isAbove && one.hi > 0.5 + TOLERANCE) continue;
    cases += 1;
    if (isAbove) above += 1;
  }
  const share = above / cases;
  return { above, cases, isSkewed: cases > 1 && (share < LEAST - TOLERANCE || share > MOST + TOLERANCE) };
}
