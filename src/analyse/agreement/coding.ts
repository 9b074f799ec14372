import type { Place } from "../../model/comparison.js";
import type { Profile } from "../../model/profile.js";
import type { ProfileResult } from "../../model/result.js";

/** One profile as one coder coded it, and what the program makes of it. */
export interface Coding {
  /** The name of the coder. */
  readonly coder: string;
  readonly profile: Profile;
  readonly result: Pick<
    ProfileResult,
    "id" | "name" | "date" | "level" | "source" | "axes" | "type" | "status" | "evidence"
  >;
  /** The line of a field, or of the nearest one above it; from 1. */
  readonly lineOf: (pointer: string) => number;
}

/** A case that two coders or more have coded; `null` where a coder has not. */
export type MatchedCase = readonly (Coding | null)[];

/** Codings by case, in the order in which cases are met first, and what one coder alone has. */
export interface Matched {
  readonly coders: readonly string[];
  readonly cases: readonly MatchedCase[];
  readonly alone: readonly Coding[];
}

/** Codings of the same cluster at the same date and level belong together. Of two of one coder the first counts. */
export function match(codings: readonly Coding[]): Matched {
  const coders = [...new Set(codings.map(({ coder }) => coder))];
  const cases = new Map<string, (Coding | null)[]>();
  for (const coding of codings) {
    const { id, date, level } = coding.result;
    const key = JSON.stringify([id, date, level]);
    const row = cases.get(key) ?? coders.map(() => null);
    row[coders.indexOf(coding.coder)] ??= coding;
    cases.set(key, row);
  }
  const isShared = (row: MatchedCase): boolean => row.filter((coding) => coding !== null).length > 1;
  const rows = [...cases.values()];
  return {
    coders,
    cases: rows.filter(isShared),
    alone: rows.filter((row) => !isShared(row)).flatMap((row) => row.filter((coding) => coding !== null)),
  };
}

/** What becomes of a profile: where the typology puts it; `null` where it is no valid profile. */
export type VerdictOf = (profile: Profile) => Place | null;
