import { firstAfter, folded, readBlockText } from "./block.js";
import { LineCursor, type Noting } from "./line.js";
import { LineNotes } from "./line-notes.js";
import { CHAR, endOfKey, GIVE_UP, isQuote, isTextStart, plainValue } from "./scalar.js";

const MOST_LEVELS = 40;
/** Control characters, odd line breaks: what a plain profile never holds; and halves of pairs, which it may hold in pairs. */
const ODD = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;
const ODD_ALONE = new RegExp(ODD.source, "u");
/** The last tab of some that stand elsewhere than before a comment. */
const ODD_TAB = /\t *(?:[^\t #]|$)/;
const START_MARKER = /--- *\n/y;
const END_MARKER = /\.\.\. *\n[ \n]*$/y;

/**
 * Reads a plain profile about forty times as fast as a complete YAML parser does: block maps and lists, flow maps and flow
 * lists, blocks of text and simple scalars. `undefined` for every text that holds anything else, be it right or wrong: then
 * the complete parser reads it. What is given equals what the complete parser gives (a property test sees to it).
 * `notes` gets the line of every key and item of a block.
 */
export function readQuickly(text: string, notes: LineNotes = new LineNotes()): Record<string, unknown> | undefined {
  const unix = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  if ((ODD.test(unix) && ODD_ALONE.test(unix)) || ODD_TAB.test(unix)) return undefined;
  try {
    return new Reader(unix, notes).document();
  } catch (failure) {
    if (failure === GIVE_UP) return undefined;
    throw failure;
  }
}

/** Stands at the first line that is not read yet, blank lines and comments passed over. */
class Reader {
  /** Ends with a line feed. */
  readonly #text: string;
  readonly #isEnded: boolean;
  readonly #notes: LineNotes;
  readonly #cursor: LineCursor;
  /** Number of the line, from 0. */
  #line = -1;
  /** Column of the first character of the line; -1 at the end of the text. */
  #indent = 0;

  constructor(text: string, notes: LineNotes) {
    this.#isEnded = text.endsWith("\n");
    this.#text = this.#isEnded ? text : `${text}\n`;
    this.#notes = notes;
    this.#cursor = new LineCursor(this.#text);
    this.#enter(0);
  }

  document(): Record<string, unknown> {
    START_MARKER.lastIndex = this.#cursor.at;
    if (this.#indent === 0 && START_MARKER.test(this.#text)) this.#enter(START_MARKER.lastIndex);
    if (this.#indent !== 0) throw GIVE_UP;
    const map = this.#map(0, MOST_LEVELS, true);
    if (this.#indent >= 0) throw GIVE_UP;
    return map;
  }

  /** Goes to the next line; the cursor stands at the end of this one. */
  #advance(): void {
    this.#cursor.endLine();
    this.#enter(this.#cursor.at + 1);
  }

  /** Goes to the first line from an offset on that is neither blank nor a comment. */
  #enter(offset: number): void {
    const text = this.#text;
    let start = offset;
    while (start < text.length) {
      this.#line += 1;
      let at = start;
      while (text.charCodeAt(at) === CHAR.space) at += 1;
      const first = text.charCodeAt(at);
      if (first !== CHAR.lineFeed && first !== CHAR.hash) {
        this.#cursor.at = at;
        this.#indent = at - start;
        return;
      }
      start = text.indexOf("\n", at) + 1;
    }
    this.#indent = -1;
  }

  /** A map whose keys stand in column `indent`; the cursor stands on its first line. */
  #map(indent: number, levels: number, isDocument = false): Record<string, unknown> {
    if (levels <= 0) throw GIVE_UP;
    const map: Record<string, unknown> = {};
    while (this.#indent === indent && !this.#isItem()) {
      if (isDocument && this.#isEndMarker()) return this.#ended(map);
      this.#entry(map, levels);
    }
    if (this.#indent > indent) throw GIVE_UP;
    return map;
  }

  /** At the mark that ends a document, behind which there is nothing. */
  #ended(map: Record<string, unknown>): Record<string, unknown> {
    if (Object.keys(map).length === 0) throw GIVE_UP;
    this.#indent = -1;
    return map;
  }

  #entry(map: Record<string, unknown>, levels: number): void {
    const start = this.#cursor.at;
    const end = this.#endOfKey(start);
    if (end < 0) throw GIVE_UP;
    const quoted = isQuote(this.#text.charCodeAt(start));
    const key = quoted ? this.#text.slice(start + 1, end - 1) : this.#text.slice(start, end);
    if (key === "__proto__" || Object.hasOwn(map, key)) throw GIVE_UP;
    this.#cursor.at = end + 1;
    const note = this.#notes.open(key, this.#line, start);
    map[key] = this.#afterKey(levels);
    this.#notes.close(note);
  }

  /** Offset of the colon after the key that begins at `start`; -1 where none does. */
  #endOfKey(start: number): number {
    const end = endOfKey(this.#text, start);
    if (end < 0 || this.#text.charCodeAt(end) !== CHAR.colon) return -1;
    const next = this.#text.charCodeAt(end + 1);
    return next === CHAR.space || next === CHAR.lineFeed || next === CHAR.tab ? end : -1;
  }

  /** The value after `key:`, on the same line or below. */
  #afterKey(levels: number): unknown {
    const indent = this.#indent;
    this.#cursor.spaces();
    const code = this.#text.charCodeAt(this.#cursor.at);
    const isEmpty = code === CHAR.lineFeed || code === CHAR.hash || code === CHAR.tab; // a comment follows every tab
    if (!isEmpty) return this.#inline(indent, levels);
    this.#advance();
    if (this.#indent === indent && this.#isItem()) return this.#list(levels - 1);
    if (this.#indent <= indent) return null;
    const first = this.#text.charCodeAt(this.#cursor.at);
    const isFlow = isQuote(first) || first === CHAR.openList || first === CHAR.openMap;
    if (isFlow && this.#endOfKey(this.#cursor.at) < 0) {
      this.#notes.close(this.#notes.open(null, this.#line, this.#cursor.at));
      return this.#inline(indent, levels);
    }
    return this.#isItem() ? this.#list(levels - 1) : this.#map(this.#indent, levels - 1);
  }

  /** A value that begins on this line, below what stands in column `indent`. */
  #inline(indent: number, levels: number): unknown {
    const first = this.#text.charCodeAt(this.#cursor.at);
    const isClosed = isQuote(first) || first === CHAR.openList || first === CHAR.openMap;
    const isBlock = first === CHAR.bar || first === CHAR.above;
    const value = isBlock ? this.#block(indent) : isClosed ? this.#closed(indent, levels) : this.#plain(indent);
    this.#advance();
    if (this.#indent > indent) throw GIVE_UP;
    return value;
  }

  #block(indent: number): string {
    const { value, end, lines } = readBlockText(this.#text, this.#cursor.at, indent);
    if (end === this.#text.length - 1 && !this.#isEnded) throw GIVE_UP;
    this.#line += lines;
    this.#cursor.at = end;
    return value;
  }

  /** Text in quotation marks, or a collection in brackets; where it goes on over several lines, these are noted. */
  #closed(indent: number, levels: number): unknown {
    const cursor = this.#cursor;
    const start = cursor.at;
    cursor.begin(indent);
    const value = cursor.value(levels);
    if (cursor.breaks === 0) return value;
    if (typeof value === "object") {
      cursor.at = start;
      cursor.begin(indent, this.#noting());
      cursor.value(levels);
    }
    this.#line += cursor.breaks;
    return value;
  }

  /** Notes the lines of what stands in brackets that begin on this one. */
  #noting(): Noting {
    const [notes, line] = [this.#notes, this.#line];
    return {
      open: (token, _, breaks) => notes.open(token, line + breaks, -1),
      close: (note) => notes.close(note),
    };
  }

  /** Text without quotation marks; it may go on over lines that begin behind column `indent`. */
  #plain(indent: number): unknown {
    const text = this.#text;
    let value = this.#cursor.plainText();
    while (text.charCodeAt(this.#cursor.at) === CHAR.lineFeed) {
      let start = this.#cursor.at + 1;
      let first = firstAfter(text, start);
      let blanks = 0;
      for (; text.charCodeAt(first) === CHAR.lineFeed; first = firstAfter(text, start)) {
        blanks += 1;
        start = first + 1;
      }
      if (first - start <= indent || first >= text.length || text.charCodeAt(first) === CHAR.hash) break;
      if (!isTextStart(text.charCodeAt(first))) throw GIVE_UP;
      this.#cursor.at = first;
      value += folded(blanks) + this.#cursor.plainText();
      this.#line += blanks + 1;
    }
    return plainValue(value);
  }

  #list(levels: number): unknown[] {
    if (levels <= 0) throw GIVE_UP;
    const indent = this.#indent;
    const items: unknown[] = [];
    while (this.#indent === indent && this.#isItem()) {
      const note = this.#notes.open(String(items.length), this.#line, this.#cursor.at);
      items.push(this.#item(indent, levels));
      this.#notes.close(note);
    }
    if (this.#indent > indent) throw GIVE_UP;
    return items;
  }

  #item(indent: number, levels: number): unknown {
    const dash = this.#cursor.at;
    this.#cursor.at += 1;
    this.#cursor.spaces();
    const start = this.#cursor.at;
    const code = this.#text.charCodeAt(start);
    if (code === CHAR.lineFeed || code === CHAR.hash) throw GIVE_UP;
    if (this.#endOfKey(start) < 0) return this.#inline(indent, levels);
    this.#indent += start - dash;
    return this.#map(this.#indent, levels - 1);
  }

  #isEndMarker(): boolean {
    END_MARKER.lastIndex = this.#cursor.at;
    return END_MARKER.test(this.#text);
  }

  #isItem(): boolean {
    const { at } = this.#cursor;
    if (this.#text.charCodeAt(at) !== CHAR.dash) return false;
    const next = this.#text.charCodeAt(at + 1);
    return next === CHAR.space || next === CHAR.lineFeed;
  }
}
