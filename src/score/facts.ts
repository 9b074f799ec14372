import { FACTS, type FactName, type Facts } from "../model/facts.js";
import type { Profile } from "../model/profile.js";
import { contextFacts } from "./facts/context.js";
import { fundingFacts } from "./facts/funding.js";
import { governanceFacts } from "./facts/governance.js";
import { memberFacts } from "./facts/members.js";

/**
 * Derives every fact from a validated profile (method §2). Pure. Each fact carries the JSON pointers of the fields it
 * rests on; a fact that nothing narrows is unknown, never 0 and never an average.
 */
export function deriveFacts(profile: Profile): Facts {
  const facts: Facts = {
    ...fundingFacts(profile),
    ...memberFacts(profile),
    ...governanceFacts(profile),
    ...contextFacts(profile),
  };
  const names = Object.keys(FACTS) as FactName[];
  return Object.fromEntries(names.map((name) => [name, facts[name]])) as Facts;
}
