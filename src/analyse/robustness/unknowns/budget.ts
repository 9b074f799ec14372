import type { Interval } from "../../../model/interval.js";
import type { Funding } from "../../../model/profile.js";
import { FUNDING_PARTS, type Principle } from "../../../model/vocabulary.js";
import { type Budget, reckonBudget } from "../../../quantity/budget.js";
import { exactly } from "../../../quantity/interval.js";
import { PRINCIPLES, RUNS, runOfJoined } from "../../../quantity/layout.js";
import { constrain, type Ledger, type Run, rangeOf } from "../../../quantity/ledger.js";
import { AMOUNT, parseQuantity } from "../../../quantity/parse.js";
import { drawComposition, type Uniform } from "./composition.js";

/** Nothing is coded: the shares of 100 %. */
const UNCODED: Funding = { unit: "percent" };

/**
 * What draws budgets that a funding block admits, each with every part as one number: they add up to their total and obey every bound
 * that is coded, of parts, of joined parts, of principles, of own resources and of the total. `null`: the budget has no upper end, or is
 * not known to have a total, so that there is nothing to draw from.
 *
 * The total is uniform in its bounds. Then, from the whole to its parts: the three principles are uniform on all triples that fit (of a
 * budget of which nothing is known: on the simplex), and within each the parts on all splits that fit; parts that are
 * coded as one figure count as one, and are split last. So no principle has a greater share because more parts of it can be coded.
 */
export function budgetDrawer(funding: Funding = UNCODED): ((uniform: Uniform) => Funding) | null {
  const { budget } = reckonBudget(funding);
  if (budget === null || !Number.isFinite(budget.cash.total.hi)) return null;
  return (uniform) => drawn(funding, budget, uniform);
}

function drawn(funding: Funding, budget: Budget, uniform: Uniform): Funding {
  const { lo, hi } = budget.cash.total;
  const total = lo === hi ? lo : lo + (hi - lo) * uniform();
  let ledger = constrain(budget.cash.ledger, RUNS.all, exactly(total));
  const runs = PRINCIPLES.map((principle) => RUNS[principle]);
  const sums = drawComposition(rangesOf(ledger, runs), total, uniform);
  runs.forEach((run, place) => {
    ledger = constrain(ledger, run, exactly(sums[place] as number));
  });
  const principles = PRINCIPLES.map((principle, place) => [
    principle,
    partsOf(principle, sums[place] as number, { budget, ledger, uniform }),
  ]);
  const stated = budget.own === null ? {} : { own_resources: budget.own };
  const inKind = funding.in_kind === undefined ? {} : { in_kind: inKindOf(funding.in_kind, uniform) };
  const whole = funding.unit === "percent" ? {} : { total };
  return { unit: funding.unit, ...whole, ...stated, ...Object.fromEntries(principles), ...inKind };
}

/** What is known when the sums of the principles are drawn. */
interface Split {
  readonly budget: Budget;
  readonly ledger: Ledger;
  readonly uniform: Uniform;
}

/** The parts of a principle by their names. */
function partsOf(
  principle: Principle,
  sum: number,
  { budget: { layout, coded }, ledger, uniform }: Split,
): Record<string, number> {
  const names: readonly string[] = FUNDING_PARTS[principle];
  const { from, to } = RUNS[principle];
  const joined = coded[principle].joined.map((one) => runOfJoined(layout, principle, one));
  const units: Run[] = [];
  for (let at = from; at < to; ) {
    const run = joined.find((one) => one.from === at) ?? { from: at, to: at + 1 };
    units.push(run);
    at = run.to;
  }
  const values = drawComposition(rangesOf(ledger, units), sum, uniform);
  const parts: Record<string, number> = {};
  units.forEach((run, place) => {
    const value = values[place] as number;
    const places = Array.from({ length: run.to - run.from }, (_, i) => ({ from: run.from + i, to: run.from + i + 1 }));
    const split =
      places.length === 1
        ? [value]
        : drawComposition(rangesOf(constrain(ledger, run, exactly(value)), places), value, uniform);
    places.forEach((one, i) => {
      parts[names[layout.order[one.from]?.index ?? -1] as string] = split[i] as number;
    });
  });
  return parts;
}

function rangesOf(ledger: Ledger, runs: readonly Run[]): Interval[] {
  return runs.map((run) => rangeOf(ledger, run));
}

/** Each uniform in its bounds; one without an upper end stays as it is coded. */
function inKindOf(coded: NonNullable<Funding["in_kind"]>, uniform: Uniform): NonNullable<Funding["in_kind"]> {
  const entries = Object.entries(coded).map(([name, value]) => {
    const bounds = parseQuantity(value, AMOUNT);
    if (bounds === null || bounds.lo === bounds.hi || !Number.isFinite(bounds.hi)) return [name, value];
    return [name, bounds.lo + (bounds.hi - bounds.lo) * uniform()];
  });
  return Object.fromEntries(entries);
}
