import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import { PARTICIPATION_GROUPS, SCALES } from "../model/vocabulary.js";
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
import { childPointer } from "../quantity/pointer.js";
import { isMap, shown } from "./shown.js";

const LEVEL: Domain = { min: 0, max: 5, whole: true };
const NUMBERS = /[+-]?[0-9]+(?:\.[0-9]+)?/g;

/**
 * Bounds that no value satisfies (`"30..20"`, `{min: 30, max: 20}`, `">empower"`) and ends beyond what is possible
 * (`">105"` percent). Blocks of a wrong shape are to be left out of `profile`.
 */
export function rangeFindings(profile: Record<string, unknown>): AnyDiagnostic[] {
  const { funding, activities, members, governance, indicators, business_model } = profile;
  return [
    ...(funding === undefined ? [] : amounts(funding, "/funding")),
    ...listOf(activities).flatMap((activity, i) =>
      number(member(activity, "share"), `/activities/${i}/share`, PERCENT),
    ),
    ...(members === undefined ? [] : counts(members, "/members")),
    ...(isMap(governance) ? inGovernance(governance) : []),
    ...ordinal(business_model, "/business_model", SCALES.business_model),
    ...(isMap(indicators) ? inIndicators(indicators) : []),
  ];
}

function inGovernance(governance: Record<string, unknown>): AnyDiagnostic[] {
  const { participation, bodies, decision_mode, management_style } = governance;
  return [
    ...PARTICIPATION_GROUPS.flatMap((group) =>
      ordinal(member(participation, group), `/governance/participation/${group}`, SCALES.participation),
    ),
    ...listOf(bodies).flatMap((body, i) => {
      const seats = member(body, "seats");
      return seats === undefined ? [] : counts(seats, `/governance/bodies/${i}/seats`);
    }),
    ...ordinal(decision_mode, "/governance/decision_mode", SCALES.decision_mode),
    ...number(management_style, "/governance/management_style", LEVEL),
  ];
}

function inIndicators(indicators: Record<string, unknown>): AnyDiagnostic[] {
  return Object.entries(indicators).flatMap(([id, value]) => {
    const pointer = childPointer("/indicators", id);
    const degree = member(value, "degree");
    if (degree !== undefined) return number(degree, `${pointer}/degree`, DEGREE);
    const raw = member(value, "raw");
    return raw === undefined ? number(value, pointer, ANY_NUMBER) : number(raw, `${pointer}/raw`, ANY_NUMBER);
  });
}

/** Every amount of the funding block; words (unit, currency) are no bounds and pass. */
function amounts(block: unknown, pointer: string): AnyDiagnostic[] {
  return tree(block, pointer, AMOUNT);
}

function counts(block: unknown, pointer: string): AnyDiagnostic[] {
  return tree(block, pointer, COUNT);
}

function tree(value: unknown, pointer: string, domain: Domain): AnyDiagnostic[] {
  if (!isMap(value)) return number(value, pointer, domain);
  const own = number(value, pointer, domain);
  if (own.length > 0) return own;
  return Object.entries(value).flatMap(([key, item]) => tree(item, childPointer(pointer, key), domain));
}

/** The finding in one number or bound: in a list of one, or an empty list. */
function number(value: unknown, pointer: string, domain: Domain): AnyDiagnostic[] {
  if (value === undefined || typeof value === "number") return [];
  const interval = parseQuantity(value, { ...ANY_NUMBER, whole: domain.whole });
  if (!interval) return [];
  if (typeof value === "string") {
    const beyond = (value.match(NUMBERS) ?? []).map(Number).find((end) => end > domain.max);
    if (beyond !== undefined)
      return [report("value-too-large", { value: beyond, maximum: domain.max, strict: false }, pointer)];
  }
  const empty = interval.lo > interval.hi || interval.lo > domain.max || interval.hi < domain.min;
  return empty ? [report("value-empty-range", { value: shown(value) }, pointer)] : [];
}

function ordinal(value: unknown, pointer: string, scale: readonly string[]): AnyDiagnostic[] {
  const places = parseOrdinal(value, scale);
  return places && places.lo > places.hi ? [report("value-empty-range", { value: shown(value) }, pointer)] : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function member(value: unknown, key: string): unknown {
  return isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
