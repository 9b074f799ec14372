import { guardFirstFormula, quoteCell } from "../kit/escape/csv.js";
import { sanitize } from "../kit/sanitize.js";

/** What a cell holds; `null` leaves it empty. */
export type Cell = string | number | null;

/**
 * Rows of comma-separated values (RFC 4180) that R reads with `read.csv`: decimal points, no byte order mark, lines
 * that end in LF. Numbers have as many digits as it takes to read the same number back. Texts are one line each and
 * stand in quotation marks; an apostrophe stands before what a spreadsheet would take for a formula.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(",")}\n`).join("");
}

function writeCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  return quoteCell(guardFirstFormula(sanitize(cell, "space", "dropped")));
}
