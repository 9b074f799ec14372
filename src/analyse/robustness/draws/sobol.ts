import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { quantile } from "../../../quantity/quantile.js";

/** Draws that are counted together: how often, and what they add up to. */
export interface MomentRow {
  /** How many times the row occurs: what a bootstrap draws anew. */
  readonly count: number;
  /** Sums over the draws of the row, as `addMoments` makes them. */
  readonly sums: Float64Array;
}

/** Shares of the variance of an output that a group of numbers explains. */
export interface SobolIndex {
  /** By itself: 0 to 1, but for the error of the draws. */
  readonly first: number;
  /** What would be left if all numbers but these were known: with all that they do together with others. */
  readonly total: number;
}

/** How many sums there are for one group. */
export const MOMENTS = 3;
const [PRODUCT, WITHIN, BETWEEN] = [0, 1, 2];

/**
 * Adds one draw to the sums of a group, which begin at `at`: the output in the samples A and B, in A with the group taken from B, and in B with
 * the group taken from A.
 */
export function addMoments(sums: Float64Array, at: number, a: number, b: number, ab: number, ba: number): void {
  (sums[at + PRODUCT] as number) += (a - ab) * (ba - b);
  (sums[at + WITHIN] as number) += (a - ab) * (a - ab) + (b - ba) * (b - ba);
  (sums[at + BETWEEN] as number) += (a - b) * (a - b) + (ab - ba) * (ab - ba);
}

/**
 * Both indices by the estimators of Azzini, Mara & Rosati (2021, Comparison of two sets of Monte Carlo estimators of Sobol' indices):
 * 2 sum (A - AB) (BA - B) for the first order and sum (A - AB)² + (B - BA)² for the total, over sum (A - B)² + (AB - BA)², which is four times the
 * variance for each draw. They need no mean, and the error of an index grows with the index itself. `null` where the output does not vary.
 */
export function sobolOf(sums: Float64Array): SobolIndex | null {
  const between = sums[BETWEEN] as number;
  if (!(between > 0)) return null;
  return { first: (2 * (sums[PRODUCT] as number)) / between, total: (sums[WITHIN] as number) / between };
}

/** The sums of all rows, each `weights` times; as often as it occurs where there are none. */
export function sumOf(rows: readonly MomentRow[], weights?: Float64Array): Float64Array {
  const sums = new Float64Array(MOMENTS);
  rows.forEach(({ count, sums: own }, r) => {
    const weight = weights?.[r] ?? count;
    for (let i = 0; i < sums.length; i += 1) (sums[i] as number) += weight * (own[i] as number);
  });
  return sums;
}

/** An interval of a bootstrap. */
export interface BootstrapRange {
  readonly lo: number;
  readonly hi: number;
}

/** The intervals of both indices of a group. */
export interface SobolIntervals {
  readonly first: BootstrapRange;
  readonly total: BootstrapRange;
}

/** How often rows are drawn anew, from which seed, and which share of what is found lies in the interval. */
export interface SobolBootstrap {
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
}

/**
 * Percentile intervals of the indices: each row counts as often as a Poisson number with its count as mean says (the Poisson bootstrap;
 * Chamandy, Muralidharan, Najmi & Naidu 2012), which tends to drawing draws with replacement and needs no list of them. It takes rows for
 * independent ones: of draws in an orthogonal array, which err less, the intervals are rather too wide than too narrow.
 */
export function intervalsOf(rows: readonly MomentRow[], bootstrap: SobolBootstrap): SobolIntervals | null {
  const random = xoroshiro128plus(bootstrap.seed);
  const uniform = (): number => ((random.next() >>> 0) + 0.5) * 2 ** -32;
  const found: SobolIndex[] = [];
  const weights = new Float64Array(rows.length);
  for (let draw = 0; draw < bootstrap.draws; draw += 1) {
    for (let r = 0; r < rows.length; r += 1) weights[r] = poisson((rows[r] as MomentRow).count, uniform);
    const index = sobolOf(sumOf(rows, weights));
    if (index !== null) found.push(index);
  }
  if (found.length === 0) return null;
  const rangeOf = (of: "first" | "total"): BootstrapRange => {
    const sorted = Float64Array.from(found, (index) => index[of]).sort();
    const tail = (1 - bootstrap.confidence) / 2;
    return { lo: quantile(sorted, tail), hi: quantile(sorted, 1 - tail) };
  };
  return { first: rangeOf("first"), total: rangeOf("total") };
}

/** From this mean on a rounded normal number stands in for a Poisson one. */
const MANY = 50;

function poisson(mean: number, uniform: () => number): number {
  if (mean >= MANY) {
    const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal));
  }
  let [count, left] = [0, uniform()];
  for (let chance = Math.exp(-mean); left > chance && count < 10 * MANY; chance *= mean / count) {
    left -= chance;
    count += 1;
  }
  return count;
}
