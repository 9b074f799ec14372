import type { Profile } from "../../model/profile.js";
import { buildFacts, buildWorkbook, type ProfileSheets } from "../../tables/workbook/build.js";
import type { SheetCell } from "../../tables/workbook/cells.js";
import { guardAgainstFormula, quoteCell } from "../kit/escape/csv.js";
import type { RenderOptions } from "../options.js";
import type { BookCell, BookSheet } from "../table/book.js";
import { writeOdsWorkbook } from "../table/ods-workbook.js";
import { writeWorkbook } from "../table/workbook.js";

/** Coded profiles as a file that `tcec import` reads without a map: which sheets it has, and how it is written. */
export interface ProfilesWriter {
  readonly sheetsOf: (profiles: readonly Profile[]) => ProfileSheets;
  readonly write: (sheets: ProfileSheets, options: RenderOptions) => string | Promise<Uint8Array>;
}

/** Widths of columns in characters. */
const WIDTH = { least: 8, most: 40 } as const;
/** What the workbook is called in its properties. */
const TITLE = "tcec";

/** A workbook for Excel: profiles, facts, lists and sources, a sheet each. */
export const PROFILES_XLSX: ProfilesWriter = {
  sheetsOf: buildWorkbook,
  write: async ({ sheets }) => writeWorkbook(TITLE, sheets.map(bookSheet)),
};

/** The same as OpenDocument. */
export const PROFILES_ODS: ProfilesWriter = {
  sheetsOf: buildWorkbook,
  write: async ({ sheets }) => writeOdsWorkbook(TITLE, sheets.map(bookSheet)),
};

/**
 * One row for each fact, all in one sheet, each cell but numbers in quotation marks. An apostrophe stands before what a spreadsheet would
 * take for a formula, and before an apostrophe that stands there already: whoever reads it takes one away.
 */
export const PROFILES_CSV: ProfilesWriter = {
  sheetsOf: buildFacts,
  write: ({ sheets }, { csv = { delimiter: ",", decimal: ".", bom: false } }) => {
    const line = (cells: readonly SheetCell[]): string =>
      `${cells.map((cell) => csvCell(cell, csv.decimal)).join(csv.delimiter)}\n`;
    const rows = sheets.flatMap(({ columns, rows: own }) => [line(columns), ...own.map(line)]);
    return (csv.bom ? "\ufeff" : "") + rows.join("");
  },
};

function csvCell(cell: SheetCell, decimal: string): string {
  if (cell === null) return "";
  if (typeof cell === "string") return quoteCell(guardAgainstFormula(cell));
  const digits = String(cell).replace(".", decimal);
  return decimal === "." ? digits : quoteCell(digits);
}

function bookSheet({ name, columns, rows }: ProfileSheets["sheets"][number]): BookSheet {
  const head = columns.map((value): BookCell => ({ value, style: { font: { bold: true } } }));
  return {
    name,
    widths: columns.map((column, c) =>
      widthOf(
        column,
        rows.map((row) => row[c] ?? null),
      ),
    ),
    rows: [head, ...rows.map((row) => row.map(bookCell))],
    headRows: 1,
    isLandscape: true,
    hasFilter: true,
  };
}

/** Text stays text, so that `20..30` becomes no date when somebody edits its cell. */
function bookCell(cell: SheetCell): BookCell {
  if (cell === null) return { value: "" };
  return typeof cell === "number" ? { value: cell } : { value: cell, style: { numFmt: "@" } };
}

function widthOf(heading: string, cells: readonly SheetCell[]): number {
  const longest = cells.reduce<number>((most, cell) => Math.max(most, String(cell ?? "").length), heading.length);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 1));
}
