import type { Heading, Table, TableCell, TableColumn, Whole } from "../model/table.js";
import type { TableNote } from "../model/table-notes.js";
import type { Percentage } from "../model/table-request.js";
import type { HeadingWord } from "../model/table-words.js";
import type { Typology } from "../model/typology.js";

/** A column and what it holds of a row. */
export interface Column<R> extends TableColumn {
  cell(row: R): TableCell;
}

/** Where a row belongs: rows of one key stand together under its heading. */
export interface Place {
  readonly key: string;
  /** Several cells, one after the other. */
  readonly heading: readonly TableCell[];
}

/** A way to group rows. */
export interface Grouping<R> {
  readonly id: string;
  /** Columns that the headings of the groups make needless. */
  readonly says: readonly string[];
  /** One place or more. */
  places(row: R): readonly Place[];
  /** Groups in the order of their first rows, or sorted by their headings. */
  readonly order: "met" | "sorted";
}

/** What a kind of table can show of a result: all its columns, and what is usual. */
export interface Plan<R> {
  readonly kind: Table["kind"];
  readonly typology: Typology | null;
  readonly by: Heading | null;
  /** What a crosstab counts, where that is not the type. */
  readonly of?: Heading;
  readonly percent: Percentage | null;
  readonly rows: readonly R[];
  /** Rows that stand last, whatever the order. */
  readonly footer: readonly R[];
  readonly columns: readonly Column<R>[];
  /** Ids of columns. */
  readonly usual: readonly string[];
  readonly groupings: readonly Grouping<R>[];
  /** The id of a grouping, or `none`. */
  readonly usualGroup: string;
  /** Notes that only this kind has, whatever is shown. */
  readonly remarks: readonly TableNote[];
}

/** Room that columns of their like ask for. */
const SHARE = { number: 1, word: 1.8, name: 3, text: 5 } as const;

/** How a column looks. */
interface Look {
  readonly align?: TableColumn["align"];
  readonly room?: keyof typeof SHARE;
  readonly of?: Whole;
  readonly heading?: Heading;
  readonly ends?: TableColumn["ends"];
  readonly isEstimate?: true;
}

/** A column of numbers; others say so. */
export function column<R>(
  id: string,
  heading: HeadingWord,
  cell: (row: R) => TableCell,
  { align = "left", room = align === "left" ? "word" : "number", of, heading: other, ends, isEstimate }: Look = {},
): Column<R> {
  const own = other ?? ({ kind: "word", word: heading } as const);
  const parts = { ...(ends === undefined ? {} : { ends }), ...(isEstimate === undefined ? {} : { isEstimate }) };
  return { id, heading: own, of: of ?? null, align, share: SHARE[room], ...parts, cell };
}
