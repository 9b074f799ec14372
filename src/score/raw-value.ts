import type { RawValue } from "../model/codes.js";
import type { Fact, FactValue } from "../model/facts.js";
import { NOT_APPLICABLE, SCALES } from "../model/vocabulary.js";
import { openEnd } from "../quantity/interval.js";

type Range = { lo: number | string | null; hi: number | string | null };

/** A value as a result and a reason hold it: an interval, a code, groups; `null` where unknown. */
export function rawValueOf(value: FactValue): RawValue {
  if (value.kind === "groups") {
    return { groups: Object.fromEntries(Object.entries(value.items).map(([group, item]) => [group, single(item)])) };
  }
  return single(value);
}

function single(value: FactValue): Range | string | null {
  switch (value.kind) {
    case "number":
      return { lo: openEnd(value.lo), hi: openEnd(value.hi) };
    case "ordinal": {
      const [lo, hi] = [SCALES[value.scale][value.lo] ?? null, SCALES[value.scale][value.hi] ?? null];
      return value.lo === value.hi ? lo : { lo, hi };
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
