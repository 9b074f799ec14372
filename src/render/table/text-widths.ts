import { roomFor, shareRoom } from "../kit/grid.js";
import type { Measure } from "../kit/width.js";
import { type NumberedTable, numbered, pile, type TextTable } from "./text-table.js";

/** How a table is laid out: what is put into columns, how wide each is, and what stands between them. */
export interface Layout {
  readonly table: TextTable;
  readonly widths: readonly number[];
  /** Columns between two columns. */
  readonly gap: number;
  /** What numbers in the headings stand for; empty where there are none. */
  readonly legend: NumberedTable["legend"];
}

/** How hard it is tried to make a table fit. */
interface Effort {
  readonly isPiled: boolean;
  /** The columns of cross-tables are numbered. */
  readonly isNumbered?: boolean;
  readonly gap: number;
  /** Words longer than this may be broken. */
  readonly word: number;
  /** Words of headings longer than this are hyphenated. */
  readonly heading: number;
}

/** From what reads best to what still can be read. */
const EFFORTS: readonly Effort[] = [
  { isPiled: false, gap: 2, word: 24, heading: 40 },
  { isPiled: false, gap: 2, word: 16, heading: 18 },
  { isPiled: false, isNumbered: true, gap: 2, word: 16, heading: 18 },
  { isPiled: false, isNumbered: true, gap: 1, word: 16, heading: 12 },
  { isPiled: true, gap: 2, word: 16, heading: 18 },
  { isPiled: false, gap: 2, word: 16, heading: 10 },
  { isPiled: false, gap: 2, word: 16, heading: 8 },
  { isPiled: true, gap: 2, word: 16, heading: 12 },
  { isPiled: true, gap: 1, word: 16, heading: 12 },
];

/** A column of words is not narrower than this, if they are. */
const LEAST = 9;

/** The layout that reads best within a width; `null` where none does. */
export function layOut(table: TextTable, width: number, measure: Measure): Layout | null {
  const crossed = numbered(table);
  for (const effort of EFFORTS) {
    if (effort.isNumbered && crossed === null) continue;
    const numberedTable = effort.isNumbered ? crossed : null;
    const whole = numberedTable?.table ?? (effort.isPiled ? pile(table) : table);
    const candidate = hyphenate(whole, effort.heading, measure);
    const widths = columnWidths(candidate, width, effort, measure);
    if (widths !== null) return { table: candidate, widths, gap: effort.gap, legend: numberedTable?.legend ?? [] };
  }
  return null;
}

/** Long words of headings in pieces, each but the last with a hyphen at its end. */
function hyphenate(table: TextTable, limit: number, measure: Measure): TextTable {
  const cut = (word: string): string => {
    if (measure(word) <= limit || measure(word) !== word.length) return word;
    const count = Math.ceil(word.length / (limit - 1));
    const size = Math.ceil(word.length / count);
    const pieces = Array.from({ length: count }, (_, i) => word.slice(i * size, (i + 1) * size));
    return pieces.filter((piece) => piece !== "").join("-\n");
  };
  const headings = table.headings.map((heading) => heading.replace(/[^ \n]+/g, cut));
  return { ...table, headings };
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

/** The widest of the parts of a text. */
function widest(text: string, between: RegExp, measure: Measure): number {
  return most(text.split(between).map(measure));
}

/**
 * Columns take what they need where there is room; else the wide ones share what the narrow ones leave. `null` where words
 * would be broken.
 */
function columnWidths(
  { headings, columns, groups }: TextTable,
  width: number,
  { gap, word }: Effort,
  measure: Measure,
): number[] | null {
  const rows = groups.flatMap((group) => group.rows);
  const needs = columns.map(({ align }, i) => {
    const texts = rows.map((row) => row[i] ?? "");
    const heading = headings[i] ?? "";
    const all = most(texts.map((text) => widest(text, /\n/, measure)));
    const words = Math.min(word, most(texts.map((text) => widest(text, /[ \n]/, measure))));
    const own = align === "left" ? Math.max(words, Math.min(all, LEAST)) : all;
    const least = Math.max(widest(heading, /[ \n]/, measure), own);
    return { least, most: Math.max(least, all, Math.min(widest(heading, /\n/, measure), least * 2)) };
  });
  return shareRoom(needs, roomFor(columns.length, width, { gap, indent: 0 }));
}
