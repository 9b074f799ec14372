import type { Facts } from "../model/facts.js";
import type { Typology } from "../model/typology.js";
import { type CalendarDate, parseDate } from "../quantity/calendar.js";
import { judge, type Truth } from "./condition.js";
import { isIndependent } from "./independence.js";
import type { IdealType } from "./type.js";

/** What a rule of the typology says of a profile, and the fields that were looked at. */
export interface RuleVerdict<Status extends string> {
  readonly id: string;
  readonly status: Status;
  readonly pointers: readonly string[];
}
/** A trait corroborates a type; it does not score. Only where it is independent of what is scored it adds anything. */
export type TraitVerdict = RuleVerdict<"consistent" | "inconsistent" | "unknown"> & {
  readonly type: string;
  readonly independent: boolean;
};
/** A warning of the theory; `strong` where it is raised and its stronger condition holds as well. */
export type WatchpointVerdict = RuleVerdict<"raised" | "clear" | "unknown"> & { readonly strong: boolean };
/** A requirement from elsewhere; it does not apply where the whole date of the profile lies outside its time. */
export type CheckVerdict = RuleVerdict<"met" | "not_met" | "unknown" | "not_applicable">;
/** A presumption of the type of a verdict that is known to fail. */
export type FailedPresumption = Omit<RuleVerdict<"fails">, "status">;

function name<Status extends string>(truth: Truth, words: { yes: Status; no: Status }): Status | "unknown" {
  if (truth === null) return "unknown";
  return truth ? words.yes : words.no;
}

/** Every trait of the typology, in its order. */
export function judgeTraits(typology: Typology, facts: Facts): TraitVerdict[] {
  return typology.traits.map(({ id, type, when }) => {
    const { truth, pointers } = judge(when, facts);
    const status = name(truth, { yes: "consistent", no: "inconsistent" });
    return { id, type, status, independent: truth !== null && isIndependent(when, truth, facts, typology), pointers };
  });
}

/** Every watchpoint of the typology, in its order. */
export function judgeWatchpoints(typology: Typology, facts: Facts): WatchpointVerdict[] {
  return typology.watchpoints.map(({ id, when, strong_when: strongWhen }) => {
    const { truth, pointers } = judge(when, facts);
    const strong = truth === true && strongWhen !== undefined && judge(strongWhen, facts).truth === true;
    return { id, status: name(truth, { yes: "raised", no: "clear" }), strong, pointers };
  });
}

/** Every check of the typology, in its order, at the date of the profile. */
export function judgeChecks(typology: Typology, facts: Facts, date: number | string): CheckVerdict[] {
  const at = parseDate(date);
  return typology.checks.map(({ id, when, applies_from: from, applies_to: to }) => {
    if (at && isOutside(at, from, to)) return { id, status: "not_applicable", pointers: ["/date"] };
    const { truth, pointers } = judge(when, facts);
    return { id, status: name(truth, { yes: "met", no: "not_met" }), pointers };
  });
}

/** True where every day that the date can mean lies before the first day of `from`, or after the last of `to`. */
function isOutside(at: CalendarDate, from: string | undefined, to: string | undefined): boolean {
  const begins = from === undefined ? null : parseDate(from);
  const ends = to === undefined ? null : parseDate(to);
  return (begins !== null && at.last < begins.first) || (ends !== null && at.first > ends.last);
}

/** The presumptions of a type that are known to fail; unknown is no failure. None without a type. */
export function failedPresumptions(type: IdealType | null, facts: Facts): FailedPresumption[] {
  return (type?.presumes ?? []).flatMap(({ id, when }) => {
    const { truth, pointers } = judge(when, facts);
    return truth === false ? [{ id, pointers }] : [];
  });
}
