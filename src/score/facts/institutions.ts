import type { Profile } from "../../model/profile.js";
import { type CalendarDate, parseDate } from "../../quantity/calendar.js";
import { isLocal } from "./coded.js";
import type { Derivations } from "./derivation.js";
import { code, type FactOf, list, NOT_CODED, unknown } from "./make.js";

/** What the institutions do, what they give, at which level they stand, and whether an agreement with them runs. */
export const INSTITUTION_FACTS = {
  institution_roles: ({ institutions }) => list(institutions?.roles ?? []),
  local_institution_roles: ({ institutions }) => list(institutions?.localRoles ?? []),
  institution_support: ({ institutions }) => list(institutions?.support ?? []),
  institution_levels: ({ institutions }) => list(institutions?.levels ?? []),
  local_agreement: ({ profile }) => localAgreement(profile),
} satisfies Derivations;

/**
 * `in_force` where some local institution has an agreement that runs beyond the date; `over` where all that are coded
 * have ended; unknown where none is coded or one ends within the precision of the date. Method §2, rule 11.
 */
function localAgreement({ institutions = [], date: asOf }: Profile): FactOf<"code"> {
  const agreements = localAgreements(institutions);
  const date = agreements.length === 0 ? null : parseDate(asOf);
  if (!date) return NOT_CODED;
  const states = agreements.map(({ until, pointer }) => ({ state: stateOf(until, date), pointer }));
  const running = states.find(({ state }) => state === "in_force");
  if (running) return code("in_force", running.pointer);
  if (states.some(({ state }) => state === "open")) return unknown(states.map(({ pointer }) => pointer));
  return { value: { kind: "code", code: "over" }, pointers: states.map(({ pointer }) => pointer) };
}

function localAgreements(
  institutions: NonNullable<Profile["institutions"]>,
): { until: CalendarDate; pointer: string }[] {
  const agreements: { until: CalendarDate; pointer: string }[] = [];
  for (const [i, institution] of institutions.entries()) {
    if (institution.agreement_until === undefined || !isLocal(institution)) continue;
    const until = parseDate(institution.agreement_until);
    if (until) agreements.push({ until, pointer: `/institutions/${i}/agreement_until` });
  }
  return agreements;
}

function stateOf(until: CalendarDate, date: CalendarDate): "in_force" | "over" | "open" {
  if (until.first > date.last) return "in_force";
  return until.last < date.first ? "over" : "open";
}
