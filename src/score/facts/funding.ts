import type { Fact, FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Funding } from "../../model/profile.js";
import { FUNDING_PARTS, type Principle } from "../../model/vocabulary.js";
import { type Budget, RUNS, reckonBudget } from "../../quantity/budget.js";
import { largestFunderShareOf, principleShareOf, shareOf } from "../../quantity/budget-shares.js";
import { isExact } from "../../quantity/interval.js";
import { type Draft, number, unknown } from "./make.js";

/** How a share is reckoned, and the pointers of the fields that give it where they stand alone. */
interface Share {
  readonly of: (budget: Budget) => Interval;
  readonly own: ReadonlySet<string>;
}

type FundingFact = Extract<
  FactName,
  | "self_financing_share"
  | "public_contracts_share"
  | "membership_fees_share"
  | "local_funding_share"
  | "largest_funder_share"
  | `${Principle}_share`
>;

const IN_KIND_PARTS = ["public", "volunteering", "other"];

const PRINCIPLES = (Object.keys(FUNDING_PARTS) as Principle[]).map((principle) => ({
  principle,
  pointer: `/funding/${principle}`,
  parts: FUNDING_PARTS[principle].map((part) => ({ part, pointer: `/funding/${principle}/${part}` })),
}));

const SHARES: Readonly<Record<FundingFact, Share>> = {
  self_financing_share: share((b) => shareOf(b, RUNS.own), ["own_resources", "market", "reciprocity/membership_fees"]),
  market_share: share((b) => principleShareOf(b, "market"), ["market", "in_kind"]),
  redistribution_share: share((b) => principleShareOf(b, "redistribution"), ["redistribution", "in_kind"]),
  reciprocity_share: share((b) => principleShareOf(b, "reciprocity"), ["reciprocity", "in_kind"]),
  public_contracts_share: share((b) => shareOf(b, RUNS.public_contracts), ["market/public_contracts"]),
  membership_fees_share: share((b) => shareOf(b, RUNS.membership_fees), ["reciprocity/membership_fees"]),
  local_funding_share: share(
    (b) => shareOf(b, RUNS.local),
    ["redistribution/region", "redistribution/department", "redistribution/municipal"],
  ),
  largest_funder_share: share(largestFunderShareOf, ["redistribution", "reciprocity/patronage"]),
};
const SHARE_NAMES = Object.keys(SHARES) as readonly FundingFact[];

function share(of: Share["of"], fields: readonly string[]): Share {
  return { of, own: new Set(fields.flatMap(pointersIn)) };
}

/** The pointers of a field and of its parts. */
function pointersIn(field: string): string[] {
  const partsOf: Readonly<Record<string, readonly string[]>> = { ...FUNDING_PARTS, in_kind: IN_KIND_PARTS };
  return [field, ...(partsOf[field] ?? []).map((part) => `${field}/${part}`)].map((path) => `/funding/${path}`);
}

/** Shares of the funding, in percent of the cash total (principles: of cash and in kind). Method §2, rules 2 to 5. */
export function addFundingFacts(draft: Draft, funding: Funding): void {
  const { budget } = reckonBudget(funding);
  const coded = codedFields(funding);
  for (const name of SHARE_NAMES) draft[name] = budget ? shareFact(name, budget, coded) : unknown(coded);
}

function shareFact(name: FundingFact, budget: Budget, coded: readonly string[]): Fact {
  const { of, own } = SHARES[name];
  const interval = of(budget);
  return number(name, interval, pointersOf(coded, own, interval));
}

/** The fields of the share itself come first; the rest of the budget counts only where it narrows or widens the share. */
function pointersOf(coded: readonly string[], own: ReadonlySet<string>, share: Interval): readonly string[] {
  const first = coded.filter((pointer) => own.has(pointer));
  if (first.length === 0) return coded;
  return isExact(share) ? first : [...first, ...coded.filter((pointer) => !own.has(pointer))];
}

/** Pointers of the amounts that are coded, part by part. */
function codedFields(funding: Funding): string[] {
  const coded: string[] = [];
  if (funding.own_resources !== undefined) coded.push("/funding/own_resources");
  if (funding.total !== undefined) coded.push("/funding/total");
  for (const { principle, pointer, parts } of PRINCIPLES) {
    const block = funding[principle];
    if (block === undefined) continue;
    const named = typeof block === "object" ? parts.filter(({ part }) => part in block) : [];
    if (named.length === 0) coded.push(pointer);
    for (const part of named) coded.push(part.pointer);
  }
  for (const part of Object.keys(funding.in_kind ?? {})) coded.push(`/funding/in_kind/${part}`);
  return coded;
}
