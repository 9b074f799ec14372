import { PARTIAL_LISTS } from "../model/evidence.js";
import type { FactKind, FactName } from "../model/facts.js";
import { SCALES } from "../model/vocabulary.js";
import type { FileCondition } from "./conditions.js";
import { codesOf, kindOf } from "./fact-kinds.js";

/** Which answers some profile can give to a condition, its parts taken each by itself. */
export interface Reach {
  readonly yes: boolean;
  readonly no: boolean;
}

const NEITHER: Reach = { yes: false, no: false };
const BOTH: Reach = { yes: true, no: true };

/**
 * The answers that a condition can have over all profiles; facts that are `unknown` have none. What it says cannot be, cannot be; since
 * its parts are taken each by itself, what it says can be may still be impossible.
 */
export function reachOf(condition: FileCondition, unknown: ReadonlySet<string> = new Set()): Reach {
  const { all, any, not, fact } = condition;
  if (all) return joined(all, unknown, "no");
  if (any) return joined(any, unknown, "yes");
  if (not) {
    const { yes, no } = reachOf(not, unknown);
    return { yes: no, no: yes };
  }
  const kind = fact === undefined || unknown.has(fact) ? null : kindOf(fact as FactName);
  if (fact === undefined || kind === null) return NEITHER;
  if (kind.kind === "list") return listReach(condition, PARTIAL_LISTS.has(fact));
  return comparisonReach(condition, kind);
}

/** One part with the answer `alone` gives it to the whole; the other answer takes all parts. */
function joined(parts: readonly FileCondition[], unknown: ReadonlySet<string>, alone: keyof Reach): Reach {
  const reaches = parts.map((part) => reachOf(part, unknown));
  const one = reaches.some((reach) => reach[alone]);
  const together = reaches.every((reach) => reach[alone === "yes" ? "no" : "yes"]);
  return alone === "yes" ? { yes: one, no: together } : { yes: together, no: one };
}

/** A list that is never complete proves what it names, and denies nothing. */
function listReach({ contains }: FileCondition, isPartial: boolean): Reach {
  return { yes: contains !== undefined, no: contains !== undefined && !isPartial };
}

function comparisonReach(condition: FileCondition, kind: Exclude<FactKind, { kind: "list" }>): Reach {
  const { at_least: least, at_most: most } = condition;
  if (kind.kind === "groups") return NEITHER;
  if (kind.kind === "text") return BOTH;
  if (kind.kind === "code") return oneOfReach(condition, kind.codes);
  const [min, max] = kind.kind === "number" ? [kind.min, kind.max] : [0, SCALES[kind.scale].length - 1];
  if (least !== undefined) return boundReach(placeOf(least, kind), (place) => ({ yes: place <= max, no: place > min }));
  if (most !== undefined) return boundReach(placeOf(most, kind), (place) => ({ yes: place >= min, no: place < max }));
  const codes = codesOf(kind);
  return codes === null ? numbersReach(condition, min, max) : oneOfReach(condition, codes);
}

/** A code that the scale does not have is an error of its own. */
function boundReach(place: number, reach: (place: number) => Reach): Reach {
  return Number.isNaN(place) || place < 0 ? BOTH : reach(place);
}

function placeOf(operand: number | string, kind: FactKind): number {
  if (kind.kind !== "ordinal") return Number(operand);
  const scale: readonly string[] = SCALES[kind.scale];
  return scale.indexOf(String(operand));
}

function oneOfReach({ is, one_of: several }: FileCondition, codes: readonly string[]): Reach {
  const named = new Set((several ?? [is ?? ""]).map(String));
  return { yes: codes.some((code) => named.has(code)), no: codes.some((code) => !named.has(code)) };
}

function numbersReach({ is, one_of: several }: FileCondition, min: number, max: number): Reach {
  const isPossible = (operand: number | string): boolean => Number(operand) >= min && Number(operand) <= max;
  return { yes: (several ?? [is ?? Number.NaN]).some(isPossible), no: true };
}
