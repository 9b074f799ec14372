import type { Funding, Governance, Members, Profile } from "../../model/profile.js";
import { FUNDING_PARTS, MEMBER_KINDS, type Principle } from "../../model/vocabulary.js";
import { childPointer } from "../../plain/pointer.js";
import { type Budget, reckonBudget } from "../../quantity/budget.js";
import { type Composition, compositionOf, type MemberKind } from "../../quantity/composition.js";
import { isJoined, partsIn } from "../../quantity/joined.js";
import { type Coded, codedAt } from "./make.js";

type Body = NonNullable<Governance["bodies"]>[number];
type Institution = NonNullable<Profile["institutions"]>[number];

/** A profile, and what several facts need of it, reckoned once; `null` where there is no such block. */
export interface CodedProfile {
  readonly profile: Profile;
  readonly funding: CodedFunding | null;
  readonly members: CodedMembers | null;
  readonly decisionBodies: readonly DecisionBody[];
  readonly institutions: CodedInstitutions | null;
}

/** Makes a profile ready for the derivation of its facts. */
export function codedProfile(profile: Profile): CodedProfile {
  const { funding, members, governance, institutions } = profile;
  return {
    profile,
    funding: funding ? codedFunding(funding) : null,
    members: members ? codedMembers(members) : null,
    decisionBodies: governance?.bodies ? decisionBodies(governance.bodies) : [],
    institutions: institutions ? codedInstitutions(institutions) : null,
  };
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

/** The members, the pointers of the coded counts of organisations, and whether the block has one field only. */
export interface CodedMembers {
  readonly composition: Composition;
  readonly pointers: readonly string[];
  readonly isSingle: boolean;
}

function codedMembers(members: Members): CodedMembers {
  const pointers: string[] = [];
  for (const { key, pointer } of COUNTED) if (members[key] !== undefined) pointers.push(pointer);
  return { composition: compositionOf(members), pointers, isSingle: Object.keys(members).length === 1 };
}

/** A body that decides; `seats` is `null` where it is not known who sits there. */
export interface DecisionBody {
  readonly seats: NonNullable<Body["seats"]> | null;
  readonly pointer: string;
}

function decisionBodies(bodies: readonly Body[]): DecisionBody[] {
  const deciding: DecisionBody[] = [];
  for (const [i, { role, seats }] of bodies.entries()) {
    if (role !== "decision") continue;
    const pointer = `/governance/bodies/${i}`;
    deciding.push(seats ? { seats, pointer: `${pointer}/seats` } : { seats: null, pointer });
  }
  return deciding;
}

/** What the institutions do, what they give, at which level they stand, each with its place. */
export interface CodedInstitutions {
  readonly roles: readonly Coded[];
  readonly localRoles: readonly Coded[];
  readonly support: readonly Coded[];
  readonly levels: readonly Coded[];
}

/** The levels whose money hangs on local elections. */
const LOCAL_LEVELS: readonly string[] = ["region", "department", "intermunicipal", "municipal"];

/** True for an institution whose money hangs on local elections. */
export function isLocal({ level }: Institution): boolean {
  return level !== undefined && LOCAL_LEVELS.includes(level);
}

function codedInstitutions(institutions: readonly Institution[]): CodedInstitutions {
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
  return { roles, localRoles, support, levels };
}
