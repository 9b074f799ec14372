import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { quantile } from "../../../quantity/quantile.js";

/** Draws that are counted together: how often, and what they add up to. */
export interface MomentRow {
  /** How many times the row occurs: what a bootstrap draws anew. */
  readonly count: number;
  /** Sums over the draws of the row, as `addMoments` makes them. */
  readonly sums: Float64Array;
}

/** Shares of the variance of an output; `null` where it does not vary. */
export interface SobolIndices {
  /** What a group explains by itself: 0 to 1, but for the error of the draws. */
  readonly first: readonly number[];
  /** What would be left if all groups but this one were known: with all that it does together with others. */
  readonly total: readonly number[];
}

const [N, SUM, SQUARES, GROUPS] = [0, 1, 2, 3];
const PER_GROUP = 3;

/** How many sums there are for so many groups. */
export function momentsFor(groups: number): number {
  return GROUPS + PER_GROUP * groups;
}

/**
 * Adds one draw: `a` and `b`, the output for two independent samples, and `mixed`, for the first sample with one group at a time taken from
 * the second.
 */
export function addMoments(sums: Float64Array, a: number, b: number, mixed: ArrayLike<number>): void {
  (sums[N] as number) += 1;
  (sums[SUM] as number) += a + b;
  (sums[SQUARES] as number) += a * a + b * b;
  for (let g = 0; g < mixed.length; g += 1) {
    const at = GROUPS + PER_GROUP * g;
    const ab = mixed[g] as number;
    (sums[at] as number) += b * (ab - a);
    (sums[at + 1] as number) += ab - a;
    (sums[at + 2] as number) += (a - ab) * (a - ab);
  }
}

/**
 * First-order indices by the estimator of Saltelli et al. (2010), mean of f(B) (f(AB) - f(A)) over the variance, the outputs
 * counted from their mean; total indices by that of Jansen (1999), half the mean of (f(A) - f(AB))² over the variance. (Saltelli, Annoni,
 * Azzini, Campolongo, Ratto & Tarantola 2010, Variance based sensitivity analysis of model output, table 2.)
 */
export function sobolOf(sums: Float64Array): SobolIndices | null {
  const n = sums[N] as number;
  const mean = (sums[SUM] as number) / (2 * n);
  const variance = (sums[SQUARES] as number) / (2 * n) - mean * mean;
  if (!(variance > VANISHING * (sums[SQUARES] as number))) return null;
  const groups = (sums.length - GROUPS) / PER_GROUP;
  const of = (g: number, sum: number): number => sums[GROUPS + PER_GROUP * g + sum] as number;
  const all = Array.from({ length: groups }, (_, g) => g);
  return {
    first: all.map((g) => (of(g, 0) - mean * of(g, 1)) / n / variance),
    total: all.map((g) => of(g, 2) / (2 * n) / variance),
  };
}

const VANISHING = 1e-15;

/** The sums of all rows, each `weights` times; as often as it occurs where there are none. */
export function sumOf(rows: readonly MomentRow[], weights?: Float64Array): Float64Array {
  const sums = new Float64Array(rows[0]?.sums.length ?? 0);
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

/** The intervals of both indices by group. */
export interface SobolIntervals {
  readonly first: readonly BootstrapRange[];
  readonly total: readonly BootstrapRange[];
}

/** How often rows are drawn anew, from which seed, and which share of what is found lies in the interval. */
export interface SobolBootstrap {
  readonly draws: number;
  readonly seed: number;
  readonly confidence: number;
}

/**
 * Percentile intervals of the indices: each row counts as often as a Poisson number with its count as mean says (the Poisson bootstrap;
 * Chamandy, Muralidharan, Najmi & Naidu 2012), which tends to drawing draws with replacement and needs no list of them.
 */
export function intervalsOf(rows: readonly MomentRow[], bootstrap: SobolBootstrap): SobolIntervals | null {
  const random = xoroshiro128plus(bootstrap.seed);
  const uniform = (): number => ((random.next() >>> 0) + 0.5) * 2 ** -32;
  const found: SobolIndices[] = [];
  const weights = new Float64Array(rows.length);
  for (let draw = 0; draw < bootstrap.draws; draw += 1) {
    for (let r = 0; r < rows.length; r += 1) weights[r] = poisson((rows[r] as MomentRow).count, uniform);
    const indices = sobolOf(sumOf(rows, weights));
    if (indices !== null) found.push(indices);
  }
  const [one] = found;
  if (one === undefined) return null;
  const rangeOf = (of: "first" | "total", g: number): BootstrapRange => {
    const sorted = Float64Array.from(found, (indices) => indices[of][g] as number).sort();
    const tail = (1 - bootstrap.confidence) / 2;
    return { lo: quantile(sorted, tail), hi: quantile(sorted, 1 - tail) };
  };
  return {
    first: one.first.map((_, g) => rangeOf("first", g)),
    total: one.total.map((_, g) => rangeOf("total", g)),
  };
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
