import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import {
  type BootstrapInterval,
  COEFFICIENTS,
  type Coefficient,
  type CoefficientName,
  type Coefficients,
  RATING_LEVELS,
  type RatingLevel,
} from "../../model/agreement.js";
import { quantile } from "../../quantity/quantile.js";
import { alphaOf, type Estimate } from "./alpha.js";
import { cohenOf, gwetOf, percentOf } from "./kappa.js";
import type { Ratings } from "./ratings.js";
import { type Draw, Tallies } from "./tallies.js";

/** How intervals are drawn. */
export interface Bootstrap {
  /** How many times as many units as there are are drawn with replacement; 0 for no intervals. */
  readonly draws: number;
  readonly seed: number;
  /** The share of draws that lie in the interval, such as 0.95. */
  readonly confidence: number;
}

const OF: { readonly [N in CoefficientName]: (tallies: Tallies, draw: Draw) => Estimate } = {
  percent: percentOf,
  alpha_nominal: (tallies, draw) => alphaOf(tallies, draw, "nominal"),
  alpha_ordinal: (tallies, draw) => alphaOf(tallies, draw, "ordinal"),
  alpha_interval: (tallies, draw) => alphaOf(tallies, draw, "interval"),
  cohen: (tallies, draw) => cohenOf(tallies, draw, "unweighted"),
  cohen_linear: (tallies, draw) => cohenOf(tallies, draw, "linear"),
  cohen_quadratic: (tallies, draw) => cohenOf(tallies, draw, "quadratic"),
  ac1: (tallies, draw) => gwetOf(tallies, draw, "unweighted"),
  ac2_linear: (tallies, draw) => gwetOf(tallies, draw, "linear"),
  ac2_quadratic: (tallies, draw) => gwetOf(tallies, draw, "quadratic"),
};

/** The coefficients that a level of scale admits, in the order of `COEFFICIENTS`. */
export function coefficientsFor(level: RatingLevel): CoefficientName[] {
  const rank = RATING_LEVELS.indexOf(level);
  return (Object.keys(COEFFICIENTS) as CoefficientName[]).filter(
    (name) => RATING_LEVELS.indexOf(COEFFICIENTS[name]) <= rank,
  );
}

/** All coefficients that the scale of some ratings admits, with their intervals. */
export function coefficientsOf(ratings: Ratings, bootstrap: Bootstrap): Coefficients {
  const tallies = new Tallies(ratings);
  const names = coefficientsFor(ratings.scale.level);
  const estimates = estimate(
    names.map((name) => (draw) => OF[name](tallies, draw)),
    tallies,
    bootstrap,
  );
  return Object.fromEntries(names.map((name, i) => [name, estimates[i]]));
}

/** The mean of a figure of units, NaN where a unit has none, as a coefficient. */
export function meanOf(figures: readonly number[], bootstrap: Bootstrap): Coefficient {
  const rowOf = Int32Array.from(figures, (_, unit) => unit);
  const [mean] = estimate([(draw) => meanAmong(figures, draw)], { rowOf, rows: figures.length }, bootstrap);
  return mean as Coefficient;
}

function meanAmong(figures: readonly number[], draw: Draw): Estimate {
  let [sum, count] = [0, 0];
  for (let unit = 0; unit < draw.length; unit += 1) {
    const times = draw[unit] as number;
    const figure = figures[unit] as number;
    if (times === 0 || Number.isNaN(figure)) continue;
    sum += times * figure;
    count += times;
  }
  return count === 0 ? "no-pair" : sum / count;
}

/**
 * Figures of all units, with percentile intervals over draws of units with replacement: the same draws for every figure. None
 * where there are fewer than two units.
 */
function estimate(
  figures: readonly ((draw: Draw) => Estimate)[],
  { rowOf, rows }: Pick<Tallies, "rowOf" | "rows">,
  { draws, seed, confidence }: Bootstrap,
): Coefficient[] {
  const units = rowOf.length;
  const all = new Float64Array(rows);
  for (const row of rowOf) (all[row] as number) += 1;
  const values = figures.map((figure) => figure(all));
  const found = values.map((value) => (typeof value === "number" ? new Float64Array(units < 2 ? 0 : draws) : null));
  const defined = values.map(() => 0);
  const random = xoroshiro128plus(seed);
  const drawn = new Float64Array(rows);
  for (let draw = 0; draw < (units < 2 ? 0 : draws); draw += 1) {
    // 32 random bits: with a million units none is drawn more often than another by more than a part in 4,000.
    drawn.fill(0);
    for (let i = 0; i < units; i += 1) {
      const unit = Math.floor(((random.next() >>> 0) / 2 ** 32) * units);
      (drawn[rowOf[unit] as number] as number) += 1;
    }
    figures.forEach((figure, i) => {
      const values = found[i] ?? null;
      const value = values === null ? Number.NaN : figure(drawn);
      if (values !== null && typeof value === "number") values[(defined[i] as number)++] = value;
    });
  }
  return values.map((value, i): Coefficient => {
    if (typeof value !== "number") return { value: null, because: value };
    const sorted = (found[i] ?? new Float64Array()).subarray(0, defined[i]).sort();
    return { value, interval: sorted.length === 0 ? null : intervalOf(sorted, confidence) };
  });
}

function intervalOf(sorted: Float64Array, confidence: number): BootstrapInterval {
  const tail = (1 - confidence) / 2;
  return { lo: quantile(sorted, tail), hi: quantile(sorted, 1 - tail), defined: sorted.length };
}
