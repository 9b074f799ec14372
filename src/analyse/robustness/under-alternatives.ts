import type { CaseAlternatives, TriedAlternative, TriedVerdict } from "../../model/robustness.js";
import type { Alternative } from "./alternatives.js";
import type { RobustCase } from "./case.js";
import { causesOf } from "./cause.js";

/**
 * The verdict of a case under each alternative, and what they say together (method §8): robust, where it has the same type in all of
 * them; shaky, where it loses it in some; possible, where it has none and gets one in some.
 */
export function underAlternatives(subject: RobustCase, alternatives: readonly Alternative[]): CaseAlternatives {
  const outcomes = alternatives.map(({ id, typology }): TriedVerdict => {
    const after = subject.judgedUnder(typology);
    return { id, ...after.outcome, causes: causesOf(subject, after) };
  });
  const { type } = subject.outcome;
  const others = subject.typology.types.flatMap(({ id }) => {
    const under = outcomes.filter((one) => one.type === id).map((one) => one.id);
    return id === type || under.length === 0 ? [] : [{ type: id, under }];
  });
  const lost = type === null ? [] : outcomes.filter((one) => one.type !== type).map(({ id }) => id);
  const typed = lost.length === 0 ? "robust" : "shaky";
  return {
    standing: type !== null ? typed : others.length > 0 ? "possible" : "none",
    lost,
    possible: others,
    outcomes,
  };
}

/** The alternatives with how many cases lose their type under each, how many get one, and their rank: 1 hurts most; equals share one. */
export function triedAlternatives(
  alternatives: readonly Alternative[],
  cases: readonly { readonly type: string | null; readonly alternatives: CaseAlternatives | null }[],
): TriedAlternative[] {
  const counted = alternatives.map(({ id, label, changes, version }) => {
    const under = cases.map(({ type, alternatives: own }) => ({
      type,
      after: own?.outcomes.find((one) => one.id === id)?.type ?? null,
    }));
    const lost = under.filter(({ type, after }) => type !== null && after !== type).length;
    const gained = under.filter(({ type, after }) => type === null && after !== null).length;
    return { id, label, changes, version, lost, gained };
  });
  return counted.map((one) => ({ ...one, rank: 1 + counted.filter(({ lost }) => lost > one.lost).length }));
}
