import type { FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import { companiesShareOf, individualsOf, membersOf, totalOf } from "../../quantity/composition.js";
import { isExact } from "../../quantity/interval.js";
import type { CodedMembers, Counted } from "./coded.js";
import type { Derivation, Derivations } from "./derivation.js";
import { type FactOf, NOT_CODED, number } from "./make.js";

/** Counts of members and the share of conventional companies among member organisations, in percent. Method §2, rule 6. */
export const MEMBER_FACTS = {
  members_total: count("total"),
  sse_organisations_count: count("sse_organisations"),
  conventional_companies_count: count("conventional_companies"),
  conventional_companies_share: ({ members }) => (members === null ? NOT_CODED : companiesShare(members)),
  local_authorities_count: count("local_authorities"),
  public_bodies_count: count("public_bodies"),
  research_and_training_count: count("research_and_training"),
  other_organisations_count: count("other_organisations"),
  individuals_count: ({ members }, name) => (members === null ? NOT_CODED : individuals(members, name)),
} satisfies Derivations;

/** As coded, and as the other counts leave room for. */
function count(key: Counted): Derivation<"number"> {
  const pointer = `/members/${key}`;
  return ({ members }, name) => {
    if (members === null) return NOT_CODED;
    const { composition } = members;
    const found = key === "total" ? totalOf(composition) : membersOf(composition, key);
    return number(name, found, pointersOf(members, pointer, found));
  };
}

const INDIVIDUALS = "/members/individuals";

/** As coded, and as all members leave room for beside the organisations. */
function individuals(members: CodedMembers, name: FactName): FactOf<"number"> {
  const found = individualsOf(members.composition);
  if (!members.pointers.includes("/members/all")) return number(name, found, members.individualsAt);
  return number(name, found, pointersOf(members, INDIVIDUALS, found));
}

const COMPANIES = "/members/conventional_companies";

function companiesShare(members: CodedMembers): FactOf<"number"> {
  const share = companiesShareOf(members.composition);
  const pointers = share.hi === 0 ? pointersOf(members, COMPANIES, share) : firstOf(members.pointers, COMPANIES);
  return number("conventional_companies_share", share, pointers);
}

/** The field itself where it says all; the other counts too where they narrow what it leaves open. */
function pointersOf({ pointers, isSingle }: CodedMembers, own: string, found: Interval): readonly string[] {
  const isAlone = (isExact(found) || isSingle) && pointers.includes(own);
  return isAlone ? [own] : firstOf(pointers, own);
}

/** The pointers, the one in question first if it is among them. */
function firstOf(pointers: readonly string[], first: string): readonly string[] {
  if (!pointers.includes(first)) return pointers;
  return [first, ...pointers.filter((pointer) => pointer !== first)];
}
