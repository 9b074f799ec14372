import {
  type CheckVerdict,
  judgeChecks,
  judgeTraits,
  judgeWatchpoints,
  type TraitVerdict,
  type WatchpointVerdict,
} from "../../../src/classify/rules.js";
import type { Facts } from "../../../src/model/facts.js";
import type { Profile } from "../../../src/model/profile.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { defaultTypology } from "../../../src/typology/default.js";

/** What a profile codes beside its name; its date is the end of June 2015 unless it says another. */
export type Part = Partial<Profile>;

const profileOf = (part: Part): Profile => ({ tcec: 1, id: "x", name: "X", date: "2015-06-30", ...part });
const factsOf = (part: Part): Facts => deriveFacts(profileOf(part));

/** What a trait, watchpoint or check of the default typology says of a profile. */
export const traitOf = (id: string, part: Part): TraitVerdict =>
  found(id, judgeTraits(defaultTypology(), factsOf(part)));
export const watchpointOf = (id: string, part: Part): WatchpointVerdict =>
  found(id, judgeWatchpoints(defaultTypology(), factsOf(part)));
export const checkOf = (id: string, part: Part): CheckVerdict => {
  return found(id, judgeChecks(defaultTypology(), factsOf(part), profileOf(part).date));
};

function found<T extends { readonly id: string }>(id: string, verdicts: readonly T[]): T {
  const verdict = verdicts.find((candidate) => candidate.id === id);
  if (!verdict) throw new Error(`no rule ${id}`);
  return verdict;
}

/** The answers that a table of cases shows, by rule, each once and in alphabetical order. */
export function answersIn(cases: readonly (readonly [id: string, part: Part, answer: string])[]) {
  const answers: Record<string, string[]> = {};
  for (const [id, , answer] of cases) answers[id] = [...new Set([...(answers[id] ?? []), answer])].sort();
  return answers;
}

/** Blocks of profiles, short enough for a table. */
export const percent = (parts: object): Part => ({ funding: { unit: "percent", ...parts } });
export const members = (counts: object): Part => ({ members: counts });
export const sectors = (...words: string[]): Part => ({ sectors: words });
export const functions = (...words: string[]): Part => ({ functions: words }) as Part;
export const participation = (groups: object, part: Part = {}): Part => ({
  ...part,
  governance: { participation: groups },
});
export const board = (seats: object): Part => ({ governance: { bodies: [{ role: "decision", seats }] } });
/** One municipality of which this is known. */
export const council = (fields: object): Part => ({ institutions: [{ level: "municipal", ...fields }] }) as Part;
/** One institution of which this is known, at another level. */
export const institution = (level: string, fields: object): Part => ({ institutions: [{ level, ...fields }] }) as Part;
/** The same institutions, and no other. */
export const all = (part: Part): Part => ({ ...part, institutions_complete: true });
