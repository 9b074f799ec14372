import { FACTS, type Fact, type FactKind, type FactName, type FactValue } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import { SCALES, type ScaleName } from "../../model/vocabulary.js";
import { distinct } from "../../plain/distinct.js";
import { isNotApplicable, parseOrdinal } from "../../quantity/parse.js";

/** The facts of a profile while they are derived, block by block: what no block has said yet is unknown. */
export type Draft = { -readonly [Name in FactName]: Fact };

/** A fact of which nothing is known, with the fields that were looked at and left it open. */
export function unknown(pointers: readonly string[] = []): Fact {
  return { value: { kind: "unknown" }, pointers };
}

/** A number within the possible values of the fact; an interval over all of them is unknown (method §2, rule 1). */
export function number(name: FactName, interval: Interval | null, pointers: readonly string[]): Fact {
  if (interval === null) return unknown(pointers);
  const kind: FactKind = FACTS[name];
  const min = kind.kind === "number" ? kind.min : Number.NEGATIVE_INFINITY;
  const max = kind.kind === "number" ? kind.max : Number.POSITIVE_INFINITY;
  const lo = Math.max(min, interval.lo);
  const hi = Math.min(max, interval.hi);
  return lo <= min && hi >= max ? unknown(pointers) : { value: { kind: "number", lo, hi }, pointers };
}

/** A code, or a bound, on an ordinal scale. */
export function ordinal(scale: ScaleName, coded: unknown, pointer: string): Fact {
  return coded === undefined ? unknown() : { value: ordinalValue(scale, coded), pointers: [pointer] };
}

/** The value of a code or bound on an ordinal scale; a bound over the whole scale is unknown. */
export function ordinalValue(scale: ScaleName, coded: unknown): FactValue {
  if (isNotApplicable(coded)) return { kind: "not_applicable" };
  const places = parseOrdinal(coded, SCALES[scale]);
  if (places === null || (places.lo <= 0 && places.hi >= SCALES[scale].length - 1)) return { kind: "unknown" };
  return { kind: "ordinal", scale, lo: places.lo, hi: places.hi };
}

/** A single code. */
export function code(coded: string | undefined, pointer: string): Fact {
  if (coded === undefined) return unknown();
  const value: FactValue = isNotApplicable(coded) ? { kind: "not_applicable" } : { kind: "code", code: coded };
  return { value, pointers: [pointer] };
}

/** A code of a list, and the field in which it stands. */
export interface Coded {
  readonly code: string;
  readonly pointer: string;
}

/** The codes of one field. */
export function codedAt(codes: readonly string[] = [], pointer: string): Coded[] {
  return codes.map((code) => ({ code, pointer }));
}

/** A list of codes, each once, in order of first appearance; an empty one proves nothing, so it is unknown. */
export function list(items: readonly Coded[]): Fact {
  if (items.length === 0) return unknown();
  const codes = distinct(items.map((item) => item.code));
  return { value: { kind: "list", items: codes }, pointers: distinct(items.map((item) => item.pointer)) };
}
