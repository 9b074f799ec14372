/** The greatest of numbers, at least `floor`: of a list of any length, which a call of `Math.max` has no room for. */
export function greatest(values: Iterable<number>, floor = Number.NEGATIVE_INFINITY): number {
  let most = floor;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The least of numbers, at most `ceiling`: of a list of any length. */
export function least(values: Iterable<number>, ceiling = Number.POSITIVE_INFINITY): number {
  let lowest = ceiling;
  for (const value of values) if (value < lowest) lowest = value;
  return lowest;
}
