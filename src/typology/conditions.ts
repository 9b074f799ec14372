import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";

type FileRule = NonNullable<TypologyFile["checks"]>[number];

/** A condition as a file says it. */
export type FileCondition = FileRule["when"];

type FilePresumption = NonNullable<TypologyFile["types"][number]["presumes"]>[number];
type FileWatchpoint = NonNullable<TypologyFile["watchpoints"]>[number];

/** A trait, watchpoint, check or presumption, and where it stands. */
export interface RulePlace {
  readonly rule: FilePresumption & Pick<FileWatchpoint, "strong_when">;
  readonly at: string;
}

/** One comparison of a fact, and where it stands. */
export interface Comparison {
  readonly condition: FileCondition;
  readonly fact: string;
  readonly at: string;
}

/** All presumptions, traits, watchpoints and checks. */
export function rulesOf(file: TypologyFile): RulePlace[] {
  const kinds = { traits: file.traits, watchpoints: file.watchpoints, checks: file.checks };
  const presumptions = file.types.flatMap(({ presumes = [] }, i) =>
    presumes.map((rule, j) => ({ rule, at: pointerTo("types", i, "presumes", j) })),
  );
  const others = Object.entries(kinds).flatMap(([kind, rules = []]) =>
    rules.map((rule, i) => ({ rule, at: pointerTo(kind, i) })),
  );
  return [...presumptions, ...others];
}

/** The comparisons in the conditions of a rule. */
export function comparisonsOf({ rule, at }: RulePlace): Comparison[] {
  return [
    ...comparisonsIn(rule.when, `${at}/when`),
    ...(rule.strong_when ? comparisonsIn(rule.strong_when, `${at}/strong_when`) : []),
  ];
}

/** The comparisons in a condition, in the order of the file. */
function comparisonsIn(condition: FileCondition, at: string): Comparison[] {
  const { fact, all, any, not } = condition;
  return [
    ...(fact === undefined ? [] : [{ condition, fact, at }]),
    ...(all ?? []).flatMap((part, i) => comparisonsIn(part, `${at}/all/${i}`)),
    ...(any ?? []).flatMap((part, i) => comparisonsIn(part, `${at}/any/${i}`)),
    ...(not ? comparisonsIn(not, `${at}/not`) : []),
  ];
}
