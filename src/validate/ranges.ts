import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { PARTICIPATION_GROUPS, SCALES } from "../model/vocabulary.js";
import { childPointer } from "../plain/pointer.js";
import {
  AMOUNT,
  ANY_NUMBER,
  COUNT,
  DEGREE,
  type Domain,
  PERCENT,
  parseOrdinal,
  parseQuantity,
} from "../quantity/parse.js";
import { isMap, shown } from "./shown.js";

const LEVEL: Domain = { min: 0, max: 5, whole: true };
const ANY_WHOLE_NUMBER: Domain = { ...ANY_NUMBER, whole: true };
const NUMBERS = /[+-]?[0-9]+(?:\.[0-9]+)?/g;

/**
 * Bounds that no value satisfies (`"30..20"`, `{min: 30, max: 20}`, `">empower"`) and ends beyond what is possible
 * (`">105"` percent). Blocks of a wrong shape are to be left out of `profile`.
 */
export function rangeFindings(profile: Record<string, unknown>): AnyDiagnostic[] {
  const { funding, activities, members, governance, indicators, business_model, jobs, labels, collaboration } = profile;
  const ranges = new Ranges();
  ranges.tree(funding, "", "funding", AMOUNT); // words in it (unit, currency) are no bounds and pass
  for (const [i, activity] of listOf(activities).entries()) {
    ranges.number(member(activity, "share"), `/activities/${i}`, "share", PERCENT);
  }
  ranges.tree(members, "", "members", COUNT);
  if (jobs !== undefined) ranges.tree(jobs, "", "jobs", AMOUNT);
  for (const [i, label] of listOf(labels).entries()) {
    ranges.number(member(label, "amount"), `/labels/${i}`, "amount", AMOUNT);
  }
  if (isMap(collaboration)) {
    for (const [criterion, degree] of Object.entries(collaboration)) {
      ranges.ordinal(degree, "/collaboration", criterion, SCALES.collaboration);
    }
  }
  if (isMap(governance)) inGovernance(governance, ranges);
  ranges.ordinal(business_model, "", "business_model", SCALES.business_model);
  if (isMap(indicators)) inIndicators(indicators, ranges);
  return ranges.findings;
}

function inGovernance(governance: Record<string, unknown>, ranges: Ranges): void {
  const { participation, bodies, decision_mode, management_style } = governance;
  for (const group of PARTICIPATION_GROUPS) {
    ranges.ordinal(member(participation, group), "/governance/participation", group, SCALES.participation);
  }
  for (const [i, body] of listOf(bodies).entries()) {
    ranges.tree(member(body, "seats"), `/governance/bodies/${i}`, "seats", COUNT);
  }
  ranges.ordinal(decision_mode, "/governance", "decision_mode", SCALES.decision_mode);
  ranges.number(management_style, "/governance", "management_style", LEVEL);
}

function inIndicators(indicators: Record<string, unknown>, ranges: Ranges): void {
  for (const [id, value] of Object.entries(indicators)) {
    const degree = member(value, "degree");
    const raw = member(value, "raw");
    if (degree !== undefined) ranges.number(degree, childPointer("/indicators", id), "degree", DEGREE);
    else if (raw !== undefined) ranges.number(raw, childPointer("/indicators", id), "raw", ANY_NUMBER);
    else ranges.number(value, "/indicators", id, ANY_NUMBER);
  }
}

/** Collects findings. A pointer is put together only once there is something to say: nearly all values are right. */
class Ranges {
  readonly findings: AnyDiagnostic[] = [];

  /** A value and, where it is a map and not itself wrong, all that is in it. */
  tree(value: unknown, parent: string, key: string, domain: Domain): void {
    if (this.number(value, parent, key, domain) || !isMap(value)) return;
    const pointer = childPointer(parent, key);
    for (const [name, item] of Object.entries(value)) {
      if (typeof item !== "number") this.tree(item, pointer, name, domain);
    }
  }

  /** One number or bound; true where something was found. */
  number(value: unknown, parent: string, key: string, domain: Domain): boolean {
    if (value === undefined || typeof value === "number") return false;
    const interval = parseQuantity(value, domain.whole ? ANY_WHOLE_NUMBER : ANY_NUMBER);
    if (!interval) return false;
    const beyond = typeof value === "string" ? endBeyond(value, domain.max) : undefined;
    if (beyond !== undefined) {
      const args = { value: beyond, maximum: domain.max, strict: false };
      this.findings.push(finding("value-too-large", args, childPointer(parent, key)));
      return true;
    }
    const isEmpty = interval.lo > interval.hi || interval.lo > domain.max || interval.hi < domain.min;
    if (isEmpty) this.#empty(value, parent, key);
    return isEmpty;
  }

  ordinal(value: unknown, parent: string, key: string, scale: readonly string[]): void {
    const places = parseOrdinal(value, scale);
    if (places && places.lo > places.hi) this.#empty(value, parent, key);
  }

  #empty(value: unknown, parent: string, key: string): void {
    this.findings.push(finding("value-empty-range", { value: shown(value) }, childPointer(parent, key)));
  }
}

function endBeyond(bound: string, maximum: number): number | undefined {
  if (maximum === Number.POSITIVE_INFINITY) return undefined;
  return (bound.match(NUMBERS) ?? []).map(Number).find((end) => end > maximum);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
