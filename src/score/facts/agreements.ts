import { type CalendarDate, parseDate } from "../../quantity/calendar.js";
import type { PlacedInstitution } from "./coded.js";
import { code, type FactOf, NOT_CODED, unknown } from "./make.js";

type Agreement = NonNullable<PlacedInstitution["institution"]["agreement"]>;
type State = "in_force" | "over" | "none" | "open";

/**
 * `in_force` where some local institution has an agreement that has begun, or says no beginning, and ends after the date; `over`
 * where all that are coded have ended; `none` where all that are coded say so; else unknown. Method §2.
 */
export function localAgreement(institutions: readonly PlacedInstitution[], asOf: number | string): FactOf<"code"> {
  const date = parseDate(asOf);
  const states = institutions.flatMap(({ institution: { agreement }, pointer, isLocal }) => {
    if (agreement === undefined || isLocal !== true || date === null) return [];
    return [{ state: stateOf(agreement, date), pointer: `${pointer}/agreement` }];
  });
  if (states.length === 0) return NOT_CODED;
  const running = states.find(({ state }) => state === "in_force");
  if (running) return code("in_force", running.pointer);
  const pointers = states.map(({ pointer }) => pointer);
  const [{ state } = { state: "open" as const }, ...others] = states;
  if (state === "open" || others.some((other) => other.state !== state)) return unknown(pointers);
  return { value: { kind: "code", code: state }, pointers };
}

/** `open` where the precision of the dates, or an end that is not coded, leaves it so, and where it has not begun. */
export function stateOf(agreement: Agreement, date: CalendarDate): State {
  if (typeof agreement === "string") return "none";
  const until = agreement.until === undefined ? null : parseDate(agreement.until);
  if (!until) return "open";
  if (until.last < date.first) return "over";
  const since = agreement.since === undefined ? null : parseDate(agreement.since);
  return until.first > date.last && (since === null || since.last <= date.first) ? "in_force" : "open";
}
