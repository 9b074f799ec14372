import type { Interval } from "../model/interval.js";
import type { Principle } from "../model/vocabulary.js";
import { type Budget, RUNS, runOf } from "./budget.js";
import { exactly, isExact, sum } from "./interval.js";
import { constrain, isConsistentUnder, type Run, rangeOf } from "./ledger.js";

/** Single funders: the State pays its subsidies and the employment aid. */
const FUNDERS: readonly Run[] = [
  runOf("redistribution", "eu"),
  runOf("redistribution", "state", "employment_aid"),
  runOf("redistribution", "region"),
  runOf("redistribution", "department"),
  runOf("redistribution", "municipal"),
  runOf("reciprocity", "patronage"),
];

/** The share of a run in the cash total, in percent: the exact range over all splits that respect every bound. */
export function shareOf(budget: Budget, run: Run): Interval {
  return share(budget, run, exactly(0), exactly(0));
}

/** The share of a principle in the cash total and what is valued beside it, in percent. */
export function principleShareOf(budget: Budget, principle: Principle): Interval {
  const { redistribution, reciprocity } = budget.inKind;
  switch (principle) {
    case "market":
      return share(budget, RUNS.market, exactly(0), sum([redistribution, reciprocity]));
    case "redistribution":
      return share(budget, RUNS.redistribution, redistribution, reciprocity);
    case "reciprocity":
      return share(budget, RUNS.reciprocity, reciprocity, redistribution);
  }
}

/** (A + inside) / (T + inside + outside): least with the rest at its most, most with the rest at its least. */
function share(budget: Budget, run: Run, inside: Interval, outside: Interval): Interval {
  const amount = rangeOf(budget.ledger, run);
  const most = totalGiven(budget, run, amount.lo).hi;
  const least = totalGiven(budget, run, amount.hi).lo;
  const lo = ratio(amount.lo + inside.lo, most + inside.lo + outside.hi);
  const part = amount.hi + inside.hi;
  const hi = Number.isFinite(part) ? ratio(part, least + inside.hi + outside.lo) : 1;
  return { lo: 100 * lo, hi: 100 * Math.max(lo, hi) };
}

function totalGiven(budget: Budget, run: Run, amount: number): Interval {
  if (isExact(budget.total) || !Number.isFinite(amount)) return budget.total;
  return rangeOf(constrain(budget.ledger, run, exactly(amount)), RUNS.all);
}

function ratio(part: number, whole: number): number {
  if (part <= 0) return 0;
  return Math.min(1, part / whole);
}

/**
 * The share of the largest of the single funders in the cash total, in percent: the exact range. Only where the total has
 * no upper end, the lower end is merely a safe one: the largest of the funders' own lower ends.
 */
export function largestFunderShareOf(budget: Budget): Interval {
  const shares = FUNDERS.map((run) => shareOf(budget, run));
  const safe = Math.max(...shares.map((s) => s.lo));
  const hi = Math.max(...shares.map((s) => s.hi));
  if (safe === hi || !Number.isFinite(budget.total.hi)) return { lo: safe, hi };
  return { lo: Math.max(safe, leastLargestShare(budget)), hi };
}

/** The least that the largest share can be: over totals it falls, then rises (a convex sum over a linear one). */
function leastLargestShare(budget: Budget): number {
  const shareAt = (total: number): number => (100 * leastMaximum(budget, total)) / total;
  if (isExact(budget.total)) return shareAt(budget.total.lo);
  const most = budget.total.hi;
  // Where nothing must be spent the share falls with the total and has no value at 0: a small total stands for it.
  const least = Math.max(budget.total.lo, 1e-9 * most);
  let [lo, hi] = [least, most];
  while (hi - lo > 1e-9 * hi) {
    const third = (hi - lo) / 3;
    if (shareAt(lo + third) <= shareAt(hi - third)) hi -= third;
    else lo += third;
  }
  return Math.min(shareAt(lo), shareAt(hi), shareAt(least), shareAt(most));
}

/** The least amount under which every funder can stay at once, for one total. */
function leastMaximum(budget: Budget, total: number): number {
  const ledger = constrain(budget.ledger, RUNS.all, exactly(total));
  const amounts = FUNDERS.map((run) => rangeOf(ledger, run));
  const slack = 1e-14 * total;
  const fits = (cap: number): boolean => isConsistentUnder(ledger, FUNDERS, cap, slack);
  let below = Math.max(...amounts.map((amount) => amount.lo));
  if (fits(below)) return below;
  let above = Math.max(...amounts.map((amount) => amount.hi));
  while (above - below > slack) {
    const middle = (below + above) / 2;
    if (fits(middle)) above = middle;
    else below = middle;
  }
  // Bisection ends a hair above a figure that is round more often than not.
  const round = Number(above.toPrecision(12));
  return fits(round) ? round : above;
}
