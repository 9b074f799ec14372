import type { RawValue } from "../model/codes.js";
import { NO_WORD } from "../model/evidence.js";
import type { Fact, FactName, Facts, FactValue } from "../model/facts.js";
import type { Interval } from "../model/interval.js";
import type { Profile } from "../model/profile.js";
import type { Calibration, Indicator } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { domainOf, kindOf } from "../quantity/domain.js";
import { atLeast, atMost, covers, sum } from "../quantity/interval.js";
import { DEGREE, isNotApplicable, parseOrdinal, parseQuantity } from "../quantity/parse.js";
import { anchorsOf, degreeOfCode, degreesOf, degreesOfCodes } from "./calibrate.js";
import { rawValueOf } from "./raw-value.js";

const NONE_GIVEN = {};
const NOTHING: Fact = { value: { kind: "unknown" }, pointers: [] };
type ListValue = Extract<FactValue, { kind: "list" }>;
/** Every degree: nothing is known. */
export const ANY_DEGREE: Interval = { lo: 0, hi: 1 };

/** One indicator read off a profile: its raw value and the degrees at the ends of it. */
export interface Reading {
  readonly indicator: Indicator;
  readonly value: FactValue;
  readonly raw: RawValue;
  /** Degrees of membership, 0 to 1; `null` where unknown. */
  readonly degrees: Interval | null;
  /**
   * How narrow the degrees are: 1 - d², d their width; 1 where exact, 0 where unknown. Where the fact has groups, the mean over
   * those that apply, each by its own width (method §4).
   */
  readonly precision: number;
  readonly notApplicable: boolean;
  /** How the profile gives the indicator itself; `null` where it is derived from a fact. */
  readonly given: "raw" | "degree" | null;
  readonly pointers: readonly string[];
}

/** Reads the indicators of one axis: given directly in the profile, or else from their facts. */
export function readIndicators(indicators: readonly Indicator[], profile: Profile, facts: Facts): Reading[] {
  const block: Readonly<Record<string, unknown>> = profile.indicators ?? NONE_GIVEN;
  return indicators.map((indicator) => {
    const given = Object.hasOwn(block, indicator.id) ? block[indicator.id] : undefined;
    if (given !== undefined) return readGiven(indicator, given);
    const fact: Fact = indicator.fact === null ? NOTHING : facts[indicator.fact as FactName];
    return readValue(indicator, fact.value, null, fact.pointers);
  });
}

function readGiven(indicator: Indicator, given: unknown): Reading {
  const pointer = `/indicators/${indicator.id}`;
  const object = typeof given === "object" && given !== null ? (given as { raw?: unknown; degree?: unknown }) : null;
  if (object && "degree" in object) {
    const degrees = parseQuantity(object.degree, DEGREE);
    const known = degrees && !coversAll(degrees) ? degrees : null;
    const base = { indicator, value: { kind: "unknown" } as const, raw: null, notApplicable: false };
    return { ...base, degrees: known, precision: precisionOf(known), given: "degree", pointers: [pointer] };
  }
  const coded = object && "raw" in object ? object.raw : given;
  return readValue(indicator, codedValue(indicator, coded), "raw", [pointer]);
}

/** A raw value as coded, in the unit of the calibration. */
function codedValue(indicator: Indicator, coded: unknown): FactValue {
  if (isNotApplicable(coded)) return { kind: "not_applicable" };
  const domain = domainOf(indicator);
  if (indicator.calibration.method !== "assign" || domain.whole) {
    const interval = parseQuantity(coded, domain);
    if (interval)
      return covers(interval, { lo: domain.min, hi: domain.max })
        ? { kind: "unknown" }
        : { kind: "number", ...interval };
  }
  const kind = kindOf(indicator);
  if (kind?.kind === "ordinal" || kind?.kind === "groups") {
    const places = parseOrdinal(coded, SCALES[kind.scale]);
    if (places) return { kind: "ordinal", scale: kind.scale, ...places };
  }
  return typeof coded === "string" || typeof coded === "number"
    ? { kind: "code", code: String(coded).trim() }
    : { kind: "unknown" };
}

