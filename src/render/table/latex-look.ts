import { latexVisible } from "../kit/escape/latex.js";
import { type ColumnLayout, divideRoom, isComfortable, type Line } from "./column-layout.js";
import type { TableStyle, WordedTable } from "./worded-table.js";

/** How a table of LaTeX is set on its page. */
export interface LatexLook {
  readonly room: ColumnLayout;
  readonly isLandscape: boolean;
  /** A command for the size of its letters; `null` for that of the text. */
  readonly size: string | null;
  /** Space on each side of a column, in points. */
  readonly columnSpace: number;
  /**
   * `natural`: columns as wide as what they hold; `spread`: the same, drawn apart, for narrow tables; `wrapped`: as wide as
   * the line; `long`: the same, over several pages.
   */
  readonly kind: "natural" | "spread" | "wrapped" | "long";
}

interface Size {
  readonly command: string | null;
  /** Points that a character takes on average, and a line. */
  readonly character: number;
  readonly line: number;
}

const SIZES: readonly [Size, Size, Size, Size] = [
  { command: null, character: 4.7, line: 13.8 },
  { command: "\\small", character: 4.35, line: 12.7 },
  { command: "\\footnotesize", character: 3.95, line: 11 },
  { command: "\\scriptsize", character: 3.6, line: 9.3 },
];
const [NORMAL, SMALL, FOOTNOTE, SCRIPT] = SIZES;

/** The area for text on A4 with margins of 25 mm, in points: across and down, upright; the other way round in landscape. */
const SHORT_SIDE = 455;
const LONG_SIDE = 702;
/** LaTeX hyphenates words, and may break the others at their punctuation. */
const LONGEST_WORD = 16;
/** Lines that caption, headings and rules take. */
const FURNITURE = 8;
/** Narrower ones, in characters, are drawn apart so that caption and notes have room. */
const NARROW = 60;

/** The text of documents of one's own is often larger than ours. */
const LARGER = 1.1;

/** Chooses the largest letters with which the columns read well upright, else on a page in landscape. */
export function latexLook(worded: WordedTable, { isFragment }: TableStyle): LatexLook {
  const table = asPrinted(worded);
  const upright = [NORMAL, SMALL, FOOTNOTE].map((size) => ({ size, isLandscape: false, isFragment }));
  const turned = [SMALL, FOOTNOTE, SCRIPT].map((size) => ({ size, isLandscape: true, isFragment }));
  const last = { size: SCRIPT, isLandscape: true, isFragment };
  const chosen = [...upright, ...turned].find((page) => isComfortable(table, lineOf(page))) ?? last;
  const room = divideRoom(table, lineOf(chosen));
  const height = chosen.isLandscape ? SHORT_SIDE : LONG_SIDE;
  const notes = table.notes.reduce((lines, note) => lines + Math.ceil(note.length / 100), 0);
  const line = chosen.size.line * (isFragment ? LARGER : 1);
  const kind = kindOf(room, room.lines > height / line - FURNITURE - notes);
  const { size, isLandscape } = chosen;
  return { room, isLandscape, size: size.command, columnSpace: spaceOf(size), kind };
}

/** The table with the letters that LaTeX lacks as wide as what stands for them. */
function asPrinted(table: WordedTable): WordedTable {
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => row.map((cell) => ({ ...cell, text: latexVisible(cell.text) }))),
  }));
  return { ...table, groups };
}

function kindOf({ isNatural, natural }: ColumnLayout, isLong: boolean): LatexLook["kind"] {
  if (isLong) return "long";
  if (!isNatural) return "wrapped";
  return natural.reduce((total, width) => total + width, 0) < NARROW ? "spread" : "natural";
}

function spaceOf(size: Size): number {
  return size === NORMAL ? 6 : size === SMALL ? 5 : 4;
}

interface Page {
  readonly size: Size;
  readonly isLandscape: boolean;
  readonly isFragment: boolean;
}

function lineOf({ size, isLandscape, isFragment }: Page): Line {
  const width = isLandscape ? LONG_SIDE : SHORT_SIDE;
  const character = size.character * (isFragment ? LARGER : 1);
  // A little less than there is: some texts have many wide letters.
  const characters = (width / character) * 0.96;
  return { characters, gap: (2 * spaceOf(size)) / character, longestWord: LONGEST_WORD, lengthOf: lengthInLatex };
}

/** Letters that take half a character more than others. */
const WIDE = /[mwMW]/g;

/** A word in characters: a short one with wide letters is not to be hyphenated where there is room. Headings stand a little apart. */
function lengthInLatex(word: string, isHeading: boolean): number {
  return word.length + (word.match(WIDE)?.length ?? 0) / 2 + (isHeading ? 1 : 0);
}
