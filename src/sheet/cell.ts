/** A number that its format shows as a percentage; `number` is that of the hundred: 35 where 0.35 is stored. */
export interface PercentCell {
  readonly kind: "percent";
  readonly number: number;
}

/** A date, as precise as the format that shows it: `2020`, `2020-11`, `2020-11-30`. `day` is the whole of it. */
export interface DateCell {
  readonly kind: "date";
  readonly date: string;
  readonly day: string;
}

/** An error that a formula gives, such as `#DIV/0!`. */
export interface ErrorCell {
  readonly kind: "error";
  readonly error: string;
}

/** A formula whose value was never stored; without its `=`. */
export interface FormulaCell {
  readonly kind: "formula";
  readonly formula: string;
}

/** A cell of merged cells that is not the first of them, which holds their value. */
export interface MergedCell {
  readonly kind: "merged";
  /** All of them, such as `B4:B5`. */
  readonly range: string;
}

/** A cell as it is stored; `null` where nothing is. A text may be empty but for blanks. */
export type Cell = string | number | boolean | PercentCell | DateCell | ErrorCell | FormulaCell | MergedCell | null;

/** A row in which something stands. */
export interface SheetRow {
  /** Where it stands: its number in the sheet, from 1; in a CSV the line on which it begins. */
  readonly number: number;
  /** Its number among the rows, blank ones counted: in a CSV another one where cells above it have several lines. */
  readonly ordinal: number;
  /** Its cells from the first column on; those at the end that are empty may be missing. */
  readonly cells: readonly Cell[];
}

/** The sheet of a workbook, or a CSV. */
export interface Sheet {
  /** The file that it stands in. */
  readonly file: string;
  /** The name of the sheet; of a CSV, that of the file without its ending. */
  readonly name: string;
  /** A cell of it is named by its address (`Pôles!D7`) in a workbook, by line and heading in a CSV. */
  readonly isCsv: boolean;
  /** Rows without anything in them are left out. */
  readonly rows: readonly SheetRow[];
  /** Hidden columns (from 0) and rows (from 1); they are read as others are. */
  readonly hidden: { readonly columns: readonly number[]; readonly rows: readonly number[] };
}

/** A cell of a sheet, for what is said of it: column from 0, `null` for the whole row; row from 1, `null` for the whole column. */
export interface CellPlace {
  readonly sheet: Pick<Sheet, "file" | "name" | "isCsv">;
  readonly row: number | null;
  readonly column: number | null;
  /** The heading of the column; `null` where it has none. */
  readonly heading: string | null;
}

/** True for a cell that holds nothing but blanks. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}
