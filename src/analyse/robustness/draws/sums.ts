import type { ItemColumns } from "./degrees.js";
import { LANES } from "./lanes.js";

/** Sums over items of w m, w d and w d², m the middle and d the width of the degrees. */
export interface Sums {
  readonly middle: Float64Array;
  readonly width: Float64Array;
  readonly lost: Float64Array;
}

/** Adds weights times exact degrees. */
export function addOne(sum: Float64Array, weights: Float64Array, degrees: Float64Array): void {
  for (let i = 0; i < sum.length; i += LANES) {
    addOneAt(sum, weights, degrees, i);
    addOneAt(sum, weights, degrees, i | 1);
    addOneAt(sum, weights, degrees, i | 2);
    addOneAt(sum, weights, degrees, i | 3);
  }
}

function addOneAt(sum: Float64Array, weights: Float64Array, degrees: Float64Array, i: number): void {
  sum[i] = (sum[i] as number) + (weights[i] as number) * (degrees[i] as number);
}

/** The same of two items. */
export function addTwo(
  sum: Float64Array,
  weights: Float64Array,
  degrees: Float64Array,
  otherWeights: Float64Array,
  otherDegrees: Float64Array,
): void {
  for (let i = 0; i < sum.length; i += LANES) {
    addTwoAt(sum, weights, degrees, otherWeights, otherDegrees, i);
    addTwoAt(sum, weights, degrees, otherWeights, otherDegrees, i | 1);
    addTwoAt(sum, weights, degrees, otherWeights, otherDegrees, i | 2);
    addTwoAt(sum, weights, degrees, otherWeights, otherDegrees, i | 3);
  }
}

function addTwoAt(
  sum: Float64Array,
  weights: Float64Array,
  degrees: Float64Array,
  otherWeights: Float64Array,
  otherDegrees: Float64Array,
  i: number,
): void {
  const one = (weights[i] as number) * (degrees[i] as number);
  sum[i] = (sum[i] as number) + one + (otherWeights[i] as number) * (otherDegrees[i] as number);
}

/** Adds an item with bounds. */
export function addOpen({ middle, width, lost }: Sums, weights: Float64Array, item: ItemColumns): void {
  const { lo, hi, lost: own } = item;
  for (let i = 0; i < weights.length; i += 1) {
    const w = weights[i] as number;
    const least = lo[i] as number;
    const most = hi[i] as number;
    middle[i] = (middle[i] as number) + w * 0.5 * (least + most);
    width[i] = (width[i] as number) + w * (most - least);
    lost[i] = (lost[i] as number) + w * (own[i] as number);
  }
}
