import { NO_WORD } from "../../../model/evidence.js";
import type { FactValue } from "../../../model/facts.js";
import type { Interval } from "../../../model/interval.js";
import type { Indicator } from "../../../model/typology.js";
import { SCALES } from "../../../model/vocabulary.js";
import { domainOf } from "../../../quantity/domain.js";
import { atLeast, atMost } from "../../../quantity/interval.js";
import type { Reading } from "../../../score/reading.js";

/** What one value, or one group of a fact, says of an indicator, as far as it does not depend on the numbers of the typology. */
export type Part =
  | { readonly kind: "unknown" }
  /** Degrees that are given directly. */
  | ({ readonly kind: "degrees" } & Interval)
  /** A raw number for anchors. */
  | ({ readonly kind: "number"; readonly whole: boolean } & Interval)
  /** Codes of a table of degrees, by their place in it: any of them may be the one. */
  | { readonly kind: "codes"; readonly codes: readonly number[] };

/** A part of a fact that has groups. */
export interface Group {
  readonly name: string;
  readonly part: Part;
}

/** What a reading says of an indicator in any draw. */
export type Source =
  | Part
  | { readonly kind: "groups"; readonly groups: readonly Group[] }
  /** Words of a list by their place in the table, -1 where it does not know one; open: there may be others. */
  | { readonly kind: "words"; readonly words: readonly number[]; readonly open: boolean };

const UNKNOWN = { kind: "unknown" } as const;

/** The codes of an indicator's table of degrees, in its order; none where it has anchors. */
export function codesOf({ calibration }: Indicator): readonly string[] {
  return calibration.method === "assign" ? Object.keys(calibration.degrees ?? {}) : [];
}

/** What a reading says; `null` where the indicator does not apply. */
export function sourceOf({ indicator, value, given, degrees, notApplicable }: Reading): Source | null {
  if (notApplicable) return null;
  if (given === "degree") return degrees === null ? UNKNOWN : { kind: "degrees", lo: degrees.lo, hi: degrees.hi };
  if (value.kind === "list") return wordsOf(value, codesOf(indicator));
  return value.kind === "groups" ? groupsOf(value, indicator) : (partOf(value, indicator) ?? UNKNOWN);
}

/** True where nothing in it is left open. */
export function isExact(source: Source): boolean {
  switch (source.kind) {
    case "unknown":
      return false;
    case "codes":
      return source.codes.length === 1;
    case "groups":
      return source.groups.every(({ part }) => isExact(part));
    case "words":
      return !source.open;
    default:
      return source.lo === source.hi;
  }
}

function groupsOf({ items }: Extract<FactValue, { kind: "groups" }>, indicator: Indicator): Source {
  const groups: Group[] = [];
  for (const [name, item] of Object.entries(items)) {
    if (item.kind === "not_applicable") continue;
    const part = item.kind === "unknown" ? UNKNOWN : partOf(item, indicator);
    if (part === null) return UNKNOWN;
    groups.push({ name, part });
  }
  return groups.length === 0 ? UNKNOWN : { kind: "groups", groups };
}

/** `null` where the value is unknown or does not fit the calibration. */
function partOf(value: FactValue, indicator: Indicator): Part | null {
  const codes = codesOf(indicator);
  const hasAnchors = indicator.calibration.method !== "assign";
  switch (value.kind) {
    case "number": {
      const { lo, hi } = value;
      if (hasAnchors) return { kind: "number", lo, hi, whole: domainOf(indicator).whole };
      const within = codes.filter((code) => atLeast(Number(code), lo) && atMost(Number(code), hi));
      return codesAt(within, codes);
    }
    case "ordinal":
      return hasAnchors ? null : codesAt(SCALES[value.scale].slice(value.lo, value.hi + 1), codes);
    case "code":
      return hasAnchors ? null : codesAt([value.code], codes);
    default:
      return null;
  }
}

function codesAt(words: readonly string[], codes: readonly string[]): Part | null {
  const places = words.map((word) => codes.indexOf(word));
  return places.length === 0 || places.includes(-1) ? null : { kind: "codes", codes: places };
}

function wordsOf({ items, complete }: Extract<FactValue, { kind: "list" }>, codes: readonly string[]): Source {
  const words = items.length === 0 ? [NO_WORD] : items;
  return { kind: "words", words: words.map((word) => codes.indexOf(word)), open: !complete };
}
