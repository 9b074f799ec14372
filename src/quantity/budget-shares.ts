import type { Interval } from "../model/interval.js";
import type { Principle } from "../model/vocabulary.js";
import type { Budget, Cash } from "./budget.js";
import { exactly, isExact, sum } from "./interval.js";
import { RUNS } from "./layout.js";
import { constrain, type Ledger, type Run, rangeOf } from "./ledger.js";

const NOTHING = exactly(0);

/** The share of a run in the cash total, in percent: the exact range over all splits that respect every bound. */
export function shareOf({ shared }: Budget, run: Run): Interval {
  return shareIn(shared, run);
}

/** The same in any amounts of cash whose total is above 0. */
export function shareIn(cash: Cash, run: Run): Interval {
  return share(cash, run, NOTHING, NOTHING);
}

/** Market resources and fees in the cash total, in percent; own resources as stated where the parts miss them by rounding alone. */
export function selfFinancingShareOf(budget: Budget): Interval {
  if (budget.own === null) return shareOf(budget, RUNS.own);
  const { lo, hi } = budget.shared.total;
  return { lo: 100 * ratio(budget.own, hi), hi: 100 * ratio(budget.own, lo) };
}

/** The share of a principle in the cash total and what is valued beside it, in percent. */
export function principleShareOf({ cash, shared, inKind }: Budget, principle: Principle): Interval {
  const { redistribution, reciprocity } = inKind;
  if (redistribution.hi + reciprocity.hi === 0) return shareIn(shared, RUNS[principle]);
  switch (principle) {
    case "market":
      return share(cash, RUNS.market, NOTHING, sum([redistribution, reciprocity]));
    case "redistribution":
      return share(cash, RUNS.redistribution, redistribution, reciprocity);
    case "reciprocity":
      return share(cash, RUNS.reciprocity, reciprocity, redistribution);
  }
}

/** (A + inside) / (T + inside + outside): least with the rest at its most, most with the rest at its least. */
function share({ ledger, total }: Cash, run: Run, inside: Interval, outside: Interval): Interval {
  const amount = rangeOf(ledger, run);
  const most = totalGiven(ledger, total, run, amount.lo).hi;
  const least = totalGiven(ledger, total, run, amount.hi).lo;
  const lo = ratio(amount.lo + inside.lo, most + inside.lo + outside.hi);
  const part = amount.hi + inside.hi;
  const hi = Number.isFinite(part) ? ratio(part, least + inside.hi + outside.lo) : 1;
  return { lo: 100 * lo, hi: 100 * Math.max(lo, hi) };
}

function totalGiven(ledger: Ledger, total: Interval, run: Run, amount: number): Interval {
  if (isExact(total) || !Number.isFinite(amount)) return total;
  return rangeOf(constrain(ledger, run, exactly(amount)), { from: 0, to: ledger.size - 1 });
}

function ratio(part: number, whole: number): number {
  if (part <= 0) return 0;
  return Math.min(1, part / whole);
}
