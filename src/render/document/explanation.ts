import { paperConcepts } from "../../messages/concepts.js";
import type { Typology } from "../../model/typology.js";
import { variantsOf } from "../../plain/localized.js";
import { type FormatOf, loadWriter } from "../formats.js";
import { namedBy } from "../kit/named.js";
import { sanitizeData } from "../kit/sanitize.js";
import type { RenderOptions } from "../options.js";
import { capitalise } from "../verdict/layout.js";
import { type Block, heading, pairs, paragraph } from "./blocks/block.js";
import { fieldNames, fieldRecord, fieldsNamed, wordNames, wordsOfFields } from "./codebook/asked.js";
import { ALL_FIELDS } from "./codebook/book.js";
import {
  type Book,
  conceptNames,
  conceptRecord,
  KINDS,
  namesOf,
  openBook,
  outlineAll,
  PLURALS,
  TABLES,
  textRecord,
} from "./explained.js";

/** What an explanation is rendered with: the typology whose ids can be explained beside codes, facts and concepts. */
export interface ExplanationOptions extends RenderOptions {
  readonly typology: Typology;
}

/**
 * What an id means: of the typology (axis, indicator, type, presumption, trait, watchpoint, check), a fact, the code of a
 * message, a verdict, a field of a profile or a word that one takes, a concept of the method or of the paper; all of them where several
 * bear the name, and the fact behind an indicator. Null where nothing does.
 */
export async function renderExplanation(
  id: string,
  format: FormatOf<"explanation">,
  options: ExplanationOptions,
): Promise<string | null> {
  const book = await openBook(options.lang, options.typology);
  const isNamed = namedBy(id);
  const entries = book.entries.filter(({ value }) => [value.id, ...variantsOf(value.label)].some(isNamed));
  const facts = entries.flatMap((entry) => (entry.kind === "indicator" && entry.value.fact ? [entry.value.fact] : []));
  const texts = book.texts.filter(
    (text) => namesOf(text, book.messages).some(isNamed) || (text.kind === "facts" && facts.includes(text.id)),
  );
  const concepts = paperConcepts().filter((one) => conceptNames(one, book.words).some(isNamed));
  const fields = fieldsNamed(book.manual, id);
  const coded = wordsOfFields(book.manual).filter((word) => wordNames(book.manual, word).some(isNamed));
  if (texts.length + entries.length + concepts.length + fields.length + coded.length === 0) return null;
  const record = {
    id,
    language: options.lang,
    typology: entries,
    explanations: texts.map((text) => ({ kind: text.kind, ...textRecord(text) })),
    fields: fields.map((field) => fieldRecord(book.manual, field)),
    words: coded.map(({ word, ...rest }) => ({ id: word, ...rest })),
    paper: concepts.map((one) => conceptRecord(one, book.words)),
  };
  const blocks = () => outlineAll(book, { entries, texts, concepts, fields, coded });
  return (await loadWriter("explanation", format))({ blocks, record }, options);
}

/** The parts of the list of what can be explained. Verdicts stand with the concepts. */
export const EXPLAINABLE_PARTS = {
  typology: KINDS.map((kind): string => PLURALS[kind]),
  facts: ["facts"],
  fields: ["fields", "words"],
  codes: ["codes"],
  concepts: ["statuses", "concepts"],
  paper: ["paper"],
} as const satisfies Record<string, readonly string[]>;

/** The name of such a part. */
export type ExplainablePart = keyof typeof EXPLAINABLE_PARTS;

/** Things of one kind: by id and title, in full, and as data. */
interface Group {
  readonly name: string;
  readonly title: string;
  readonly about?: string;
  readonly items: readonly (readonly [id: string, title: string])[];
  readonly outline: () => Block[];
  readonly records: readonly object[];
}

function groupsOf(book: Book): Group[] {
  const { messages, words, manual } = book;
  const none = { entries: [], texts: [], concepts: [], fields: [], coded: [] };
  const coded = wordsOfFields(manual);
  return [
    ...KINDS.map((kind): Group => {
      const entries = book.entries.filter((entry) => entry.kind === kind);
      return {
        name: PLURALS[kind],
        title: messages.label(PLURALS[kind]),
        items: entries.map(({ value }) => [value.id, messages.text(value.label)]),
        outline: () => outlineAll(book, { ...none, entries }),
        records: entries.map(({ value }) => value),
      };
    }),
    ...TABLES.map((kind): Group => {
      const texts = book.texts.filter((text) => text.kind === kind);
      return {
        name: kind,
        title: messages.label(`explain-${kind}`),
        items: texts.map((text) => [text.id, text.explanation.title]),
        outline: () => outlineAll(book, { ...none, texts }),
        records: texts.map(textRecord),
      };
    }),
    {
      name: "fields",
      title: messages.label("explain-fields"),
      items: ALL_FIELDS.map(({ path }) => [path, manual.fieldTexts[path].title]),
      outline: () => outlineAll(book, { ...none, fields: ALL_FIELDS }),
      records: ALL_FIELDS.map((field) => fieldRecord(manual, field)),
    },
    {
      name: "words",
      title: messages.label("explain-words"),
      items: coded.map(({ word }) => [word, messages.code(word)]),
      outline: () => outlineAll(book, { ...none, coded }),
      records: coded.map(({ word, ...rest }) => ({ id: word, ...rest })),
    },
    {
      name: "paper",
      title: words.heading,
      about: words.about,
      items: paperConcepts().map(([id]) => [id, words.concepts[id].title]),
      outline: () => outlineAll(book, { ...none, concepts: paperConcepts() }),
      records: paperConcepts().map((one) => conceptRecord(one, words)),
    },
  ];
}

/**
 * Everything that `renderExplanation` knows, or a part of it, by kind, with its title; with `verbose` in full. JSON: ids by
 * kind, with `verbose` what there is to say of each.
 */
export async function renderExplainable(
  format: FormatOf<"explanation">,
  options: ExplanationOptions,
  part: ExplainablePart | null = null,
): Promise<string> {
  const { lang, verbose } = options;
  const book = await openBook(lang, sanitizeData(options.typology, "space"));
  const wanted: readonly string[] | null = part && EXPLAINABLE_PARTS[part];
  const groups = groupsOf(book).filter(({ name }) => wanted === null || wanted.includes(name));
  const title = (group: Group) => heading(verbose ? 1 : 2, capitalise(group.title, lang));
  const blocks = () =>
    groups.flatMap((group): Block[] => {
      if (group.items.length === 0) return [];
      if (verbose) return [title(group), ...paragraph(group.about), ...group.outline()];
      return [title(group), ...pairs(group.items)];
    });
  const data = groups.map(({ name, items, records }) => [name, verbose ? records : items.map(([id]) => id)]);
  return (await loadWriter("explanation", format))({ blocks, record: Object.fromEntries(data) }, options);
}

/** The names that can be explained, each once: ids first, then the words that the output prints. */
export async function listExplainable(lang: RenderOptions["lang"], typology: Typology): Promise<string[]> {
  const { entries, messages, texts, words, manual } = await openBook(lang, typology);
  return [
    ...new Set([
      ...entries.map(({ value }) => value.id),
      ...texts.map(({ id }) => id),
      ...paperConcepts().map(([id]) => id),
      ...entries.flatMap(({ value }) => variantsOf(value.label)),
      ...texts.flatMap((text) => namesOf(text, messages)),
      ...paperConcepts().flatMap((one) => conceptNames(one, words)),
      ...ALL_FIELDS.flatMap((field) => fieldNames(manual, field)),
      ...wordsOfFields(manual).flatMap((word) => wordNames(manual, word)),
    ]),
  ];
}
