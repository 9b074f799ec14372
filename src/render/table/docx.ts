import { greatest } from "../../plain/extremes.js";
import { widthOf } from "../figure/scene/metrics.js";
import type { WordCell as Cell, WordBlock, WordRun, WordTable } from "../kit/word/block.js";
import { textWidth, writeDocument } from "../kit/word/document.js";
import type { WordStyle } from "../kit/word/styles.js";
import { divideRoom, holdsWords, isComfortable, type Line } from "./column-layout.js";
import type { TableWriter, WordedCell, WordedColumn, WordedTable } from "./worded-table.js";

type Align = WordedColumn["align"];

const CELLS = {
  left: "TableText",
  center: "TableCentered",
  right: "TableNumber",
  decimal: "TableNumber", // but for numbers among which some have decimals
} as const satisfies Record<Align, WordStyle>;
const HEADS = {
  left: "TableHeading",
  center: "TableHeadingCentered",
  right: "TableHeadingNumber",
  decimal: "TableHeadingNumber",
} as const satisfies Record<Align, WordStyle>;

/** Sizes of letters, in half points: smaller ones only where words would not fit otherwise. */
const SIZES = [17, 15, 13] as const;
/** What a character takes in a table on average, as a part of the size of the letters. */
const CHARACTER = 0.61;
/** The space between two columns, in twentieths of a point. */
const GAP = 160;
/** The widest serif font that stands in for Times beside the sans serif one that was measured, and what rounding takes. */
const WIDEST = 1.06;
const ROUNDING = 0.5;
/** Word does not hyphenate by itself: a word that is too long is cut anywhere. */
const LONGEST_WORD = 32;

/**
 * A table for Word: a table with headings that each page repeats, a caption that Word numbers, notes, all in named styles.
 * A wide table stands on a page in landscape.
 */
export const writeDocx: TableWriter = async (table, { number }) => {
  const isLandscape = !isComfortable(table, lineOf(false));
  const letters = SIZES.find((size) => holdsWords(table, lineOf(isLandscape, size))) ?? SIZES[2];
  const line = lineOf(isLandscape, letters);
  const { isNatural, natural, parts } = divideRoom(table, line);
  const inner = line.characters - line.gap * (parts.length - 1);
  const widths = (isNatural ? natural : parts.map((part) => part * inner)).map(
    (width) => width * unitOf(letters) + GAP,
  );
  const { lang, caption, label, notes } = table;
  const children: WordBlock[] = [
    { kind: "caption", text: caption, number, label },
    { kind: "table", widths, head: headOf(table), rows: rowsOf(table, letters), alternative: alternativeOf(table) },
    // Word wants a paragraph behind a table.
    ...(notes.length > 0 ? notes : [""]).map(
      (text): WordBlock => ({ kind: "paragraph", runs: plain(text), style: "TableNote" }),
    ),
  ];
  return writeDocument({
    lang,
    title: caption,
    maker: null,
    look: "paper",
    isLandscape,
    letters,
    hasPageNumbers: true,
    children,
  });
};

function plain(text: string): WordRun[] {
  return [{ text: text.trim() }];
}

function lineOf(isLandscape: boolean, letters: number = SIZES[0]): Line {
  const unit = unitOf(letters);
  return { characters: textWidth(isLandscape) / unit, gap: GAP / unit, longestWord: LONGEST_WORD, lengthOf };
}

/** Twentieths of a point that a character takes. */
function unitOf(letters: number): number {
  return letters * 10 * CHARACTER;
}

function lengthOf(word: string, isBold: boolean): number {
  return Math.max(word.length, (widthOf(word, 1, isBold) * WIDEST) / CHARACTER + ROUNDING);
}

function headOf({ columns, spanners }: WordedTable): Cell[][] {
  const headings = columns.map(({ heading, align }): Cell => ({ runs: plain(heading), style: HEADS[align] }));
  if (spanners.length === 0) return [headings];
  const over = spanners.map(({ heading, columns: span }): Cell => {
    return { runs: plain(heading ?? ""), span, style: "TableHeadingCentered", isRuled: heading !== null };
  });
  return [over, headings];
}

/** What the table is, and what stands in it: its headings and how many rows. */
function alternativeOf({ caption, columns, groups, file }: WordedTable): WordTable["alternative"] {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const headings = columns.map(({ heading }) => heading);
  return { title: caption, description: file.contents(headings, rows) };
}

function rowsOf({ columns, groups }: WordedTable, letters: number): Cell[][] {
  const tails = columns.map(({ align }, i) => {
    const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row[i] ?? []));
    return align === "decimal" ? tailOf(cells, letters) : 0;
  });
  return groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [[{ runs: plain(heading), span: columns.length, style: "TableGroup" } satisfies Cell]]),
    ...rows.map((row) => row.map((cell, i) => cellOf(cell, columns[i]?.align ?? "left", tails[i] ?? 0))),
  ]);
}

/** The widest decimals of a column with their mark, in twentieths of a point; 0 where no number has any. */
function tailOf(cells: readonly WordedCell[], letters: number): number {
  const tails = cells.map((cell) =>
    cell.kind === "number" && cell.digits > 0 ? cell.text.slice(-cell.digits - 1) : "",
  );
  return greatest(
    tails.map((tail) => widthOf(tail, letters * 10) * WIDEST),
    0,
  );
}

/**
 * A number of a column with decimals stands at a decimal tab, and so does the sign for none. Spaces as wide as digits would need
 * no tab, but LibreOffice lets them hang over the end of the line, and a cell copied into a spreadsheet would be no number. Where
 * the computer has another decimal mark than the table, both programs set such numbers flush right at the tab.
 */
function cellOf(cell: WordedCell, align: Align, tail: number): Cell {
  const style = CELLS[align];
  if (cell.kind === "link") return { runs: plain(cell.text), link: cell.url, style };
  const isAtTab = tail > 0 && (cell.kind === "number" || cell.kind === "unknown");
  return { runs: plain(cell.text), ...(isAtTab ? { style: "TableDecimal", decimals: tail } : { style }) };
}
