import { FACTS, type FactName } from "../model/facts.js";
import type { Condition, Typology } from "../model/typology.js";
import { blocksOf } from "../score/facts.js";
import { factsIn } from "./condition.js";

const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** What a typology scores, and what figures of a verdict rest on. */
export interface Scored {
  /** The facts of its indicators. */
  readonly facts: ReadonlySet<FactName>;
  /** These, and those of its watchpoints, of its checks and of what its types presume. */
  readonly judged: ReadonlySet<FactName>;
  /** The keys of a profile that they are read from. */
  readonly blocks: ReadonlySet<string>;
}

/** Worked out once for each typology: the same for every profile. */
const scoredBy = new WeakMap<Typology, Scored>();

function conditionsOf(rule: { readonly when: Condition; readonly strong_when?: Condition }): readonly Condition[] {
  return rule.strong_when === undefined ? [rule.when] : [rule.when, rule.strong_when];
}

/** The facts that the indicators of a typology score, and where in a profile they stand. */
export function scoredIn(typology: Typology): Scored {
  const known = scoredBy.get(typology);
  if (known) return known;
  const named = new Set(typology.axes.flatMap(({ indicators }) => indicators.map(({ fact }) => fact)));
  const names = FACT_NAMES.filter((name) => named.has(name));
  const blocks = new Set<string>(["indicators", ...names.flatMap(blocksOf)]);
  const presumptions = typology.types.flatMap(({ presumes = [] }) => presumes);
  const rules = [...typology.watchpoints, ...typology.checks, ...presumptions];
  const judged = new Set([...names, ...rules.flatMap((rule) => conditionsOf(rule).flatMap(factsIn))]);
  const scored = { facts: new Set(names), judged, blocks };
  scoredBy.set(typology, scored);
  return scored;
}
