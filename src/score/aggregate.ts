/** How an axis combines degrees. */
export type Aggregation =
  | { readonly method: "mean" | "min" | "max" }
  | { readonly method: "power"; readonly exponent: number };

/** One degree, 0 to 1, and its weight, above 0. */
export interface Weighted {
  readonly degree: number;
  readonly weight: number;
}

/**
 * Combines degrees: the weighted mean, the least, the greatest, or the weighted power mean (sum w x^p / sum w)^(1/p),
 * for p = 0 the weighted geometric mean; with p <= 0 a zero gives 0. Every one is monotone in every degree.
 * `items` must not be empty.
 */
export function aggregate(aggregation: Aggregation, items: readonly Weighted[]): number {
  switch (aggregation.method) {
    case "mean":
      return within(weightedMean(items.map(({ degree, weight }) => [degree, weight])));
    case "min":
      return Math.min(...items.map((item) => item.degree));
    case "max":
      return Math.max(...items.map((item) => item.degree));
    case "power":
      return within(powerMean(items, aggregation.exponent));
    default:
      return aggregation satisfies never;
  }
}

/**
 * exp(m + log1p(mean of expm1(p (ln x - m))) / p), m the logarithm that weighs most: the greatest for p > 0, the least for
 * p < 0. So no exponent overflows, and a small one loses no digits.
 */
function powerMean(items: readonly Weighted[], exponent: number): number {
  if (exponent <= 0 && items.some((item) => item.degree === 0)) return 0;
  const logarithms = items.map(({ degree, weight }) => [Math.log(degree), weight] as const);
  if (exponent === 0) return Math.exp(weightedMean(logarithms));
  const values = logarithms.map(([value]) => value);
  const main = exponent > 0 ? Math.max(...values) : Math.min(...values);
  if (main === Number.NEGATIVE_INFINITY) return 0;
  const mean = weightedMean(logarithms.map(([value, weight]) => [Math.expm1(exponent * (value - main)), weight]));
  return Math.exp(main + Math.log1p(mean) / exponent);
}

function weightedMean(pairs: readonly (readonly [value: number, weight: number])[]): number {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  return pairs.reduce((sum, [value, weight]) => sum + value * weight, 0) / total;
}

/** Rounding of the last bit must not leave [0, 1]. */
function within(value: number): number {
  return Math.min(1, Math.max(0, value));
}
