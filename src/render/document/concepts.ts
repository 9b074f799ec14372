import {
  PAPER,
  type PaperConcept,
  type PaperConceptName,
  type Passage,
  paperConcepts,
  type Work,
} from "../../messages/concepts.js";
import type { ConceptsWords } from "../../messages/concepts-words.js";
import { languageOf } from "../../messages/languages.js";
import type { Messages } from "../../messages/messages.js";
import type { Typology } from "../../model/typology.js";
import { capitalise, enumerate } from "../verdict/layout.js";
import { type Block, entry, heading, list, pairs, paragraph } from "./blocks/block.js";
import { entriesOf } from "./typology/entries.js";

/** What the notions of the paper are outlined with. What the typology in force does not have carries nothing. */
export interface ConceptBook {
  readonly messages: Messages;
  readonly words: ConceptsWords;
  readonly typology: Typology;
}

type Named = readonly [PaperConceptName, PaperConcept];

/** One notion for a reader, under a heading of level 2: meaning, passages, what carries it. */
export function outlineConcept(book: ConceptBook, [id, concept]: Named): Block[] {
  const { words, messages } = book;
  const { title, meaning } = words.concepts[id];
  const part = (text: string, blocks: readonly Block[]) => [heading(3, capitalise(text, messages.lang)), ...blocks];
  const carriers = carriersOf(book, concept);
  return [
    heading(2, `${capitalise(title, messages.lang)} \`${id}\` (${words.mark})`),
    ...paragraph(meaning),
    ...paragraph(termText(book, concept)),
    ...part(words.labels.passages, list(concept.passages.map((one) => passageText(book, one)))),
    ...pairs([[words.labels.after, afterText(book, concept)]]),
    ...part(words.labels.carriers, carriers.length > 0 ? pairs(carriers) : paragraph(words.onlyWords)),
  ];
}

/** All of them as entries of a manual. */
export function conceptEntries(book: ConceptBook): Block[] {
  const { words, messages } = book;
  return paperConcepts().map(([id, concept]) => {
    const { title, meaning } = words.concepts[id];
    const carriers = carriersOf(book, concept);
    const only = carriers.length > 0 ? null : words.onlyWords;
    return entry(
      { term: id, title, mark: null },
      [[meaning, only].filter(Boolean).join(" "), termText(book, concept)],
      [
        [
          words.labels.passages,
          enumerate(
            messages,
            concept.passages.map((one) => passageText(book, one)),
          ),
        ],
        [words.labels.after, afterText(book, concept)],
        ...carriers,
      ],
    );
  });
}

/** "“low self-financing” (Matray & Poisat 2015, §2.2)". */
export function passageText({ words, messages }: ConceptBook, { section, quote }: Passage): string {
  const names: Readonly<Record<string, string>> = words.sections;
  return `${messages.quote(quote)} (${workText(messages, PAPER)}, ${names[section] ?? messages.section(section)})`;
}

function termText({ words, messages }: ConceptBook, { term }: PaperConcept): string | null {
  return term === null || words.term === null ? null : words.term(messages.quote(term));
}

function afterText({ messages }: ConceptBook, { after = [] }: PaperConcept): string {
  return enumerate(
    messages,
    after.map((work) => workText(messages, work)),
  );
}

/** "Goujon, Goyet & Poisat 2011". */
export function workText({ lang }: Messages, { authors, year }: Work): string {
  const last = authors.at(-1) ?? "";
  const others = authors.slice(0, -1).join(", ");
  return `${others === "" ? last : `${others} ${languageOf(lang).grammar.authors} ${last}`} ${year}`;
}

/** What carries a notion, as pairs; none where nothing does. */
function carriersOf(book: ConceptBook, { fields, facts, typology }: PaperConcept): (readonly [string, string])[] {
  const { words, messages } = book;
  const entries = entriesOf(book.typology).filter(({ value }) => typology.includes(value.id));
  const named = (list: readonly (readonly [string, string])[]) =>
    enumerate(
      messages,
      list.map(([label, id]) => `${label} (\`${id}\`)`),
    );
  const said = [
    [words.labels.fields, fields.map((path) => `\`${path}\``).join(", ")],
    [words.labels.facts, named(facts.map((fact) => [messages.fact(fact), fact]))],
    [words.labels.typology, named(entries.map(({ value }) => [messages.text(value.label), value.id]))],
  ] as const;
  return said.flatMap(([label, text]) => (text ? [[label, text] as const] : []));
}
