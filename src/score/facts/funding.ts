import type { Fact, FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Funding, Profile } from "../../model/profile.js";
import { FUNDING_PARTS, type Principle } from "../../model/vocabulary.js";
import { type Budget, RUNS, reckonBudget } from "../../quantity/budget.js";
import { largestFunderShareOf, principleShareOf, shareOf } from "../../quantity/budget-shares.js";
import { isExact } from "../../quantity/interval.js";
import { number, unknown } from "./make.js";

/** How each share is reckoned, and the fields that give it where they stand alone. */
const SHARES = {
  self_financing_share: {
    of: (b: Budget) => shareOf(b, RUNS.own),
    fields: ["own_resources", "market", "reciprocity/membership_fees"],
  },
  market_share: { of: (b: Budget) => principleShareOf(b, "market"), fields: ["market", "in_kind"] },
  redistribution_share: {
    of: (b: Budget) => principleShareOf(b, "redistribution"),
    fields: ["redistribution", "in_kind"],
  },
  reciprocity_share: { of: (b: Budget) => principleShareOf(b, "reciprocity"), fields: ["reciprocity", "in_kind"] },
  public_contracts_share: { of: (b: Budget) => shareOf(b, RUNS.public_contracts), fields: ["market/public_contracts"] },
  membership_fees_share: {
    of: (b: Budget) => shareOf(b, RUNS.membership_fees),
    fields: ["reciprocity/membership_fees"],
  },
  local_funding_share: {
    of: (b: Budget) => shareOf(b, RUNS.local),
    fields: ["redistribution/region", "redistribution/department", "redistribution/municipal"],
  },
  largest_funder_share: { of: largestFunderShareOf, fields: ["redistribution", "reciprocity/patronage"] },
} as const satisfies Partial<Record<FactName, { of: (budget: Budget) => Interval; fields: readonly string[] }>>;

type FundingFact = keyof typeof SHARES;

/** Shares of the funding, in percent of the cash total (principles: of cash and in kind). Method §2, rules 2 to 5. */
export function fundingFacts(profile: Profile): Record<FundingFact, Fact> {
  const funding = profile.funding;
  const budget = funding ? reckonBudget(funding).budget : null;
  const coded = funding ? codedFields(funding) : [];
  const entries = Object.entries(SHARES).map(([name, { of, fields }]) => {
    if (!budget) return [name, unknown(coded)];
    const interval = of(budget);
    return [name, number(name as FundingFact, interval, pointersOf(coded, fields, interval))];
  });
  return Object.fromEntries(entries) as Record<FundingFact, Fact>;
}

/** The fields of the share itself come first; the rest of the budget counts only where it narrows or widens the share. */
function pointersOf(coded: readonly string[], fields: readonly string[], share: Interval): readonly string[] {
  const own = coded.filter((pointer) => fields.some((field) => `${pointer}/`.startsWith(`/funding/${field}/`)));
  if (own.length > 0 && isExact(share)) return own;
  return [...own, ...coded.filter((pointer) => !own.includes(pointer))];
}

/** Pointers of the amounts that are coded, part by part. */
function codedFields(funding: Funding): string[] {
  const single = (["own_resources", "total"] as const).filter((key) => funding[key] !== undefined);
  const inKind = Object.keys(funding.in_kind ?? {}).map((key) => `in_kind/${key}`);
  const principles = (Object.keys(FUNDING_PARTS) as Principle[]).flatMap((principle) => {
    const block = funding[principle];
    if (block === undefined) return [];
    const parts = FUNDING_PARTS[principle].filter((part) => typeof block === "object" && part in block);
    return parts.length > 0 ? parts.map((part) => `${principle}/${part}`) : [principle];
  });
  return [...single, ...principles, ...inKind].map((field) => `/funding/${field}`);
}
