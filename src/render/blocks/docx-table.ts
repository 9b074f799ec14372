import type { FileChild } from "docx";
import type { TableBlock } from "./block.js";
import { type Desk, runsOf } from "./docx-runs.js";
import { DOCX_STYLES, DOCX_WIDTHS } from "./docx-styles.js";
import { spansOf } from "./inline.js";

/** Letters of a column that count for its width, at least and at most; those of code type are wider. */
const [LEAST, MOST, WIDER] = [9, 46, 1.5];
const LINE = { style: "single", size: 8, color: "1D2327" } as const;
const THIN = { style: "single", size: 2, color: "C9D0D6" } as const;
const NONE = { style: "none", size: 0, color: "auto" } as const;

function lettersOf(text: string): number {
  return spansOf(text).reduce((sum, span) => sum + span.text.length * (span.isCode ? WIDER : 1), 0);
}

/** Widths that share the text by the longest cell of each column. */
function widthsOf({ head, rows }: TableBlock): number[] {
  const lengths = head.map((_, i) => {
    const longest = Math.max(...[head, ...rows].map((row) => lettersOf(row[i] ?? "")));
    return Math.min(MOST, Math.max(LEAST, longest));
  });
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => Math.floor((DOCX_WIDTHS.text * length) / sum));
}

/** A table with rules above and below; its head stands again on every page. */
export function tableForWord(block: TableBlock, desk: Desk): FileChild[] {
  const { Paragraph, Table, TableCell, TableRow } = desk.docx;
  const widths = widthsOf(block);
  const cellOf = (cell: string, i: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: "dxa" },
      borders: isHead ? { bottom: LINE } : {},
      children: [
        new Paragraph({
          style: DOCX_STYLES.cell,
          alignment: block.numeric.includes(i) ? "right" : "left",
          keepNext: isHead,
          children: runsOf(desk, cell, isHead ? { bold: true } : {}),
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((cell, i) => cellOf(cell, i, isHead)),
    });
  const table = new Table({
    width: { size: DOCX_WIDTHS.text, type: "dxa" },
    columnWidths: widths,
    layout: "fixed",
    margins: { left: 0, right: 120, top: 0, bottom: 0 },
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE },
    rows: [row(block.head, true), ...block.rows.map((cells) => row(cells, false))],
  });
  return [table, new Paragraph({ style: DOCX_STYLES.gap })];
}
