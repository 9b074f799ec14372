import { Lexer } from "yaml";

const SPACE = 32;
const LINE_FEED = 10;

/**
 * Offset of the place where a YAML text nests deeper than `limit`, or `null`. It never accuses a text that does not, and
 * lets through at most twice the limit (a list may stand in the same column as the map around it): enough to keep
 * a parser that recurses off the end of the stack, before it starts.
 */
export function tooDeepAt(text: string, limit: number): number | null {
  return deepestPossible(text) <= limit ? null : measure(text, limit);
}

/** An upper bound of the nesting, in one cheap pass: every bracket opens a level, every column of indentation two. */
function deepestPossible(text: string): number {
  let brackets = 0;
  let widest = 0;
  let lead = 0;
  let leading = true;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === LINE_FEED) {
      leading = true;
      lead = 0;
    } else if (c === 0x5b || c === 0x7b) {
      brackets += 1;
      leading = false;
    } else if (leading) {
      if (c === SPACE || c === 0x2d || c === 0x3f || c === 0x3a || c === 9) lead += 1;
      else leading = false;
      if (lead > widest) widest = lead;
    }
  }
  return brackets + 2 * (widest + 1);
}

/** Marks that the lexer of `yaml` puts between the tokens; they are not in the text. */
const MARK = { document: "\u0002", flowEnd: "\u0018", scalar: "\u001f" } as const;
/** What may stand before a nested block on the same line. */
const BEFORE_BLOCK = new Set(["-", "?", ":"]);

/** Counts over the tokens: open brackets, and the columns at which blocks begin. */
function measure(text: string, limit: number): number | null {
  const columns: number[] = [];
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  let fresh = true;
  let content = false;
  for (const token of new Lexer().lex(text)) {
    if (token === MARK.document) continue;
    if (token === MARK.flowEnd) flow = 0;
    else if (token === MARK.scalar) content = true;
    else {
      const blank = token.trim() === "";
      if (fresh && flow === 0 && !blank) {
        enter(columns, offset - lineStart);
        fresh = !content && (BEFORE_BLOCK.has(token) || token.startsWith("&") || token.startsWith("!"));
      }
      if (!content) flow = Math.max(0, flow + bracket(token));
      if (columns.length + flow > limit) return offset;
      offset += token.length;
      const lineBreak = token.lastIndexOf("\n");
      if (lineBreak >= 0) {
        lineStart = offset - token.length + lineBreak + 1;
        fresh = true;
      }
      content = false;
    }
  }
  return null;
}

function bracket(token: string): number {
  if (token === "[" || token === "{") return 1;
  return token === "]" || token === "}" ? -1 : 0;
}

function enter(columns: number[], column: number): void {
  while (columns.length > 0 && (columns.at(-1) ?? 0) > column) columns.pop();
  if (columns.at(-1) !== column) columns.push(column);
}
