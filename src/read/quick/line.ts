import { firstAfter } from "./block.js";
import { unbroken, unescaped } from "./quoted.js";
import { CHAR, endOfKey, GIVE_UP, isQuote, LONGEST_KEY, plainValue } from "./scalar.js";

/** What ends an unquoted text inside brackets. */
const FLOW_SIGNS: ReadonlySet<number> = new Set<number>([
  CHAR.tab,
  CHAR.comma,
  CHAR.openList,
  CHAR.closeList,
  CHAR.openMap,
  CHAR.closeMap,
  CHAR.hash,
]);

/** Hears of each key of a map and item of a list in brackets while they are read. */
export interface Noting {
  /** `start`: offset of the key or item. `breaks`: line breaks before it, since the first bracket. Gives a number for it. */
  open(token: string, start: number, breaks: number): number;
  /** What is inside of it is read: the value from `start` to `end`. */
  close(note: number, start: number, end: number): void;
}

/** Walks along the lines of a text that ends with a line feed: flow collections, quoted and unquoted scalars. */
export class LineCursor {
  readonly #text: string;
  /** Where the cursor stands. */
  at = 0;
  /** Line breaks since `begin`. */
  breaks = 0;
  /** What goes on over several lines begins behind this column on each. */
  #margin = 0;
  #noting: Noting | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Before a value that may go on over lines that begin behind the column `margin`. */
  begin(margin: number, noting: Noting | null = null): void {
    this.breaks = 0;
    this.#margin = margin;
    this.#noting = noting;
  }

  /** Goes to the end of what stands in brackets or quotation marks, and gives its offset. */
  endOfValue(levels: number): number {
    this.#closed(levels);
    return this.at;
  }

  #closed(levels: number): unknown {
    return isQuote(this.#code()) ? this.#quoted(true) : this.#item(levels);
  }

  /** What stands in brackets or quotation marks; after it, nothing but a comment. Leaves the cursor at the line feed. */
  value(levels: number): unknown {
    const value = this.#closed(levels);
    const next = this.#code();
    if (next !== CHAR.space && next !== CHAR.tab && next !== CHAR.lineFeed) throw GIVE_UP;
    this.endLine();
    return value;
  }

