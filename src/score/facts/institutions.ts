import type { Fact } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import { type CalendarDate, parseDate } from "../../quantity/calendar.js";
import { type Coded, code, codedAt, type Draft, list, unknown } from "./make.js";

type Institution = NonNullable<Profile["institutions"]>[number];

/** The levels whose money hangs on local elections. */
const LOCAL_LEVELS: readonly string[] = ["region", "department", "intermunicipal", "municipal"];

/** What the institutions do, what they give, at which level they stand, and whether an agreement with them runs. */
export function addInstitutionFacts(draft: Draft, institutions: readonly Institution[], date: Profile["date"]): void {
  const roles: Coded[] = [];
  const localRoles: Coded[] = [];
  const support: Coded[] = [];
  const levels: Coded[] = [];
  for (const [i, institution] of institutions.entries()) {
    const at = `/institutions/${i}`;
    for (const role of codedAt(institution.roles, `${at}/roles`)) {
      roles.push(role);
      if (isLocal(institution)) localRoles.push(role);
    }
    for (const kind of codedAt(institution.support, `${at}/support`)) support.push(kind);
    if (institution.level) levels.push({ code: institution.level, pointer: `${at}/level` });
  }
  draft.institution_roles = list(roles);
  draft.local_institution_roles = list(localRoles);
  draft.institution_support = list(support);
  draft.institution_levels = list(levels);
  draft.local_agreement = localAgreement(institutions, date);
}

function isLocal({ level }: Institution): boolean {
  return level !== undefined && LOCAL_LEVELS.includes(level);
}

/**
 * `in_force` where some local institution has an agreement that runs beyond the date; `over` where all that are coded
 * have ended; unknown where none is coded or one ends within the precision of the date. Method §2, rule 11.
 */
function localAgreement(institutions: readonly Institution[], asOf: Profile["date"]): Fact {
  const agreements = localAgreements(institutions);
  const date = agreements.length === 0 ? null : parseDate(asOf);
  if (!date) return unknown();
  const states = agreements.map(({ until, pointer }) => ({ state: stateOf(until, date), pointer }));
  const running = states.find(({ state }) => state === "in_force");
  if (running) return code("in_force", running.pointer);
  if (states.some(({ state }) => state === "open")) return unknown(states.map(({ pointer }) => pointer));
  return { value: { kind: "code", code: "over" }, pointers: states.map(({ pointer }) => pointer) };
}

function localAgreements(institutions: readonly Institution[]): { until: CalendarDate; pointer: string }[] {
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
