import type { RawValue } from "../model/codes.js";
import type { Fact, FactValue } from "../model/facts.js";
import { NOT_APPLICABLE, SCALES } from "../model/vocabulary.js";
import { openEnd } from "../quantity/interval.js";

type Range = { lo: number | string | null; hi: number | string | null };

/** A value as a result and a reason hold it: an interval, a code, groups; `null` where unknown. */
export function rawValueOf(value: FactValue): RawValue {
  return value.kind === "groups" ? { groups: groupsOf(value.items) } : single(value);
}

function groupsOf(items: Readonly<Record<string, FactValue>>): Record<string, Range | string | null> {
  const groups: Record<string, Range | string | null> = {};
  for (const [group, item] of Object.entries(items)) groups[group] = single(item);
  return groups;
}

function single(value: FactValue): Range | string | null {
  switch (value.kind) {
    case "number":
      return { lo: openEnd(value.lo), hi: openEnd(value.hi) };
    case "ordinal": {
      const scale = SCALES[value.scale];
      const lo = scale[value.lo] ?? null;
      return value.lo === value.hi ? lo : { lo, hi: scale[value.hi] ?? null };
    }
    case "code":
      return value.code;
    case "not_applicable":
      return NOT_APPLICABLE;
    default:
      return null;
  }
}

/** A fact as a result holds it: like a raw value, or a list of codes. */
export function factValueOf(fact: Fact): RawValue | string[] {
  return fact.value.kind === "list" ? [...fact.value.items] : rawValueOf(fact.value);
}
