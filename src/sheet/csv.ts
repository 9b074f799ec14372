import { CsvError, type Options, parse } from "csv-parse/sync";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import { type Cell, isBlank, type Sheet, type SheetRow } from "./cell.js";
import { decodeCsv, type Encoding } from "./encoding.js";
import { placedAt } from "./place.js";

/** Between the cells of a CSV. */
export const SEPARATORS = [";", ",", "\t", "|"] as const;

/** How a CSV is to be read; `null`: as it is found. */
export interface CsvReading {
  readonly encoding: Encoding | null;
  readonly separator: string | null;
}

/** What a line of Excel's own says of the separator. */
const SEP_LINE = /^sep=(.)\r?\n/i;
const LONGEST_SHOWN = 40;

/**
 * A CSV as one sheet. `sheet-empty`, `sheet-quote-open`, `cell-quotation`, `sheet-cells` (a row that another separator divides), and
 * what may be wrong with its bytes.
 */
export function readCsvSheet(bytes: Uint8Array, file: string, how: CsvReading): Outcome<Sheet> {
  const { value: text, diagnostics } = decodeCsv(bytes, file, how.encoding);
  if (text === null) return { value: null, diagnostics };
  const [line = "", told] = SEP_LINE.exec(text) ?? [];
  const body = text.slice(line.length);
  if (body.trim() === "") return { value: null, diagnostics: [placedAt(finding("sheet-empty", { path: file }), file)] };
  const separator = how.separator ?? told ?? separatorOf(body);
  const first = line === "" ? 1 : 2;
  const { rows, problem } = parseRows(body, separator, first, file);
  if (problem !== null) return { value: null, diagnostics: [problem] };
  const wrong = otherSeparators(rows, file, separator);
  const sound =
    wrong.length === 0 ? rows : rows.filter(({ number }) => !wrong.some(({ position }) => position?.line === number));
  const sheet: Sheet = { file, name: stemOf(file), isCsv: true, rows: sound, hidden: { columns: [], rows: [] } };
  return { value: sheet, diagnostics: wrong };
}

/** The name of a file without its folders and its ending. */
export function stemOf(file: string): string {
  return file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
}

function parseRows(text: string, delimiter: string, first: number, file: string) {
  const rows: SheetRow[] = [];
  let next = first;
  const options: Options<string[], string[]> = {
    delimiter,
    relax_column_count: true,
    on_record: (cells: string[], { lines, records }) => {
      if (!cells.every(isBlank)) rows.push({ number: next, ordinal: records, cells: cells.map(cellOf) });
      next = lines + first;
      return null;
    },
  };
  try {
    parse(text, options);
    return { rows, problem: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, problem: quotation(error, text, next - first, next, file) };
  }
}

/** Signs at which spreadsheets begin a formula; whoever writes a CSV puts an apostrophe before them. */
const GUARDED = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

function cellOf(text: string): Cell {
  return text.trim() === "" ? null : text.replace(GUARDED, "");
}

/** What is wrong with quotation marks, at the line on which the row begins. */
function quotation({ code }: CsvError, text: string, skipped: number, line: number, file: string): AnyDiagnostic {
  if (code !== "CSV_QUOTE_NOT_CLOSED") return placedAt(finding("cell-quotation", {}), file, line);
  const row = text.split(/\r\n|\n|\r/, skipped + 1)[skipped] ?? "";
  const behind = row.slice(row.lastIndexOf('"') + 1).replace(/[;,\t|].*$/s, "");
  return placedAt(finding("sheet-quote-open", { text: behind.slice(0, LONGEST_SHOWN) }), file, line);
}

/** The sign that stands most often, outside of quotation marks, in the first line that has one of them. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if ((SEPARATORS as readonly string[]).includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    else if ((sign === "\n" || sign === "\r") && counts.size > 0) break;
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [",", 0])[0];
}

/** Rows of one cell that another separator would divide as the first row is divided by the right one. */
function otherSeparators(rows: readonly SheetRow[], file: string, separator: string): readonly AnyDiagnostic[] {
  const expected = rows[0]?.cells.length ?? 0;
  if (expected < 3) return [];
  return rows.flatMap(({ number, cells }) => {
    const [only] = cells;
    if (cells.length !== 1 || typeof only !== "string") return [];
    const other = SEPARATORS.find((one) => one !== separator && only.split(one).length >= expected / 2);
    if (other === undefined) return [];
    return [
      placedAt(finding("sheet-cells", { cells: 1, expected, separator: other, others: separator }), file, number),
    ];
  });
}
