import { greatest } from "../../plain/extremes.js";
import type { WordedCell, WordedTable } from "./worded-table.js";

/** The line that columns share, in characters. */
export interface Line {
  readonly characters: number;
  /** Between two columns. */
  readonly gap: number;
  /** Longer words are broken, by hyphens or at their punctuation. */
  readonly longestWord: number;
  /** How many characters of this line a word takes, where a word too long for its column is cut; else as many as it has. */
  readonly lengthOf?: (word: string, isBold: boolean) => number;
}

/** How a table is laid out on a page whose lines hold a number of characters. */
export interface ColumnLayout {
  /** True where every column may have what it needs: nothing is wrapped. */
  readonly isNatural: boolean;
  /** The part of the line that each column gets, more than 0; together 1. Meaningful where columns wrap. */
  readonly parts: readonly number[];
  /** Characters that each column needs for its widest cell or heading. */
  readonly natural: readonly number[];
  /** About how many lines all rows take, wrapped. */
  readonly lines: number;
}

/** What columns need, in characters. */
interface Needs {
  readonly natural: readonly number[];
  /** For the longest word; all of it where nothing may be wrapped. */
  readonly least: readonly number[];
  /** For a column that reads well. */
  readonly comfortable: readonly number[];
}

/** Headings may be bold: what that adds. */
const BOLD = 1;
/** A column of words that is at least this wide reads well, however long its texts are. */
const COMFORTABLE = 26;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** White space at which a line may end: no-break spaces hold words together. */
const BREAKING_SPACE = /[^\S\u00a0\u2007\u202f]+/;
const plainLength = (word: string, isBold: boolean): number => word.length + (isBold ? BOLD : 0);

function needsOf({ columns, groups, spanners }: WordedTable, { longestWord, lengthOf = plainLength }: Line): Needs {
  const rows = groups.flatMap((group) => group.rows);
  const wordOf = (text: string, isBold = false): number =>
    text.split(BREAKING_SPACE).reduce((most, word) => Math.max(most, lengthOf(word, isBold)), 0);
  const numbers = columns.map(({ align }, i) => (align === "decimal" ? numberWidth(rows.map((row) => row[i])) : 0));
  const least = columns.map(({ heading, align }, i) => {
    const texts = rows.map((row) => row[i]).filter((cell) => align !== "decimal" || cell?.kind !== "number");
    const words = texts.reduce((most, cell) => Math.max(most, wordOf(cell?.text ?? "")), wordOf(heading, true));
    return Math.max(3, numbers[i] ?? 0, Math.min(longestWord, words));
  });
  const natural = columns.map(({ heading }, i) =>
    greatest(
      rows.map((row) => row[i]?.text.length ?? 0),
      Math.max(heading.length + BOLD, least[i] ?? 0),
    ),
  );
  let at = 0;
  for (const { heading, columns: count } of spanners) {
    const missing = (heading?.length ?? 0) - sum(natural.slice(at, at + count));
    if (missing > 0) for (let i = at; i < at + count; i++) natural[i] = (natural[i] ?? 0) + Math.ceil(missing / count);
    at += count;
  }
  const comfortable = natural.map((most, i) =>
    Math.min(most, Math.max(least[i] ?? 0, columns[i]?.align === "decimal" ? 0 : COMFORTABLE)),
  );
  return { natural, least, comfortable };
}

/** Characters of a column of numbers whose decimal marks stand under each other. */
function numberWidth(cells: readonly (WordedCell | undefined)[]): number {
  const numbers = cells.flatMap((cell) => (cell?.kind === "number" ? [cell] : []));
  const tails = numbers.map(({ digits }) => (digits === 0 ? 0 : digits + 1));
  const heads = numbers.map(({ text }, i) => text.length - (tails[i] ?? 0));
  return numbers.length === 0 ? 0 : greatest(heads) + greatest(tails) + 1;
}

/** True where every column reads well in such lines. */
export function isComfortable(table: WordedTable, line: Line): boolean {
  return sum(needsOf(table, line).comfortable) + line.gap * (table.columns.length - 1) <= line.characters;
}

/** True where no word of any column would be broken in such lines, but those that are too long everywhere. */
export function holdsWords(table: WordedTable, line: Line): boolean {
  return sum(needsOf(table, line).least) + line.gap * (table.columns.length - 1) <= line.characters;
}

/**
 * Divides lines among the columns: each gets what it needs where that fits; else at least its longest word, and of what is
 * left by the share it asks for, up to what it needs.
 */
export function divideRoom(table: WordedTable, line: Line): ColumnLayout {
  const { natural, least } = needsOf(table, line);
  const available = line.characters - line.gap * (table.columns.length - 1);
  const isNatural =
    sum(natural) <= available && !table.groups.some(({ rows }) => rows.some((row) => row.some(hasLines)));
  const widths = isNatural
    ? [...natural]
    : fill(
        natural,
        spare(least, table, available),
        table.columns.map(({ share }) => share),
        available,
      );
  const total = sum(widths);
  const heights = table.groups.flatMap(({ heading, rows }) => [
    heading === null ? 0 : 1.5,
    ...rows.map((row) =>
      isNatural
        ? 1
        : greatest(
            row.map(({ text }, i) => linesOf(text, widths[i] ?? 1)),
            1,
          ),
    ),
  ]);
  return { isNatural, parts: widths.map((width) => width / total), natural, lines: sum(heights) };
}

function hasLines({ text }: { readonly text: string }): boolean {
  return /[\n\r]/.test(text.trim());
}

function linesOf(text: string, width: number): number {
  return sum(
    text
      .trim()
      .split(/\r\n|[\n\r]/)
      .map(({ length }) => Math.max(1, Math.ceil((length * 1.1) / width))),
  );
}

/** Where there is not even room for the longest words, numbers and bounds stay whole, and words give way. */
function spare(least: readonly number[], { columns }: WordedTable, available: number): readonly number[] {
  const isWhole = (i: number) => columns[i]?.align === "decimal" || columns[i]?.align === "center";
  const whole = sum(least.filter((_, i) => isWhole(i)));
  const words = sum(least) - whole;
  const left = available - whole;
  if (words + whole <= available || left < words / 3) return least;
  return least.map((own, i) => (isWhole(i) ? own : (own * left) / words));
}

/** From the least on, what is left goes to those that want more, by their shares; who has enough leaves the rest to others. */
function fill(
  natural: readonly number[],
  least: readonly number[],
  shares: readonly number[],
  available: number,
): number[] {
  const widths = [...least];
  for (let round = 0; round < natural.length; round++) {
    const left = available - sum(widths);
    const wanting = natural.flatMap((most, i) => (most > (widths[i] ?? 0) ? [i] : []));
    const asked = sum(wanting.map((i) => shares[i] ?? 1));
    if (left < 0.5 || wanting.length === 0) break;
    for (const i of wanting) {
      widths[i] = Math.min(natural[i] ?? 0, (widths[i] ?? 0) + (left * (shares[i] ?? 1)) / asked);
    }
  }
  return widths;
}
