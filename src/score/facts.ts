import { FACTS, type Fact, type FactName, type Facts } from "../model/facts.js";
import type { Profile } from "../model/profile.js";
import { type CodedProfile, codedProfile } from "./facts/coded.js";
import { CONTEXT_FACTS } from "./facts/context.js";
import { COOPERATION_FACTS } from "./facts/cooperation.js";
import type { Derivation, EveryDerivation } from "./facts/derivation.js";
import { FUNDING_FACTS } from "./facts/funding.js";
import { GOVERNANCE_FACTS } from "./facts/governance.js";
import { INSTITUTION_FACTS } from "./facts/institutions.js";
import { NOT_CODED } from "./facts/make.js";
import { MEMBER_FACTS } from "./facts/members.js";
import { NETWORK_FACTS } from "./facts/network.js";

/** How every fact is derived: one that no table derives, or derives as another kind than its own, does not compile. */
const DERIVATIONS: EveryDerivation = {
  ...FUNDING_FACTS,
  ...MEMBER_FACTS,
  ...GOVERNANCE_FACTS,
  ...INSTITUTION_FACTS,
  ...NETWORK_FACTS,
  ...CONTEXT_FACTS,
  ...COOPERATION_FACTS,
};

const ROWS = Object.entries(DERIVATIONS) as readonly [FactName, Derivation][];
const EVERY: ReadonlySet<string> = new Set(ROWS.map(([name]) => name));
const NOTHING_KNOWN = Object.fromEntries(Object.keys(FACTS).map((name) => [name, NOT_CODED])) as Facts;

type Derived = { -readonly [Name in FactName]: Facts[Name] };

/**
 * Derives every fact from a validated profile (method §2). Pure. Each fact carries the JSON pointers of the fields it
 * rests on; a fact that nothing narrows is unknown, never 0 and never an average. `only`: the facts that are asked for, where not all are.
 */
export function deriveFacts(profile: Profile, only: ReadonlySet<string> = EVERY): Facts {
  return deriveSome(profile, only).facts;
}

/** The keys of a profile that a fact is read from. */
export function blocksOf(fact: FactName): readonly string[] {
  return BLOCKS.get(fact) ?? [];
}

const topOf = (field: string): string => field.split(/[.[]/, 1)[0] ?? field;
const BLOCKS: ReadonlyMap<FactName, readonly string[]> = new Map(
  ROWS.map(([name]) => [name, [...new Set(FACTS[name].fields.map(topOf))]]),
);

/**
 * The facts that are asked for, of a profile that was another one before, of which they are known: where a fact is read from blocks that
 * are the same objects in both, it is the same.
 */
export function deriveAgain(
  profile: Profile,
  asked: ReadonlySet<FactName>,
  before: { readonly profile: Profile; readonly facts: Facts },
): Facts {
  const now: Readonly<Record<string, unknown>> = profile;
  const then: Readonly<Record<string, unknown>> = before.profile;
  const isSame = (block: string): boolean => now[block] === then[block];
  const changed = [...asked].filter((name) => !blocksOf(name).every(isSame));
  const derived = deriveFacts(profile, new Set(changed));
  const again: Derived = { ...before.facts };
  for (const name of changed) (again as Record<FactName, Fact>)[name] = derived[name];
  return again;
}

/** Some facts of a profile, all others unknown for the moment, and the way to all of them. */
export interface SomeFacts {
  readonly facts: Facts;
  readonly all: () => Facts;
}

/** Derives those facts that are asked for. */
export function deriveSome(profile: Profile, asked: ReadonlySet<string>): SomeFacts {
  const coded = codedProfile(profile);
  const facts: Derived = { ...NOTHING_KNOWN };
  derive(coded, facts, (name) => asked.has(name));
  return {
    facts,
    all: () => {
      const complete = { ...facts };
      derive(coded, complete, (name) => !asked.has(name));
      return complete;
    },
  };
}

function derive(coded: CodedProfile, into: Derived, isAsked: (name: FactName) => boolean): void {
  for (const [name, derivation] of ROWS) {
    if (!isAsked(name)) continue;
    const fact = derivation(coded, name);
    if (fact !== NOT_CODED) (into as Record<FactName, Fact>)[name] = fact;
  }
}
