import { textsOfFields } from "../../../messages/fields.js";
import { loadWords } from "../../../messages/languages.js";
import { type Lang, loadMessages } from "../../../messages/messages.js";
import type { Typology } from "../../../model/typology.js";
import { sanitizeData } from "../../kit/sanitize.js";
import { type Block, heading, pairs, paragraph } from "../blocks/block.js";
import { shortHash } from "../methods/hash.js";
import type { Book } from "./book.js";
import { fieldBlocks } from "./fields.js";
import { ruleBlocks, typologyBlocks } from "./rest.js";

/** What the words of a codebook need to be loaded for. */
export async function openBook(typology: Typology, lang: Lang): Promise<Book> {
  const [messages, words, fields, schemas, explanations, concepts] = await Promise.all([
    loadMessages(lang),
    loadWords(lang, "codebook"),
    loadWords(lang, "fields"),
    loadWords(lang, "schemas"),
    loadWords(lang, "explanations"),
    loadWords(lang, "concepts"),
  ]);
  const fieldTexts = textsOfFields(fields, schemas);
  return {
    messages,
    words,
    fields,
    fieldTexts,
    explanations,
    concepts,
    typology: sanitizeData(typology, "space", "dropped"),
  };
}

/**
 * The coding manual for a typology: how to code, every field of a profile with what is made of it, axes, types, thresholds,
 * traits, watchpoints, checks and facts. Numbers and reasons come from the typology, fields from the schema of profiles.
 */
export async function codebookBlocks(typology: Typology, lang: Lang): Promise<Block[]> {
  const book = await openBook(typology, lang);
  const { messages, words } = book;
  const { hash, title, authors, description } = book.typology;
  return [
    heading(1, words.title(messages.text(title))),
    ...pairs([
      [messages.label("typology"), messages.typology(book.typology)],
      [messages.label("authors"), authors?.join(", ")],
      [words.labels.hash, shortHash(hash)],
    ]),
    ...words.intro(messages.typology(book.typology)).flatMap((text) => paragraph(text)),
    ...paragraph(description && messages.text(description)),
    { kind: "contents", title: words.contents },
    ...ruleBlocks(book),
    heading(2, words.headings.fields),
    ...paragraph(words.aboutFields),
    ...fieldBlocks(book),
    ...typologyBlocks(book),
  ];
}
