import type { Fact, FactName } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { Members } from "../../model/profile.js";
import { MEMBER_KINDS } from "../../model/vocabulary.js";
import {
  type Composition,
  companiesShareOf,
  compositionOf,
  countOf,
  type MemberKind,
  membersOf,
  totalOf,
} from "../../quantity/composition.js";
import { isExact } from "../../quantity/interval.js";
import { type Draft, number } from "./make.js";

type Counted = MemberKind | "total";

/** The count of each kind, and of all: its fact and its field. */
const COUNTS = {
  sse_organisations: { fact: "sse_organisations_count", pointer: "/members/sse_organisations" },
  conventional_companies: { fact: "conventional_companies_count", pointer: "/members/conventional_companies" },
  local_authorities: { fact: "local_authorities_count", pointer: "/members/local_authorities" },
  public_bodies: { fact: "public_bodies_count", pointer: "/members/public_bodies" },
  research_and_training: { fact: "research_and_training_count", pointer: "/members/research_and_training" },
  other_organisations: { fact: "other_organisations_count", pointer: "/members/other_organisations" },
  total: { fact: "members_total", pointer: "/members/total" },
} as const satisfies Record<Counted, { fact: FactName; pointer: string }>;
const COUNTED: readonly Counted[] = [...MEMBER_KINDS, "total"];

/** Counts of members and the share of conventional companies among member organisations, in percent. Method §2, rule 6. */
export function addMemberFacts(draft: Draft, coded: Members): void {
  const composition = compositionOf(coded);
  const fields = fieldsOf(coded);
  for (const key of COUNTED) {
    const { fact } = COUNTS[key];
    const count = key === "total" ? totalOf(composition) : membersOf(composition, key);
    draft[fact] = number(fact, count, pointersOf(fields, key, count));
  }
  draft.conventional_companies_share = companiesShare(composition, fields);
  if (coded.individuals !== undefined) {
    draft.individuals_count = number("individuals_count", countOf(coded.individuals), ["/members/individuals"]);
  }
}

/** The fields of a `members` block. */
interface Fields {
  /** Pointers of those that count organisations. */
  readonly counts: readonly string[];
  /** True where the block has one field only. */
  readonly isSingle: boolean;
}

function fieldsOf(coded: Members): Fields {
  const counts: string[] = [];
  for (const key of COUNTED) if (coded[key] !== undefined) counts.push(COUNTS[key].pointer);
  return { counts, isSingle: Object.keys(coded).length === 1 };
}

function companiesShare(composition: Composition, fields: Fields): Fact {
  const share = companiesShareOf(composition);
  const pointers =
    share.hi === 0
      ? pointersOf(fields, "conventional_companies", share)
      : firstOf(fields.counts, COUNTS.conventional_companies.pointer);
  return number("conventional_companies_share", share, pointers);
}

/** The field itself where it says all; the other counts too where they narrow what it leaves open. */
function pointersOf({ counts, isSingle }: Fields, key: Counted, found: Interval): readonly string[] {
  const { pointer } = COUNTS[key];
  const isAlone = (isExact(found) || isSingle) && counts.includes(pointer);
  return isAlone ? [pointer] : firstOf(counts, pointer);
}

/** The pointers, the one in question first if it is among them. */
function firstOf(pointers: readonly string[], first: string): readonly string[] {
  if (!pointers.includes(first)) return pointers;
  return [first, ...pointers.filter((pointer) => pointer !== first)];
}
