import type { Lang } from "../../messages/messages.js";
import type { TableFileWords } from "../../messages/table-words.js";

/**
 * A table in which every word and every number is said, before it becomes a file: what each writer of tables takes, and all
 * that it takes. Texts are plain: no markup, no escapes, one line but for `user` cells, which may hold anything.
 */
export interface WordedTable {
  readonly lang: Lang;
  /** What stands after "Table 1": ends without a full stop. Never empty. */
  readonly caption: string;
  /** Name for references from a text (`\label`, bookmark): letters, digits, `:`, `-`, `_`; `null` for none. */
  readonly label: string | null;
  /** At least one. */
  readonly columns: readonly WordedColumn[];
  /** Headings over several columns, from left to right; together they span all columns. Empty where there are none. */
  readonly spanners: readonly Spanner[];
  /** Rows in their order; without `--group-by` one group without a heading. */
  readonly groups: readonly RowGroup[];
  /** Sentences under the table, each a paragraph; they say what signs mean and what the numbers rest on. */
  readonly notes: readonly string[];
  /** What a file says beside the table: "continued", names of sheets. */
  readonly file: TableFileWords;
}

/** A column. */
export interface WordedColumn {
  /** Of the kind of table: small letters and underscores; the header of CSV and TSV. */
  readonly id: string;
  readonly heading: string;
  /** `decimal`: numbers that stand under each other at their decimal mark. */
  readonly align: "left" | "center" | "right" | "decimal";
  /** How much room it asks for beside the others; more than 0. */
  readonly share: number;
}

/** A heading over columns; `null` over columns that have none. */
export interface Spanner {
  readonly heading: string | null;
  readonly columns: number;
}

/** Rows that belong together under a heading; `null` where the rows are not grouped. Each row has one cell per column. */
export interface RowGroup {
  readonly heading: string | null;
  readonly rows: readonly (readonly WordedCell[])[];
}

/**
 * What one cell holds. `text` is what a reader sees, in the language, with its decimal mark and no-break spaces. A number
 * is there for programs (workbooks, `S` columns), unrounded, with the digits that `text` shows.
 */
export type WordedCell =
  | { readonly kind: "number"; readonly text: string; readonly number: number; readonly digits: number }
  /** Bounds and the like: text made by the program. */
  | { readonly kind: "text"; readonly text: string }
  /** Words of a profile: names, quotes. They may hold anything. */
  | { readonly kind: "user"; readonly text: string }
  /** A link, with its words; `url` is http(s) only. */
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  /** Nothing is known: `text` is the sign for it, such as "–". */
  | { readonly kind: "unknown"; readonly text: string };

/** How a table file is to look beside what the table says. Each writer looks at what concerns it. */
export interface TableStyle {
  /** LaTeX and HTML: the table alone, without a document around it. */
  readonly isFragment: boolean;
  /** LaTeX: columns of numbers by siunitx. */
  readonly hasSiunitx: boolean;
  /** Columns of a terminal or text file. */
  readonly width: number;
  /** CSV: the sign between cells, the decimal mark and a byte order mark. */
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly bom: boolean;
  /** The number that stands before the caption where a format cannot count by itself; 1 or more. */
  readonly number: number;
}

/** A whole document, 80 columns, commas and decimal points. */
export const USUAL_STYLE: TableStyle = {
  isFragment: false,
  hasSiunitx: false,
  width: 80,
  delimiter: ",",
  decimal: ".",
  bom: false,
  number: 1,
};

/** From a worded table to the contents of a file. The same input gives the same bytes. Text ends in one newline. */
export type TableWriter = (table: WordedTable, style: TableStyle) => Promise<string | Uint8Array>;
