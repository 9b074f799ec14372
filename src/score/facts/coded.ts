import type { Funding, Governance, Members, Profile } from "../../model/profile.js";
import { FUNDING_PARTS, MEMBER_KINDS, type Principle } from "../../model/vocabulary.js";
import { childPointer } from "../../plain/pointer.js";
import { type Budget, reckonBudget } from "../../quantity/budget.js";
import { type Composition, compositionOf, type MemberKind } from "../../quantity/composition.js";
import { isJoined, partsIn } from "../../quantity/joined.js";
import { measureNetwork, type NetworkMeasures, networkOf } from "../../quantity/network.js";

type Body = NonNullable<Governance["bodies"]>[number];
type Institution = NonNullable<Profile["institutions"]>[number];

/** A profile, and what several facts need of it, reckoned once; `null` where there is no such block. */
export interface CodedProfile {
  readonly profile: Profile;
  readonly funding: CodedFunding | null;
  readonly members: CodedMembers | null;
  readonly decisionBodies: readonly DecisionBody[];
  readonly institutions: CodedInstitutions | null;
  readonly network: CodedNetwork | null;
}

/** Makes a profile ready for the derivation of its facts: each block when a fact first asks for it. */
export function codedProfile(profile: Profile): CodedProfile {
  return new Blocks(profile);
}

class Blocks implements CodedProfile {
  #funding: CodedFunding | null | undefined;
  #members: CodedMembers | null | undefined;
  #decisionBodies: readonly DecisionBody[] | undefined;
  #institutions: CodedInstitutions | null | undefined;
  #network: CodedNetwork | null | undefined;

  constructor(readonly profile: Profile) {}

