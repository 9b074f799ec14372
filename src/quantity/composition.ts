import type { Interval } from "../model/interval.js";
import type { Members, Quantity } from "../model/profile.js";
import { MEMBER_KINDS } from "../model/vocabulary.js";
import { sum, TOLERANCE, UNKNOWN_AMOUNT } from "./interval.js";
import { COUNT, parseQuantity } from "./parse.js";

/** A kind of member organisation. */
export type MemberKind = (typeof MEMBER_KINDS)[number];

/** The count of a kind of member as coded; what is not coded is anything from 0 up. */
export function countOf(value: unknown): Interval {
  return (value === undefined ? null : parseQuantity(value, COUNT)) ?? UNKNOWN_AMOUNT;
}

/** The counts of a profile as coded, each within its bounds. An open upper end is Infinity. */
export interface Composition {
  /** In the order of `MEMBER_KINDS`. */
  readonly kinds: readonly Interval[];
  /** All organisations: as stated, and as all members leave room for beside the persons. */
  readonly total: Interval;
  readonly individuals: Interval;
  /** Organisations and persons counted together. */
  readonly all: Interval;
}

/** Reads the `members` block. */
export function compositionOf(members: Members): Composition {
  const kinds = MEMBER_KINDS.map((kind) =>
    kind === "conventional_companies" ? companiesOf(members) : countOf(members[kind]),
  );
  const individuals = countOf(members.individuals);
  const all = countOf(members.all);
  return { kinds, total: within(countOf(members.total), difference(all, individuals)), individuals, all };
}

/** What is left of a sum beside one of its two parts. */
function difference(whole: Interval, part: Interval): Interval {
  const lo = Math.max(0, whole.lo - part.hi);
  return { lo, hi: Math.max(lo, whole.hi - part.lo) };
}

function within(a: Interval, b: Interval): Interval {
  const lo = Math.max(a.lo, b.lo);
  return { lo, hi: Math.max(lo, Math.min(a.hi, b.hi)) };
}

/** The persons: as coded, and as all members leave room for beside the organisations. */
export function individualsOf(composition: Composition): Interval {
  return within(composition.individuals, difference(composition.all, totalOf(composition)));
}

/** Conventional companies may be given by their parts, of which one that is not named is unknown. */
function companiesOf(members: Members): Interval {
  const parts = companyPartsOf(members);
  const whole = countOf(members.conventional_companies);
  return parts ? { lo: Math.max(whole.lo, parts.lo), hi: Math.min(whole.hi, parts.hi) } : whole;
}

function companyPartsOf(members: Members): Interval | null {
  const block = members.conventional_companies;
  if (typeof block !== "object") return null;
  const { sme, large } = block as { sme?: Quantity; large?: Quantity };
  return sum([countOf(sme), countOf(large)]);
}

/** All kinds together, or all but one. */
function sumOfKinds({ kinds }: Composition, left?: MemberKind): Interval {
  return sum(left === undefined ? kinds : kinds.filter((_, i) => MEMBER_KINDS[i] !== left));
}

/**
 * How many members of a kind there are: as coded, and as `members.total` and the other kinds leave room for. An open
 * upper end is Infinity.
 */
export function membersOf(composition: Composition, kind: MemberKind): Interval {
  const own = composition.kinds[MEMBER_KINDS.indexOf(kind)] ?? UNKNOWN_AMOUNT;
  const others = sumOfKinds(composition, kind);
  const { total } = composition;
  const lo = Math.max(own.lo, total.lo - others.hi);
  return { lo, hi: Math.max(lo, Math.min(own.hi, total.hi - others.lo)) };
}

/** All member organisations: as stated, and as the kinds add up. */
export function totalOf(composition: Composition): Interval {
  const stated = composition.total;
  const kinds = sumOfKinds(composition);
  const lo = Math.max(stated.lo, kinds.lo);
  return { lo, hi: Math.max(lo, Math.min(stated.hi, kinds.hi)) };
}

/** Parts that exceed their total, or complete parts that miss it. `null` where the counts fit. */
export function compositionProblem(members: Members): { kind: "above" | "miss"; sum: number; total: number } | null {
  const parts = companyPartsOf(members);
  const companies = parts && misfit(parts, countOf(members.conventional_companies));
  if (companies) return companies;
  return misfit(sumOfKinds(compositionOf(members)), countOf(members.total));
}

/** Organisations and persons that do not make all members together: the sum, and the count of all. `null` where they fit. */
export function allMembersProblem(members: Members): { sum: number; all: number } | null {
  const kinds = sumOfKinds(compositionOf(members));
  const problem = misfit(
    sum([within(countOf(members.total), kinds), countOf(members.individuals)]),
    countOf(members.all),
  );
  return problem && { sum: problem.sum, all: problem.total };
}

function misfit(parts: Interval, total: Interval): { kind: "above" | "miss"; sum: number; total: number } | null {
  if (parts.lo > total.hi + TOLERANCE) return { kind: "above", sum: parts.lo, total: total.hi };
  if (parts.hi < total.lo - TOLERANCE) return { kind: "miss", sum: parts.hi, total: total.lo };
  return null;
}

/**
 * C / (C + O) in percent, C conventional companies, O other organisations, C + O bounded by `members.total`
 * (method §2, rule 6). No company at all gives 0, whatever the rest.
 */
export function companiesShareOf(composition: Composition): Interval {
  const companies = membersOf(composition, "conventional_companies");
  const others = sumOfKinds(composition, "conventional_companies");
  const { total } = composition;
  const { lo: least, hi: most } = companies;
  return {
    lo: share(least, Math.min(others.hi, total.hi - least)),
    hi: Number.isFinite(most) ? share(most, Math.max(others.lo, total.lo - most)) : 100,
  };
}

function share(companies: number, others: number): number {
  return companies <= 0 ? 0 : (100 * companies) / (companies + others);
}
