import { exp, log } from "../quantity/exponential.js";

/** How an axis combines degrees. */
export type Aggregation =
  | { readonly method: "mean" | "min" | "max" }
  | { readonly method: "power"; readonly exponent: number };

/** One degree, 0 to 1, and its weight, above 0. */
export interface Weighted {
  readonly degree: number;
  readonly weight: number;
}

type Weighing = Pick<Weighted, "weight">;
/** Which degree of an item counts: the lower end, the upper end, the mid-point … */
type DegreeOf<T extends Weighing> = (item: T) => number;

/**
 * Combines degrees: the weighted mean, the least, the greatest, or the weighted power mean (sum w x^p / sum w)^(1/p),
 * for p = 0 the weighted geometric mean; with p <= 0 a zero gives 0. Every one is monotone in every degree.
 * `items` must not be empty.
 */
export function aggregate(aggregation: Aggregation, items: readonly Weighted[]): number {
  return aggregateBy(aggregation, items, ({ degree }) => degree);
}

/** Like `aggregate`, of things that have several degrees. */
export function aggregateBy<T extends Weighing>(
  aggregation: Aggregation,
  items: readonly T[],
  degreeOf: DegreeOf<T>,
): number {
  switch (aggregation.method) {
    case "mean":
      return within(weightedSum(items, degreeOf) / totalWeight(items));
    case "min":
      return leastOf(items, degreeOf);
    case "max":
      return greatestOf(items, degreeOf);
    case "power":
      return within(powerMean(items, degreeOf, aggregation.exponent));
    default:
      return aggregation satisfies never;
  }
}

/** Nearer to 0 than this an exponent gives the geometric mean to the last digit. */
const NO_EXPONENT = 1e-30;

/**
 * exp(m + log1p(mean of expm1(p (ln x - m))) / p), m the logarithm that weighs most: the greatest for p > 0, the least for
 * p < 0. So no exponent overflows, and a small one loses no digits. The logarithm of a zero is -Infinity, which with p <= 0 gives 0.
 */
function powerMean<T extends Weighing>(items: readonly T[], degreeOf: DegreeOf<T>, exponent: number): number {
  const logarithmOf = (item: T): number => log(degreeOf(item));
  if (Math.abs(exponent) < NO_EXPONENT) return exp(weightedSum(items, logarithmOf) / totalWeight(items));
  const main = exponent > 0 ? greatestOf(items, logarithmOf) : leastOf(items, logarithmOf);
  if (main === Number.NEGATIVE_INFINITY) return 0;
  const termOf = (item: T): number => Math.expm1(exponent * (logarithmOf(item) - main));
  return exp(main + Math.log1p(weightedSum(items, termOf) / totalWeight(items)) / exponent);
}

function weightedSum<T extends Weighing>(items: readonly T[], figureOf: (item: T) => number): number {
  let sum = 0;
  for (const item of items) sum += figureOf(item) * item.weight;
  return sum;
}

function totalWeight(items: readonly Weighing[]): number {
  let total = 0;
  for (const { weight } of items) total += weight;
  return total;
}

function leastOf<T>(items: readonly T[], figureOf: (item: T) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) least = Math.min(least, figureOf(item));
  return least;
}

function greatestOf<T>(items: readonly T[], figureOf: (item: T) => number): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (const item of items) greatest = Math.max(greatest, figureOf(item));
  return greatest;
}

/** Rounding of the last bit must not leave [0, 1]. */
function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
