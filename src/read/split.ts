/** One YAML document of a file, as a span of its text. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** Nothing but white space, comments and document markers. */
  readonly blank: boolean;
}

const MARKER = /(?:^|\n)(---|\.\.\.)(?=[ \t\r\n]|$)/g;

/**
 * Cuts a file into its documents, at `---` and `...` in column 0. There YAML allows nothing else (not even in quoted or
 * block text), so that the cut is right even in a document that is broken.
 */
export function* splitDocuments(text: string): Generator<Chunk> {
  let start = 0;
  let opened = false;
  let body = 0;
  for (const match of text.matchAll(MARKER)) {
    const at = match[0].startsWith("\n") ? match.index + 1 : match.index;
    if (match[1] === "---") {
      if (opened || !isBlank(text, start, at, true)) {
        yield { start, end: at, blank: isBlank(text, body, at, false) };
        start = at;
      }
      opened = true;
      body = at + 3;
      continue;
    }
    const end = lineEnd(text, at);
    const blank = isBlank(text, body, at, false) && isBlank(text, at + 3, end, false);
    if (opened || !blank) yield { start, end, blank };
    start = end;
    body = end;
    opened = false;
  }
  yield { start, end: text.length, blank: isBlank(text, body, text.length, false) };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}

function isBlank(text: string, start: number, end: number, directives: boolean): boolean {
  for (let at = start; at < end; at = lineEnd(text, at)) {
    let i = at;
    while (i < end && (text[i] === " " || text[i] === "\t" || text[i] === "\r")) i += 1;
    const first = text[i];
    if (i >= end || first === "\n" || first === "#") continue;
    if (!(directives && i === at && first === "%")) return false;
  }
  return true;
}
