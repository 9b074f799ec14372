import { CHAR, endOfKey, GIVE_UP, isQuote, LONGEST_KEY, plainValue } from "./quick-scalar.js";

/** What ends an unquoted text inside brackets. */
const FLOW_SIGNS: ReadonlySet<number> = new Set<number>([
  CHAR.comma,
  CHAR.openList,
  CHAR.closeList,
  CHAR.openMap,
  CHAR.closeMap,
  CHAR.hash,
]);

/** Walks along the lines of a text that ends with a line feed: flow collections, quoted and unquoted scalars. */
export class LineCursor {
  readonly #text: string;
  /** Where the cursor stands. */
  at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The one value that is left on the line; after it, nothing but a comment. Leaves the cursor at the line feed. */
  value(levels: number): unknown {
    const first = this.#code();
    const simple = first !== CHAR.openList && first !== CHAR.openMap && !isQuote(first);
    const value = simple ? plainValue(this.#restWithoutComment()) : this.#item(levels);
    if (!simple && this.#code() !== CHAR.space && this.#code() !== CHAR.lineFeed) throw GIVE_UP;
    this.endLine();
    return value;
  }

  /** Goes to the end of a line on which there is nothing more, or a comment. */
  endLine(): void {
    this.spaces();
    if (this.#code() === CHAR.hash) this.at = this.#text.indexOf("\n", this.at);
    if (this.#code() !== CHAR.lineFeed) throw GIVE_UP;
  }

  spaces(): void {
    while (this.#code() === CHAR.space) this.at += 1;
  }

  #code(): number {
    return this.#text.charCodeAt(this.at);
  }

  /** What is left of the line, if it may stand unquoted in a block. */
  #restWithoutComment(): string {
    const text = this.#text;
    const start = this.at;
    let end = start;
    for (let code = text.charCodeAt(end); code !== CHAR.lineFeed; code = text.charCodeAt(end)) {
      end += 1;
      if (code > CHAR.colon || (code !== CHAR.colon && code !== CHAR.space)) continue;
      const next = text.charCodeAt(end);
      if (code === CHAR.space && next === CHAR.hash) break;
      if (code === CHAR.colon && (next === CHAR.space || next === CHAR.lineFeed)) throw GIVE_UP;
    }
    this.at = end;
    return this.#trimmed(start, end);
  }

  #trimmed(start: number, end: number): string {
    let last = end;
    while (last > start && this.#text.charCodeAt(last - 1) === CHAR.space) last -= 1;
    return this.#text.slice(start, last);
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
    this.spaces();
    if (this.#take(CHAR.closeList)) return items;
    for (;;) {
      items.push(this.#item(levels - 1));
      this.spaces();
      if (this.#take(CHAR.closeList)) return items;
      this.#comma();
    }
  }

  #map(levels: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.at += 1;
    this.spaces();
    if (this.#take(CHAR.closeMap)) return map;
    for (;;) {
      const key = this.#key();
      if (Object.hasOwn(map, key)) throw GIVE_UP;
      map[key] = this.#item(levels - 1);
      this.spaces();
      if (this.#take(CHAR.closeMap)) return map;
      this.#comma();
    }
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

  /** The text in quotation marks, which ends on this line. */
  #quoted(): string {
    const text = this.#text;
    const quote = this.#code();
    const start = this.at + 1;
    let end = start;
    let isPlain = true;
    for (let code = text.charCodeAt(end); ; code = text.charCodeAt(end)) {
      if (code === CHAR.lineFeed) throw GIVE_UP;
      const isEscape = code === CHAR.backslash && quote === CHAR.doubleQuote;
      if (isEscape && text.charCodeAt(end + 1) === CHAR.lineFeed) throw GIVE_UP;
      const isDoubled = code === quote && quote === CHAR.singleQuote && text.charCodeAt(end + 1) === quote;
      if (isEscape || isDoubled) isPlain = false;
      else if (code === quote) break;
      end += isEscape || isDoubled ? 2 : 1;
    }
    this.at = end + 1;
    const written = text.slice(start, end);
    if (isPlain) return written;
    return quote === CHAR.singleQuote ? written.replaceAll("''", "'") : unescaped(written);
  }

  /** Unquoted text inside brackets: up to a comma or a bracket. */
  #flowText(): string {
    const start = this.at;
    for (let code = this.#code(); !FLOW_SIGNS.has(code); code = this.#code()) {
      this.at += 1;
      if (code === CHAR.lineFeed || (code === CHAR.colon && !isInText(this.#code()))) throw GIVE_UP;
    }
    return this.#trimmed(start, this.at);
  }

  #comma(): void {
    if (!this.#take(CHAR.comma) || !this.#take(CHAR.space)) throw GIVE_UP;
    this.spaces();
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

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", t: "\t" };

/** The text with its escapes carried out, if they are of the usual ones. */
function unescaped(written: string): string {
  return written.replace(/\\(.)/g, (_, sign: string) => {
    const meant = ESCAPES[sign];
    if (meant === undefined) throw GIVE_UP;
    return meant;
  });
}
