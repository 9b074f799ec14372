import type { Interval } from "../model/interval.js";
import type { Principle } from "../model/vocabulary.js";
import { type Budget, RUNS, runOf } from "./budget.js";
import { exactly, isExact, sum } from "./interval.js";
import { constrain, isConsistent, type Run, rangeOf } from "./ledger.js";

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
  const hi = Number.isFinite(amount.hi) ? ratio(amount.hi + inside.hi, least + inside.hi + outside.lo) : 1;
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
 * The share of the largest of the single funders in the cash total, in percent. Exact where the total is known;
 * where the total is an interval, the lower end is a safe one: the largest of the funders' own lower ends.
 */
export function largestFunderShareOf(budget: Budget): Interval {
  const shares = FUNDERS.map((run) => shareOf(budget, run));
  const lo = Math.max(...shares.map((s) => s.lo));
  const hi = Math.max(...shares.map((s) => s.hi));
  if (!isExact(budget.total) || lo === hi) return { lo, hi };
  return {
    lo: (100 * leastMaximum(budget, (lo * budget.total.lo) / 100, (hi * budget.total.lo) / 100)) / budget.total.lo,
    hi,
  };
}

/** The least amount under which every funder can stay at once: bisection, after trying the obvious answer. */
function leastMaximum(budget: Budget, low: number, high: number): number {
  const slack = 1e-12 * budget.total.hi;
  const fits = (cap: number): boolean =>
    isConsistent(
      FUNDERS.reduce((ledger, run) => constrain(ledger, run, { lo: 0, hi: cap }), budget.ledger),
      slack,
    );
  if (fits(low)) return low;
  let [below, above] = [low, high];
  for (let step = 0; step < 100 && above - below > slack; step++) {
    const middle = (below + above) / 2;
    if (fits(middle)) above = middle;
    else below = middle;
  }
  return above;
}
