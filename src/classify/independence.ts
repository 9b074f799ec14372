import { sameEvidenceAs } from "../model/evidence.js";
import type { Fact, FactName, Facts } from "../model/facts.js";
import type { Condition, Typology } from "../model/typology.js";
import { factsIn, judge } from "./condition.js";
import { scoredIn } from "./scored.js";

const UNKNOWN: Fact = { value: { kind: "unknown" }, pointers: [] };

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

/** The scored facts that conditions compare, worked out once for each typology: under another one a condition touches others. */
const touchedBy = new WeakMap<Typology, WeakMap<Condition, readonly FactName[]>>();

function touchedFacts(condition: Condition, typology: Typology): readonly FactName[] {
  const byCondition = touchedBy.get(typology) ?? new WeakMap<Condition, readonly FactName[]>();
  touchedBy.set(typology, byCondition);
  const found = byCondition.get(condition);
  if (found) return found;
  const scored = sameEvidenceAs(scoredIn(typology).facts);
  const touched = factsIn(condition).filter((name) => scored.has(name));
  byCondition.set(condition, touched);
  return touched;
}
