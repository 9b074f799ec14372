import type { CodingWords } from "../../messages/coding-words.js";
import { textsOfFields } from "../../messages/fields.js";
import type { CodedField, FieldPath, FieldTexts, FieldWords } from "../../messages/fields-words.js";
import { loadWords } from "../../messages/languages.js";
import { type Lang, loadMessages, type Messages } from "../../messages/messages.js";
import { FACTS, type FactName } from "../../model/facts.js";
import { FIELDS } from "../../model/generated/fields.js";
import type { Typology } from "../../model/typology.js";
import { sanitizeData } from "../kit/sanitize.js";
import { capitalise } from "../verdict/layout.js";

/** What fields and their words are called and mean in one language. */
export interface CodingBook {
  readonly messages: Messages;
  readonly words: CodingWords;
  readonly fields: FieldWords;
  readonly texts: FieldTexts;
  /** What to look for, behind its label. */
  readonly look: (text: string) => string;
  readonly typology: Typology;
}

/** Loads the words for sheets to code in. */
export async function openCodingBook(typology: Typology, lang: Lang): Promise<CodingBook> {
  const [messages, words, fields, schemas, { look }] = await Promise.all([
    loadMessages(lang),
    loadWords(lang, "coding"),
    loadWords(lang, "fields"),
    loadWords(lang, "schemas"),
    loadWords(lang, "codebook"),
  ]);
  const texts = textsOfFields(fields, schemas);
  return { messages, words, fields, texts, look, typology: sanitizeData(typology, "space", "dropped") };
}

/** A field, as its row in the table of fields says it. */
export interface CodingField {
  readonly path: FieldPath;
  readonly parent: FieldPath | null;
  readonly kind: (typeof FIELDS)[FieldPath]["kind"];
  readonly required: boolean;
  readonly codes?: readonly string[];
  readonly notApplicable?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** The field of a path; `null` for what is none. */
export function fieldOf(path: string): CodingField | null {
  return Object.hasOwn(FIELDS, path) ? { path: path as FieldPath, ...FIELDS[path as FieldPath] } : null;
}

/** Titles of the field and of the blocks that it is part of, below a list: "Funding – Market – Sales". */
export function titleOf({ texts, messages }: Pick<CodingBook, "texts" | "messages">, path: FieldPath): string {
  const titles: string[] = [];
  for (let at: FieldPath | null = path; at !== null; at = FIELDS[at].parent) {
    const { kind } = FIELDS[at];
    if (at !== path && (kind === "list" || kind === "map" || at.endsWith(">"))) break;
    titles.unshift(capitalise(texts[at].title, messages.lang));
  }
  return titles.join(" – ");
}

/** What a field is, and what to look for in the sources; texts without marks of code. */
export function meaningOf({ texts, fields, look }: CodingBook, path: FieldPath): string {
  const practice = fields.look[path];
  return [texts[path].description, practice === undefined ? null : look(practice)].filter(Boolean).join("\n");
}

/** A word that a field takes: as it is typed, as it is printed, what it means. */
export interface CodedWord {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
}

/** The words that a field takes, `not_applicable` behind those of a scale; none where any value is possible. */
export function wordsOf({ messages, fields }: CodingBook, field: CodingField): readonly CodedWord[] {
  if (field.kind === "boolean") return ["yes", "no"].map((code) => ({ code, label: messages.code(code), meaning: "" }));
  const meanings: Readonly<Record<string, string>> = fields.codes[field.path as CodedField] ?? {};
  const words = (field.codes ?? []).map((code) => ({
    code,
    label: /^\d+$/.test(code) ? code : messages.code(code),
    meaning: meanings[code] ?? "",
  }));
  const label = messages.code("not_applicable");
  return field.notApplicable === true ? [...words, { code: "not_applicable", label, meaning: "" }] : words;
}

/** The fields and blocks that the indicators of a typology read. */
export function fieldsRead({ axes }: Typology): ReadonlySet<FieldPath> {
  const facts = axes.flatMap(({ indicators }) => indicators.map(({ fact }) => fact));
  return new Set(
    facts.flatMap((fact) => (fact === null || !Object.hasOwn(FACTS, fact) ? [] : FACTS[fact as FactName].fields)),
  );
}

/** True for a field that is read, or a part of what is. */
export function isRead(read: ReadonlySet<FieldPath>, path: FieldPath): boolean {
  for (let at: FieldPath | null = path; at !== null; at = FIELDS[at].parent) if (read.has(at)) return true;
  return false;
}

/** The indicators of a typology that only a coder can give a value, below `indicators` of a profile. */
export function givenIndicators({ axes }: Typology) {
  return axes.flatMap(({ indicators }) => indicators.filter(({ fact }) => fact === null));
}
