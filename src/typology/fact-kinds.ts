import { FACTS, type FactKind, type FactName } from "../model/facts.js";
import type { TypologyFile } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";

type Method = NonNullable<TypologyFile["axes"][number]["indicators"][number]["calibration"]["method"]>;

/** Names of all facts, in the order of the table. */
export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** The comparisons of a condition. */
export const OPERATORS = ["at_least", "at_most", "is", "one_of", "contains"] as const;
/** One comparison of a condition. */
export type Operator = (typeof OPERATORS)[number];

const LONGEST_TABLE = 20;

/** The entry of a fact in the table of facts; `null` where there is no such fact. */
export function kindOf(fact: string): FactKind | null {
  return Object.hasOwn(FACTS, fact) ? FACTS[fact as FactName] : null;
}

/**
 * The codes that a table of degrees must cover: those of the scale, the whole numbers of a short range, or the words of a list that
 * is not open. `null` where a fact cannot be listed: a text, and a list or a number without end.
 */
export function codesOf(kind: FactKind): readonly string[] | null {
  switch (kind.kind) {
    case "ordinal":
    case "groups":
      return SCALES[kind.scale];
    case "code":
      return kind.codes;
    case "number":
      return kind.whole && kind.max - kind.min <= LONGEST_TABLE ? wholeNumbers(kind.min, kind.max) : null;
    case "list":
      return kind.words;
    case "text":
      return null;
    default:
      return kind satisfies never;
  }
}

function wholeNumbers(min: number, max: number): readonly string[] {
  return Array.from({ length: max - min + 1 }, (_, i) => String(min + i));
}

/** True where the method of calibration can read the fact. */
export function fitsMethod(kind: FactKind, method: Method): boolean {
  if (method !== "assign") return kind.kind === "number";
  return kind.kind === "text" || codesOf(kind) !== null;
}

/** The method to be used instead: `direct` for numbers, `assign` for codes and texts, `none` for lists that are open. */
export function expectedMethod(kind: FactKind): "direct" | "assign" | "none" {
  if (kind.kind === "number") return "direct";
  return fitsMethod(kind, "assign") ? "assign" : "none";
}

/** The comparisons that a fact allows. */
export function operatorsOf(kind: FactKind): readonly Operator[] {
  switch (kind.kind) {
    case "number":
    case "ordinal":
      return ["at_least", "at_most", "is", "one_of"];
    case "code":
    case "text":
      return ["is", "one_of"];
    case "list":
      return ["contains"];
    case "groups":
      return [];
    default:
      return kind satisfies never;
  }
}
