import type { Fact, FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Members, Profile } from "../../model/profile.js";
import { MEMBER_KINDS } from "../../model/vocabulary.js";
import { companiesShareOf, countOf, type MemberKind, membersOf, totalOf } from "../../quantity/composition.js";
import { isExact } from "../../quantity/interval.js";
import { number, unknown } from "./make.js";

/** Which kind of organisation each fact counts. */
const COUNTS = {
  sse_organisations_count: "sse_organisations",
  conventional_companies_count: "conventional_companies",
  local_authorities_count: "local_authorities",
  public_bodies_count: "public_bodies",
  research_and_training_count: "research_and_training",
  other_organisations_count: "other_organisations",
} as const satisfies Partial<Record<FactName, MemberKind>>;

type CountFact = keyof typeof COUNTS;
type MemberFact = CountFact | "members_total" | "individuals_count" | "conventional_companies_share";

/** Counts of members and the share of conventional companies among member organisations, in percent. Method §2, rule 6. */
export function memberFacts(profile: Profile): Record<MemberFact, Fact> {
  const members = profile.members ?? {};
  const counts = (Object.keys(COUNTS) as CountFact[]).map((name) => {
    const count = membersOf(members, COUNTS[name]);
    return [name, number(name, count, pointersOf(members, COUNTS[name], count))] as const;
  });
  const total = totalOf(members);
  const share = companiesShareOf(members);
  const individuals = members.individuals;
  return {
    ...(Object.fromEntries(counts) as Record<CountFact, Fact>),
    members_total: number("members_total", total, pointersOf(members, "total", total)),
    individuals_count:
      individuals === undefined
        ? unknown()
        : number("individuals_count", countOf(individuals), ["/members/individuals"]),
    conventional_companies_share: number(
      "conventional_companies_share",
      share,
      share.hi === 0
        ? pointersOf(members, "conventional_companies", share)
        : allPointers(members, "conventional_companies"),
    ),
  };
}

/** The field itself where it says all; the other counts too where they narrow what it leaves open. */
function pointersOf(members: Members, key: MemberKind | "total", found: Interval): string[] {
  const isAlone = members[key] !== undefined && (isExact(found) || Object.keys(members).length === 1);
  return isAlone ? [`/members/${key}`] : allPointers(members, key);
}

/** All coded counts of organisations, the one in question first. */
function allPointers(members: Members, first: MemberKind | "total"): string[] {
  const keys = [first, ...[...MEMBER_KINDS, "total" as const].filter((key) => key !== first)];
  return keys.filter((key) => members[key] !== undefined).map((key) => `/members/${key}`);
}
