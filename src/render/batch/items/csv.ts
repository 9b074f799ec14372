import type { RefusedEntry } from "../../../model/entry.js";
import type { Result } from "../../../model/result.js";
import { guardFormulas, quoteCell } from "../../kit/escape/csv.js";
import { sanitize } from "../../kit/sanitize.js";
import type { RenderOptions } from "../../options.js";
import { type Cell, countOf, originColumns, profileColumns } from "./csv-columns.js";
import { writeThrough } from "./render.js";
import { type CsvOptions, type Head, PLAIN_CSV, type RowWriter } from "./writer.js";

/**
 * Rows of a table (RFC 4180), one per profile and per refused document, in the order of the input. Numbers have as many digits
 * as it takes to read the same number back; an unknown leaves its cell empty. Texts are one line each, made safe for terminals,
 * and an apostrophe stands before what a spreadsheet would take for a formula. Lines end in LF: R, pandas and spreadsheets read
 * it as they read CRLF, and line tools do not find a CR in the last cell. Cells are quoted here: called row by row, the library
 * for it takes several times as long as all the rest of a row.
 */
export function createCsvWriter(options: CsvOptions, about: Pick<Head, "tool" | "typology">): RowWriter {
  const columns = profileColumns(about.typology);
  const origin = originColumns(about);
  const toCell = cellWriter(options);
  const write = (cells: readonly Cell[]): string => cells.map(toCell).join(options.delimiter);
  const names = write([...columns, ...origin].map(({ name }) => name));
  const ending = `${options.delimiter}${write(origin.map(({ value }) => value))}\n`;
  return {
    reads: "row",
    separator: "",
    head: () => `${options.bom ? "\ufeff" : ""}${names}\n`,
    item: (result) => write(columns.map(({ of }) => of(result))) + ending,
    refusal: (entry) => {
      const known = refusedCells(entry);
      return `${write([...columns, ...origin].map(({ name }) => known[name] ?? null))}\n`;
    },
    tail: () => "",
  };
}

/** The result as a table. */
export function renderCsv(result: Result, { csv = PLAIN_CSV }: Pick<RenderOptions, "csv"> = {}): string {
  return writeThrough(createCsvWriter(csv, result), result);
}

/** What is known of a document that gave no result. */
function refusedCells({ file, document, findings }: RefusedEntry): Readonly<Record<string, Cell>> {
  const [errors, warnings] = [countOf(findings, "error"), countOf(findings, "warning")];
  return { file, document, status: "invalid", errors, warnings };
}

/** How one cell is written: a number as the same number, `null` as an empty cell, a text without harm. */
export function cellWriter({ delimiter, decimal }: CsvOptions): (cell: Cell) => string {
  const quote = (text: string): string => (text.includes(delimiter) || text.includes('"') ? quoteCell(text) : text);
  return (cell) => {
    if (cell === null) return "";
    if (typeof cell === "string") return quote(harmless(cell));
    const digits = String(cell);
    return decimal === "." ? quote(digits) : quote(digits.replace(".", decimal));
  };
}

/** Most texts: letters and digits at both ends, nothing in between that could do harm. */
const PLAIN = /^[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f _./:-]*[A-Za-z0-9\u00c0-\u024f])?$/;

/** One line of text that no terminal and no spreadsheet would obey. */
function harmless(text: string): string {
  if (PLAIN.test(text)) return text;
  return guardFormulas(sanitize(text, "space", "dropped"));
}
