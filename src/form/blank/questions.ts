import type { CodedField, FieldPath } from "../../messages/fields-words.js";
import { FIELDS } from "../../model/generated/fields.js";
import type { Typology } from "../../model/typology.js";
import { fold } from "../../plain/fold.js";
import { valueTyped } from "../../read/edits.js";
import type { Shelf } from "../wording.js";
import { decidingFields } from "./fields.js";

/** A question at a terminal. */
export interface BlankQuestion {
  readonly ask: string;
  readonly help: string;
  /** The words that may be chosen: each as it is typed, with what it is called, and what it means. */
  readonly words: readonly (readonly [word: string, means: string])[];
}

/** What is asked of every cluster, before what decides most. */
const FIRST: readonly FieldPath[] = ["date"];
const UNIT: FieldPath = "funding.unit";

/** The few fields that are asked for: the date, then those that decide most, amounts after their unit. */
export function askedFields(typology: Typology): FieldPath[] {
  const deciding = decidingFields(typology);
  const money = deciding.findIndex((path) => path.startsWith("funding."));
  const withUnit = money < 0 ? deciding : [...deciding.slice(0, money), UNIT, ...deciding.slice(money)];
  return [...new Set([...FIRST, ...withUnit])];
}

/** The question for a field as the form asks it, with what helps to answer and the words that may be chosen. */
export function questionOf(path: FieldPath, { form, fields, texts, messages }: Shelf): BlankQuestion {
  const { title, description } = texts[path];
  const ask = form.ask[path] ?? title;
  const help = form.helps[path] ?? fields.look[path] ?? description;
  const meanings: Readonly<Record<string, string>> = fields.codes[path as CodedField] ?? {};
  const words = codesOf(path).map((code) => {
    const label = messages.code(code);
    const word = label === code || /^\d+$/.test(code) ? code : `${code} (${label})`;
    return [word, meanings[code] ?? ""] as const;
  });
  return { ask, help, words };
}

function codesOf(path: FieldPath): readonly string[] {
  const { codes = [] } = FIELDS[path] as { readonly codes?: readonly string[] };
  return codes;
}

/** The plain data of an answer: a number where one was typed, the id of a word that was typed as it is printed, a list where the field is one. */
export function answerTyped(path: FieldPath, text: string, { messages }: Pick<Shelf, "messages">): unknown {
  const { kind } = FIELDS[path];
  const codes = codesOf(path);
  const idOf = (word: string): string => {
    const isBound = /[<>=]|\.\./.test(word);
    return codes.find((code) => code === word || (!isBound && fold(messages.code(code)) === fold(word))) ?? word;
  };
  if (kind === "text") return text;
  if (kind === "codes" || kind === "words") {
    const words = text.split(/[,;]/).map((word) => word.trim());
    return words.filter((word) => word !== "").map(idOf);
  }
  const value = /^[<>]/.test(text) ? text : valueTyped(text);
  return typeof value === "number" ? value : idOf(text);
}
