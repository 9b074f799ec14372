import { FACTS, type FactName } from "./facts.js";

/** In a table of degrees over a list: that the list is known to be empty. */
export const NO_WORD = "none_of_these";

/** Lists of which no profile can say that nothing is missing: they prove what they name, and never that something is absent. */
export const PARTIAL_LISTS: ReadonlySet<string> = new Set<FactName>([
  "sectors",
  "coordination_paid_by",
  "goals",
  "needs_identified_by",
]);

/** Blocks of a profile whose facts say much the same: where one of them is scored, no other is independent evidence (method §6). */
const EVIDENCE_BLOCKS = ["funding", "members", "governance.participation", "governance.bodies"] as const;

/** The blocks in which the fields of a fact stand. */
function blocksOf(name: FactName): readonly string[] {
  const fields: readonly string[] = FACTS[name].fields;
  return EVIDENCE_BLOCKS.filter((block) => fields.some((field) => field === block || field.startsWith(`${block}.`)));
}

/** What is known already where some facts are: they and all others of their blocks. */
export function sameEvidenceAs(names: ReadonlySet<string>): ReadonlySet<FactName> {
  const all = Object.keys(FACTS) as FactName[];
  const blocks = new Set(all.filter((name) => names.has(name)).flatMap(blocksOf));
  return new Set(all.filter((name) => names.has(name) || blocksOf(name).some((block) => blocks.has(block))));
}
