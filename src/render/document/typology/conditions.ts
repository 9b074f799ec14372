import type { Messages } from "../../../messages/messages.js";
import type { Condition } from "../../../model/typology.js";

type Operator = "at_least" | "at_most" | "is" | "one_of" | "contains";

const OPERATORS = ["at_least", "at_most", "is", "one_of", "contains"] as const satisfies readonly Operator[];

/** A condition in words: "age is at most 3 years and not (sectors contains culture)". */
export function sayCondition(messages: Messages, condition: Condition): string {
  return say(messages, condition, false);
}

function say(messages: Messages, condition: Condition, inside: boolean): string {
  if (condition.all) return join(messages, condition.all, "and", inside);
  if (condition.any) return join(messages, condition.any, "or", inside);
  if (condition.not) return `${messages.label("condition-not")} (${say(messages, condition.not, false)})`;
  return sayComparison(messages, condition);
}

function join(messages: Messages, parts: readonly Condition[], word: "and" | "or", inside: boolean): string {
  const said = sayParts(messages, parts, word);
  const all = said.join(` ${messages.label(word)} `);
  return inside && said.length > 1 ? `(${all})` : all;
}

/** The parts in words; "contains a" and "contains b" of one fact, of which one is enough, as "contains a or b". */
function sayParts(messages: Messages, parts: readonly Condition[], word: "and" | "or"): string[] {
  const listed = new Map<string, string[]>();
  for (const { fact, contains } of word === "or" ? parts : [])
    if (fact !== undefined && contains !== undefined) listed.set(fact, [...(listed.get(fact) ?? []), contains]);
  return parts.flatMap((part) => {
    const words = part.contains === undefined ? undefined : listed.get(part.fact ?? "");
    if (words === undefined || words.length === 1) return say(messages, part, parts.length > 1);
    return part.contains === words[0] ? sayWith(messages, part.fact ?? "", "contains", words) : [];
  });
}

function sayComparison(messages: Messages, condition: Condition): string {
  const fact = condition.fact ?? "";
  const operator = OPERATORS.find((name) => condition[name] !== undefined);
  const given = operator === undefined ? undefined : condition[operator];
  if (operator === undefined || given === undefined) return messages.fact(fact);
  return sayWith(messages, fact, operator, Array.isArray(given) ? given : [given]);
}

/** A code of a scale stands in quotation marks, so that "at least" is read with it. */
function sayWith(messages: Messages, fact: string, operator: Operator, values: readonly (number | string)[]): string {
  const said = values.map((value) => sayValue(messages, value, fact));
  const isOnScale = (operator === "at_least" || operator === "at_most") && typeof values[0] === "string";
  const [label, shown] = isOnScale
    ? ([`condition-${operator}-word`, said.map(messages.quote)] as const)
    : ([`condition-${operator}`, said] as const);
  return `${messages.fact(fact)} ${messages.label(label)} ${messages.list(shown, "or")}`;
}

/** A number in the unit of the fact, a code by its label, a text as it stands. */
function sayValue(messages: Messages, value: number | string, fact: string): string {
  return messages.factValue(typeof value === "number" ? { lo: value, hi: value } : value, fact);
}
