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
  const said = parts.map((part) => say(messages, part, parts.length > 1)).join(` ${messages.label(word)} `);
  return inside && parts.length > 1 ? `(${said})` : said;
}

function sayComparison(messages: Messages, condition: Condition): string {
  const fact = condition.fact ?? "";
  const operator = OPERATORS.find((name) => condition[name] !== undefined);
  const given = operator === undefined ? undefined : condition[operator];
  if (operator === undefined || given === undefined) return messages.fact(fact);
  const values = Array.isArray(given) ? given : [given];
  const said = values.map((value) => sayValue(messages, value, fact));
  return `${messages.fact(fact)} ${messages.label(`condition-${operator}`)} ${messages.list(said, "or")}`;
}

/** A number in the unit of the fact, a code by its label, a text as it stands. */
function sayValue(messages: Messages, value: number | string, fact: string): string {
  return messages.factValue(typeof value === "number" ? { lo: value, hi: value } : value, fact);
}
