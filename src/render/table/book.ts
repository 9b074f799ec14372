import type { CellStyle } from "hucre";

/** A cell of a workbook: numbers are numbers, text is text whatever it begins with. */
export interface BookCell {
  readonly value: number | string;
  readonly style?: CellStyle;
  /** An address of the web. */
  readonly link?: string;
  /** A note that opens beside the cell. */
  readonly note?: string;
}

/** A sheet: `widths` of columns in characters. */
export interface BookSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  /** Rows that stay in sight and are printed on every page. */
  readonly headRows?: number;
  /** At the head of each printed page. */
  readonly header?: string;
  readonly isLandscape?: boolean;
  /** Arrows for filters in the row of headings. */
  readonly hasFilter?: boolean;
  /** Columns that stay in sight. */
  readonly headColumns?: number;
  readonly isHidden?: boolean;
  /** What people will write below the rows. */
  readonly entry?: BookEntry;
}

/** A list of words to choose from, for the cells of a column below its headings. */
export interface BookChoice {
  /** The column that it is for, from 0. */
  readonly column: number;
  /** Where its words stand: a sheet, a column from 0, the rows from 0, the last included. */
  readonly words: { readonly sheet: string; readonly column: number; readonly first: number; readonly last: number };
  /** What is said of any other value before it is kept; `null`: nothing, every value is welcome. */
  readonly warning: { readonly title: string; readonly text: string } | null;
}

/** What the empty cells below the headings are ready for. */
export interface BookEntry {
  /** How many rows. */
  readonly rows: number;
  /** The columns, from 0, whose cells are text, so that `20..30` or `3-4` become no date. */
  readonly textColumns: ReadonlySet<number>;
  readonly choices: readonly BookChoice[];
}
