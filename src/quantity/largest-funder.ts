import type { Interval } from "../model/interval.js";
import { greatest, least } from "../plain/extremes.js";
import type { Budget } from "./budget.js";
import { shareOf } from "./budget-shares.js";
import { exactly, isExact } from "./interval.js";
import { RUNS } from "./layout.js";
import { constrain, isOpen, type Ledger, type Run, reachOf, upFrom } from "./ledger.js";

/** The share of the largest of the single funders in the cash total, in percent: the exact range. */
export function largestFunderShareOf(budget: Budget): Interval {
  const shares = budget.layout.funders.map((run) => shareOf(budget, run));
  const safe = greatest(shares.map((s) => s.lo));
  const hi = greatest(shares.map((s) => s.hi));
  return { lo: safe === hi ? safe : Math.max(safe, leastLargestShare(budget)), hi };
}

/** The least that the largest share can be: over totals it falls, then rises (a convex sum over a linear one). */
function leastLargestShare({ shared: { ledger, total }, layout: { funders } }: Budget): number {
  const shareAt = (whole: number): number =>
    (100 * leastMaximum(constrain(ledger, RUNS.all, exactly(whole)), funders)) / whole;
  if (isExact(total)) return shareAt(total.lo);
  const isEndless = !Number.isFinite(total.hi);
  // Beyond a thousand times the largest figure nothing changes any more but the total itself.
  const most = isEndless ? 1000 * Math.max(reachOf(ledger), 1) : total.hi;
  let [lo, hi] = [total.lo, most];
  while (hi - lo > 1e-13 * hi) {
    const third = (hi - lo) / 3;
    if (shareAt(lo + third) <= shareAt(hi - third)) hi -= third;
    else lo += third;
  }
  const ends = [shareAt(lo), shareAt(hi), shareAt(total.lo), shareAt(most)];
  return least(ends, isEndless ? shareInTheLongRun(ledger, funders) : Number.POSITIVE_INFINITY);
}

/** What the largest share tends to as the total grows without end: only what has no upper end grows, and it can grow evenly. */
function shareInTheLongRun(ledger: Ledger, funders: readonly Run[]): number {
  const isOfFunder = (entry: number): boolean => funders.some(({ from, to }) => from <= entry && entry < to);
  const open = Array.from({ length: ledger.size - 1 }, (_, entry) => entry).filter((entry) => isOpen(ledger, entry));
  if (open.some((entry) => !isOfFunder(entry))) return 0;
  const growing = funders.filter(({ from, to }) => open.some((entry) => from <= entry && entry < to));
  return growing.length === 0 ? 100 : 100 / growing.length;
}

/**
 * The least amount under which every funder can stay at once. A cap on each run closes rings in the ledger: from the end of one
 * run to the beginning of the next. The cap must not be less than what a ring leaves, shared among its runs: the greatest mean
 * over all rings, by Karp's theorem.
 */
function leastMaximum(ledger: Ledger, funders: readonly Run[]): number {
  const weights = funders.map(({ to }) => funders.map(({ from }) => -upFrom(ledger, to, from)));
  const count = funders.length;
  const walks: number[][] = [new Array<number>(count).fill(0)];
  for (let length = 1; length <= count; length++) {
    const before = walks[length - 1] as number[];
    walks.push(
      before.map((_, end) => greatest(weights.map((row, start) => (before[start] as number) + (row[end] as number)))),
    );
  }
  const longest = walks[count] as number[];
  const means = longest.map((whole, end) => {
    if (whole === Number.NEGATIVE_INFINITY) return 0;
    return least(walks.slice(0, count).map((walk, length) => (whole - (walk[end] as number)) / (count - length)));
  });
  return greatest(means, 0);
}
