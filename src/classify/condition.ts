import { FACTS, type FactName, type Facts, type FactValue } from "../model/facts.js";
import type { Condition } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { distinct } from "../plain/distinct.js";
import { plainText } from "../plain/text.js";
import { atLeast, atMost } from "../quantity/interval.js";

/** Three-valued truth (Kleene): `null` is unknown. */
export type Truth = boolean | null;

/** Whether a condition holds for a profile, and the fields that were looked at. */
export interface Judgement {
  readonly truth: Truth;
  readonly pointers: readonly string[];
}

type Judge = (facts: Facts) => Judgement;
type Comparison = (value: FactValue) => Truth;

/** The conditions that were met before, made ready: they are the same for every profile. */
const judges = new WeakMap<Condition, Judge>();

/**
 * Judges a condition in three-valued logic (method §6): a comparison holds if it holds on the whole interval, fails if it
 * fails on the whole interval, otherwise it is unknown. What does not apply cannot be compared: unknown too. A condition
 * must not be changed after its first use.
 */
export function judge(condition: Condition, facts: Facts): Judgement {
  let ready = judges.get(condition);
  if (!ready) {
    ready = judgeOf(condition);
    judges.set(condition, ready);
  }
  return ready(facts);
}

/** The facts that a condition compares, each once. */
export function factsIn(condition: Condition): readonly FactName[] {
  const { fact, all = [], any = [], not } = condition;
  const parts = [...all, ...any, ...(not ? [not] : [])];
  return distinct([...(fact === undefined ? [] : [fact as FactName]), ...parts.flatMap(factsIn)]);
}

function judgeOf(condition: Condition): Judge {
  if (condition.all) return join(condition.all.map(judgeOf), false);
  if (condition.any) return join(condition.any.map(judgeOf), true);
  if (condition.not) return negate(judgeOf(condition.not));
  const name = condition.fact as FactName;
  const compare = comparisonOf(condition, name);
  return (facts) => {
    const { value, pointers } = facts[name];
    return { truth: compare(value), pointers };
  };
}

function negate(inner: Judge): Judge {
  return (facts) => {
    const { truth, pointers } = inner(facts);
    return { truth: truth === null ? null : !truth, pointers };
  };
}

/** One `decisive` part decides the whole, and only such parts count then; otherwise an unknown part leaves it unknown. */
function join(parts: readonly Judge[], decisive: boolean): Judge {
  return (facts) => {
    let truth: Truth = !decisive;
    let pointers: readonly string[] = [];
    for (const part of parts) {
      const found = part(facts);
      if (found.truth === decisive && truth !== decisive) {
        truth = decisive;
        pointers = found.pointers;
      } else if (found.truth === decisive || truth !== decisive) {
        if (found.truth === null) truth = null;
        pointers = unionOf(pointers, found.pointers);
      }
    }
    return { truth, pointers };
  };
}

function unionOf(some: readonly string[], more: readonly string[]): readonly string[] {
  if (more.length === 0 || more === some) return some;
  return some.length === 0 ? more : distinct([...some, ...more]);
}

function comparisonOf(condition: Condition, name: FactName): Comparison {
  const { contains, at_least: least, at_most: most } = condition;
  if (contains !== undefined) return (value) => (value.kind === "list" ? holds(value, contains) : null);
  if (least !== undefined) return bounded(placeOf(least, name), atLeast);
  if (most !== undefined) return bounded(placeOf(most, name), atMost);
  return oneOf(condition.one_of ?? [condition.is ?? ""], name);
}

/** A list proves the presence of what it names; one that is complete also the absence of what it does not name. */
function holds({ items, complete }: Extract<FactValue, { kind: "list" }>, word: string): Truth {
  return items.includes(word) ? true : complete ? false : null;
}

/** A code of an ordinal fact as its place on the scale; a number as itself. */
function placeOf(operand: number | string, name: FactName): number {
  const kind = FACTS[name];
  if (typeof operand === "number") return operand;
  return kind.kind === "ordinal" ? (SCALES[kind.scale] as readonly string[]).indexOf(operand) : Number(operand);
}

function bounded(bound: number, holds: (end: number, bound: number) => boolean): Comparison {
  return (value) => {
    if (value.kind !== "number" && value.kind !== "ordinal") return null;
    const holdsBelow = holds(value.lo, bound);
    return holdsBelow === holds(value.hi, bound) ? holdsBelow : null;
  };
}

function oneOf(allowed: readonly (number | string)[], name: FactName): Comparison {
  const codes = allowed.map((operand) => plainText(String(operand)));
  const places = distinct(allowed.map((operand) => placeOf(operand, name)));
  return (value) => {
    if (value.kind === "code") return codes.includes(value.code);
    if (value.kind !== "number" && value.kind !== "ordinal") return null;
    const { lo, hi } = value;
    const inside = places.filter((place) => atLeast(place, lo) && atMost(place, hi));
    if (inside.length === 0) return false;
    return lo === hi || (isCounted(name) && inside.length === hi - lo + 1) ? true : null;
  };
}

/** True for facts whose values are separate: places on a scale, whole numbers. */
function isCounted(name: FactName): boolean {
  const kind = FACTS[name];
  return kind.kind === "ordinal" || (kind.kind === "number" && kind.whole);
}
