import type { Fact, FactValue } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Governance } from "../../model/profile.js";
import { PARTICIPATION_GROUPS, PRACTICES } from "../../model/vocabulary.js";
import { countOf } from "../../quantity/composition.js";
import { exactly, hull, sum } from "../../quantity/interval.js";
import { isNotApplicable, parseQuantity } from "../../quantity/parse.js";
import { code, type Draft, number, ordinal } from "./make.js";

type Body = NonNullable<Governance["bodies"]>[number];
type Seats = NonNullable<Body["seats"]>;
type Participation = NonNullable<Governance["participation"]>;
type Practices = NonNullable<Governance["practices"]>;

const GROUPS = PARTICIPATION_GROUPS.map((group) => ({
  group,
  fact: `participation_${group}` as const,
  pointer: `/governance/participation/${group}`,
}));

const NONE = exactly(0);
const ANY_SHARE: Interval = { lo: 0, hi: 100 };

const SEATS = [
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
type Seat = (typeof SEATS)[number];

/** On which side of a share a seat counts; `either` where its holder may be of both. */
type Side = "inside" | "outside" | "either";

/** Those whom decisions concern, against all others. */
const STAKEHOLDERS = sidesOf("employees", "volunteers", "recipients", "citizens");
/** Public authorities and experts, against all others. */
const INSTITUTIONAL = sidesOf("elected_officials", "civil_servants", "experts");

function sidesOf(...inside: readonly Seat[]): readonly Side[] {
  const sideOf = (seat: Seat): Side => (inside.includes(seat) ? "inside" : "outside");
  return SEATS.map((seat) => (seat === "member_organisations" || seat === "others" ? "either" : sideOf(seat)));
}

/** The seven practices, each known or not: number true to 7 minus number false. Method §2, rule 10. */
function practicesCount(practices: Practices): Fact {
  let [yes, no] = [0, 0];
  for (const name of PRACTICES) {
    if (practices[name] === true) yes++;
    else if (practices[name] === false) no++;
  }
  return number("practices_count", { lo: yes, hi: PRACTICES.length - no }, ["/governance/practices"]);
}

/** The seats of each decision body, in the order of `SEATS`; `null` where it is not known who sits there. */
interface DecisionBody {
  readonly counts: readonly Interval[] | null;
  readonly pointer: string;
}

function decisionBodies(bodies: readonly Body[]): DecisionBody[] {
  const deciding: DecisionBody[] = [];
  for (const [i, { role, seats }] of bodies.entries()) {
    if (role !== "decision") continue;
    const pointer = `/governance/bodies/${i}`;
    deciding.push(seats ? { counts: countsOf(seats), pointer: `${pointer}/seats` } : { counts: null, pointer });
  }
  return deciding;
}

/** A kind of seat that is not named has none. */
function countsOf(seats: Seats): readonly Interval[] {
  return SEATS.map((seat) => (seats[seat] === undefined ? NONE : countOf(seats[seat])));
}

/** The share of one side in the seats of a body, in percent; anything where it is not known who sits there. */
function seatShare({ counts }: DecisionBody, sides: readonly Side[]): Interval {
  if (!counts) return ANY_SHARE;
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

/** Over all decision bodies, from the lowest share to the highest. Method §2, rule 7. */
function addSeatShares(draft: Draft, bodies: readonly DecisionBody[]): void {
  if (bodies.length === 0) return;
  const pointers = bodies.map(({ pointer }) => pointer);
  const rangeOf = (sides: readonly Side[]): Interval => hull(bodies.map((body) => seatShare(body, sides)));
  draft.stakeholder_seat_share = number("stakeholder_seat_share", rangeOf(STAKEHOLDERS), pointers);
  draft.institutional_seat_share = number("institutional_seat_share", rangeOf(INSTITUTIONAL), pointers);
}

/** Each group, and all of them together. */
function addParticipation(draft: Draft, participation: Participation): void {
  const items: Record<string, FactValue> = {};
  const pointers: string[] = [];
  for (const { group, fact, pointer } of GROUPS) {
    const coded = participation[group];
    draft[fact] = ordinal("participation", coded, pointer);
    items[group] = draft[fact].value;
    if (coded !== undefined) pointers.push(pointer);
  }
  draft.stakeholder_participation = { value: groupsValue(items), pointers };
}

/** All groups not applicable removes the whole; all unknown is unknown. Method §2, rule 9. */
function groupsValue(items: Readonly<Record<string, FactValue>>): FactValue {
  const values = Object.values(items);
  if (values.every((value) => value.kind === "not_applicable")) return { kind: "not_applicable" };
  const isOpen = values.every((value) => value.kind === "unknown" || value.kind === "not_applicable");
  return isOpen ? { kind: "unknown" } : { kind: "groups", scale: "participation", items };
}

function managementStyle(coded: NonNullable<Governance["management_style"]>): Fact {
  const pointers = ["/governance/management_style"];
  if (isNotApplicable(coded)) return { value: { kind: "not_applicable" }, pointers };
  return number("management_style", parseQuantity(coded, { min: 0, max: 5, whole: true }), pointers);
}

/** Who takes part, who sits where, who decides and how. */
export function addGovernanceFacts(draft: Draft, governance: Governance): void {
  const { participation, bodies, practices, management_style: style } = governance;
  if (participation) addParticipation(draft, participation);
  if (bodies) addSeatShares(draft, decisionBodies(bodies));
  draft.decision_mode = ordinal("decision_mode", governance.decision_mode, "/governance/decision_mode");
  draft.voting = code(governance.voting, "/governance/voting");
  if (practices) draft.practices_count = practicesCount(practices);
  if (style !== undefined) draft.management_style = managementStyle(style);
}
