import type { Facts } from "../model/facts.js";
import type { Typology } from "../model/typology.js";
import { judge, type Truth } from "./condition.js";

/** What a rule of the typology says of a profile, and the fields that were looked at. */
export interface RuleVerdict<Status extends string> {
  readonly id: string;
  readonly status: Status;
  readonly pointers: readonly string[];
}
/** A trait corroborates a type; it does not score. */
export type TraitVerdict = RuleVerdict<"consistent" | "inconsistent" | "unknown"> & { readonly type: string };
/** A warning of the theory. */
export type WatchpointVerdict = RuleVerdict<"raised" | "clear" | "unknown">;
/** A requirement from elsewhere. */
export type CheckVerdict = RuleVerdict<"met" | "not_met" | "unknown">;

function name<Status extends string>(truth: Truth, words: { yes: Status; no: Status }): Status | "unknown" {
  if (truth === null) return "unknown";
  return truth ? words.yes : words.no;
}

/** Every trait of the typology, in its order. */
export function judgeTraits(typology: Typology, facts: Facts): TraitVerdict[] {
  return typology.traits.map(({ id, type, when }) => {
    const { truth, pointers } = judge(when, facts);
    return { id, type, status: name(truth, { yes: "consistent", no: "inconsistent" }), pointers };
  });
}

/** Every watchpoint of the typology, in its order. */
export function judgeWatchpoints(typology: Typology, facts: Facts): WatchpointVerdict[] {
  return typology.watchpoints.map(({ id, when }) => {
    const { truth, pointers } = judge(when, facts);
    return { id, status: name(truth, { yes: "raised", no: "clear" }), pointers };
  });
}

/** Every check of the typology, in its order. */
export function judgeChecks(typology: Typology, facts: Facts): CheckVerdict[] {
  return typology.checks.map(({ id, when }) => {
    const { truth, pointers } = judge(when, facts);
    return { id, status: name(truth, { yes: "met", no: "not_met" }), pointers };
  });
}
