import type { Span } from "../place.js";
import { firstAfter } from "./block.js";
import { LineCursor } from "./line.js";
import { CHAR, endOfKey, isQuote } from "./scalar.js";

const QUOTED = /'[^'\n]*'(?!')|"[^"\\\n]*"/y;

/**
 * Where an entry of a block map stands whose key begins at an offset, in a text that was read quickly: its key, or the text or
 * number behind it on the same line. `null` for values that are more than that.
 */
export function spanOfEntry(text: string, offset: number, target: "key" | "value"): Span | null {
  const colon = endOfKey(text, offset);
  if (target === "key") return { start: offset, end: colon };
  const start = firstAfter(text, colon + 1);
  const first = text.charCodeAt(start);
  if (isQuote(first)) return spanOfQuoted(text, start);
  if (!isPlainStart(first) || goesOn(text, offset)) return null;
  const end = text.indexOf("\n", start);
  const rest = new LineCursor(`${text.slice(start, end < 0 ? text.length : end)}\n`);
  return { start, end: start + rest.plainText().length };
}

/** Text in quotation marks on one line, without escapes; `null` for any other. */
function spanOfQuoted(text: string, start: number): Span | null {
  QUOTED.lastIndex = start;
  return QUOTED.test(text) ? { start, end: QUOTED.lastIndex } : null;
}

/** False for what begins a value of several lines or parts, a comment, and the end of the line. */
function isPlainStart(code: number): boolean {
  const others: readonly number[] = [CHAR.lineFeed, CHAR.hash, CHAR.openList, CHAR.openMap, CHAR.bar, CHAR.above];
  return !(Number.isNaN(code) || others.includes(code));
}

/** True where the next line that is not blank begins behind the key. */
function goesOn(text: string, offset: number): boolean {
  const column = offset - (text.lastIndexOf("\n", offset) + 1);
  for (let end = text.indexOf("\n", offset); end >= 0; ) {
    const first = firstAfter(text, end + 1);
    if (first >= text.length) return false;
    if (text.charCodeAt(first) !== CHAR.lineFeed) return first - end - 1 > column;
    end = first;
  }
  return false;
}
