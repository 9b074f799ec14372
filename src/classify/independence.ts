import { FACTS, type Fact, type FactName, type Facts } from "../model/facts.js";
import type { Condition, Typology } from "../model/typology.js";
import { factsIn, judge } from "./condition.js";

const UNKNOWN: Fact = { value: { kind: "unknown" }, pointers: [] };
const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];
/** Blocks of a profile whose facts say much the same: where one of them is scored, no other is independent evidence. */
const BLOCKS = ["funding", "members", "governance.participation", "governance.bodies"] as const;

/** What a typology scores, worked out once: the same for every profile. */
const scoredByTypology = new WeakMap<Typology, ReadonlySet<FactName>>();

/**
 * True where a condition keeps its answer when every scored fact, and every other fact of the same block, is taken as unknown
 * (method §6): only then does a trait corroborate what the scores say.
 */
export function isIndependent(condition: Condition, truth: boolean, facts: Facts, typology: Typology): boolean {
  const touched = touchedFacts(condition, typology);
  if (touched.length === 0) return true;
  const masked: { -readonly [Name in FactName]: Fact } = { ...facts };
  for (const name of touched) masked[name] = UNKNOWN;
  return judge(condition, masked).truth === truth;
}

/** The scored facts that a condition compares, worked out once for the conditions of a typology. */
const touchedByCondition = new WeakMap<Condition, readonly FactName[]>();

function touchedFacts(condition: Condition, typology: Typology): readonly FactName[] {
  const found = touchedByCondition.get(condition);
  if (found) return found;
  const scored = scoredFacts(typology);
  const touched = factsIn(condition).filter((name) => scored.has(name));
  touchedByCondition.set(condition, touched);
  return touched;
}

/** The facts that the indicators of a typology score, and the others of their blocks. */
function scoredFacts(typology: Typology): ReadonlySet<FactName> {
  const found = scoredByTypology.get(typology);
  if (found) return found;
  const named = new Set(typology.axes.flatMap(({ indicators }) => indicators.map(({ fact }) => fact)));
  const scored = FACT_NAMES.filter((name) => named.has(name));
  const blocks = new Set(scored.flatMap(blocksOf));
  const all = new Set(
    FACT_NAMES.filter((name) => named.has(name) || blocksOf(name).some((block) => blocks.has(block))),
  );
  scoredByTypology.set(typology, all);
  return all;
}

/** The blocks in which the fields of a fact stand. */
function blocksOf(name: FactName): readonly string[] {
  const fields: readonly string[] = FACTS[name].fields;
  return BLOCKS.filter((block) => fields.some((field) => field === block || field.startsWith(`${block}.`)));
}
