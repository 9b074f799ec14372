import type { Lang } from "../../../messages/languages.js";
import type { WordStyle } from "./styles.js";

/** A cell of a table. */
export interface WordCell {
  /** May hold anything: ends of lines become line breaks. */
  readonly text: string;
  /** An address of the web behind the text. */
  readonly link?: string;
  /** Columns that it takes; 1 where nothing is said. */
  readonly span?: number;
  /** Of its paragraph. */
  readonly style: WordStyle;
  /** In a row of headings above others: a thin rule under this cell, because it stands over several columns. */
  readonly isRuled?: boolean;
}

/** A table with headings that every page repeats. */
export interface WordTable {
  readonly kind: "table";
  /** How wide each column is beside the others; more than 0. Together they take the whole line. */
  readonly widths: readonly number[];
  /** Rows of headings, at least one. */
  readonly head: readonly (readonly WordCell[])[];
  readonly rows: readonly (readonly WordCell[])[];
}

/** A caption that Word numbers: "Table 1. …". */
export interface WordCaption {
  readonly kind: "caption";
  readonly text: string;
  /** The number that is shown until Word counts. */
  readonly number: number;
  /** The name of the bookmark around "Table 1", for cross-references; `null` for none. */
  readonly label: string | null;
}

/** A paragraph in a style. */
export interface WordParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly style: WordStyle;
}

/** A piece of a Word document. */
export type WordBlock = WordParagraph | WordCaption | WordTable;

/** A Word document on A4. */
export interface WordDocument {
  readonly lang: Lang;
  /** In the properties of the file; it is not printed. */
  readonly title: string;
  readonly isLandscape: boolean;
  /** The size of letters in tables, in half points. */
  readonly letters: number;
  readonly children: readonly WordBlock[];
}
