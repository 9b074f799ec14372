import type { CodedField, FieldPath, FieldText, FieldWords } from "../messages/fields-words.js";
import type { FormWords } from "../messages/form-words.js";
import type { Messages } from "../messages/messages.js";
import { FACTS, type FactName } from "../model/facts.js";
import { FIELDS } from "../model/generated/fields.js";
import type { Indicator, Typology } from "../model/typology.js";
import type { Question } from "./questions.js";

/** What is said of one question in one language. */
export interface Wording {
  readonly ask: string;
  readonly help?: string;
  readonly example?: string;
  /** Passages of the theory for which it is asked, and the indicators that the answer counts for. */
  readonly why?: readonly string[];
  readonly usedFor?: readonly string[];
  /** Each word that may be chosen: what it is called, and what it means. */
  readonly codes?: Readonly<Record<string, readonly [label: string, meaning: string]>>;
}

/** What the words of one language are taken from. */
export interface Shelf {
  readonly messages: Messages;
  readonly form: FormWords;
  readonly fields: FieldWords;
  readonly texts: { readonly [P in FieldPath]: FieldText };
}

/** The words of questions and of the blocks around them, by their paths: also of what is asked in entries of lists. */
export function wordingOf(questions: readonly Question[], typology: Typology, shelf: Shelf): Record<string, Wording> {
  const words: Record<string, Wording> = {};
  const add = (question: Question): void => {
    words[question.path] = wordsOf(question, typology, shelf);
    if (question.group !== null) words[groupKey(question.group)] = { ask: titleOf(question.group, shelf) };
    question.parts?.forEach(add);
  };
  questions.forEach(add);
  return words;
}

/** Where the name of a block stands among the words: some blocks are questions as well. */
export function groupKey(path: string): string {
  return `${path}.*`;
}

function titleOf(path: string, { texts }: Shelf): string {
  return Object.hasOwn(texts, path) ? texts[path as FieldPath].title : path;
}

function wordsOf(question: Question, typology: Typology, shelf: Shelf): Wording {
  const { path } = question;
  const indicators = typology.axes.flatMap((axis) => axis.indicators);
  const own = indicators.find(({ id }) => path === `indicators.${id}`);
  if (own !== undefined) return ofIndicator(question, own, typology, shelf);
  const ask = shelf.form.ask[path as FieldPath] ?? titleOf(path, shelf);
  const help = helpOf(path as FieldPath, shelf);
  const example = exampleOf(question, shelf);
  const readers = indicators.filter(({ fact }) => fact !== null && readsFrom(fact, path));
  return {
    ask,
    ...(help !== null && { help }),
    ...(example !== null && { example }),
    ...reasonsOf(readers, typology, shelf),
    ...(question.codes && { codes: codesOf(question, question.codes, shelf) }),
  };
}

function ofIndicator({ codes }: Question, indicator: Indicator, typology: Typology, shelf: Shelf): Wording {
  const { messages } = shelf;
  return {
    ask: messages.text(indicator.label),
    ...(indicator.description && { help: messages.text(indicator.description) }),
    ...reasonsOf([indicator], typology, shelf),
    ...(codes && { codes: Object.fromEntries(codes.map((code) => [code, [capital(messages.code(code)), ""]])) }),
  };
}

/** Whether a fact is read from a field, or from the block or list around it. */
function readsFrom(fact: string, path: string): boolean {
  if (!Object.hasOwn(FACTS, fact)) return false;
  const fields: readonly string[] = FACTS[fact as FactName].fields;
  return fields.some((field) => field === path || path.startsWith(`${field}.`) || path === field.split("[]")[0]);
}

function reasonsOf(readers: readonly Indicator[], typology: Typology, { messages }: Shelf): Partial<Wording> {
  if (readers.length === 0) return {};
  const passages = readers.flatMap(({ source }) => {
    if (source === undefined) return [];
    const quote = source.quote === undefined ? "" : `${messages.quotation(source)} `;
    return [`${quote}(${messages.passage(source, typology)})`];
  });
  const usedFor = readers.map(({ label }) => messages.text(label));
  return { ...(passages.length > 0 && { why: [...new Set(passages)] }), usedFor: [...new Set(usedFor)] };
}

/** The codes as people call them; the levels of a scale of numbers keep their numbers. */
function codesOf({ path }: Question, codes: readonly string[], { messages, fields }: Shelf): Wording["codes"] {
  const meanings: Readonly<Record<string, string>> = fields.codes[path as CodedField] ?? {};
  return Object.fromEntries(
    codes.map((code) => {
      const label = /^\d$/.test(code) ? code : capital(messages.code(code));
      const meaning = plainly(meanings[code] ?? "") ?? "";
      return [code, [label, meaning.replace(/\.$/, "") === label ? "" : meaning]];
    }),
  );
}

function helpOf(path: FieldPath, { form, fields, texts }: Shelf): string | null {
  if (!Object.hasOwn(texts, path)) return null;
  return form.helps[path] ?? plainly(fields.look[path] ?? "") ?? plainly(texts[path].description);
}

/** Signs of how a file is written: words between backticks, bounds, keys. */
const WRITTEN = /[`{}]|"[<>=]|\d\.\.\d/;

/** The sentences of a text that do not speak of how a file is written; `null` where none is left. */
function plainly(text: string): string | null {
  const sentences = text.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const plain = sentences.filter((sentence) => sentence !== "" && !WRITTEN.test(sentence));
  return plain.length === 0 ? null : plain.join(" ");
}

function exampleOf({ path, kind }: Question, { fields }: Shelf): string | null {
  if (!["text", "id", "words"].includes(kind) || !Object.hasOwn(FIELDS, path)) return null;
  const examples: readonly unknown[] = fields.examples[path as FieldPath] ?? FIELDS[path as FieldPath].examples;
  const [first] = examples;
  if (kind === "words" || first === undefined) return null;
  return typeof first === "string" || typeof first === "number" ? String(first) : null;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
