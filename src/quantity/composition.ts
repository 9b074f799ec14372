import type { Interval } from "../model/interval.js";
import type { Members, Quantity } from "../model/profile.js";
import { MEMBER_KINDS } from "../model/vocabulary.js";
import { sum, TOLERANCE, UNKNOWN_AMOUNT } from "./interval.js";
import { COUNT, parseQuantity } from "./parse.js";

/** The count of a kind of member; what is not coded is anything from 0 up. */
export function countOf(value: unknown): Interval {
  return (value === undefined ? null : parseQuantity(value, COUNT)) ?? UNKNOWN_AMOUNT;
}

/** Conventional companies: one count, or its parts; a part that is not named is unknown. */
export function companiesOf(members: Members): Interval {
  const block = members.conventional_companies;
  const whole = countOf(block);
  if (typeof block !== "object") return whole;
  const parts = block as { sme?: Quantity; large?: Quantity };
  const added = sum([countOf(parts.sme), countOf(parts.large)]);
  return { lo: Math.max(whole.lo, added.lo), hi: Math.min(whole.hi, added.hi) };
}

/** All kinds of member organisation but conventional companies. */
export function otherOrganisationsOf(members: Members): Interval {
  return sum(MEMBER_KINDS.filter((kind) => kind !== "conventional_companies").map((kind) => countOf(members[kind])));
}

/** Kinds that exceed the total, or complete kinds that miss it. `null` where the counts fit. */
export function compositionProblem(members: Members): { kind: "above" | "miss"; sum: number; total: number } | null {
  if (members.total === undefined) return null;
  const total = countOf(members.total);
  const kinds = sum([companiesOf(members), otherOrganisationsOf(members)]);
  if (kinds.lo > total.hi + TOLERANCE) return { kind: "above", sum: kinds.lo, total: total.hi };
  if (kinds.hi < total.lo - TOLERANCE) return { kind: "miss", sum: kinds.hi, total: total.lo };
  return null;
}

/**
 * C / (C + O) in percent, C conventional companies, O other organisations, C + O bounded by `members.total`
 * (method §2, rule 6). No company at all gives 0, whatever the rest.
 */
export function companiesShareOf(members: Members): Interval {
  const companies = companiesOf(members);
  const others = otherOrganisationsOf(members);
  const total = countOf(members.total);
  const least = Math.max(companies.lo, total.lo - others.hi);
  const most = Math.min(companies.hi, total.hi - Math.max(others.lo, total.lo - companies.hi));
  return {
    lo: share(least, Math.min(others.hi, total.hi - least)),
    hi: Number.isFinite(most) ? share(most, Math.max(others.lo, total.lo - most)) : 100,
  };
}

function share(companies: number, others: number): number {
  return companies <= 0 ? 0 : (100 * companies) / (companies + others);
}
