import type { Phrase } from "../../kit/phrase.js";

/** A piece of a document for readers, before it takes the form of a format. Words between backticks are code. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly quiet?: boolean }
  | ListBlock
  | ReferencesBlock
  | { readonly kind: "pairs"; readonly pairs: readonly (readonly [term: string, meaning: string])[] }
  | TableBlock
  | EntryBlock
  | { readonly kind: "code"; readonly text: string; readonly language: string }
  /** Where a list of the headings of levels 2 and 3 belongs, for formats that can lead there. */
  | { readonly kind: "contents"; readonly title: string };

/** What a text to be pasted is made of. */
export type ProseBlock = Extract<Block, { readonly kind: "heading" | "paragraph" | "list" | "references" }>;

/** Items one below the other. */
export interface ListBlock {
  readonly kind: "list";
  readonly items: readonly string[];
}

/** Entries that hang from their first line, as a bibliography does. What stands in them is said as it is: nothing is code. */
export interface ReferencesBlock {
  readonly kind: "references";
  readonly entries: readonly (readonly Phrase[])[];
}

/** Rows of cells under a head. Columns of numbers are set flush right. */
export interface TableBlock {
  readonly kind: "table";
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Indices of the columns of numbers. */
  readonly numeric: readonly number[];
}

/** Something that has a name of its own in a file: what it is, and its particulars. */
export interface EntryBlock {
  readonly kind: "entry";
  /** The name as it is typed. */
  readonly term: string;
  readonly title: string;
  /** A word beside the title, such as “required”. */
  readonly mark: string | null;
  readonly texts: readonly string[];
  readonly pairs: readonly (readonly [term: string, meaning: string])[];
}

/** A heading. */
export function heading(level: 1 | 2 | 3 | 4, text: string): ProseBlock {
  return { kind: "heading", level, text };
}

/** A paragraph, or nothing where there is no text. */
export function paragraph(text: string | null | undefined, quiet = false): ProseBlock[] {
  return text ? [{ kind: "paragraph", text, quiet }] : [];
}

/** A list, or nothing where it is empty. */
export function list(items: readonly string[]): ProseBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** A list of references, or nothing where it is empty. */
export function references(entries: readonly (readonly Phrase[])[]): ProseBlock[] {
  return entries.length === 0 ? [] : [{ kind: "references", entries }];
}

/** Terms with their meanings; those without a meaning are left out. */
export function pairs(entries: readonly (readonly [string, string | null | undefined])[]): Block[] {
  const said = saidOf(entries);
  return said.length === 0 ? [] : [{ kind: "pairs", pairs: said }];
}

/** A table, or nothing where it has no rows. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly number[] = [],
): Block[] {
  return rows.length === 0 ? [] : [{ kind: "table", head, rows, numeric }];
}

/** An entry; texts and particulars that are empty are left out. */
export function entry(
  name: Pick<EntryBlock, "term" | "title" | "mark">,
  texts: readonly (string | null | undefined)[],
  particulars: readonly (readonly [string, string | null | undefined])[],
): Block {
  return { kind: "entry", ...name, texts: texts.flatMap((text) => (text ? [text] : [])), pairs: saidOf(particulars) };
}

function saidOf(entries: readonly (readonly [string, string | null | undefined])[]): (readonly [string, string])[] {
  return entries.flatMap(([term, meaning]) => (meaning ? [[term, meaning] as const] : []));
}
