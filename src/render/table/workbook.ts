import type { Cell, WriteSheet } from "hucre";
import { lettersOf } from "../../plain/column-letters.js";
import { greatest } from "../../plain/extremes.js";
import { escapeExcel, escapeExcelHeader } from "../kit/escape/excel.js";
import { repack } from "../kit/word/repack.js";
import type { BookCell, BookSheet } from "./book.js";
import { entryEdits, firstEntry, toValidation } from "./workbook-entry.js";

export type { BookCell, BookSheet } from "./book.js";

/** Texts that a spreadsheet takes for errors. */
const ERROR_LIKE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!)$/i;
/** Texts that would become formulas when someone edits their cell: they are marked as text. */
const FORMULA_LIKE = /^[=+\-@]/;
/** What Excel shows of a cell that is marked as text; a longer one becomes a row of `#`. */
const LONGEST_MARKED = 255;
const LONGEST_CELL = 32_767;
const LONGEST_HEADER = 240;
/** The height of a line in points, and the lines of the highest row that there may be. */
const LINE = 15;
const MOST_LINES = 27;
/** What a character takes of a column that is measured in digits, and the margins of a cell. */
const CHARACTER = 1.05;
const MARGIN = 1;
const FONT = { name: "Calibri", size: 11 } as const;

/** The bytes of a workbook (xlsx): the same sheets give the same bytes. */
export async function writeWorkbook(title: string, sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("hucre/xlsx");
  const bytes = await writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { title },
    defaultFont: FONT,
  });
  const clock = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g;
  return repack(new Uint8Array(bytes), {
    "docProps/core.xml": (part) => part.replace(clock, ""),
    ...entryEdits(sheets),
  });
}

function toSheet(sheet: BookSheet): WriteSheet {
  const { name, widths, headRows = 0, headColumns = 0, header, isLandscape, hasFilter, entry } = sheet;
  const rows = entry === undefined ? sheet.rows : [...sheet.rows, firstEntry(widths.length, entry)];
  const cells = new Map<string, Partial<Cell>>();
  for (const [r, row] of rows.entries()) for (const [c, cell] of row.entries()) cells.set(`${r},${c}`, toCell(cell));
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map((row) => row.map(() => null)),
    rowDefs: new Map(rows.map((row, r) => [r, { height: LINE * linesOf(row, widths) }])),
    cells,
    ...(headRows > 0 || headColumns > 0 ? { freezePane: { rows: headRows, columns: headColumns } } : {}),
    ...(sheet.isHidden === true ? { hidden: true } : {}),
    ...(entry === undefined
      ? {}
      : { dataValidations: entry.choices.map((one) => toValidation(one, headRows, entry.rows)) }),
    ...(hasFilter === true && rows.length > headRows
      ? { autoFilter: { range: filterRange(rows.length, widths.length, headRows) } }
      : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: isLandscape === true ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(headRows > 0 ? { printTitlesRow: `$1:$${headRows}` } : {}),
    },
    headerFooter: {
      ...(header === undefined
        ? {}
        : { oddHeader: `&L${escapeExcelHeader([...header].slice(0, LONGEST_HEADER).join(""))}` }),
      oddFooter: "&C&P / &N",
    },
  };
}

function toCell({ note, ...cell }: BookCell): Partial<Cell> {
  return note === undefined ? toPlainCell(cell) : { ...toPlainCell(cell), comment: { text: escapeExcel(note) } };
}

function toPlainCell({ value, style, link }: BookCell): Partial<Cell> {
  const named = { ...style, font: { ...FONT, ...style?.font } };
  if (typeof value === "number") return { value, type: "number", style: named };
  if (value === "") return { value: null, type: "empty", style: named };
  const text = escapeExcel(value.slice(0, LONGEST_CELL));
  const isMarked = FORMULA_LIKE.test(text) && text.length <= LONGEST_MARKED;
  const look = { ...named, ...(isMarked ? { numFmt: "@" } : {}) };
  return {
    ...(ERROR_LIKE.test(text) ? { richText: [{ text }] } : { value: text }),
    type: "string",
    style: look,
    ...(link === undefined ? {} : { hyperlink: { target: link } }),
  };
}

/** The width of a column in which a text of so many characters takes one line. */
export function roomFor(characters: number): number {
  return Math.max(characters + 2, Math.ceil(characters * CHARACTER) + MARGIN);
}

/** Lines that a row takes, its texts wrapped. Spreadsheets do not all find it out by themselves. */
function linesOf(row: readonly BookCell[], widths: readonly number[]): number {
  const cells = row.map(({ value, style }, i) => {
    if (typeof value === "number" || style?.alignment?.wrapText !== true) return 1;
    const room = Math.max(1, (widths[i] ?? 1) - MARGIN);
    return value
      .split("\n")
      .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * CHARACTER) / room)), 0);
  });
  return Math.min(MOST_LINES, greatest(cells, 1));
}

function filterRange(rows: number, columns: number, headRows: number): string {
  return `A${headRows}:${lettersOf(columns - 1)}${rows}`;
}
