import { FACTS, type FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import { FUNDING_PARTS } from "../../model/vocabulary.js";
import { type Budget, RUNS, runOf } from "../../quantity/budget.js";
import { largestFunderShareOf, principleShareOf, shareOf } from "../../quantity/budget-shares.js";
import { isExact } from "../../quantity/interval.js";
import type { Run } from "../../quantity/ledger.js";
import type { Derivation, Derivations } from "./derivation.js";
import { NOT_CODED, number, unknown } from "./make.js";

/** Shares of the funding, in percent of the cash total (principles: of cash and in kind). Method §2, rules 2 to 5. */
export const FUNDING_FACTS = {
  self_financing_share: cashShare(RUNS.own),
  market_share: share((budget) => principleShareOf(budget, "market")),
  redistribution_share: share((budget) => principleShareOf(budget, "redistribution")),
  reciprocity_share: share((budget) => principleShareOf(budget, "reciprocity")),
  public_contracts_share: cashShare(runOf("market", "public_contracts")),
  membership_fees_share: cashShare(runOf("reciprocity", "membership_fees")),
  local_funding_share: cashShare(runOf("redistribution", "region", "municipal")),
  largest_funder_share: share(largestFunderShareOf),
} satisfies Derivations;

/** The share of neighbouring parts in the cash total. */
function cashShare(run: Run): Derivation<"number"> {
  return share((budget) => shareOf(budget, run));
}

function share(of: (budget: Budget) => Interval): Derivation<"number"> {
  return ({ funding }, name) => {
    if (funding === null) return NOT_CODED;
    if (funding.budget === null) return unknown(funding.pointers);
    const interval = of(funding.budget);
    return number(name, interval, pointersOf(funding.pointers, name, interval));
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
function pointersOf(coded: readonly string[], name: FactName, share: Interval): readonly string[] {
  const first = coded.filter((pointer) => OWN.get(name)?.has(pointer));
  if (first.length === 0) return coded;
  return isExact(share) ? first : [...first, ...coded.filter((pointer) => !OWN.get(name)?.has(pointer))];
}
