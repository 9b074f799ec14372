import type { Interval } from "../model/interval.js";

/**
 * Sums of neighbouring entries, each known within bounds: an exact calculator for partial budgets.
 *
 * Entry k lies between the running totals S(k) and S(k+1), so a bound on the sum of neighbours is a bound on a
 * difference of two running totals. Such a system is solved exactly by shortest paths; the matrix here always holds
 * them. `up[i][j]` is the most that S(j) - S(i) can be.
 */
export interface Ledger {
  readonly up: readonly (readonly number[])[];
}

/** A run of neighbouring entries: from the first (included) to `to` (excluded). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A ledger of entries of which only their own bounds are known. */
export function openLedger(entries: readonly Interval[]): Ledger {
  const size = entries.length + 1;
  const up = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let i = 0; i < size; i++) {
    let most = 0;
    let least = 0;
    for (let j = i + 1; j < size; j++) {
      const entry = entries[j - 1] as Interval;
      most += entry.hi;
      least += entry.lo;
      (up[i] as number[])[j] = most;
      (up[j] as number[])[i] = -least;
    }
  }
  return { up };
}

/** The ledger with one more bound: the run sums to a value within the interval. */
export function constrain(ledger: Ledger, run: Run, bound: Interval): Ledger {
  return addEdge(addEdge(ledger, run.from, run.to, bound.hi), run.to, run.from, -bound.lo);
}

/** Adds S(to) - S(from) <= most, and keeps all shortest paths: quadratic, since the rest is solved already. */
function addEdge(ledger: Ledger, from: number, to: number, most: number): Ledger {
  if (most >= at(ledger, from, to)) return ledger;
  const ends = ledger.up[to] as readonly number[];
  const up: (readonly number[])[] = [];
  for (const row of ledger.up) {
    const start = (row[from] as number) + most;
    up.push(start < Number.POSITIVE_INFINITY ? shortened(row, start, ends) : row);
  }
  return { up };
}

/** The row with every way that is shorter over the new edge; the same row where there is none. */
function shortened(row: readonly number[], start: number, ends: readonly number[]): readonly number[] {
  let changed: number[] | null = null;
  for (let j = 0; j < row.length; j++) {
    const way = start + (ends[j] as number);
    if (way >= (row[j] as number)) continue;
    changed ??= row.slice();
    changed[j] = way;
  }
  return changed ?? row;
}

/** The exact range of the sum of the run. */
export function rangeOf(ledger: Ledger, run: Run): Interval {
  const lo = Math.max(0, -at(ledger, run.to, run.from));
  return { lo, hi: Math.max(lo, at(ledger, run.from, run.to)) };
}

/** False where no values of the entries satisfy all bounds, by more than `slack`. */
export function isConsistent(ledger: Ledger, slack: number): boolean {
  return ledger.up.every((row, i) => (row[i] as number) >= -slack);
}

function at(ledger: Ledger, i: number, j: number): number {
  return (ledger.up[i] as readonly number[])[j] as number;
}
