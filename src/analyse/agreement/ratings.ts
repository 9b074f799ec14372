import type { RatingLevel } from "../../model/agreement.js";

/** A missing rating. */
export const MISSING = -1;

/** The values that a unit can be rated as, in ascending order where they have one. */
export interface RatingScale {
  readonly level: RatingLevel;
  /** One number for each value: its rank from 0, or the number itself where differences count. */
  readonly scores: readonly number[];
  /** True where the values are all that are possible; false where they are only those that occur. */
  readonly declared: boolean;
}

/** What units were rated as by some raters, on one scale. */
export interface Ratings {
  readonly raters: number;
  readonly units: number;
  /** Places in the scale, unit by unit and within each rater by rater; `MISSING` where there is none. */
  readonly codes: Int32Array;
  readonly scale: RatingScale;
}

/** The ratings of two of the raters. */
export function pairOf({ raters, units, codes, scale }: Ratings, first: number, second: number): Ratings {
  const both = new Int32Array(units * 2);
  for (let unit = 0; unit < units; unit += 1) {
    both[2 * unit] = codes[unit * raters + first] ?? MISSING;
    both[2 * unit + 1] = codes[unit * raters + second] ?? MISSING;
  }
  return { raters: 2, units, codes: both, scale };
}
