import type { DataValidation } from "hucre";
import { lettersOf } from "../../plain/column-letters.js";
import type { PartEdit } from "../kit/word/repack.js";
import type { BookCell, BookChoice, BookEntry, BookSheet } from "./book.js";

/** What a box of a workbook may hold: the title and the text of a warning. */
const LONGEST = { title: 32, text: 225 } as const;
/** The box of a note, in columns and rows of a sheet, and in points. */
const NOTE = { columns: 4, rows: 9, width: 300, height: 150 } as const;

/** A list of words for a column, below its headings. */
export function toValidation({ column, words, warning }: BookChoice, headRows: number, rows: number): DataValidation {
  const letters = lettersOf(column);
  const from = lettersOf(words.column);
  return {
    type: "list",
    range: `${letters}${headRows + 1}:${letters}${headRows + rows}`,
    formula1: `'${words.sheet}'!$${from}$${words.first + 1}:$${from}$${words.last + 1}`,
    allowBlank: true,
    ...(warning === null
      ? {}
      : {
          showErrorMessage: true,
          errorStyle: "warning",
          errorTitle: warning.title.slice(0, LONGEST.title),
          errorMessage: warning.text.slice(0, LONGEST.text),
        }),
  };
}

/** The first empty row, which shows what the cells of each column are like. */
export function firstEntry(columns: number, { textColumns }: BookEntry): readonly BookCell[] {
  return Array.from({ length: columns }, (_, i) => ({ value: "", style: textColumns.has(i) ? { numFmt: "@" } : {} }));
}

/**
 * What hucre has no word for: the look of whole columns, taken from the first empty row; no mark at numbers that stand as text; notes
 * large enough to be read.
 */
export function entryEdits(sheets: readonly BookSheet[]): Readonly<Record<string, PartEdit>> {
  const edits: Record<string, PartEdit> = {};
  for (const [i, { entry, rows, headRows = 0, widths }] of sheets.entries()) {
    if (entry === undefined) continue;
    const first = rows.length + 1;
    const last = `${lettersOf(widths.length - 1)}${headRows + entry.rows}`;
    edits[`xl/worksheets/sheet${i + 1}.xml`] = (part) => withoutMarks(withColumnStyles(part, first), last);
    edits[`xl/drawings/vmlDrawing${i + 1}.vml`] = withLargeNotes;
  }
  return edits;
}

function withColumnStyles(part: string, row: number): string {
  const styles = new Map<string, string>();
  for (const [, column = "", style = ""] of part.matchAll(new RegExp(`<c r="([A-Z]+)${row}" s="(\\d+)"`, "g"))) {
    styles.set(column, style);
  }
  return part.replace(/<col min="(\d+)"/g, (col, at: string) => {
    const style = styles.get(lettersOf(Number(at) - 1));
    return style === undefined ? col : `<col style="${style}" min="${at}"`;
  });
}

function withoutMarks(part: string, last: string): string {
  const ignored = `<ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors>`;
  return part.replace(/(?=<drawing|<legacyDrawing|<tableParts|<\/worksheet>)/, ignored);
}

function withLargeNotes(part: string): string {
  const anchor = /<x:Anchor>(\d+),15,(\d+),2,\d+,31,\d+,4<\/x:Anchor>/g;
  return part
    .replaceAll("width:108pt;height:59.25pt", `width:${NOTE.width}pt;height:${NOTE.height}pt`)
    .replace(anchor, (_match, column: string, row: string) => {
      const [right, bottom] = [Number(column) + NOTE.columns, Number(row) + NOTE.rows];
      return `<x:Anchor>${column},15,${row},2,${right},31,${bottom},4</x:Anchor>`;
    });
}
