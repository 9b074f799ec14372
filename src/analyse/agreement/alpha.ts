import type { RatingLevel, UndefinedReason } from "../../model/agreement.js";
import type { Draw, Tallies } from "./tallies.js";

/** A number, or why there is none. */
export type Estimate = number | UndefinedReason;

/**
 * Krippendorff's alpha of the units of a draw: 1 − observed over expected disagreement, of values that are paired with others in
 * their unit. Distances: equal or not (nominal); between mid-ranks among all paired values (ordinal); between the numbers (interval).
 * Squared distances over all pairs of n values add up to n Σs² − (Σs)², and to n Σs² where their mean is 0, so nothing is computed
 * pair by pair.
 * (Krippendorff, K. 2011: Computing Krippendorff’s alpha-reliability.)
 */
export function alphaOf(tallies: Tallies, draw: Draw, level: RatingLevel): Estimate {
  const counts = pairedCounts(tallies, draw);
  let total = 0;
  for (const count of counts) total += count;
  if (total === 0) return "no-pair";
  if (level === "nominal") return nominal(tallies, draw, counts, total);
  const scores = level === "ordinal" ? midRanks(counts) : Float64Array.from(tallies.scale.scores);
  return ofScores(tallies, draw, counts, total, scores);
}

/** How often each value occurs in units with two ratings or more. */
function pairedCounts(tallies: Tallies, draw: Draw): Float64Array {
  const { starts, given, size } = tallies;
  const counts = new Float64Array(size);
  for (let row = 0; row < draw.length; row += 1) {
    const times = draw[row] as number;
    if (times === 0) continue;
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    if (end - start < 2) continue;
    for (let i = start; i < end; i += 1) (counts[given[i] as number] as number) += times;
  }
  return counts;
}

/** The middle of the ranks that each value takes among all, from 0. */
function midRanks(counts: Float64Array): Float64Array {
  let below = 0;
  return counts.map((count) => {
    const middle = below + count / 2;
    below += count;
    return middle;
  });
}

function nominal(tallies: Tallies, draw: Draw, counts: Float64Array, total: number): Estimate {
  const agreement = tallies.agreement("unweighted");
  let observed = 0;
  for (let row = 0; row < draw.length; row += 1) {
    const times = draw[row] as number;
    if (times === 0) continue;
    const count = tallies.rated(row);
    if (count > 1) observed += times * count * (1 - (agreement[row] as number));
  }
  let expected = total * total;
  for (const count of counts) expected -= count * count;
  return expected === 0 ? "one-value" : 1 - ((total - 1) * observed) / expected;
}

function ofScores(
  { starts, given }: Tallies,
  draw: Draw,
  counts: Float64Array,
  total: number,
  values: Float64Array,
): Estimate {
  if (counts.filter((count) => count > 0).length < 2) return "one-value";
  // Counted from their mean, so that numbers far from 0 lose no digits.
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) sum += (counts[i] as number) * (values[i] as number);
  const scores = values.map((value) => value - sum / total);
  let expected = 0;
  for (let i = 0; i < counts.length; i += 1) expected += (counts[i] as number) * (scores[i] as number) ** 2;
  let observed = 0;
  for (let row = 0; row < draw.length; row += 1) {
    const times = draw[row] as number;
    if (times === 0) continue;
    const [start, end] = [starts[row] as number, starts[row + 1] as number];
    const count = end - start;
    if (count < 2) continue;
    let [unitSum, unitSquares] = [0, 0];
    for (let i = start; i < end; i += 1) {
      const score = scores[given[i] as number] as number;
      unitSum += score;
      unitSquares += score * score;
    }
    observed += (times * (count * unitSquares - unitSum * unitSum)) / (count - 1);
  }
  return 1 - ((total - 1) * observed) / (total * expected);
}
