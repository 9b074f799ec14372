import type { FactValue } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Governance } from "../../model/profile.js";
import { PARTICIPATION_GROUPS, PRACTICES } from "../../model/vocabulary.js";
import { least } from "../../plain/extremes.js";
import { countOf } from "../../quantity/composition.js";
import { exactly, hull, sum } from "../../quantity/interval.js";
import type { DecisionBody } from "./coded.js";
import { codeIn, type Derivation, type Derivations, ordinalIn, quantityIn } from "./derivation.js";
import { type FactOf, NOT_CODED, number, ordinal, type ValueOf } from "./make.js";

type Seats = NonNullable<DecisionBody["seats"]>;
type Participation = NonNullable<Governance["participation"]>;
type Practices = NonNullable<Governance["practices"]>;

/** The kinds of people who may hold a seat. */
export const SEATS = [
  "leaders",
  "conventional_companies",
  "employees",
  "volunteers",
  "recipients",
  "citizens",
  "elected_officials",
  "civil_servants",
  "experts",
  "member_organisations",
  "others",
] as const satisfies readonly (keyof Seats)[];
/** A kind of people who may hold a seat. */
export type Seat = (typeof SEATS)[number];

/** Seats whose holder may be of either side. */
const EITHER: readonly Seat[] = ["member_organisations", "others"];

/** Who takes part, who sits where, who decides and how. Method §2, rules 7, 9 and 10. */
export const GOVERNANCE_FACTS = {
  stakeholder_participation: ({ profile: { governance } }) =>
    governance?.participation ? allGroups(governance.participation) : NOT_CODED,
  participation_employees: ordinalIn(({ governance }) => governance?.participation?.employees),
  participation_volunteers: ordinalIn(({ governance }) => governance?.participation?.volunteers),
  participation_recipients: ordinalIn(({ governance }) => governance?.participation?.recipients),
  participation_citizens: ordinalIn(({ governance }) => governance?.participation?.citizens),
  stakeholder_seat_share: seatShare("employees", "volunteers", "recipients", "citizens"),
  institutional_seat_share: seatShare("elected_officials", "civil_servants", "experts"),
  companies_seat_share: seatShare("conventional_companies"),
  decision_mode: ordinalIn(({ governance }) => governance?.decision_mode),
  voting: codeIn(({ governance }) => governance?.voting),
  practices_count: ({ profile: { governance } }) =>
    governance?.practices ? practicesCount(governance.practices) : NOT_CODED,
  management_style: quantityIn(({ governance }) => governance?.management_style),
} satisfies Derivations;

const GROUPS = PARTICIPATION_GROUPS.map((group) => ({ group, pointer: `/governance/participation/${group}` }));

/** All groups not applicable removes the whole; all unknown is unknown. Method §2, rule 9. */
function allGroups(participation: Participation): FactOf<"groups"> {
  const items: Record<string, FactValue> = {};
  const pointers: string[] = [];
  for (const { group, pointer } of GROUPS) {
    const coded = participation[group];
    items[group] = ordinal("participation", coded, pointer).value;
    if (coded !== undefined) pointers.push(pointer);
  }
  return { value: groupsValue(items), pointers };
}

function groupsValue(items: Readonly<Record<string, FactValue>>): ValueOf<"groups"> {
  const values = Object.values(items);
  if (values.every((value) => value.kind === "not_applicable")) return { kind: "not_applicable" };
  const isOpen = values.every((value) => value.kind === "unknown" || value.kind === "not_applicable");
  return isOpen ? { kind: "unknown" } : { kind: "groups", scale: "participation", items };
}

/** The seven practices, each known or not: number true to 7 minus number false. Method §2, rule 10. */
function practicesCount(practices: Practices): FactOf<"number"> {
  let [yes, no] = [0, 0];
  for (const name of PRACTICES) {
    if (practices[name] === true) yes++;
    else if (practices[name] === false) no++;
  }
  return number("practices_count", { lo: yes, hi: PRACTICES.length - no }, ["/governance/practices"]);
}

/** On which side of a share a seat counts; `either` where its holder may be of both. */
type Side = "inside" | "outside" | "either";

const NONE = exactly(0);
const ANY_SHARE: Interval = { lo: 0, hi: 100 };

/** The share of these seats over all decision bodies, from the lowest share to the highest, in percent. Method §2, rule 7. */
function seatShare(...inside: readonly Seat[]): Derivation<"number"> {
  const sides = sidesOf(inside, EITHER);
  return ({ decisionBodies: bodies }, name) => {
    if (bodies.length === 0) return NOT_CODED;
    const pointers = bodies.map(({ pointer }) => pointer);
    return number(name, hull(bodies.map(({ seats }) => shareIn(seats, sides))), pointers);
  };
}

function sidesOf(inside: readonly Seat[], either: readonly Seat[]): readonly Side[] {
  return SEATS.map((seat) => (either.includes(seat) ? "either" : inside.includes(seat) ? "inside" : "outside"));
}

/**
 * The least share of these seats, held by these and no others, in the decision bodies, in percent: 0 where there is none or where it
 * is not known who sits there.
 */
export function leastSeatShare(bodies: readonly DecisionBody[], inside: readonly Seat[]): number {
  const sides = sidesOf(inside, []);
  return bodies.length === 0 ? 0 : least(bodies.map(({ seats }) => shareIn(seats, sides).lo));
}

/** The share of one side in the seats of a body, in percent; anything where it is not known who sits there. */
function shareIn(seats: Seats | null, sides: readonly Side[]): Interval {
  if (!seats) return ANY_SHARE;
  const counts = SEATS.map((seat) => (seats[seat] === undefined ? NONE : countOf(seats[seat])));
  const sumOf = (side: Side): Interval => sum(counts.filter((_, i) => sides[i] === side));
  const inside = sumOf("inside");
  const either = sumOf("either");
  const outside = sumOf("outside");
  if (inside.hi + either.hi + outside.hi === 0) return ANY_SHARE;
  const lo = inside.lo === 0 ? 0 : inside.lo / (inside.lo + either.hi + outside.hi);
  const most = inside.hi + either.hi;
  const hi = Number.isFinite(most) ? (most === 0 ? 0 : most / (most + outside.lo)) : 1;
  return { lo: 100 * lo, hi: 100 * hi };
}
