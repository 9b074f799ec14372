import type { Interval } from "../model/interval.js";

/**
 * Sums of neighbouring entries, each known within bounds: an exact calculator for partial budgets.
 *
 * Entry k lies between the running totals S(k) and S(k+1), so a bound on the sum of neighbours is a bound on a
 * difference of two running totals. Such a system is solved exactly by shortest paths; the matrix here always holds
 * them, row by row: `up[i * size + j]` is the most that S(j) - S(i) can be.
 */
export interface Ledger {
  /** How many running totals there are: one more than entries. */
  readonly size: number;
  readonly up: readonly number[];
}

/** A ledger that is being written: it can take further bounds itself. */
export interface OpenLedger extends Ledger {
  readonly up: number[];
}

/** A run of neighbouring entries: from the first (included) to `to` (excluded). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A ledger of entries of which only their own bounds are known. */
export function openLedger(entries: readonly Interval[]): OpenLedger {
  const size = entries.length + 1;
  const up = new Array<number>(size * size).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < size; i++) {
    let most = 0;
    let least = 0;
    up[i * size + i] = 0;
    for (let j = i + 1; j < size; j++) {
      const entry = entries[j - 1] as Interval;
      most += entry.hi;
      least += entry.lo;
      up[i * size + j] = most;
      up[j * size + i] = -least;
    }
  }
  return { size, up };
}

/** Writes one more bound into the ledger: the run sums to a value within the interval. */
export function narrow({ size, up }: OpenLedger, run: Run, bound: Interval): void {
  addEdge(up, size, { from: run.from, to: run.to, most: bound.hi });
  addEdge(up, size, { from: run.to, to: run.from, most: -bound.lo });
}

/** The ledger with one more bound; the same one where the bound says nothing new. */
export function constrain(ledger: Ledger, run: Run, bound: Interval): Ledger {
  if (bound.hi >= upFrom(ledger, run.from, run.to) && -bound.lo >= upFrom(ledger, run.to, run.from)) return ledger;
  const copy = { size: ledger.size, up: ledger.up.slice() };
  narrow(copy, run, bound);
  return copy;
}

/** S(to) - S(from) <= most. */
interface Edge extends Run {
  readonly most: number;
}

/** Adds an edge in place, and keeps all shortest paths: quadratic, since the rest is solved already. */
function addEdge(up: number[], size: number, { from, to, most }: Edge): void {
  if (most >= (up[from * size + to] as number)) return;
  const ends = up.slice(to * size, to * size + size);
  for (let row = 0; row < up.length; row += size) {
    const start = (up[row + from] as number) + most;
    if (start === Number.POSITIVE_INFINITY) continue;
    for (let j = 0; j < size; j++) {
      const way = start + (ends[j] as number);
      if (way < (up[row + j] as number)) up[row + j] = way;
    }
  }
}

/** The exact range of the sum of the run. */
export function rangeOf(ledger: Ledger, run: Run): Interval {
  const lo = Math.max(0, -upFrom(ledger, run.to, run.from));
  return { lo, hi: Math.max(lo, upFrom(ledger, run.from, run.to)) };
}

/** False where no values of the entries satisfy all bounds, by more than `slack`. */
export function isConsistent({ size, up }: Ledger, slack: number): boolean {
  for (let place = 0; place < up.length; place += size + 1) if ((up[place] as number) < -slack) return false;
  return true;
}

/** True for an entry that can grow without end: no sum that it is in has an upper end. */
export function isOpen({ size, up }: Ledger, entry: number): boolean {
  for (let from = 0; from <= entry; from++) {
    for (let to = entry + 1; to < size; to++) if (up[from * size + to] !== Number.POSITIVE_INFINITY) return false;
  }
  return true;
}

/** The smallest end above 0 of any sum in the ledger; 1 where all is open. */
export function smallestOf({ up }: Ledger): number {
  const least = up.reduce((some, bound) => (bound > 0 ? Math.min(some, bound) : some), Number.POSITIVE_INFINITY);
  return Number.isFinite(least) ? least : 1;
}

/** The largest figure in the ledger that is not endless. */
export function reachOf({ up }: Ledger): number {
  return up.reduce((most, bound) => (Number.isFinite(bound) ? Math.max(most, Math.abs(bound)) : most), 0);
}

/** The most that the running total at `j` can exceed the one at `i`. */
export function upFrom({ size, up }: Ledger, i: number, j: number): number {
  return up[i * size + j] as number;
}
