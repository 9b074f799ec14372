import type { FileChild } from "docx";
import { spansOf } from "../../kit/inline.js";
import type { TableBlock } from "./block.js";
import { runsOf, type WordContext } from "./docx-runs.js";
import { DOCX_STYLES, DOCX_WIDTHS } from "./docx-styles.js";

/** Letters of a column that count for its width, at most. */
const MOST = 46;
/** Room of a letter and beside a cell, in twentieths of a point; those of a head are bold. */
const [LETTER, BOLD, ASIDE] = [125, 145, 140];
/** Rows of a table that is not parted. */
const SHORT = 8;
const LINE = { style: "single", size: 8, color: "1D2327" } as const;
const THIN = { style: "single", size: 2, color: "C9D0D6" } as const;
const NONE = { style: "none", size: 0, color: "auto" } as const;

/** The room that a text takes on one line, and its longest word, which cannot be broken. */
function roomOf(text: string, letter: number): { readonly line: number; readonly word: number } {
  const plain = spansOf(text)
    .map((span) => span.text)
    .join("");
  const longest = Math.max(0, ...plain.split(/[\s-]+/).map((word) => word.length));
  return { line: Math.min(MOST, plain.length) * letter + ASIDE, word: Math.min(MOST, longest) * letter + ASIDE };
}

/** Each column has room for its longest word; what is left is shared by how much more its longest cell would take. */
function widthsOf({ head, rows }: TableBlock): number[] {
  const columns = head.map((title, i) => {
    const cells = [roomOf(title, BOLD), ...rows.map((row) => roomOf(row[i] ?? "", LETTER))];
    const least = Math.max(...cells.map(({ word }) => word));
    return { least, more: Math.max(1, Math.max(...cells.map(({ line }) => line)) - least) };
  });
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const more = columns.reduce((sum, column) => sum + column.more, 0);
  const shrunk = Math.min(1, DOCX_WIDTHS.text / least);
  const left = Math.max(0, DOCX_WIDTHS.text - least);
  return columns.map((column) => Math.floor(column.least * shrunk + (left * column.more) / more));
}

/** A short table stays on one page; of a long one, the head keeps two rows. */
function staysWithNext({ rows }: TableBlock, index: number): boolean {
  return index < rows.length - 1 && (rows.length <= SHORT || index === 0);
}

/** A table with rules above and below; its head stands again on every page. */
export function tableForWord(block: TableBlock, context: WordContext): FileChild[] {
  const { Paragraph, Table, TableCell, TableRow } = context.docx;
  const widths = widthsOf(block);
  const cellOf = (cell: string, i: number, isHead: boolean, keepNext: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: "dxa" },
      borders: isHead ? { bottom: LINE } : {},
      children: [
        new Paragraph({
          style: DOCX_STYLES.cell,
          alignment: block.numeric.includes(i) ? "right" : "left",
          keepNext,
          children: runsOf(context, cell, isHead ? { bold: true } : {}),
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean, keepNext: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((cell, i) => cellOf(cell, i, isHead, keepNext)),
    });
  const table = new Table({
    width: { size: DOCX_WIDTHS.text, type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    margins: { left: 0, right: 120, top: 0, bottom: 0 },
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE },
    rows: [row(block.head, true, true), ...block.rows.map((cells, i) => row(cells, false, staysWithNext(block, i)))],
  });
  return [table, new Paragraph({ style: DOCX_STYLES.gap })];
}
