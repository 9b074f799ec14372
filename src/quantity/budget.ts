import type { Interval } from "../model/interval.js";
import type { Funding, Quantity } from "../model/profile.js";
import { FUNDING_PARTS, type Principle } from "../model/vocabulary.js";
import { exactly, sum, UNKNOWN_AMOUNT } from "./interval.js";
import { isJoined, type Joined, NONE_WHERE_ABSENT, partsIn } from "./joined.js";
import { type Layout, layoutOf, PRINCIPLES, RUNS, runOfJoined } from "./layout.js";
import { constrain, type Ledger, narrow, type OpenLedger, openLedger, rangeOf, smallestOf } from "./ledger.js";
import { AMOUNT, parseQuantity } from "./parse.js";

/** Half a point of 100, or half a percent of the total: what rounding in a published budget may cost (method §1). */
const ROUNDING = 0.005;

/** What is coded of one principle. */
export interface CodedPrinciple {
  /** The principle as one quantity, or as bounded beside its parts. */
  readonly whole: Interval | null;
  /** In the order of `FUNDING_PARTS`; `null` where a part is not named, or only together with others. */
  readonly parts: readonly (Interval | null)[];
  readonly joined: readonly Joined[];
}

/** What is coded of all three. */
export type CodedPrinciples = Readonly<Record<Principle, CodedPrinciple>>;

/** Amounts of cash, every bound in them used, and their total. */
export interface Cash {
  readonly ledger: Ledger;
  readonly total: Interval;
}

/** The cash budget of a profile and what is valued beside it. */
export interface Budget {
  readonly layout: Layout;
  readonly cash: Cash;
  /** The same for shares of cash alone: its total is above 0. */
  readonly shared: Cash;
  /** Own resources as stated, where market resources and fees miss them within the tolerance; else `null`. */
  readonly own: number | null;
  readonly coded: CodedPrinciples;
  readonly inKind: { readonly redistribution: Interval; readonly reciprocity: Interval };
}

/** Figures of a funding block that cannot all be true, in its own unit. */
export interface BudgetProblem {
  readonly kind: "above-total" | "below-total" | "own-resources";
  readonly stated: number;
  readonly expected: number;
  readonly unit: string;
}

/** The outcome: no budget where the shares are unknown or where there is a problem. */
interface Reckoned {
  readonly budget: Budget | null;
  readonly problem: BudgetProblem | null;
}

/**
 * Reckons a funding block. `budget` is null where the shares are unknown (amounts without a total that do not cover all
 * three principles, a total of 0) or where there is a `problem`.
 */
export function reckonBudget(funding: Funding): Reckoned {
  const unit = funding.unit;
  const stated = unit === "percent" ? exactly(100) : quantity(funding.total);
  const coded = codedPrinciples(funding);
  const layout = layoutOf({
    market: coded.market.joined,
    reciprocity: coded.reciprocity.joined,
    redistribution: coded.redistribution.joined,
  });
  const { ledger, problem } = ledgerOf(coded, layout, unit);
  if (problem) return { budget: null, problem };
  const stood = quantity(funding.own_resources);
  const slack = ROUNDING * (stated && Number.isFinite(stated.hi) ? stated.hi : (stood?.lo ?? 0));
  const ownFit = stood ? reconcile(stood, rangeOf(ledger, RUNS.own), slack) : null;
  if (ownFit?.misfit !== undefined) {
    return { budget: null, problem: { kind: "own-resources", stated: ownFit.misfit, expected: ownFit.limit, unit } };
  }
  if (ownFit) narrow(ledger, RUNS.own, ownFit.interval);
  const sums = rangeOf(ledger, RUNS.all);
  const total = stated ? reconcile(stated, sums, slack) : coversAll(coded) ? { interval: sums, limit: null } : null;
  if (total?.misfit !== undefined) return { budget: null, problem: problemOf(total.misfit, total.limit, unit) };
  if (!total || total.interval.hi <= 0) return { budget: null, problem: null };
  narrow(ledger, RUNS.all, total.interval);
  const cash = { ledger, total: total.interval };
  const inKind = inKindOf(funding);
  const own = ownFit?.limit ?? null;
  return { budget: { layout, cash, shared: aboveNothing(cash), own, coded, inKind }, problem: null };
}

/**
 * A budget of nothing has no shares. Where the total may be 0, every budget can be scaled down with its shares kept, so those of
 * one small total are all that there are.
 */
function aboveNothing(cash: Cash): Cash {
  if (cash.total.lo > 0) return cash;
  const total = exactly(smallestOf(cash.ledger) / 2);
  return { ledger: constrain(cash.ledger, RUNS.all, total), total };
}

/** A stated sum held against its parts. */
type Fit =
  | { readonly interval: Interval; readonly limit: number | null; readonly misfit?: undefined }
  | { readonly misfit: number; readonly limit: number };

