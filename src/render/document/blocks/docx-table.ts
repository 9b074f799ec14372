import { greatest } from "../../../plain/extremes.js";
import { spansOf } from "../../kit/inline.js";
import type { WordBlock, WordCell } from "../../kit/word/block.js";
import { textWidth } from "../../kit/word/document.js";
import type { TableBlock } from "./block.js";
import { runsOf } from "./docx-runs.js";

/** Letters of a column that count for its width, at most. */
const MOST = 46;
/** Room of a letter and beside a cell, in twentieths of a point; those of a head are bold. */
const [LETTER, BOLD, ASIDE] = [125, 145, 140];
/** Rows of a table that is not parted. */
const SHORT = 8;

function plainText(text: string): string {
  return spansOf(text)
    .map((span) => span.text)
    .join("");
}

/** The room that a text takes on one line, and its longest word, which cannot be broken. */
function roomOf(text: string, letter: number): { readonly line: number; readonly word: number } {
  const plain = plainText(text);
  const longest = greatest(
    plain.split(/[\s-]+/).map((word) => word.length),
    0,
  );
  return { line: Math.min(MOST, plain.length) * letter + ASIDE, word: Math.min(MOST, longest) * letter + ASIDE };
}

/** Each column has room for its longest word; what is left is shared by how much more its longest cell would take. */
function widthsOf({ head, rows }: TableBlock): number[] {
  const columns = head.map((title, i) => {
    const cells = [roomOf(title, BOLD), ...rows.map((row) => roomOf(row[i] ?? "", LETTER))];
    const least = greatest(cells.map(({ word }) => word));
    return { least, more: Math.max(1, greatest(cells.map(({ line }) => line)) - least) };
  });
  const width = textWidth(false);
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const more = columns.reduce((sum, column) => sum + column.more, 0);
  const shrunk = Math.min(1, width / least);
  const left = Math.max(0, width - least);
  return columns.map((column) => Math.floor(column.least * shrunk + (left * column.more) / more));
}

/** A short table stays on one page; of a long one, the head keeps two rows. */
function staysWithNext({ rows }: TableBlock, index: number): boolean {
  return index < rows.length - 1 && (rows.length <= SHORT || index === 0);
}

/** A table with rules above and below; its head stands again on every page. `title` says what it is to those who do not see it. */
export function tableForWord(block: TableBlock, title: string): WordBlock[] {
  const { head, rows, numeric } = block;
  const heading = (text: string, i: number): WordCell => {
    return { runs: runsOf(text), style: numeric.includes(i) ? "TableHeadingNumber" : "TableHeading" };
  };
  const cell = (text: string, i: number): WordCell => {
    return { runs: runsOf(text), style: numeric.includes(i) ? "TableNumber" : "TableText" };
  };
  const row = (cells: readonly string[], r: number): WordCell[] => {
    const keeps = staysWithNext(block, r);
    return cells.map((text, i) => ({ ...cell(text, i), staysWithNext: keeps }));
  };
  return [
    {
      kind: "table",
      widths: widthsOf(block),
      head: [head.map(heading)],
      rows: rows.map(row),
      alternative: { title: plainText(title), description: head.map(plainText).join(", ") },
    },
    { kind: "paragraph", runs: [], style: "Gap" },
  ];
}
