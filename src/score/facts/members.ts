import type { Fact, FactName } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import { MEMBER_KINDS } from "../../model/vocabulary.js";
import { companiesOf, companiesShareOf, countOf } from "../../quantity/composition.js";
import { number, unknown } from "./make.js";

/** Which count of the block each fact is. */
const COUNTS = {
  members_total: "total",
  sse_organisations_count: "sse_organisations",
  local_authorities_count: "local_authorities",
  public_bodies_count: "public_bodies",
  research_and_training_count: "research_and_training",
  other_organisations_count: "other_organisations",
  individuals_count: "individuals",
} as const satisfies Partial<Record<FactName, string>>;

type MemberFact = keyof typeof COUNTS | "conventional_companies_count" | "conventional_companies_share";

/** Counts of members and the share of conventional companies among member organisations, in percent. Method §2, rule 6. */
export function memberFacts(profile: Profile): Record<MemberFact, Fact> {
  const members = profile.members;
  const counts = Object.entries(COUNTS).map(([name, key]) => {
    const coded = members?.[key];
    return [name, coded === undefined ? unknown() : number(name as MemberFact, countOf(coded), [`/members/${key}`])];
  });
  const pointers = [...MEMBER_KINDS, "total" as const]
    .filter((key) => members?.[key] !== undefined)
    .map((key) => `/members/${key}`);
  const companies = pointers.filter((pointer) => pointer.endsWith("/conventional_companies"));
  const share = members ? companiesShareOf(members) : null;
  return {
    ...(Object.fromEntries(counts) as Record<keyof typeof COUNTS, Fact>),
    conventional_companies_count: number(
      "conventional_companies_count",
      members ? companiesOf(members) : null,
      companies,
    ),
    conventional_companies_share: number(
      "conventional_companies_share",
      share,
      share?.hi === 0 ? companies : [...companies, ...pointers.filter((pointer) => !companies.includes(pointer))],
    ),
  };
}
