import { FACTS, type FactName, type Facts, type FactValue } from "../model/facts.js";
import type { Condition } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { atLeast, atMost } from "../quantity/interval.js";

/** Three-valued truth (Kleene): `null` is unknown. */
export type Truth = boolean | null;

/** Whether a condition holds for a profile, and the fields that were looked at. */
export interface Judgement {
  readonly truth: Truth;
  readonly pointers: readonly string[];
}

/**
 * Judges a condition in three-valued logic (method §6): a comparison holds if it holds on the whole interval, fails if it
 * fails on the whole interval, otherwise it is unknown. What does not apply cannot be compared: unknown too.
 */
export function judge(condition: Condition, facts: Facts): Judgement {
  if (condition.all) return join(condition.all, facts, false);
  if (condition.any) return join(condition.any, facts, true);
  if (condition.not) {
    const inner = judge(condition.not, facts);
    return { truth: inner.truth === null ? null : !inner.truth, pointers: inner.pointers };
  }
  const name = condition.fact as FactName;
  const fact = facts[name];
  return { truth: compare(condition, fact.value, name), pointers: fact.pointers };
}

/** One `decisive` part decides the whole; otherwise an unknown part leaves it unknown. */
function join(parts: readonly Condition[], facts: Facts, decisive: boolean): Judgement {
  const judged = parts.map((part) => judge(part, facts));
  const deciding = judged.filter(({ truth }) => truth === decisive);
  const open = judged.filter(({ truth }) => truth === null);
  const relevant = deciding.length > 0 ? deciding : judged;
  const truth = deciding.length > 0 ? decisive : open.length > 0 ? null : !decisive;
  return { truth, pointers: [...new Set(relevant.flatMap(({ pointers }) => pointers))] };
}

function compare(condition: Condition, value: FactValue, name: FactName): Truth {
  if (condition.contains !== undefined) {
    return value.kind === "list" && value.items.includes(condition.contains) ? true : null;
  }
  if (condition.at_least !== undefined) return compareBound(value, placeOf(condition.at_least, name), "at_least");
  if (condition.at_most !== undefined) return compareBound(value, placeOf(condition.at_most, name), "at_most");
  return compareSet(value, condition.one_of ?? [condition.is ?? ""], name);
}

/** A code of an ordinal fact as its place on the scale; a number as itself. */
function placeOf(operand: number | string, name: FactName): number {
  const kind = FACTS[name];
  if (typeof operand === "number") return operand;
  return kind.kind === "ordinal" ? (SCALES[kind.scale] as readonly string[]).indexOf(operand) : Number(operand);
}

function compareBound(value: FactValue, bound: number, operator: "at_least" | "at_most"): Truth {
  if (value.kind !== "number" && value.kind !== "ordinal") return null;
  const holds = (end: number): boolean => (operator === "at_least" ? atLeast(end, bound) : atMost(end, bound));
  const [low, high] = [holds(value.lo), holds(value.hi)];
  return low === high ? low : null;
}

function compareSet(value: FactValue, allowed: readonly (number | string)[], name: FactName): Truth {
  if (value.kind === "code") return allowed.map(String).includes(value.code);
  if (value.kind !== "number" && value.kind !== "ordinal") return null;
  const places = new Set(allowed.map((operand) => placeOf(operand, name)));
  const inside = [...places].filter((place) => atLeast(place, value.lo) && atMost(place, value.hi));
  if (inside.length === 0) return false;
  return value.lo === value.hi || (isCounted(name) && inside.length === value.hi - value.lo + 1) ? true : null;
}

/** True for facts whose values are separate: places on a scale, whole numbers. */
function isCounted(name: FactName): boolean {
  const kind = FACTS[name];
  return kind.kind === "ordinal" || (kind.kind === "number" && kind.whole);
}
