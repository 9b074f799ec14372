import type { Estimate } from "./alpha.js";
import { MISSING } from "./ratings.js";
import type { Draw, Tallies } from "./tallies.js";
import type { Weighting } from "./weights.js";

/** The share of pairs of ratings of a unit that are equal, 0 to 1: the mean over the units of a draw that have two ratings or more. */
export function percentOf(tallies: Tallies, draw: Draw): Estimate {
  return meanAgreement(tallies, draw, "unweighted") ?? "no-pair";
}

/**
 * Gwet’s AC1 (unweighted) or AC2 of the units of a draw: pa − pe over 1 − pe, pe = T Σ π (1 − π) / (q (q − 1)), π the mean share of
 * each of the q declared values in the units that are rated at all, T the sum of the weights. (Gwet, K. 2008, 2014.)
 */
export function gwetOf(tallies: Tallies, draw: Draw, weighting: Weighting): Estimate {
  const { size } = tallies;
  if (!tallies.scale.declared) return "undeclared";
  if (size < 2) return "one-category";
  const observed = meanAgreement(tallies, draw, weighting);
  if (observed === null) return "no-pair";
  const shares = meanShares(tallies, draw);
  let spread = 0;
  for (const share of shares) spread += share * (1 - share);
  const expected = (tallies.weights(weighting).sum * spread) / (size * (size - 1));
  return (observed - expected) / (1 - expected);
}

/**
 * Cohen’s kappa of two raters over the units of a draw that both have rated: pa − pe over 1 − pe, pe what their shares of each
 * value give by chance. Weights run over the declared scale. (Cohen, J. 1960, 1968.)
 */
export function cohenOf(tallies: Tallies, draw: Draw, weighting: Weighting): Estimate {
  const { size, codes, scale } = tallies;
  if (tallies.raters !== 2) return "raters";
  if (!scale.declared) return "undeclared";
  if (size < 2) return "one-category";
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  const agreement = tallies.agreement(weighting);
  let [both, observed] = [0, 0];
  for (let row = 0; row < draw.length; row += 1) {
    const times = draw[row] as number;
    if (times === 0) continue;
    const [a, b] = [codes[2 * row] as number, codes[2 * row + 1] as number];
    if (a === MISSING || b === MISSING) continue;
    both += times;
    observed += times * (agreement[row] as number);
    (first[a] as number) += times;
    (second[b] as number) += times;
  }
  if (both === 0) return "no-pair";
  const { values } = tallies.weights(weighting);
  let expected = 0;
  for (let a = 0; a < size; a += 1) {
    if (first[a] === 0) continue;
    for (let b = 0; b < size; b += 1)
      expected += (values[a * size + b] as number) * (first[a] as number) * (second[b] as number);
  }
  const chance = both * both - expected;
  return chance === 0 ? "one-value" : (observed * both - expected) / chance;
}

/** The mean over the units of a draw with two ratings or more; `null` where there is none. */
function meanAgreement(tallies: Tallies, draw: Draw, weighting: Weighting): number | null {
  const agreement = tallies.agreement(weighting);
  let [sum, count] = [0, 0];
  for (let row = 0; row < draw.length; row += 1) {
    const times = draw[row] as number;
    if (times === 0) continue;
    const share = agreement[row] as number;
    if (Number.isNaN(share)) continue;
    sum += times * share;
    count += times;
  }
  return count === 0 ? null : sum / count;
}

/** The share of each value in a unit, as a mean over the units of a draw that are rated at all. */
function meanShares({ starts, given, size }: Tallies, draw: Draw): Float64Array {
  const shares = new Float64Array(size);
  let count = 0;
  for (let row = 0; row < draw.length; row += 1) {
    const times = draw[row] as number;
    if (times === 0) continue;
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    if (end === start) continue;
    count += times;
    for (let i = start; i < end; i += 1) (shares[given[i] as number] as number) += times / (end - start);
  }
  return shares.map((share) => share / count);
}