  get funding(): CodedFunding | null {
    if (this.#funding === undefined) this.#funding = this.profile.funding ? codedFunding(this.profile.funding) : null;
    return this.#funding;
  }

  get members(): CodedMembers | null {
    if (this.#members === undefined) this.#members = this.profile.members ? codedMembers(this.profile.members) : null;
    return this.#members;
  }

  get decisionBodies(): readonly DecisionBody[] {
    this.#decisionBodies ??= decisionBodies(this.profile.governance?.bodies ?? []);
    return this.#decisionBodies;
  }

  get institutions(): CodedInstitutions | null {
    if (this.#institutions === undefined) {
      this.#institutions = this.profile.institutions ? codedInstitutions(this.profile) : null;
    }
    return this.#institutions;
  }

  get network(): CodedNetwork | null {
    if (this.#network === undefined) this.#network = this.profile.network ? codedNetwork(this.profile.network) : null;
    return this.#network;
  }
}

/** An amount that is coded, and the fields that it speaks of: several where parts are joined. */
export interface CodedAmount {
  readonly pointer: string;
  readonly about: readonly string[];
}

/** The budget, `null` where no share can be reckoned, and the amounts that are coded, part by part. */
export interface CodedFunding {
  readonly budget: Budget | null;
  readonly amounts: readonly CodedAmount[];
}

const amountAt = (pointer: string): CodedAmount => ({ pointer, about: [pointer] });

const PRINCIPLES = (Object.keys(FUNDING_PARTS) as Principle[]).map((principle) => ({
  principle,
  whole: amountAt(`/funding/${principle}`),
  parts: FUNDING_PARTS[principle].map((part) => ({ part, amount: amountAt(`/funding/${principle}/${part}`) })),
}));

const OWN_RESOURCES = amountAt("/funding/own_resources");
const TOTAL = amountAt("/funding/total");

function codedFunding(funding: Funding): CodedFunding {
  const amounts: CodedAmount[] = [];
  if (funding.own_resources !== undefined) amounts.push(OWN_RESOURCES);
  if (funding.total !== undefined) amounts.push(TOTAL);
  for (const { principle, whole, parts } of PRINCIPLES) {
    const block = funding[principle];
    if (block === undefined) continue;
    const named = typeof block === "object" ? parts.filter(({ part }) => part in block) : [];
    const joined = typeof block === "object" ? Object.keys(block).filter(isJoined) : [];
    if (named.length + joined.length === 0) amounts.push(whole);
    for (const { amount } of named) amounts.push(amount);
    for (const key of joined) amounts.push(joinedAmount(whole.pointer, key));
  }
  for (const part of Object.keys(funding.in_kind ?? {})) amounts.push(amountAt(`/funding/in_kind/${part}`));
  return { budget: reckonBudget(funding).budget, amounts };
}

function joinedAmount(parent: string, key: string): CodedAmount {
  return { pointer: childPointer(parent, key), about: partsIn(key).map((part) => childPointer(parent, part)) };
}

/** What the `members` block counts: a kind of organisation, or all of them. */
export type Counted = MemberKind | "total";

const COUNTED = ([...MEMBER_KINDS, "total"] as const).map((key) => ({ key, pointer: `/members/${key}` }));

/** The members, the pointers of the counts that bear on organisations, and whether the block has one field only. */
export interface CodedMembers {
  readonly composition: Composition;
  readonly pointers: readonly string[];
  /** The field of the persons, where it is coded. */
  readonly individualsAt: readonly string[];
  readonly isSingle: boolean;
}

function codedMembers(members: Members): CodedMembers {
  const pointers: string[] = [];
  for (const { key, pointer } of COUNTED) if (members[key] !== undefined) pointers.push(pointer);
  const individualsAt = members.individuals === undefined ? [] : ["/members/individuals"];
  if (members.all !== undefined) for (const pointer of ["/members/all", ...individualsAt]) pointers.push(pointer);
  const isSingle = Object.keys(members).length === 1;
  return { composition: compositionOf(members), pointers, individualsAt, isSingle };
}

/** A body that decides; `seats` is `null` where it is not known who sits there. */
export interface DecisionBody {
  readonly seats: NonNullable<Body["seats"]> | null;
  readonly pointer: string;
}

/** The bodies that decide; or all, with a seat in any of them. */
export function decisionBodies(bodies: readonly Body[], which: "decision" | "any" = "decision"): DecisionBody[] {
  const deciding: DecisionBody[] = [];
  for (const [i, { role, seats }] of bodies.entries()) {
    if (which === "decision" && role !== "decision") continue;
    const pointer = `/governance/bodies/${i}`;
    deciding.push(seats ? { seats, pointer: `${pointer}/seats` } : { seats: null, pointer });
  }
  return deciding;
}

/** Institutions, each with its place, and what follows where none is missing: the field that says so, else `null`. */
export interface CodedInstitutions {
  readonly each: readonly PlacedInstitution[];
  readonly completeAt: string | null;
}

/** An institution, where it stands, and whether it is local: `null` where its level is not coded. */
export interface PlacedInstitution {
  readonly institution: Institution;
  readonly pointer: string;
  readonly isLocal: boolean | null;
}

/** The levels whose money hangs on local elections. */
const LOCAL_LEVELS: readonly string[] = ["region", "department", "intermunicipal", "municipal"];

function codedInstitutions({ institutions = [], institutions_complete }: Profile): CodedInstitutions {
  const each = institutions.map((institution, i) => ({
    institution,
    pointer: `/institutions/${i}`,
    isLocal: institution.level === undefined ? null : LOCAL_LEVELS.includes(institution.level),
  }));
  return { each, completeAt: institutions_complete === true ? "/institutions_complete" : null };
}

/** The measures of a network, `null` where ties may be missing or members are fewer than two, and the fields that say its ties. */
export interface CodedNetwork {
  readonly measures: NetworkMeasures | null;
  readonly pointers: readonly string[];
}

/** `null` where neither ties nor members are coded. */
function codedNetwork({ ties, members, complete }: NonNullable<Profile["network"]>): CodedNetwork | null {
  if (ties === undefined && members === undefined) return null;
  const pointers = [
    ...(ties === undefined ? [] : ["/network/ties"]),
    ...(members === undefined ? [] : ["/network/members"]),
    ...(complete === undefined ? [] : ["/network/complete"]),
  ];
  const isWhole = complete === true && ties !== undefined;
  return { measures: isWhole ? measureNetwork(networkOf(ties, members)) : null, pointers };
}
