import type { CodebookWords } from "../../../messages/codebook-words.js";
import type { ConceptsWords } from "../../../messages/concepts-words.js";
import type { Explanations } from "../../../messages/explanation.js";
import type { FieldPath, FieldTexts, FieldWords } from "../../../messages/fields-words.js";
import type { Messages } from "../../../messages/messages.js";
import { FACTS, type FactName, type FactRow } from "../../../model/facts.js";
import { FIELDS } from "../../../model/generated/fields.js";
import type { Axis, Condition, Indicator, Typology } from "../../../model/typology.js";

/** What a codebook is written with. */
export interface Book {
  readonly messages: Messages;
  readonly words: CodebookWords;
  readonly fields: FieldWords;
  readonly fieldTexts: FieldTexts;
  readonly explanations: Explanations;
  readonly concepts: ConceptsWords;
  readonly typology: Typology;
}

/** What the schema says of a field. */
export interface Field {
  readonly path: FieldPath;
  readonly parent: FieldPath | null;
  readonly kind: (typeof FIELDS)[FieldPath]["kind"];
  readonly required: boolean;
  readonly codes?: readonly string[];
  readonly notApplicable?: boolean;
  readonly examples: readonly unknown[];
}

/** Every field, in the order of a profile. */
export const ALL_FIELDS: readonly Field[] = Object.entries(FIELDS).map(([path, field]) => ({
  path: path as FieldPath,
  ...field,
}));

/** An indicator with the axis that it is part of. */
export interface Placed {
  readonly axis: Axis;
  readonly indicator: Indicator;
}

/** The indicators of a typology, axis by axis. */
export function placedIndicators({ axes }: Typology): Placed[] {
  return axes.flatMap((axis) => axis.indicators.map((indicator) => ({ axis, indicator })));
}

/** The facts that are read from a field, or from the block that it is, as the table of facts names them. */
export function factsFrom(path: FieldPath): FactName[] {
  const rows = Object.entries(FACTS) as [FactName, FactRow][];
  return rows.flatMap(([fact, { fields }]) => (fields.includes(path) ? [fact] : []));
}

/**
 * The field or block that an indicator is described with: the smallest that holds every field of its fact. An indicator
 * that is given directly belongs to the block of such indicators.
 */
export function homeOf({ fact }: Indicator): FieldPath {
  const paths: readonly FieldPath[] = fact === null ? [] : (FACTS[fact as FactName]?.fields ?? []);
  const [first] = paths;
  if (first === undefined) return "indicators";
  const candidates = [first, ...ancestorsOf(first)];
  const holds = (block: FieldPath) => paths.every((path) => path === block || ancestorsOf(path).includes(block));
  return candidates.find(holds) ?? candidates.at(-1) ?? first;
}

function ancestorsOf(path: FieldPath): FieldPath[] {
  const { parent } = FIELDS[path];
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/** The facts that a condition asks for, each once. */
export function factsIn(condition: Condition): string[] {
  const below = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  const own = condition.fact === undefined ? [] : [condition.fact];
  return [...new Set([...own, ...below.flatMap(factsIn)])];
}

/** The words that the conditions of a typology look for in a list. */
export function wordsAskedFor({ traits, watchpoints, checks }: Typology, fact: string): string[] {
  const inside = (condition: Condition): string[] => [
    ...(condition.fact === fact && condition.contains !== undefined ? [condition.contains] : []),
    ...[...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(inside),
  ];
  return [...new Set([...traits, ...watchpoints, ...checks].flatMap(({ when }) => inside(when)))];
}
