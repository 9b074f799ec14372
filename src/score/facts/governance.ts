import type { Fact, FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Governance, Profile } from "../../model/profile.js";
import { PARTICIPATION_GROUPS, PRACTICES } from "../../model/vocabulary.js";
import { countOf } from "../../quantity/composition.js";
import { sum } from "../../quantity/interval.js";
import { isNotApplicable, parseQuantity } from "../../quantity/parse.js";
import { code, number, ordinal, ordinalValue, unknown } from "./make.js";

type Body = NonNullable<Governance["bodies"]>[number];
type Seat = keyof NonNullable<Body["seats"]>;

/** Seats of those whom decisions concern, and seats of public authorities and experts. */
const STAKEHOLDERS: readonly Seat[] = ["employees", "volunteers", "recipients", "citizens"];
const INSTITUTIONAL: readonly Seat[] = ["elected_officials", "civil_servants", "experts"];
/** Seats whose holders may be of either side. */
const EITHER: readonly Seat[] = ["member_organisations", "others"];
const SEATS: readonly Seat[] = ["leaders", "conventional_companies", ...STAKEHOLDERS, ...INSTITUTIONAL, ...EITHER];

/** The seven practices, each known or not: number true to 7 minus number false. Method §2, rule 10. */
function practicesCount(governance: Governance | undefined): Fact {
  const practices = governance?.practices;
  if (!practices) return unknown();
  const yes = PRACTICES.filter((name) => practices[name] === true).length;
  const no = PRACTICES.filter((name) => practices[name] === false).length;
  return number("practices_count", { lo: yes, hi: PRACTICES.length - no }, ["/governance/practices"]);
}

/** The share of some kinds of seat in one body, in percent; `null` where it is not known who sits there. */
function seatShare(body: Body, kinds: readonly Seat[]): Interval | null {
  const seats = body.seats;
  if (!seats) return null;
  const count = (chosen: readonly Seat[]): Interval =>
    sum(chosen.filter((kind) => seats[kind] !== undefined).map((kind) => countOf(seats[kind])));
  const inside = count(kinds);
  const either = count(EITHER);
  const outside = count(SEATS.filter((kind) => !kinds.includes(kind) && !EITHER.includes(kind)));
  if (inside.hi + either.hi + outside.hi === 0) return null;
  const lo = inside.lo === 0 ? 0 : inside.lo / (inside.lo + either.hi + outside.hi);
  const most = inside.hi + either.hi;
  const hi = Number.isFinite(most) ? (most === 0 ? 0 : most / (most + outside.lo)) : 1;
  return { lo: 100 * lo, hi: 100 * hi };
}

/** Over all decision bodies, from the lowest share to the highest. Method §2, rule 7. */
function decisionSeats(name: FactName, governance: Governance | undefined, kinds: readonly Seat[]): Fact {
  const bodies = (governance?.bodies ?? []).map((body, i) => ({ body, pointer: `/governance/bodies/${i}` }));
  const deciding = bodies.filter(({ body }) => body.role === "decision");
  const shares = deciding.map(({ body }) => seatShare(body, kinds) ?? { lo: 0, hi: 100 });
  const pointers = deciding.map(({ body, pointer }) => (body.seats ? `${pointer}/seats` : pointer));
  if (shares.length === 0) return unknown();
  return number(name, { lo: Math.min(...shares.map((s) => s.lo)), hi: Math.max(...shares.map((s) => s.hi)) }, pointers);
}

function participation(governance: Governance | undefined): Record<string, Fact> {
  const coded = governance?.participation ?? {};
  const groups = PARTICIPATION_GROUPS.map((group) => [
    `participation_${group}`,
    ordinal("participation", coded[group], `/governance/participation/${group}`),
  ]);
  const items = Object.fromEntries(PARTICIPATION_GROUPS.map((g) => [g, ordinalValue("participation", coded[g])]));
  const pointers = PARTICIPATION_GROUPS.filter((g) => coded[g] !== undefined).map(
    (g) => `/governance/participation/${g}`,
  );
  return {
    ...Object.fromEntries(groups),
    stakeholder_participation: { value: groupsValue(items), pointers },
  };
}

/** All groups not applicable removes the whole; all unknown is unknown. Method §2, rule 9. */
function groupsValue(items: Record<string, Fact["value"]>): Fact["value"] {
  const values = Object.values(items);
  if (values.every((value) => value.kind === "not_applicable")) return { kind: "not_applicable" };
  const open = values.every((value) => value.kind === "unknown" || value.kind === "not_applicable");
  return open ? { kind: "unknown" } : { kind: "groups", scale: "participation", items };
}

function managementStyle(governance: Governance | undefined): Fact {
  const coded = governance?.management_style;
  if (coded === undefined) return unknown();
  const pointers = ["/governance/management_style"];
  if (isNotApplicable(coded)) return { value: { kind: "not_applicable" }, pointers };
  return number("management_style", parseQuantity(coded, { min: 0, max: 5, whole: true }), pointers);
}

/** Who takes part, who sits where, who decides and how. */
export function governanceFacts(profile: Profile): Record<GovernanceFact, Fact> {
  const governance = profile.governance;
  return {
    ...(participation(governance) as Record<ParticipationFact, Fact>),
    stakeholder_seat_share: decisionSeats("stakeholder_seat_share", governance, STAKEHOLDERS),
    institutional_seat_share: decisionSeats("institutional_seat_share", governance, INSTITUTIONAL),
    decision_mode: ordinal("decision_mode", governance?.decision_mode, "/governance/decision_mode"),
    voting: code(governance?.voting, "/governance/voting"),
    practices_count: practicesCount(governance),
    management_style: managementStyle(governance),
  };
}

type ParticipationFact = Extract<FactName, `participation_${string}` | "stakeholder_participation">;
type GovernanceFact =
  | ParticipationFact
  | "stakeholder_seat_share"
  | "institutional_seat_share"
  | "decision_mode"
  | "voting"
  | "practices_count"
  | "management_style";
