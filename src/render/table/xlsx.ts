import { captionLead } from "../../messages/tables.js";
import { greatest } from "../../plain/extremes.js";
import { wordLines } from "../kit/word/text.js";
import { headingOf } from "./headings.js";
import type { TableWriter, WordedCell, WordedColumn, WordedTable } from "./worded-table.js";
import { type BookCell, type BookSheet, roomFor, writeWorkbook } from "./workbook.js";

type AlignmentStyle = NonNullable<NonNullable<BookCell["style"]>["alignment"]>;

/** Columns of a workbook in characters. */
const NARROWEST = 8;
const WIDEST = 46;
const NOTES_WIDTH = 80;
/** Wider tables are printed across the page. */
const UPRIGHT = 90;

const HORIZONTAL = { left: "left", center: "center", right: "right", decimal: "right" } as const;
const RULE = { style: "thin", color: { rgb: "808080" } } as const;

/**
 * A table as a workbook: one row of headings that stays in sight, numbers as numbers that show the digits of the table, and
 * a second sheet with caption and notes.
 */
export const writeXlsx: TableWriter = async (table, { number }) => {
  const { table: name, notes } = table.file.sheets;
  const caption = captionLead(table.lang, number) + clean(table.caption);
  return writeWorkbook(caption, [tableSheet(table, name, caption), notesSheet(table, notes, caption)]);
};

function tableSheet(table: WordedTable, name: string, header: string): BookSheet {
  const { columns, groups } = table;
  const headings = columns.map((_, i) => headingOf(table, i));
  const head = headings.map((heading, i): BookCell => ({ value: clean(heading), style: headStyle(columns[i], i > 0) }));
  const rows = groups.flatMap(({ heading, rows: own }) => [
    ...(heading === null ? [] : [[{ value: clean(heading), style: { font: { bold: true, italic: true } } }]]),
    ...own.map((row) => row.map((cell, i) => bookCell(cell, columns[i], i > 0))),
  ]);
  const widths = columns.map((_, i) =>
    columnWidth(
      headings[i] ?? "",
      groups.flatMap((group) => group.rows.map((row) => row[i]?.text ?? "")),
    ),
  );
  const isLandscape = widths.reduce((sum, width) => sum + width, 0) > UPRIGHT;
  const hasFilter = groups.every(({ heading }) => heading === null);
  return { name, widths, rows: [head, ...rows], headRows: 1, header, isLandscape, hasFilter };
}

/** Room for the longest line, and for the longest word of the heading, which may take several lines. */
function columnWidth(heading: string, texts: readonly string[]): number {
  const words = heading.split(" ").map(({ length }) => length + 3);
  const lines = texts.flatMap((text) => text.split("\n").map(({ length }) => roomFor(length)));
  return Math.ceil(Math.min(WIDEST, greatest(words.concat(lines), Math.max(NARROWEST, heading.length / 3))));
}

function notesSheet({ notes }: WordedTable, name: string, caption: string): BookSheet {
  const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;
  const rows = [
    [{ value: caption, style: { ...wrapped, font: { bold: true } } }],
    ...notes.map((note): BookCell[] => [{ value: clean(note), style: wrapped }]),
  ];
  return { name, widths: [NOTES_WIDTH], rows };
}

/** Texts stand a little away from the numbers of the column before. */
function alignmentOf(column: WordedColumn | undefined, isLater: boolean, vertical: "top" | "bottom"): AlignmentStyle {
  const horizontal = HORIZONTAL[column?.align ?? "left"];
  return { horizontal, vertical, ...(horizontal === "left" && isLater ? { indent: 1 } : {}) };
}

function headStyle(column: WordedColumn | undefined, isLater: boolean): BookCell["style"] & object {
  return {
    font: { bold: true },
    border: { top: RULE, bottom: RULE },
    alignment: { ...alignmentOf(column, isLater, "bottom"), wrapText: true },
  };
}

function bookCell(cell: WordedCell, column: WordedColumn | undefined, isLater: boolean): BookCell {
  const alignment = alignmentOf(column, isLater, "top");
  if (cell.kind === "number") return { value: settled(cell.number), style: { numFmt: numberFormat(cell), alignment } };
  const style = { alignment: { ...alignment, wrapText: true } };
  if (cell.kind === "unknown") return { value: "", style: { alignment } };
  if (cell.kind !== "link") return { value: clean(cell.text), style };
  const font = { color: { rgb: "0B4F9E" }, underline: true };
  return { value: clean(cell.text), style: { ...style, font }, link: cell.url };
}

/** Without the last digits of floating point, which are noise. */
function settled(number: number): number {
  return Number(number.toPrecision(12));
}

/** Shows what the table shows: digits, thousands, the sign of what is added. */
function numberFormat({ text, digits }: Extract<WordedCell, { kind: "number" }>): string {
  const whole = /\d[,.\u202f\u00a0]\d{3}(?:\D|$)/.test(text) && Math.abs(digits) !== 3 ? "#,##0" : "0";
  const plain = digits === 0 ? whole : `${whole}.${"0".repeat(digits)}`;
  return text.startsWith("+") ? `+${plain};-${plain};${plain}` : plain;
}

/** Composed letters, without what XML forbids or nobody sees; lines stay lines. */
function clean(text: string): string {
  return wordLines(text.trim()).join("\n");
}
