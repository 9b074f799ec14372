import type { PaperConcept, PaperConceptName } from "../../messages/concepts.js";
import type { ConceptsWords, ConceptWords } from "../../messages/concepts-words.js";
import type { Explanation, Explanations } from "../../messages/explanation.js";
import type { Messages } from "../../messages/messages.js";
import { CODES, type Severity } from "../../model/codes.js";
import type { Typology } from "../../model/typology.js";
import { sanitizeData } from "../kit/sanitize.js";
import type { RenderOptions } from "../options.js";
import { capitalise } from "../verdict/layout.js";
import { type Block, heading, paragraph } from "./blocks/block.js";
import { type CodedWord, outlineField, outlineWord } from "./codebook/asked.js";
import type { Field, Book as Manual } from "./codebook/book.js";
import { openBook as openManual } from "./codebook/codebook.js";
import { outlineConcept } from "./concepts.js";
import { type Entry, entriesOf, outlineEntry } from "./typology/entries.js";

/** The tables of explanations, and the kinds of what a typology names, with their plurals. */
export const TABLES = ["codes", "facts", "statuses", "concepts"] as const;
export const KINDS = ["axis", "indicator", "type", "presumption", "trait", "watchpoint", "check"] as const;
export const PLURALS = {
  axis: "axes",
  indicator: "indicators",
  type: "types",
  presumption: "presumptions",
  trait: "traits",
  watchpoint: "watchpoints",
  check: "checks",
} as const satisfies Record<Entry["kind"], string>;

/** Concepts that the output prints under a label. */
const LABELLED = ["known", "bounds", "crossover", "score", "contribution", "influence"] as const;
const SEVERITY_LABEL = { error: "error", warning: "warning", info: "note" } as const;

/** A text of a table of explanations. */
export interface Found {
  readonly kind: (typeof TABLES)[number];
  readonly id: string;
  readonly explanation: Explanation;
}

/** A notion of the paper by its id. */
export type FoundConcept = readonly [PaperConceptName, PaperConcept];

/** What an explanation is made of. */
export interface Book {
  readonly messages: Messages;
  readonly words: ConceptsWords;
  readonly typology: Typology;
  readonly entries: readonly Entry[];
  readonly texts: readonly Found[];
  /** The coding manual, for the fields of a profile and the words that they take. */
  readonly manual: Manual;
}

/** Loads what there is to explain in a language, and with a typology. */
export async function openBook(lang: RenderOptions["lang"], typology: Typology): Promise<Book> {
  const manual = await openManual(typology, lang);
  const { messages, explanations, concepts } = manual;
  return { messages, words: concepts, typology, entries: entriesOf(typology), texts: textsOf(explanations), manual };
}

/** What people may call an explained thing: its id, its title, and the words that the output prints for it. */
export function namesOf({ kind, id, explanation }: Found, messages: Messages): string[] {
  const label = LABELLED.find((key) => key === id);
  const printed = kind === "statuses" ? [messages.code(id)] : label ? [messages.label(label)] : [];
  const symbols = id === "weight-radius" ? ["f*", messages.label("how-firm")] : [];
  return [id, explanation.title, ...printed, ...symbols, ...(explanation.also ?? [])];
}

/** What people may call a notion of the paper: its id, its title, and the term of the paper. */
export function conceptNames([id, { term }]: FoundConcept, { concepts }: ConceptsWords): string[] {
  return [id, concepts[id].title, ...(term === null ? [] : [term])];
}

function textsOf(explanations: Explanations): Found[] {
  return TABLES.flatMap((kind) => {
    const table: Readonly<Record<string, Explanation>> = explanations[kind];
    return Object.entries(table).map(([id, explanation]) => ({ kind, id, explanation }));
  });
}

/** An explanation as data. */
export function textRecord({ id, explanation }: Found): { readonly id: string } & Explanation {
  return { id, ...explanation };
}

/** A notion of the paper as data. */
export function conceptRecord([id, concept]: FoundConcept, { concepts }: ConceptsWords): ConceptWords & PaperConcept {
  return { id, ...concepts[id], ...concept } as ConceptWords & PaperConcept;
}

/** Some of what there is to explain. */
export interface Parts {
  readonly entries: readonly Entry[];
  readonly texts: readonly Found[];
  readonly concepts: readonly FoundConcept[];
  readonly fields: readonly Field[];
  readonly coded: readonly CodedWord[];
}

/** In full, for a reader. */
export function outlineAll(
  { messages, words, manual, ...book }: Book,
  { entries, texts, concepts, fields, coded }: Parts,
): Block[] {
  const typology = sanitizeData(book.typology, "space");
  return [
    ...sanitizeData(entries, "space").flatMap((entry) => outlineEntry({ messages, typology }, entry)),
    ...texts.flatMap((text) => outlineText(messages, text)),
    ...fields.flatMap((field) => outlineField(manual, field)),
    ...coded.flatMap((word) => outlineWord(manual, word)),
    ...concepts.flatMap((concept) => outlineConcept({ messages, words, typology }, concept)),
  ];
}

function outlineText(messages: Messages, { kind, id, explanation }: Found): Block[] {
  const note = { codes: SEVERITY_LABEL[severityOf(id)], facts: "fact", statuses: "verdict", concepts: null } as const;
  const word = note[kind];
  const what = word === null ? "" : ` (${messages.label(word)})`;
  const part = (key: "computed" | "remedy" | "source") => {
    const text = explanation[key];
    return text === undefined
      ? []
      : [heading(3, capitalise(messages.label(`explain-${key}`), messages.lang)), ...paragraph(text)];
  };
  return [
    heading(2, `${capitalise(explanation.title, messages.lang)} \`${id}\`${what}`),
    ...paragraph(explanation.meaning),
    ...part("computed"),
    ...part("remedy"),
    ...part("source"),
  ];
}

function severityOf(code: string): Severity {
  const table: Readonly<Record<string, { readonly severity: Severity }>> = CODES;
  return table[code]?.severity ?? "info";
}
