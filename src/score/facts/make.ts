import { FACTS, type Fact, type FactKind, type FactName, type FactValue } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import { SCALES, type ScaleName } from "../../model/vocabulary.js";
import { distinct } from "../../plain/distinct.js";
import { plainText } from "../../plain/text.js";
import { covers } from "../../quantity/interval.js";
import { isNotApplicable, parseOrdinal } from "../../quantity/parse.js";

/** A value of a kind, or none that is known, or none that applies. */
export type ValueOf<K extends FactKind["kind"]> = Extract<
  FactValue,
  { kind: ValueKind<K> | "unknown" | "not_applicable" }
>;

/** A text is a code of which nobody has listed the others. */
type ValueKind<K extends FactKind["kind"]> = K extends "text" ? "code" : K;

/** A fact of a kind. */
export interface FactOf<K extends FactKind["kind"]> extends Fact {
  readonly value: ValueOf<K>;
}

/** A fact of any kind of which nothing is known. */
export interface UnknownFact extends Fact {
  readonly value: { readonly kind: "unknown" };
}

/** Nothing is known and nothing was looked at. */
export const NOT_CODED: UnknownFact = { value: { kind: "unknown" }, pointers: [] };

/** A fact of which nothing is known, with the fields that were looked at and left it open. */
export function unknown(pointers: readonly string[]): UnknownFact {
  return { value: { kind: "unknown" }, pointers };
}

/** A number within the possible values of the fact; an interval over all of them is unknown (method §2, rule 1). */
export function number(name: FactName, interval: Interval | null, pointers: readonly string[]): FactOf<"number"> {
  if (interval === null) return unknown(pointers);
  const kind: FactKind = FACTS[name];
  const min = kind.kind === "number" ? kind.min : Number.NEGATIVE_INFINITY;
  const max = kind.kind === "number" ? kind.max : Number.POSITIVE_INFINITY;
  const lo = Math.max(min, interval.lo);
  const hi = Math.min(max, interval.hi);
  return covers({ lo, hi }, { lo: min, hi: max }) ? unknown(pointers) : { value: { kind: "number", lo, hi }, pointers };
}

/** A code, or a bound, on an ordinal scale. */
export function ordinal(scale: ScaleName, coded: unknown, pointer: string): FactOf<"ordinal"> {
  return coded === undefined ? NOT_CODED : { value: ordinalValue(scale, coded), pointers: [pointer] };
}

/** The value of a code or bound on an ordinal scale; a bound over the whole scale is unknown. */
function ordinalValue(scale: ScaleName, coded: unknown): ValueOf<"ordinal"> {
  if (isNotApplicable(coded)) return { kind: "not_applicable" };
  const places = parseOrdinal(coded, SCALES[scale]);
  if (places === null || (places.lo <= 0 && places.hi >= SCALES[scale].length - 1)) return { kind: "unknown" };
  return { kind: "ordinal", scale, lo: places.lo, hi: places.hi };
}

/** A single code. */
export function code(coded: string | undefined, pointer: string): FactOf<"code"> {
  if (coded === undefined) return NOT_CODED;
  const value: ValueOf<"code"> = isNotApplicable(coded) ? { kind: "not_applicable" } : { kind: "code", code: coded };
  return { value, pointers: [pointer] };
}

/** The words of a source, as they stand but for white space around them and the way in which accents are written. */
export function text(coded: string | undefined, pointer: string): FactOf<"text"> {
  if (coded === undefined) return NOT_CODED;
  return { value: { kind: "code", code: plainText(coded) }, pointers: [pointer] };
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

/** What a list holds that none of its words names. */
const OTHER = "other";

/**
 * A list of codes, each once, in order of first appearance. Where it is not complete, an empty one proves nothing, so it is
 * unknown; where it is, it rests on the fields of `proof` too. It is complete where it `holdsAll` and all of it has a word: what is
 * called another may be wider than the words, so beside it nothing is denied.
 */
export function list(items: readonly Coded[], holdsAll = false, proof: readonly string[] = []): FactOf<"list"> {
  if (items.length === 0 && !holdsAll) return NOT_CODED;
  const codes = distinct(items.map((item) => item.code));
  const complete = holdsAll && !codes.includes(OTHER);
  const pointers = distinct([...items.map((item) => item.pointer), ...(complete ? proof : [])]);
  return { value: { kind: "list", items: codes, complete }, pointers };
}
