import type { Interval } from "../model/interval.js";
import type { Funding, Quantity } from "../model/profile.js";
import { FUNDING_PARTS, type Principle } from "../model/vocabulary.js";
import { exactly, sum, UNKNOWN_AMOUNT } from "./interval.js";
import { type Ledger, narrow, type OpenLedger, openLedger, type Run, rangeOf } from "./ledger.js";
import { AMOUNT, parseQuantity } from "./parse.js";

/** Half a point of 100, or half a percent of the total: what rounding in a published budget may cost (method §1). */
const ROUNDING = 0.005;

const PRINCIPLES = ["market", "reciprocity", "redistribution"] as const satisfies readonly Principle[];
const PARTS: readonly { principle: Principle; part: string }[] = PRINCIPLES.flatMap((principle) =>
  FUNDING_PARTS[principle].map((part) => ({ principle, part })),
);

/** The place of neighbouring parts in the ledger; both parts included. */
export function runOf(principle: Principle, first?: string, last = first): Run {
  const inPrinciple = PARTS.map((entry, place) => ({ ...entry, place })).filter((e) => e.principle === principle);
  const from = first === undefined ? inPrinciple[0] : inPrinciple.find((e) => e.part === first);
  const to = last === undefined ? inPrinciple.at(-1) : inPrinciple.find((e) => e.part === last);
  return { from: from?.place ?? 0, to: (to?.place ?? 0) + 1 };
}

/** The sums that a block may state. Own resources are market resources and membership fees: they stand side by side. */
export const RUNS = {
  all: { from: 0, to: PARTS.length },
  market: runOf("market"),
  reciprocity: runOf("reciprocity"),
  redistribution: runOf("redistribution"),
  own: { from: 0, to: runOf("reciprocity", "membership_fees").to },
} as const satisfies Record<string, Run>;

/** The cash budget of a profile, every bound in it used, and what is valued beside it. */
export interface Budget {
  readonly ledger: Ledger;
  readonly total: Interval;
  readonly inKind: { readonly redistribution: Interval; readonly reciprocity: Interval };
}

/** Figures of a funding block that cannot all be true, in its own unit. */
export interface BudgetProblem {
  readonly kind: "above-total" | "below-total" | "own-resources";
  readonly stated: number;
  readonly expected: number;
  readonly unit: string;
}

/**
 * Reckons a funding block. `budget` is null where the shares are unknown (amounts without a total that do not cover all
 * three principles, a total of 0) or where there is a `problem`.
 */
export function reckonBudget(funding: Funding): { budget: Budget | null; problem: BudgetProblem | null } {
  const unit = funding.unit;
  const stated = unit === "percent" ? exactly(100) : quantity(funding.total);
  const { ledger, problem } = ledgerOfParts(funding);
  if (problem) return { budget: null, problem };
  const own = quantity(funding.own_resources);
  const slack = ROUNDING * (stated && Number.isFinite(stated.hi) ? stated.hi : (own?.lo ?? 0));
  const ownFit = own ? reconcile(own, rangeOf(ledger, RUNS.own), slack) : null;
  if (own && ownFit?.misfit !== undefined) {
    return { budget: null, problem: { kind: "own-resources", stated: ownFit.misfit, expected: ownFit.limit, unit } };
  }
  if (ownFit) narrow(ledger, RUNS.own, ownFit.interval);
  const sums = rangeOf(ledger, RUNS.all);
  if (!stated) return { budget: coversAll(funding) ? finish(funding, ledger, sums) : null, problem: null };
  const total = reconcile(stated, sums, slack);
  if (total.misfit !== undefined) {
    return { budget: null, problem: problemOf(total.misfit, total.limit, unit) };
  }
  return { budget: finish(funding, ledger, total.interval), problem: null };
}

/** Holds a stated sum against what its parts allow: within `slack` the parts' own sum takes its place. */
function reconcile(
  stated: Interval,
  parts: Interval,
  slack: number,
): { interval: Interval; misfit?: number; limit: number } {
  if (parts.lo > stated.hi) {
    const interval = exactly(parts.lo);
    return parts.lo > stated.hi + slack + 1e-9
      ? { interval, misfit: parts.lo, limit: stated.hi }
      : { interval, limit: 0 };
  }
  if (parts.hi < stated.lo) {
    const interval = exactly(parts.hi);
    return parts.hi < stated.lo - slack - 1e-9
      ? { interval, misfit: parts.hi, limit: stated.lo }
      : { interval, limit: 0 };
  }
  return { interval: { lo: Math.max(stated.lo, parts.lo), hi: Math.min(stated.hi, parts.hi) }, limit: 0 };
}

function finish(funding: Funding, ledger: OpenLedger, total: Interval): Budget | null {
  if (total.hi <= 0) return null;
  const given = (value: Quantity | undefined): Interval => quantity(value) ?? exactly(0);
  const inKind = funding.in_kind;
  narrow(ledger, RUNS.all, total);
  return {
    ledger,
    total,
    inKind: {
      redistribution: given(inKind?.public),
      reciprocity: sum([given(inKind?.volunteering), given(inKind?.other)]),
    },
  };
}

/** The parts as named, and the principles that are one quantity instead, or bounded beside their parts. */
function ledgerOfParts(funding: Funding): { ledger: OpenLedger; problem: BudgetProblem | null } {
  const parts = [
    ...partsOf(funding, "market"),
    ...partsOf(funding, "reciprocity"),
    ...partsOf(funding, "redistribution"),
  ];
  const ledger = openLedger(parts.map((part) => part ?? UNKNOWN_AMOUNT));
  for (const principle of PRINCIPLES) {
    const whole = quantity(funding[principle]);
    if (!whole) continue;
    const sums = reconcile(
      whole,
      rangeOf(ledger, RUNS[principle]),
      ROUNDING * (Number.isFinite(whole.hi) ? whole.hi : whole.lo),
    );
    if (sums.misfit !== undefined) return { ledger, problem: problemOf(sums.misfit, sums.limit, funding.unit) };
    narrow(ledger, RUNS[principle], sums.interval);
  }
  return { ledger, problem: null };
}

/** Parts that add up to more than their total, or that are all given and add up to less. */
function problemOf(stated: number, expected: number, unit: string): BudgetProblem {
  return { kind: stated > expected ? "above-total" : "below-total", stated, expected, unit };
}

/** The parts of a principle, in the order of the ledger; `null` where one is not named. */
function partsOf(funding: Funding, principle: Principle): readonly (Interval | null)[] {
  const block = funding[principle];
  const parts: readonly string[] = FUNDING_PARTS[principle];
  if (typeof block !== "object") return parts.map(() => null);
  const named = block as Readonly<Record<string, Quantity | undefined>>;
  return parts.map((part) => quantity(named[part]));
}

function coversAll(funding: Funding): boolean {
  return PRINCIPLES.every(
    (principle) => quantity(funding[principle]) !== null || partsOf(funding, principle).every((part) => part !== null),
  );
}

function quantity(value: unknown): Interval | null {
  return value === undefined ? null : parseQuantity(value, AMOUNT);
}
