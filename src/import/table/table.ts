import { finding } from "../../model/finding.js";
import { greatest } from "../../plain/extremes.js";
import { type Cell, type CellPlace, isBlank, type Sheet, type SheetRow } from "../../sheet/cell.js";
import type { Tally } from "../tally.js";
import { textOf } from "../value/read-cell.js";
import { fold } from "../words.js";
import { Headings } from "./headings.js";

/** Where headings and data stand; rows from 1, `null`: the row after the headings. */
export interface TableLayout {
  readonly header: readonly number[];
  readonly data: number | null;
  readonly until: string | null;
}

/** Cells of a column whose rows are kept or left out. */
export type RowTest = readonly [column: string, cells: readonly string[]];

/** A table: headings, and the rows of data below them. */
export class Table {
  readonly headings: Headings;
  readonly rows: readonly SheetRow[];
  /** Columns that something is read from. */
  readonly used = new Set<number>();

  constructor(
    readonly sheet: Sheet,
    readonly layout: TableLayout,
  ) {
    const { header, data, until } = layout;
    const first = data ?? greatest(header, 0) + 1;
    this.headings = new Headings(header.flatMap((at) => sheet.rows.filter(({ ordinal }) => ordinal === at)));
    const below = sheet.rows.filter(({ ordinal }) => ordinal >= first);
    const end = until === null ? -1 : below.findIndex((row) => fold(firstText(row)) === fold(until));
    this.rows = end < 0 ? below : below.slice(0, end);
  }

  /** A cell, a row (`column` is null) or a column (`row` is null) of it. */
  place(row: number | null, column: number | null): CellPlace {
    return { sheet: this.sheet, row, column, heading: column === null ? null : this.headings.nameOf(column) };
  }

  /** The line or row of the headings. */
  get headingRow(): number {
    const last = this.layout.header.at(-1) ?? 1;
    return this.sheet.rows.find(({ ordinal }) => ordinal === last)?.number ?? last;
  }

  /**
   * The column of a name, noted as used; `null`, and a finding, where there is none or several are called so. `field`: what is read from
   * it.
   */
  column(name: string, field: string, missing: MissingColumns, tally: Tally): number | null {
    const found = this.headings.find(name);
    if (found === null) {
      missing.add(name, field);
      return null;
    }
    if ("several" in found) {
      const letters = found.several.map((column) => this.letters(column));
      tally.add(
        finding("column-twice", { column: name, letters }),
        this.place(this.headingRow, found.several[1] ?? null),
      );
      return null;
    }
    this.used.add(found.column);
    return found.column;
  }

  private letters(column: number): string {
    return this.headings.shown(column).replace(/^.*\((\w+)\)$/s, "$1");
  }
}

/** Columns that a map names and a table does not have, each with the first field that is read from it. */
export class MissingColumns {
  readonly columns = new Map<string, string>();

  add(column: string, field: string): void {
    if (!this.columns.has(column)) this.columns.set(column, field);
  }
}

/** The text of the first cell of a row that says something. */
export function firstText({ cells }: SheetRow): string {
  return textOf(cells.find((cell) => !isBlank(cell) && textOf(cell) !== ""));
}

/** True where the cell is one of those that a test names; `*` is any that says something. */
export function isOneOf(cell: Cell | undefined, cells: readonly string[]): boolean {
  const text = fold(textOf(cell));
  return cells.some((one) => (one === "*" ? text !== "" : fold(one) === text));
}
