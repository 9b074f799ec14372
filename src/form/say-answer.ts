import type { FormWords } from "../messages/form-words.js";
import type { Messages } from "../messages/messages.js";
import { numberAnswer, scaleAnswer } from "./answer.js";
import { lastOf } from "./draft.js";
import type { Question } from "./questions.js";
import { isBlock } from "./tree.js";
import type { Wording } from "./wording.js";

/** What an answer is said with. */
export interface Saying {
  readonly messages: Messages;
  readonly form: FormWords;
  readonly wording: (path: string) => Wording;
}

/** An answer in words: "at most 30", "between Consult and Involve", "Yes"; entries of lists with what they say, one after the other. */
export function sayAnswer(value: unknown, question: Question, saying: Saying): string {
  const { messages, form, wording } = saying;
  if (value === undefined || value === null) return form.discussion.openAnswer;
  if (value === "not_applicable") return form.states.notApplicable;
  if (typeof value === "boolean") return value ? form.yes : form.no;
  const { codes = {} } = wording(question.path);
  const label = (code: unknown): string => codes[String(code)]?.[0] ?? messages.code(String(code));
  if (question.kind === "number") return sayNumber(value, question, saying);
  if (question.kind === "scale" || question.kind === "level") return sayLevels(value, question, saying);
  if (question.kind === "unit") return form.units[value as keyof typeof form.units] ?? String(value);
  if (question.kind === "code") return label(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== "object")) {
    return value.length === 0 ? form.none : messages.list(question.codes ? value.map(label) : value.map(String));
  }
  if (Array.isArray(value) || question.kind === "map") return sayAnswers(value, question, saying).join(" · ");
  return isBlock(value) ? sayEntry(value, question, saying) : String(value);
}

/** The same of a list or of sources with each entry by itself. */
export function sayAnswers(value: unknown, question: Question, saying: Saying): string[] {
  const isList = Array.isArray(value) && value.some((one) => typeof one === "object");
  const entries = question.kind === "map" && isBlock(value) ? Object.values(value) : isList ? value : null;
  return entries === null
    ? [sayAnswer(value, question, saying)]
    : entries.map((one: unknown) => sayEntry(one, question, saying));
}

function sayNumber(value: unknown, question: Question, { messages, form, wording }: Saying): string {
  const answer = numberAnswer(value);
  const total = answer === null ? [] : [said(answer.how, answer.value, answer.to)];
  const parts = isBlock(value)
    ? Object.entries(value).flatMap(([key, part]) => {
        const inside = numberAnswer(part);
        if (key === "min" || key === "max" || inside === null) return [];
        const name = wording(`${question.path}.${key}`).ask || key;
        return [`${name}${messages.label("colon")} ${said(inside.how, inside.value, inside.to)}`];
      })
    : [];
  return messages.list([...total, ...parts]) || JSON.stringify(value);

  function said(how: keyof FormWords["bounds"], first: number, second?: number): string {
    const number = messages.number(first);
    if (how === "exactly") return number;
    const end = second === undefined ? "" : ` ${form.and} ${messages.number(second)}`;
    return `${form.bounds[how]} ${number}${end}`;
  }
}

function sayLevels(value: unknown, question: Question, { messages, form, wording }: Saying): string {
  const { codes = {} } = wording(question.path);
  const answer = scaleAnswer(value, question.codes ?? []);
  if (answer === null) return String(value);
  const label = (code: string): string => codes[code]?.[0] ?? messages.code(code);
  const { from, to } = answer;
  if (from !== null && from === to) return label(from);
  if (from !== null && to !== null) return `${form.bounds.between} ${label(from)} ${form.and} ${label(to)}`;
  return from === null ? `${form.bounds.most} ${label(to ?? "")}` : `${form.bounds.least} ${label(from)}`;
}

function sayEntry(value: unknown, { parts = [] }: Question, saying: Saying): string {
  if (!isBlock(value)) return Array.isArray(value) ? value.map(String).join(" – ") : String(value);
  const said = Object.entries(value).map(([key, inside]) => {
    const part = parts.find(({ path }) => lastOf(path) === key);
    if (part === undefined) return `${key} ${JSON.stringify(inside)}`;
    const text = sayAnswer(inside, part, saying);
    return key === "name" || key === "title"
      ? text
      : `${saying.wording(part.path).ask}${saying.messages.label("colon")} ${text}`;
  });
  return said.join(", ");
}
