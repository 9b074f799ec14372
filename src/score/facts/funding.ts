import { FACTS, type FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import { FUNDING_PARTS } from "../../model/vocabulary.js";
import type { Budget } from "../../quantity/budget.js";
import { principleShareOf, selfFinancingShareOf, shareOf } from "../../quantity/budget-shares.js";
import { isExact } from "../../quantity/interval.js";
import { largestFunderShareOf } from "../../quantity/largest-funder.js";
import { RUNS } from "../../quantity/layout.js";
import type { Run } from "../../quantity/ledger.js";
import { localShareOf } from "../../quantity/local-share.js";
import type { CodedAmount } from "./coded.js";
import type { Derivation, Derivations } from "./derivation.js";
import { NOT_CODED, number, unknown } from "./make.js";

/** Shares of the funding, in percent of the cash total (principles: of cash and in kind). Method §2, rules 2 to 5. */
export const FUNDING_FACTS = {
  self_financing_share: share(selfFinancingShareOf),
  market_share: share((budget) => principleShareOf(budget, "market")),
  redistribution_share: share((budget) => principleShareOf(budget, "redistribution")),
  reciprocity_share: share((budget) => principleShareOf(budget, "reciprocity")),
  public_contracts_share: share((budget) => shareOf(budget, budget.layout.contracts)),
  market_cash_share: cashShare(RUNS.market),
  membership_fees_share: cashShare(RUNS.fees),
  gifts_share: cashShare(RUNS.gifts),
  patronage_share: share((budget) => shareOf(budget, budget.layout.patronage)),
  local_funding_share: share(localShareOf),
  largest_funder_share: share(largestFunderShareOf),
} satisfies Derivations;

/** The share of neighbouring parts in the cash total. */
function cashShare(run: Run): Derivation<"number"> {
  return share((budget) => shareOf(budget, run));
}

function share(of: (budget: Budget) => Interval): Derivation<"number"> {
  return ({ funding }, name) => {
    if (funding === null) return NOT_CODED;
    const { budget, amounts } = funding;
    if (budget === null) return unknown(amounts.map(({ pointer }) => pointer));
    const interval = of(budget);
    return number(name, interval, pointersOf(amounts, name, interval));
  };
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  ...FUNDING_PARTS,
  in_kind: ["public", "volunteering", "other"],
};

/** The pointers of the fields of each share and of their parts. */
const OWN: ReadonlyMap<FactName, ReadonlySet<string>> = new Map(
  (Object.keys(FUNDING_FACTS) as (keyof typeof FUNDING_FACTS)[]).map((name) => [
    name,
    new Set(FACTS[name].fields.flatMap(pointersIn)),
  ]),
);

/** `funding.market` as the pointers of the field and of its parts. */
function pointersIn(field: string): string[] {
  const pointer = `/${field.replaceAll(".", "/")}`;
  return [pointer, ...(PARTS[field.replace("funding.", "")] ?? []).map((part) => `${pointer}/${part}`)];
}

/** The fields of the share itself come first; the rest of the budget counts only where it narrows or widens the share. */
function pointersOf(amounts: readonly CodedAmount[], name: FactName, share: Interval): readonly string[] {
  const first: string[] = [];
  const others: string[] = [];
  const own = OWN.get(name);
  for (const { pointer, about } of amounts) (about.some((field) => own?.has(field)) ? first : others).push(pointer);
  return first.length > 0 && isExact(share) ? first : [...first, ...others];
}
