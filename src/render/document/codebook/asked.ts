import { paperConcepts } from "../../../messages/concepts.js";
import type { CodedField, FieldPath } from "../../../messages/fields-words.js";
import { namedBy } from "../../kit/named.js";
import { capitalise } from "../../verdict/layout.js";
import { type Block, heading, list, pairs, paragraph } from "../blocks/block.js";
import { passageText } from "../concepts.js";
import { ALL_FIELDS, type Book, type Field, factsFrom } from "./book.js";
import { childrenOf, isShared, lookText, particulars, uses, wordTable } from "./fields.js";

/** The path as people type it: without what stands for an item of a list or for a name. */
export function plainPath(path: FieldPath): string {
  return path.replaceAll("[]", "").replace(/\.?<[^>]+>/g, "");
}

/** What people may call a field: its path, with or without what stands for items, the end of it, its title. */
export function fieldNames({ fieldTexts }: Pick<Book, "fieldTexts">, { path }: Field): string[] {
  const parts = plainPath(path).split(".");
  return [path, ...parts.map((_, i) => parts.slice(i).join(".")), fieldTexts[path].title];
}

/** The fields that bear a name: by their path, or else by the end of it or their title. */
export function fieldsNamed(book: Pick<Book, "fieldTexts">, asked: string): Field[] {
  const isNamed = namedBy(asked);
  const exact = ALL_FIELDS.filter(({ path }) => [path, plainPath(path)].some(isNamed));
  return exact.length > 0 ? exact : ALL_FIELDS.filter((field) => fieldNames(book, field).some(isNamed));
}

/** A word that fields take, with its meanings, each with the fields in which it has it. */
export interface CodedWord {
  readonly word: string;
  readonly meanings: readonly { readonly meaning: string; readonly fields: readonly FieldPath[] }[];
}

/** Every word that some field takes; levels that are only numbers are explained with their field. */
export function wordsOfFields({ fields }: Pick<Book, "fields">): CodedWord[] {
  const found = new Map<string, Map<string, FieldPath[]>>();
  for (const { path, codes = [] } of ALL_FIELDS) {
    const meanings: Readonly<Record<string, string>> = fields.codes[path as CodedField] ?? {};
    for (const code of codes) {
      if (/^\d+$/.test(code)) continue;
      const own = found.get(code) ?? new Map<string, FieldPath[]>();
      found.set(code, own);
      const meaning = meanings[code] ?? "";
      own.set(meaning, [...(own.get(meaning) ?? []), path]);
    }
  }
  return [...found].map(([word, meanings]) => ({
    word,
    meanings: [...meanings].map(([meaning, paths]) => ({ meaning, fields: paths })),
  }));
}

/** What people may call such a word: itself, and what the output prints for it. */
export function wordNames({ messages }: Pick<Book, "messages">, { word }: CodedWord): string[] {
  return [word, messages.code(word)];
}

/** A field in full: what it is, how it is written, its words, what is made of it, the passages of the paper that it codes. */
export function outlineField(book: Book, field: Field): Block[] {
  const { fieldTexts: texts, fields, words, concepts, messages } = book;
  const { path } = field;
  const children = childrenOf(field);
  const shared = children.find(isShared);
  const passages = passagesOf(book, path);
  return [
    heading(2, `${capitalise(texts[path].title, messages.lang)} \`${path}\` (${words.labels.field})`),
    ...paragraph(texts[path].description),
    ...paragraph(lookText(book, fields.look[path])),
    ...pairs([...particulars(book, field), ...uses(book, path)]),
    ...wordTable(book, shared ?? field),
    ...(children.length === 0
      ? []
      : [
          heading(3, capitalise(words.labels.parts, messages.lang)),
          ...pairs(children.map((child) => [child.path, texts[child.path].title])),
        ]),
    ...(passages.length === 0
      ? []
      : [heading(3, capitalise(concepts.labels.passages, messages.lang)), ...list(passages)]),
  ];
}

/** The passages of the paper behind the notions that a field, or the block that it is part of, codes. */
function passagesOf({ messages, concepts, typology }: Book, path: FieldPath): string[] {
  const carried = paperConcepts().filter(([, { fields }]) => fields.includes(path));
  const texts = carried.flatMap(([, { passages }]) =>
    passages.map((one) => passageText({ messages, words: concepts, typology }, one)),
  );
  return [...new Set(texts)];
}

/** A word with its meanings and the fields that take it. */
export function outlineWord({ messages, words, fieldTexts }: Book, { word, meanings }: CodedWord): Block[] {
  return [
    heading(2, `${capitalise(messages.code(word), messages.lang)} \`${word}\` (${words.labels.codedWord})`),
    ...meanings.flatMap(({ meaning, fields }) => [
      ...paragraph(meaning),
      ...list(fields.map((path) => `${fieldTexts[path].title} (\`${path}\`)`)),
    ]),
  ];
}

/** A field as data. */
export function fieldRecord({ fieldTexts, fields }: Book, field: Field): object {
  const { path, codes } = field;
  const meanings: Readonly<Record<string, string>> = fields.codes[path as CodedField] ?? {};
  return {
    id: path,
    ...fieldTexts[path],
    ...(fields.look[path] && { look: fields.look[path] }),
    kind: field.kind,
    required: field.required,
    ...(codes && { codes: Object.fromEntries(codes.map((code) => [code, meanings[code] ?? ""])) }),
    facts: factsFrom(path),
  };
}
