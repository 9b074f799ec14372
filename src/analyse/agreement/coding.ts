import { SeenProfiles } from "../../batch/duplicates.js";
import type { Coding } from "../../model/coding.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";

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

/** A second coding of a case by a coder, an error at its place for each: the first counts. */
export function repeatedIn(codings: readonly Coding[]): AnyDiagnostic[] {
  const seen = new SeenProfiles();
  return codings.flatMap(({ coder, document, result: { id, date, level, source } }): AnyDiagnostic[] => {
    const first = seen.meet({ id, date, level, coder, file: source.file, line: document.lineOf("/id") });
    if (first === null) return [];
    const problem = finding("coding-same-coder", { coder, ...first }, "/id");
    return [{ ...problem, position: document.locate("/id"), document: document.index }];
  });
}