  /** Goes to the end of a line on which there is nothing more, or a comment, which tabs may stand before. */
  endLine(): void {
    while (this.#code() === CHAR.space || this.#code() === CHAR.tab) this.at += 1;
    if (this.#code() === CHAR.hash) this.at = this.#text.indexOf("\n", this.at);
    if (this.#code() !== CHAR.lineFeed) throw GIVE_UP;
  }

  spaces(): void {
    while (this.#code() === CHAR.space) this.at += 1;
  }

  #code(): number {
    return this.#text.charCodeAt(this.at);
  }

  /** What is left of the line, if it may stand unquoted in a block. Leaves the cursor at its end: a line feed or a comment. */
  plainText(): string {
    const text = this.#text;
    const start = this.at;
    let end = start;
    for (let code = text.charCodeAt(end); code !== CHAR.lineFeed; code = text.charCodeAt(end)) {
      end += 1;
      if (code > CHAR.colon || (code !== CHAR.colon && code !== CHAR.space && code !== CHAR.tab)) continue;
      if (code === CHAR.tab) {
        end -= 1;
        break;
      }
      const next = text.charCodeAt(end);
      if (code === CHAR.space && next === CHAR.hash) break;
      const isBlank = next === CHAR.space || next === CHAR.tab || next === CHAR.lineFeed;
      if (code === CHAR.colon && isBlank) throw GIVE_UP;
    }
    this.at = end;
    return this.#trimmed(start, end);
  }

  #trimmed(start: number, end: number): string {
    return this.#text.slice(start, this.#endOfText(start, end));
  }

  #endOfText(start: number, end: number): number {
    let last = end;
    while (last > start && this.#text.charCodeAt(last - 1) === CHAR.space) last -= 1;
    return last;
  }

  #item(levels: number): unknown {
    if (levels <= 0) throw GIVE_UP;
    const first = this.#code();
    if (first === CHAR.openList) return this.#list(levels);
    if (first === CHAR.openMap) return this.#map(levels);
    return isQuote(first) ? this.#quoted() : plainValue(this.#flowText());
  }

  #list(levels: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    this.#gap();
    while (!this.#take(CHAR.closeList)) {
      const note = this.#noting?.open(String(items.length), this.at, this.breaks);
      items.push(this.#noted(note, levels));
      this.#gap();
      if (this.#take(CHAR.closeList)) break;
      this.#comma();
    }
    return items;
  }

  #map(levels: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.at += 1;
    this.#gap();
    while (!this.#take(CHAR.closeMap)) {
      const [start, line] = [this.at, this.breaks];
      const key = this.#key();
      if (Object.hasOwn(map, key) || this.breaks > line) throw GIVE_UP;
      const note = this.#noting?.open(key, start, line);
      map[key] = this.#noted(note, levels);
      this.#gap();
      if (this.#take(CHAR.closeMap)) break;
      this.#comma();
    }
    return map;
  }

  #key(): string {
    const start = this.at;
    const quoted = isQuote(this.#code());
    if (!quoted) this.at = endOfKey(this.#text, start);
    if (this.at < 0) throw GIVE_UP;
    const key = quoted ? this.#quoted() : this.#text.slice(start, this.at);
    if (key === "__proto__" || key.length > LONGEST_KEY) throw GIVE_UP;
    if (!this.#take(CHAR.colon) || !this.#take(CHAR.space)) throw GIVE_UP;
    this.spaces();
    return key;
  }

  /** The text in quotation marks, which ends on this line unless it may go on over several. */
  #quoted(mayBreak = false): string {
    const text = this.#text;
    const quote = this.#code();
    const start = this.at + 1;
    let end = start;
    let isPlain = true;
    for (let code = text.charCodeAt(end); ; code = text.charCodeAt(end)) {
      if (code === CHAR.lineFeed) {
        if (!mayBreak) throw GIVE_UP;
        isPlain = false;
        end = this.#nextLine(end);
        continue;
      }
      if (code === CHAR.tab) throw GIVE_UP;
      const isEscape = code === CHAR.backslash && quote === CHAR.doubleQuote;
      if (isEscape && text.charCodeAt(end + 1) === CHAR.lineFeed) throw GIVE_UP;
      const isDoubled = code === quote && quote === CHAR.singleQuote && text.charCodeAt(end + 1) === quote;
      if (isEscape || isDoubled) isPlain = false;
      else if (code === quote) break;
      end += isEscape || isDoubled ? 2 : 1;
    }
    this.at = end + 1;
    if (isPlain) return text.slice(start, end);
    const written = this.breaks === 0 ? text.slice(start, end) : unbroken(text.slice(start, end));
    return quote === CHAR.singleQuote ? written.replaceAll("''", "'") : unescaped(written);
  }

  /** Unquoted text inside brackets: up to a comma or a bracket. */
  #flowText(): string {
    const start = this.at;
    for (let code = this.#code(); !FLOW_SIGNS.has(code); code = this.#code()) {
      if (code === CHAR.lineFeed) break;
      this.at += 1;
      if (code === CHAR.colon && !isInText(this.#code())) throw GIVE_UP;
    }
    return this.#trimmed(start, this.at);
  }

  #comma(): void {
    if (!this.#take(CHAR.comma) || (this.#code() !== CHAR.space && this.#code() !== CHAR.lineFeed)) throw GIVE_UP;
    this.#gap();
  }

  /** Spaces, and line breaks if what follows begins behind the margin. */
  #gap(): void {
    this.spaces();
    if (this.#code() === CHAR.lineFeed) this.at = this.#nextLine(this.at);
  }

  /** Offset of the first character behind a line feed that is neither a space nor another one. */
  #nextLine(lineFeed: number): number {
    const text = this.#text;
    for (let start = lineFeed + 1; start < text.length; ) {
      const first = firstAfter(text, start);
      this.breaks += 1;
      if (text.charCodeAt(first) !== CHAR.lineFeed) {
        if (first - start <= this.#margin) throw GIVE_UP;
        return first;
      }
      start = first + 1;
    }
    throw GIVE_UP;
  }

  /** What an item or a key holds, and where. */
  #noted(note: number | undefined, levels: number): unknown {
    const start = this.at;
    const value = this.#item(levels - 1);
    if (note !== undefined) this.#noting?.close(note, start, this.#endOfText(start, this.at));
    return value;
  }

  #take(code: number): boolean {
    if (this.#code() !== code) return false;
    this.at += 1;
    return true;
  }
}

/** True for what may follow a colon inside an unquoted text in brackets, as in an address. */
function isInText(code: number): boolean {
  return code > CHAR.space && !FLOW_SIGNS.has(code);
}