function readValue(indicator: Indicator, value: FactValue, given: "raw" | null, pointers: readonly string[]): Reading {
  if (value.kind === "list") return readList(indicator, value, pointers);
  const { calibration } = indicator;
  const groups = value.kind === "groups" ? degreesOfGroups(Object.values(value.items), calibration) : null;
  const degrees = groups ? meanOf(groups) : degreesOfValue(value, calibration);
  const isKnown = degrees !== null && !coversAll(degrees);
  return {
    indicator,
    value,
    raw: rawValueOf(value),
    degrees: isKnown ? degrees : null,
    precision: isKnown && groups ? precisionOfGroups(groups) : precisionOf(isKnown ? degrees : null),
    notApplicable: value.kind === "not_applicable",
    given,
    pointers,
  };
}

/**
 * A list counts by the word of it that has the greatest degree. Where the list is not complete, a word that it does not name may have
 * a greater one: then its degrees reach up to the greatest of the table, and its raw value is written as the words at both ends.
 */
function readList(indicator: Indicator, list: ListValue, pointers: readonly string[]): Reading {
  const { calibration } = indicator;
  const degreeFor = (word: string): number => degreeOfCode(word, calibration) ?? 0;
  const greatest = (words: readonly string[]): string => words.reduce((a, b) => (degreeFor(b) > degreeFor(a) ? b : a));
  const best = list.items.length === 0 ? NO_WORD : greatest(list.items);
  const top = greatest(Object.keys(calibration.degrees ?? {}));
  const isExact = list.complete || degreeFor(best) >= degreeFor(top);
  if (isExact) return readValue(indicator, { kind: "code", code: best }, null, pointers);
  const degrees = { lo: degreeFor(best), hi: degreeFor(top) };
  const known = coversAll(degrees) ? null : degrees;
  const raw = known && { lo: best, hi: top };
  return {
    indicator,
    value: list,
    raw,
    degrees: known,
    precision: precisionOf(known),
    notApplicable: false,
    given: null,
    pointers,
  };
}

/** Degrees that cover everything say nothing (method §2, rule 1). */
function coversAll(degrees: Interval): boolean {
  return covers(degrees, ANY_DEGREE);
}

/** 1 - d², d the width of the degrees: 1 where exact, 0 where unknown (method §4). */
export function precisionOf(degrees: Interval | null): number {
  return degrees === null ? 0 : 1 - (degrees.hi - degrees.lo) ** 2;
}

/** The mean over the groups of 1 - d², each by its own width. */
export function precisionOfGroups(groups: readonly Interval[]): number {
  let total = 0;
  for (const degrees of groups) total += precisionOf(degrees);
  return total / groups.length;
}

/** The degrees of any fact value; `null` where it is unknown, not applicable, or does not fit the calibration. */
export function degreesOfValue(value: FactValue, calibration: Calibration): Interval | null {
  const anchors = anchorsOf(calibration);
  switch (value.kind) {
    case "number":
      return anchors ? degreesOf(value, anchors) : degreesOfCodes(codesWithin(value, calibration), calibration);
    case "ordinal":
      return anchors ? null : degreesOfCodes(SCALES[value.scale].slice(value.lo, value.hi + 1), calibration);
    case "code":
      return anchors ? null : degreesOfCodes([value.code], calibration);
    default:
      return null;
  }
}

/** The degrees of the groups that apply, in their order, an unknown one being anything (method §2, rule 9); `null` where none does or one does not fit the calibration. */
export function degreesOfGroups(items: readonly FactValue[], calibration: Calibration): readonly Interval[] | null {
  const degrees: Interval[] = [];
  for (const item of items) {
    if (item.kind === "not_applicable") continue;
    const known = item.kind === "unknown" ? ANY_DEGREE : degreesOfValue(item, calibration);
    if (known === null) return null;
    degrees.push(known);
  }
  return degrees.length === 0 ? null : degrees;
}

/** The mean of the degrees of groups, end by end. */
export function meanOf(degrees: readonly Interval[]): Interval {
  const { lo, hi } = sum(degrees);
  return { lo: lo / degrees.length, hi: hi / degrees.length };
}

/** The codes of a table over numbers, such as a level from 0 to 5, that lie in the interval. */
function codesWithin(interval: Interval, calibration: Calibration): string[] {
  return Object.keys(calibration.degrees ?? {}).filter(
    (code) => atLeast(Number(code), interval.lo) && atMost(Number(code), interval.hi),
  );
}
