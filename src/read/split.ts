/** One YAML document of a text, as a span of it. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  /** `empty`: nothing but white space, comments and document markers. `nothing`: not even an empty document. */
  readonly kind: "document" | "empty" | "nothing";
}

/**
 * Cuts a text into its documents, at `---` and `...` in column 0. There YAML allows nothing else (not even in quoted or
 * block text), so that the cut is right even in a document that is broken.
 */
export function* splitDocuments(text: string): Generator<Chunk> {
  const splitter = new Splitter();
  let start = 0;
  for (let end = splitter.next(text); end !== null; end = splitter.next(text)) {
    yield { start, end: end.at, kind: end.kind };
    start = end.at;
  }
  yield { start, end: text.length, kind: splitter.rest };
}

/** Where a document ends, and what it was. */
export interface DocumentEnd {
  readonly at: number;
  readonly kind: Chunk["kind"];
}

/** The mark of the byte order may stand before a document that `---` opens (YAML 1.2.2, production 202 and 211). */
const MARKER = /(?:^|\n)(\ufeff?---|\.\.\.)(?=[ \t\r\n]|$)/g;

/** Finds the ends of documents in a text that may grow, by whole lines, and of which the beginning may be taken away. */
export class Splitter {
  /** How much of the text is seen. */
  #seen = 0;
  #isOpened = false;
  /** Nothing in the document so far; and nothing but directives in it, before it is opened by `---`. */
  #isBlank = true;
  #isPreface = true;

  /** The end of the document that goes on where the last one ended; `null` where the text ends before it. */
  next(text: string): DocumentEnd | null {
    for (;;) {
      MARKER.lastIndex = Math.max(0, this.#seen - 1);
      const match = MARKER.exec(text);
      if (match === null) {
        this.#see(text, text.length);
        return null;
      }
      const [, marker = ""] = match;
      const at = MARKER.lastIndex - marker.length;
      this.#see(text, at);
      const end = marker === "..." ? this.#close(text, at) : this.#open(at, marker.length);
      if (end !== null) return end;
    }
  }

  /** What stands behind the last end. */
  get rest(): Chunk["kind"] {
    return this.#isBlank ? "empty" : "document";
  }

  /** So many characters were taken away from the beginning of the text. */
  shift(length: number): void {
    this.#seen -= length;
  }

  #see(text: string, end: number): void {
    if (this.#isBlank) this.#isBlank = isBlank(text, this.#seen, end, false);
    if (this.#isPreface && !this.#isOpened) this.#isPreface = isBlank(text, this.#seen, end, true);
    this.#seen = end;
  }

  #open(at: number, length: number): DocumentEnd | null {
    const end: DocumentEnd | null = this.#isOpened || !this.#isPreface ? { at, kind: this.rest } : null;
    this.#begin(at + length, true);
    return end;
  }

  #close(text: string, at: number): DocumentEnd {
    const end = lineEnd(text, at);
    const blank = this.#isBlank && isBlank(text, at + 3, end, false);
    const kind = blank ? (this.#isOpened ? "empty" : "nothing") : "document";
    this.#begin(end, false);
    return { at: end, kind };
  }

  #begin(at: number, isOpened: boolean): void {
    this.#seen = at;
    this.#isOpened = isOpened;
    this.#isBlank = true;
    this.#isPreface = true;
  }
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
