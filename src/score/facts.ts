import { FACTS, type Facts } from "../model/facts.js";
import type { Profile } from "../model/profile.js";
import { addContextFacts } from "./facts/context.js";
import { addFundingFacts } from "./facts/funding.js";
import { addGovernanceFacts } from "./facts/governance.js";
import { addInstitutionFacts } from "./facts/institutions.js";
import { type Draft, unknown } from "./facts/make.js";
import { addMemberFacts } from "./facts/members.js";

const NOTHING_KNOWN = Object.fromEntries(Object.keys(FACTS).map((name) => [name, unknown()])) as Facts;

/**
 * Derives every fact from a validated profile (method §2). Pure. Each fact carries the JSON pointers of the fields it
 * rests on; a fact that nothing narrows is unknown, never 0 and never an average.
 */
export function deriveFacts(profile: Profile): Facts {
  const draft: Draft = { ...NOTHING_KNOWN };
  if (profile.funding) addFundingFacts(draft, profile.funding);
  if (profile.members) addMemberFacts(draft, profile.members);
  if (profile.governance) addGovernanceFacts(draft, profile.governance);
  if (profile.institutions) addInstitutionFacts(draft, profile.institutions, profile.date);
  addContextFacts(draft, profile);
  return draft;
}
