import { CHAR, GIVE_UP } from "./scalar.js";

/** A block of text that was read: the offset of the line feed behind its last line, and how many lines stand below its header. */
export interface BlockText {
  readonly value: string;
  readonly end: number;
  readonly lines: number;
}

/**
 * The block of text whose header (`|` or `>`, alone or with `-`) stands at an offset, below what stands in column `indent`. Its
 * lines all begin in the same column; blank lines may stand between them. The text ends with a line feed.
 */
export function readBlockText(text: string, at: number, indent: number): BlockText {
  const isFolded = text.charCodeAt(at) === CHAR.above;
  const isStripped = text.charCodeAt(at + 1) === CHAR.dash;
  let end = at + (isStripped ? 2 : 1);
  if (text.charCodeAt(end) !== CHAR.lineFeed) throw GIVE_UP;
  let [value, column, lines, blanks] = ["", 0, 0, 0];
  for (let start = end + 1; start < text.length; ) {
    const first = firstAfter(text, start);
    const own = first - start;
    if (text.charCodeAt(first) === CHAR.lineFeed) {
      if (lines === 0 || own > column) throw GIVE_UP; // spaces that reach further than the text above belong to it
      blanks += 1;
      start = first + 1;
      continue;
    }
    if (lines === 0) column = own;
    if (own < column || own <= indent) break;
    end = text.indexOf("\n", start);
    if (own > column || text.charCodeAt(end - 1) === CHAR.space) throw GIVE_UP;
    if (lines > 0) value += isFolded ? folded(blanks) : "\n".repeat(blanks + 1);
    value += text.slice(first, end);
    lines += blanks + 1;
    blanks = 0;
    start = end + 1;
  }
  if (lines === 0 || value.includes("\t")) throw GIVE_UP;
  return { value: isStripped ? value : `${value}\n`, end, lines };
}

/** What stands for a line break and the blank lines after it where text is folded. */
export function folded(blanks: number): string {
  return blanks === 0 ? " " : "\n".repeat(blanks);
}

/** Offset of the first character from an offset on that is no space. */
export function firstAfter(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === CHAR.space) at += 1;
  return at;
}
