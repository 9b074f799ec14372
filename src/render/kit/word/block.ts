import type { Lang } from "../../../messages/languages.js";
import type { CharacterStyle, WordLook, WordStyle } from "./styles.js";

/** A stretch of a paragraph; `"tab"` leads to the next stop. */
export type WordRun = WordWords | "tab";

/** Words in one style. */
export interface WordWords {
  /** May hold anything: ends of lines become line breaks. */
  readonly text: string;
  readonly style?: CharacterStyle;
  /** True for words that are not bold where their paragraph is. */
  readonly isLight?: boolean;
}

/** A cell of a table. */
export interface WordCell {
  readonly runs: readonly WordRun[];
  /** An address of the web behind the text. */
  readonly link?: string;
  /** Columns that it takes; 1 where nothing is said. */
  readonly span?: number;
  /** Of its paragraph. */
  readonly style: WordStyle;
  /**
   * The room from its decimal mark to the right end of its column, in twentieths of a point: a decimal tab stands there, at which Word
   * and LibreOffice set the number without a tab in its text. Only in a paragraph that begins on the left.
   */
  readonly decimals?: number;
  /** In a row of headings above others: a thin rule under this cell, because it stands over several columns. */
  readonly isRuled?: boolean;
  /** True where no page may end between this row and the next. */
  readonly staysWithNext?: boolean;
}

/** A table with headings that every page repeats. */
export interface WordTable {
  readonly kind: "table";
  /** What it is and what it holds, for those who do not see it. Not printed. */
  readonly alternative: { readonly title: string; readonly description: string };
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
  readonly runs: readonly WordRun[];
  readonly style: WordStyle;
  /** The name of a bookmark around it, which a list of contents leads to. */
  readonly bookmark?: string;
  readonly staysWithNext?: boolean;
  /** True for an item of a list, with a mark before it. */
  readonly isItem?: boolean;
}

/** A list of headings that Word renews, with page numbers, when it is asked to; until then links to them stand in it. */
export interface WordContents {
  readonly kind: "contents";
  readonly title: string;
  readonly entries: readonly { readonly text: string; readonly level: 1 | 2; readonly bookmark: string }[];
}

/** A piece of a Word document. */
export type WordBlock = WordParagraph | WordCaption | WordTable | WordContents;

/** A Word document on A4. */
export interface WordDocument {
  readonly lang: Lang;
  /** In the properties of the file; it is not printed. */
  readonly title: string;
  /** The program, for a document that is its own; `null` for one that somebody puts into theirs. */
  readonly maker: string | null;
  readonly look: WordLook;
  readonly isLandscape: boolean;
  /** The size of letters in tables, in half points. */
  readonly letters: number;
  /** True for the number of each page at its foot. */
  readonly hasPageNumbers: boolean;
  readonly children: readonly WordBlock[];
}
