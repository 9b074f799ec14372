import { Lexer } from "yaml";

/** A comment of a document: where it stands, from its `#` to the end of its line, and the offset of the line that it speaks of. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Without the `#`. */
  readonly text: string;
  /** An offset in its own line, or, for a comment that has a line for itself, the next line that holds something else. */
  readonly of: number;
}

/** Stands before a scalar, which may look like a comment, and is no part of the text. */
const SCALAR = "\u001f";
/** Tokens that are no part of the text. */
const MARKS: ReadonlySet<string> = new Set([SCALAR, "\u0002", "\u0018"]);

/** The comments of a YAML text that hold a word, in their order. A text without the word is not looked at. */
export function commentsWith(word: string, text: string): Comment[] {
  if (!text.includes(word)) return [];
  const found: Comment[] = [];
  const bom = text.startsWith("\uFEFF") ? 1 : 0;
  let offset = 0;
  let isScalar = false;
  let next = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === SCALAR) isScalar = true;
    if (MARKS.has(token)) continue;
    if (!isScalar && token.startsWith("#") && token.includes(word)) {
      const start = offset + (bom === 1 && !text.startsWith(token, offset) ? 1 : 0);
      if (hasOwnLine(text, start) && next <= start) next = nextLine(text, start);
      const of = hasOwnLine(text, start) ? next : start;
      found.push({ start, end: start + token.trimEnd().length, text: token.slice(1).trim(), of });
    }
    isScalar = false;
    offset += token.length;
  }
  return found;
}

function hasOwnLine(text: string, start: number): boolean {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start).trim() === "";
}

/** The next line that is neither blank nor a comment; the end of the text where there is none. */
function nextLine(text: string, start: number): number {
  for (let end = text.indexOf("\n", start); end >= 0; ) {
    const at = end + 1;
    end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    if (line !== "" && !line.startsWith("#")) return at;
  }
  return text.length;
}
