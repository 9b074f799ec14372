import type { CodebookWords } from "../../../messages/codebook-words.js";
import type { CodedField, FieldPath } from "../../../messages/fields-words.js";
import type { FactName } from "../../../model/facts.js";
import { append } from "../../../plain/append.js";
import { enumerate } from "../../verdict/layout.js";
import { type Block, entry, heading, pairs, paragraph, table } from "../blocks/block.js";
import { anchorTable } from "./anchors.js";
import {
  ALL_FIELDS,
  type Book,
  type Field,
  factsFrom,
  factsIn,
  homeOf,
  placedIndicators,
  wordsAskedFor,
} from "./book.js";
import { sayExample } from "./example.js";
import { scoreBlocks } from "./score.js";

type Pairs = readonly (readonly [string, string | null])[];

/** Fields of the first level that belong together, under one heading; every other one has its own. */
const TOGETHER: Readonly<Record<string, keyof CodebookWords["headings"]>> = {
  ...Object.fromEntries(
    ["tcec", "id", "name", "date", "created", "place", "legal_form", "sectors", "coder", "level"].map((path) => [
      path,
      "identity" as const,
    ]),
  ),
  sources: "evidence",
  evidence: "evidence",
  expected: "rest",
  notes: "rest",
  "x-<name>": "rest",
};

/** Every field of a profile: what it is, how it is written, what is made of it. */
export function fieldBlocks(book: Book): Block[] {
  let open: string | null = null;
  let grouped = false;
  return ALL_FIELDS.filter(({ parent }) => parent === null).flatMap((field) => {
    const group = TOGETHER[field.path];
    if (group === undefined) {
      open = null;
      return [heading(3, titleOf(book, field)), ...describeOpened(book, field)];
    }
    const begins = group !== open;
    open = group;
    if (begins) grouped = false;
    const blocks = describe(book, field, grouped);
    grouped ||= hasHeading(blocks);
    return [...(begins ? [heading(3, book.words.headings[group])] : []), ...blocks];
  });
}

function titleOf({ fieldTexts }: Book, { path }: Field): string {
  return `${fieldTexts[path].title} (\`${path}\`)`;
}

/** The fields that are parts of a field. */
export function childrenOf({ path }: Field): readonly Field[] {
  return ALL_FIELDS.filter(({ parent }) => parent === path);
}

function hasHeading(blocks: readonly Block[]): boolean {
  return blocks.some(({ kind }) => kind === "heading");
}

/**
 * A field as an entry; one that holds others under a heading, its parts after it. After such a one, the next field gets a
 * heading too, or it would seem to be another part of it.
 */
function describe(book: Book, field: Field, afterGroup: boolean): Block[] {
  if (afterGroup || childrenOf(field).length > 0)
    return [heading(4, titleOf(book, field)), ...describeOpened(book, field)];
  const { fieldTexts: texts, fields } = book;
  const { path } = field;
  return [
    entry(
      { term: path, title: texts[path].title, mark: markOf(book, field) },
      [texts[path].description, lookText(book, fields.look[path])],
      [...particulars(book, field), ...uses(book, path)],
    ),
    ...(isShared(field) ? [] : wordTable(book, field)),
    ...homed(book, path),
  ];
}

/** The same where the heading has been written. */
function describeOpened(book: Book, field: Field): Block[] {
  const { fieldTexts: texts, fields } = book;
  const { path } = field;
  const children = childrenOf(field);
  const shared = children.find(isShared);
  const mark = markOf(book, field);
  return [
    ...paragraph([texts[path].description, mark && `(${mark})`].filter(Boolean).join(" ")),
    ...paragraph(lookText(book, fields.look[path])),
    ...pairs([...particulars(book, field), ...uses(book, path)]),
    ...(children.length === 0 ? wordTable(book, field) : []),
    ...(shared ? [...paragraph(book.words.sharedWords), ...wordTable(book, shared)] : []),
    ...describeAll(book, children),
    ...homed(book, path),
  ];
}

function describeAll(book: Book, fields: readonly Field[]): Block[] {
  const blocks: Block[] = [];
  for (const field of fields) append(blocks, describe(book, field, hasHeading(blocks)));
  return blocks;
}

/** What to look for in the sources. */
export function lookText({ words }: Book, look: string | undefined): string | null {
  return look === undefined ? null : words.look(look);
}

function markOf({ words }: Book, { required, parent }: Field): string | null {
  if (!required) return null;
  return parent === null ? words.labels.required : words.labels.requiredHere;
}

/** True for a field whose words are those of all its siblings: they are shown once, with the block. */
export function isShared({ codes, parent }: Field): boolean {
  if (codes === undefined || parent === null) return false;
  const siblings = ALL_FIELDS.filter((other) => other.parent === parent);
  return siblings.length > 1 && siblings.every((other) => other.codes?.join() === codes.join());
}

/** How a field is written, and an example. */
export function particulars({ fields, words }: Book, { path, kind, examples, notApplicable }: Field): Pairs {
  const shown = fields.examples[path] ?? examples;
  const written = notApplicable ? `${fields.kinds[kind]}, ${words.labels.orNotApplicable}` : fields.kinds[kind];
  return [
    [words.labels.written, written],
    [words.labels.example, shown.map((example) => `\`${sayExample(example, words.examples)}\``).join(", ")],
  ];
}

/** What is made of a field: facts, and through them indicators, traits, watchpoints and checks. */
export function uses(book: Book, path: FieldPath): Pairs {
  const { messages, typology, words } = book;
  const facts = factsFrom(path);
  const reads = (names: readonly string[]) => names.some((name) => facts.includes(name as FactName));
  const indicators = placedIndicators(typology).flatMap(({ indicator }) =>
    indicator.fact !== null && reads([indicator.fact]) ? [messages.text(indicator.label)] : [],
  );
  const readers = (["trait", "watchpoint", "check"] as const).flatMap((kind) =>
    typology[`${kind}s`].flatMap((rule) =>
      reads(factsIn(rule.when)) ? [words.reader(kind, messages.quote(messages.text(rule.label)))] : [],
    ),
  );
  const asked = path === "sectors" ? wordsAskedFor(typology, "sectors") : [];
  return [
    [
      words.labels.asked,
      enumerate(
        messages,
        asked.map((word) => `\`${word}\` (${messages.code(word)})`),
      ),
    ],
    [
      words.labels.facts,
      enumerate(
        messages,
        facts.map((fact) => `${messages.fact(fact)} (\`${fact}\`)`),
      ),
    ],
    [words.labels.indicators, enumerate(messages, indicators)],
    [words.labels.readBy, enumerate(messages, readers)],
  ];
}

/** The words that a field takes: how each is printed, what it means. */
export function wordTable(book: Book, { path, codes }: Field): Block[] {
  if (codes === undefined) return [];
  const { fields, messages, words } = book;
  const meanings: Readonly<Record<string, string>> = fields.codes[path as CodedField];
  const isNumbered = codes.every((code) => /^\d+$/.test(code));
  const rows = codes.map((code) => [`\`${code}\``, ...(isNumbered ? [] : [messages.code(code)]), meanings[code] ?? ""]);
  const { word, called, means } = words.labels;
  return [...table(isNumbered ? [word, means] : [word, called, means], rows), ...anchorTable(book, path)];
}

/** The indicators that are described with this field. */
function homed(book: Book, path: FieldPath): Block[] {
  return placedIndicators(book.typology)
    .filter(({ indicator }) => homeOf(indicator) === path)
    .flatMap((placed) => scoreBlocks(book, placed));
}
