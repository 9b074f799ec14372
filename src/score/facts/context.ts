import type { Fact } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import { marketShareOf } from "../../quantity/activities.js";
import { type CalendarDate, parseDate } from "../../quantity/calendar.js";
import { code, list, number, ordinal, unknown } from "./make.js";

type Institution = NonNullable<Profile["institutions"]>[number];
type ContextFact =
  | "market_activities_share"
  | "business_model"
  | "institution_roles"
  | "local_institution_roles"
  | "institution_support"
  | "institution_levels"
  | "local_agreement"
  | "sectors"
  | "structuring"
  | "level"
  | "age";

/** The levels whose money hangs on local elections. */
const LOCAL_LEVELS: readonly string[] = ["region", "department", "intermunicipal", "municipal"];

/** Activities, institutions, sectors and dates. */
export function contextFacts(profile: Profile): Record<ContextFact, Fact> {
  const activities = profile.activities;
  const institutions = (profile.institutions ?? []).map((institution, i) => ({
    institution,
    at: `/institutions/${i}`,
  }));
  return {
    market_activities_share: activities
      ? number("market_activities_share", marketShareOf(activities), ["/activities"])
      : unknown(),
    business_model: ordinal("business_model", profile.business_model, "/business_model"),
    institution_roles: list(institutions.flatMap(rolesOf)),
    local_institution_roles: list(institutions.filter(({ institution }) => isLocal(institution)).flatMap(rolesOf)),
    institution_support: list(
      institutions.flatMap(({ institution, at }) =>
        (institution.support ?? []).map((c) => ({ code: c, pointer: `${at}/support` })),
      ),
    ),
    institution_levels: list(
      institutions.flatMap(({ institution, at }) =>
        institution.level ? [{ code: institution.level, pointer: `${at}/level` }] : [],
      ),
    ),
    local_agreement: localAgreement(profile),
    sectors: list((profile.sectors ?? []).map((sector) => ({ code: sector, pointer: "/sectors" }))),
    structuring: code(profile.network?.structuring, "/network/structuring"),
    level: code(profile.level, "/level"),
    age: age(profile),
  };
}

function rolesOf({ institution, at }: { institution: Institution; at: string }): { code: string; pointer: string }[] {
  return (institution.roles ?? []).map((role) => ({ code: role, pointer: `${at}/roles` }));
}

function isLocal({ level }: Institution): boolean {
  return level !== undefined && LOCAL_LEVELS.includes(level);
}

/** The difference of calendar years between the date and the creation. Method §2, rule 11. */
function age(profile: Profile): Fact {
  const date = parseDate(profile.date);
  const created = profile.created === undefined ? null : parseDate(profile.created);
  if (!date || !created) return unknown();
  const years = date.year - created.year;
  return number("age", { lo: years, hi: years }, ["/created", "/date"]);
}

/**
 * `in_force` where some local institution has an agreement that runs beyond the date; `over` where all that are coded
 * have ended; unknown where none is coded or one ends within the precision of the date. Method §2, rule 11.
 */
function localAgreement(profile: Profile): Fact {
  const date = parseDate(profile.date);
  const coded = (profile.institutions ?? []).flatMap((institution, i) => {
    const until = institution.agreement_until === undefined ? null : parseDate(institution.agreement_until);
    return isLocal(institution) && until ? [{ until, pointer: `/institutions/${i}/agreement_until` }] : [];
  });
  if (!date || coded.length === 0) return unknown();
  const states = coded.map(({ until, pointer }) => ({ state: stateOf(until, date), pointer }));
  const running = states.find(({ state }) => state === "in_force");
  if (running) return code("in_force", running.pointer);
  if (states.some(({ state }) => state === "open")) return unknown(states.map(({ pointer }) => pointer));
  return { value: { kind: "code", code: "over" }, pointers: states.map(({ pointer }) => pointer) };
}

function stateOf(until: CalendarDate, date: CalendarDate): "in_force" | "over" | "open" {
  if (until.first > date.last) return "in_force";
  return until.last < date.first ? "over" : "open";
}
