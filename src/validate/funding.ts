import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, findingAt, mendedBy } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import { FUNDING_PARTS, type Principle } from "../model/vocabulary.js";
import { append } from "../plain/append.js";
import { childPointer } from "../plain/pointer.js";
import { asTyped } from "../plain/typed.js";
import { type BudgetProblem, missingAmounts, reckonBudget } from "../quantity/budget.js";
import { isJoined, partsIn, principleOf } from "../quantity/joined.js";
import { AMOUNT, parseQuantity } from "../quantity/parse.js";
import { readAs } from "./fits.js";
import { isMap, shown } from "./shown.js";
import { clearly, labelled, type Suggest } from "./suggester.js";
import { commaSlip } from "./text-slips.js";

type Funding = NonNullable<Profile["funding"]>;

const PRINCIPLES = Object.keys(FUNDING_PARTS) as Principle[];

/**
 * Keys that join parts (`donations+patronage`): words that are no parts, parts of another principle, and parts that stand in two
 * keys. Blocks of a wrong shape are to be left out of `profile`.
 */
export function joinedKeyFindings({ funding }: Record<string, unknown>, suggest: Suggest): AnyDiagnostic[] {
  if (!isMap(funding)) return [];
  return PRINCIPLES.flatMap((principle) => {
    const block = funding[principle];
    const keys = isMap(block) ? Object.keys(block) : [];
    return keys.some(isJoined) ? inPrinciple(principle, keys, suggest) : [];
  });
}

function inPrinciple(here: Principle, keys: readonly string[], suggest: Suggest): AnyDiagnostic[] {
  const allowed: string[] = [...FUNDING_PARTS[here]];
  const findings: AnyDiagnostic[] = [];
  const seen = new Map<string, string>();
  const singleFirst = [...keys.filter((key) => !isJoined(key)), ...keys.filter(isJoined)];
  for (const key of singleFirst) {
    for (const part of partsIn(key)) {
      const pointer = childPointer(`/funding/${here}`, key);
      const other = seen.get(part);
      if (other !== undefined) findings.push(finding("funding-part-twice", { key: shown(key), part, other }, pointer));
      seen.set(part, key);
      if (!isJoined(key) || allowed.includes(part)) continue;
      const principle = principleOf(part);
      const suggestion = principle === null ? suggest(part, allowed) : null;
      findings.push(
        principle === null
          ? unknownPart({ key, part, allowed, suggestion }, pointer, suggest)
          : finding("funding-part-elsewhere", { key: shown(key), part, principle, here }, pointer),
      );
    }
  }
  return findings;
}

/** A part that there is not, in the key of a figure of several parts. */
function unknownPart(
  { key, part, allowed, suggestion }: { key: string; part: string; allowed: string[]; suggestion: string | null },
  pointer: string,
  suggest: Suggest,
): AnyDiagnostic {
  const label = labelled(suggest, part, suggestion);
  const args = { key: shown(key), part: shown(part), allowed, suggestion, ...label };
  const sure = clearly(suggest, part, suggestion, allowed);
  const parts = partsIn(key).map((one) => (one === part ? sure : one));
  return mendedBy(finding("funding-part-unknown", args, pointer), sure === null ? null : parts.join("+"));
}

/** Half a point of 100: what rounding may add to a share. */
const MOST_PERCENT = 100.5;

/**
 * In a budget in percent, slips of the pen that would lead to more than 100 and to a total, of which there is none, as those errors.
 * What is valued beside the cash and the size of the budget stay as they are.
 */
export function percentFindings(findings: readonly AnyDiagnostic[], funding: unknown): readonly AnyDiagnostic[] {
  if (!isMap(funding) || funding.unit !== "percent") return findings;
  const own = findings.filter(({ pointers: [pointer = ""] }) => !/^\/funding\/total(?:\/|$)/.test(pointer));
  const found = own.map((one) => (OF_CASH.test(one.pointers[0] ?? "") ? percentFinding(one) : one));
  return own.length === findings.length
    ? found
    : [...found, finding("funding-total-with-percent", {}, "/funding/total")];
}

const OF_CASH = /^\/funding\/(?!unit|budget|in_kind)/;

function percentFinding(one: AnyDiagnostic): AnyDiagnostic {
  const [pointer = ""] = one.pointers;
  if (one.code === "value-not-a-quantity" && one.args.because === "comma") {
    return commaSlip(one.args.value, (typed) => Number(typed) <= MOST_PERCENT, pointer);
  }
  const { suggestion } = one.args as { suggestion?: string | null };
  const least = typeof suggestion === "string" ? parseQuantity(readAs(suggestion), AMOUNT)?.lo : undefined;
  if (least === undefined || least <= MOST_PERCENT) {
    return mendedBy(one, one.code === "value-percent-sign" ? asTyped(one.args.suggestion) : (one.fix?.write ?? null));
  }
  return finding("value-too-large", { value: least, maximum: 100, strict: false }, pointer);
}

/** Figures that contradict each other, and amounts that give no share. */
export function budgetFindings(funding: Funding): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  if (funding.unit === "percent" && funding.total !== undefined) {
    findings.push(finding("funding-total-with-percent", {}, "/funding/total"));
  }
  const { problem } = reckonBudget(funding);
  if (problem) findings.push(problemFinding(problem, funding));
  else if (funding.unit !== "percent" && funding.total === undefined) append(findings, noShares(funding));
  return findings;
}

function noShares(funding: Funding): AnyDiagnostic[] {
  const uncovered = missingAmounts(funding);
  const amounts = amountsIn(funding);
  return uncovered.length > 0 && amounts > 0 ? [finding("funding-no-shares", { amounts, uncovered }, "/funding")] : [];
}

/** How many amounts of cash are coded; bounds of a principle beside its parts are none of their own. */
function amountsIn(funding: Funding): number {
  const blocks = PRINCIPLES.map((principle) => funding[principle]).filter((block) => block !== undefined);
  const counts = blocks.map((block) => {
    const parts = isMap(block) ? Object.keys(block).filter((key) => key !== "min" && key !== "max") : [];
    return Math.max(1, parts.length);
  });
  return counts.reduce((sum, count) => sum + count, funding.own_resources === undefined ? 0 : 1);
}

function problemFinding({ kind, stated, expected, unit }: BudgetProblem, funding: object): AnyDiagnostic {
  const keys = ["own_resources", "total", "market", "redistribution", "reciprocity"];
  const pointers = ["/funding", ...keys.filter((key) => Object.hasOwn(funding, key)).map((key) => `/funding/${key}`)];
  switch (kind) {
    case "above-total":
      return findingAt("funding-above-total", { sum: stated, total: expected, unit }, pointers);
    case "below-total":
      return findingAt("funding-below-total", { sum: stated, total: expected, unit }, pointers);
    case "own-resources": {
      const args = { own: expected, parts: stated, unit };
      return finding("funding-own-resources-mismatch", args, "/funding/own_resources");
    }
    default:
      return kind satisfies never;
  }
}
