import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";

type FileRule = NonNullable<TypologyFile["checks"]>[number];

/** A condition as a file says it. */
export type FileCondition = FileRule["when"];

/** A trait, watchpoint or check, and where it stands. */
export interface RulePlace {
  readonly rule: Omit<FileRule, "description">;
  readonly at: string;
}

/** One comparison of a fact, and where it stands. */
export interface Comparison {
  readonly condition: FileCondition;
  readonly fact: string;
  readonly at: string;
}

/** All traits, watchpoints and checks. */
export function rulesOf(file: TypologyFile): RulePlace[] {
  const kinds = { traits: file.traits, watchpoints: file.watchpoints, checks: file.checks };
  return Object.entries(kinds).flatMap(([kind, rules = []]) =>
    rules.map((rule, i) => ({ rule, at: pointerTo(kind, i) })),
  );
}

/** The comparisons in a condition, in the order of the file. */
export function comparisonsIn(condition: FileCondition, at: string): Comparison[] {
  const { fact, all, any, not } = condition;
  return [
    ...(fact === undefined ? [] : [{ condition, fact, at }]),
    ...(all ?? []).flatMap((part, i) => comparisonsIn(part, `${at}/all/${i}`)),
    ...(any ?? []).flatMap((part, i) => comparisonsIn(part, `${at}/any/${i}`)),
    ...(not ? comparisonsIn(not, `${at}/not`) : []),
  ];
}