/**
 * Holds a stated sum against what its parts allow. Where they miss it by `slack` at most, `interval` is the parts' own sum and
 * `limit` the end of the stated one that is next to it.
 */
function reconcile(stated: Interval, parts: Interval, slack: number): Fit {
  if (parts.lo > stated.hi) {
    return parts.lo > stated.hi + slack + 1e-9
      ? { misfit: parts.lo, limit: stated.hi }
      : { interval: exactly(parts.lo), limit: stated.hi };
  }
  if (parts.hi < stated.lo) {
    return parts.hi < stated.lo - slack - 1e-9
      ? { misfit: parts.hi, limit: stated.lo }
      : { interval: exactly(parts.hi), limit: stated.lo };
  }
  return { interval: { lo: Math.max(stated.lo, parts.lo), hi: Math.min(stated.hi, parts.hi) }, limit: null };
}

function inKindOf({ in_kind: inKind }: Funding): Budget["inKind"] {
  const given = (value: Quantity | undefined): Interval => quantity(value) ?? exactly(0);
  return {
    redistribution: given(inKind?.public),
    reciprocity: sum([given(inKind?.volunteering), given(inKind?.other)]),
  };
}

/** The parts as named, joined or not, and the principles that are one quantity instead, or bounded beside their parts. */
function ledgerOf(
  coded: CodedPrinciples,
  layout: Layout,
  unit: string,
): { ledger: OpenLedger; problem: BudgetProblem | null } {
  const entries = layout.order.map(({ principle, index }) => coded[principle].parts[index] ?? UNKNOWN_AMOUNT);
  const ledger = openLedger(entries);
  for (const principle of PRINCIPLES) {
    const { whole, joined } = coded[principle];
    for (const one of joined) narrow(ledger, runOfJoined(layout, principle, one), one.bound);
    if (!whole) continue;
    const slack = ROUNDING * (Number.isFinite(whole.hi) ? whole.hi : whole.lo);
    const fit = reconcile(whole, rangeOf(ledger, RUNS[principle]), slack);
    if (fit.misfit !== undefined) return { ledger, problem: problemOf(fit.misfit, fit.limit, unit) };
    narrow(ledger, RUNS[principle], fit.interval);
  }
  return { ledger, problem: null };
}

/** Parts that add up to more than their total, or that are all given and add up to less. */
function problemOf(stated: number, expected: number, unit: string): BudgetProblem {
  return { kind: stated > expected ? "above-total" : "below-total", stated, expected, unit };
}

function codedPrinciples(funding: Funding): CodedPrinciples {
  return {
    market: codedPrinciple(funding.market, FUNDING_PARTS.market),
    reciprocity: codedPrinciple(funding.reciprocity, FUNDING_PARTS.reciprocity),
    redistribution: codedPrinciple(funding.redistribution, FUNDING_PARTS.redistribution),
  };
}

function codedPrinciple(block: unknown, names: readonly string[]): CodedPrinciple {
  const whole = quantity(block);
  if (typeof block !== "object" || block === null) return { whole, parts: names.map(() => null), joined: [] };
  const named = block as Readonly<Record<string, unknown>>;
  const joined = Object.keys(named)
    .filter(isJoined)
    .map((key) => ({ parts: partsIn(key), bound: quantity(named[key]) ?? UNKNOWN_AMOUNT }));
  const isTogether = (part: string): boolean => joined.some(({ parts }) => parts.includes(part));
  const parts = names.map((part) => {
    return quantity(named[part]) ?? (NONE_WHERE_ABSENT.has(part) && !isTogether(part) ? exactly(0) : null);
  });
  return { whole, parts, joined };
}

/** What is missing for a sum of all amounts: a principle of which nothing is coded, or the parts of it that are not. */
export function missingAmounts(funding: Funding): string[] {
  const coded = codedPrinciples(funding);
  return PRINCIPLES.flatMap((principle) => {
    const { parts, joined } = coded[principle];
    const all: readonly string[] = FUNDING_PARTS[principle];
    if (isCovered(coded[principle], all)) return [];
    const asked = all.filter((name) => !NONE_WHERE_ABSENT.has(name));
    const isGiven = (name: string): boolean => joined.some((one) => one.parts.includes(name));
    const left = asked.filter((name) => (parts[all.indexOf(name)] ?? null) === null && !isGiven(name));
    return left.length === asked.length ? [principle] : left.map((name) => `${principle}.${name}`);
  });
}

function coversAll(coded: CodedPrinciples): boolean {
  return PRINCIPLES.every((principle) => isCovered(coded[principle], FUNDING_PARTS[principle]));
}

function isCovered({ whole, parts, joined }: CodedPrinciple, names: readonly string[]): boolean {
  if (whole !== null) return true;
  return parts.every((part, i) => part !== null || joined.some((one) => one.parts.includes(names[i] ?? "")));
}

function quantity(value: unknown): Interval | null {
  return value === undefined ? null : parseQuantity(value, AMOUNT);
}
