import { GIVE_UP, LineCursor } from "./quick-scalar.js";

const MOST_LEVELS = 40;
/** Control characters, tabs, odd line breaks, pairs of surrogates: what a plain profile never holds. */
const ODD = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff]/;
const KEY = /([A-Za-z0-9_][A-Za-z0-9_.-]{0,200}|"[A-Za-z0-9_.-]{1,200}"|'[A-Za-z0-9_.-]{1,200}'):(?= |$)/y;
const BLOCK_TEXT = /^([|>])(-?)$/;

/**
 * Reads a plain profile about twenty times as fast as a complete YAML parser does: block maps and lists, and on one line
 * flow maps, flow lists and simple scalars. `undefined` for every text that holds anything else, be it right or wrong: then
 * the complete parser reads it. What is given equals what the complete parser gives (a property test sees to it).
 * `lines` gets the line of every key and item of a block, for `lineIn`.
 */
export function readQuickly(text: string, lines: Map<string, number> = new Map()): Record<string, unknown> | undefined {
  const unix = text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
  if (ODD.test(unix)) return undefined;
  try {
    return new Reader(unix, lines).document();
  } catch (failure) {
    if (failure === GIVE_UP) return undefined;
    throw failure;
  }
}

/**
 * Line, from 0, of what a pointer leads to, in what `readQuickly` noted: what stands on one line with its key was not noted
 * and has the same. `null` for the whole document and for what is not in it.
 */
export function lineIn(lines: ReadonlyMap<string, number>, pointer: string): number | null {
  const own = lines.get(pointer);
  if (own !== undefined || pointer === "") return own ?? null;
  const parent = pointer.slice(0, pointer.lastIndexOf("/"));
  return lines.get(`${parent}/`) ?? lineIn(lines, parent);
}

/** Stands at the first line that is not read yet, blank lines and comments passed over. */
class Reader {
  readonly #lines: readonly string[];
  /** Line of each key and item that was met, by JSON pointer. */
  readonly #met: Map<string, number>;
  #path = "";
  #next = -1;
  #line = "";
  /** Column of the first character of the line; -1 at the end of the text. */
  #indent = 0;

  constructor(text: string, met: Map<string, number>) {
    this.#lines = text.split("\n");
    this.#met = met;
    this.#advance();
  }

  document(): Record<string, unknown> {
    if (/^--- *$/.test(this.#line)) this.#advance();
    if (this.#indent !== 0 || this.#line.startsWith("%")) throw GIVE_UP;
    const map = this.#map(0, MOST_LEVELS);
    if (this.#indent >= 0) throw GIVE_UP;
    return map;
  }

  #advance(): void {
    for (;;) {
      this.#next += 1;
      const line = this.#lines[this.#next];
      if (line === undefined) {
        this.#indent = -1;
        this.#line = "";
        return;
      }
      const indent = indentOf(line);
      if (indent === line.length || line[indent] === "#") continue;
      this.#line = line;
      this.#indent = indent;
      return;
    }
  }

  /** A map whose keys stand in column `indent`; the cursor stands on its first line. */
  #map(indent: number, levels: number): Record<string, unknown> {
    if (levels <= 0) throw GIVE_UP;
    const map: Record<string, unknown> = {};
    while (this.#indent === indent && !this.#isItem()) this.#entry(map, indent, levels);
    if (this.#indent > indent) throw GIVE_UP;
    return map;
  }

  #entry(map: Record<string, unknown>, indent: number, levels: number): void {
    KEY.lastIndex = indent;
    const [whole, written] = KEY.exec(this.#line) ?? [];
    if (whole === undefined || written === undefined) throw GIVE_UP;
    const key = /^["']/.test(written) ? written.slice(1, -1) : written;
    if (key === "__proto__" || Object.hasOwn(map, key)) throw GIVE_UP;
    map[key] = this.#below(key, () => this.#afterKey(indent + whole.length, indent, levels));
  }

  /** Reads what belongs to a key or item that begins on this line. */
  #below(token: string | number, read: () => unknown): unknown {
    const path = this.#path;
    this.#path = `${path}/${token}`;
    this.#met.set(this.#path, this.#next);
    const value = read();
    this.#path = path;
    return value;
  }

  /** The value after `key:`, on the same line or below. */
  #afterKey(at: number, indent: number, levels: number): unknown {
    const start = firstAfter(this.#line, at);
    if (start < this.#line.length && this.#line[start] !== "#") return this.#inline(start, indent, levels);
    this.#advance();
    if (this.#indent === indent && this.#isItem()) return this.#list(indent, levels - 1);
    if (this.#indent <= indent) return null;
    if (/["'[{]/.test(this.#line[this.#indent] ?? "") && !this.#isEntry()) {
      this.#met.set(`${this.#path}/`, this.#next); // its members stand below the key
      return this.#inline(this.#indent, indent, levels);
    }
    return this.#isItem() ? this.#list(this.#indent, levels - 1) : this.#map(this.#indent, levels - 1);
  }

  /** A value that begins on this line; it may not go on below, unless it is a block of text. */
  #inline(start: number, indent: number, levels: number): unknown {
    const first = this.#line[start];
    if (first === "|" || first === ">") return this.#blockText(this.#line.slice(start), indent);
    const value = new LineCursor(this.#line, start).value(levels);
    this.#advance();
    if (this.#indent > indent) throw GIVE_UP;
    return value;
  }

  #list(indent: number, levels: number): unknown[] {
    if (levels <= 0) throw GIVE_UP;
    const items: unknown[] = [];
    while (this.#indent === indent && this.#isItem()) {
      items.push(this.#below(items.length, () => this.#item(indent, levels)));
    }
    if (this.#indent > indent) throw GIVE_UP;
    return items;
  }

  #item(indent: number, levels: number): unknown {
    const start = firstAfter(this.#line, indent + 1);
    if (start >= this.#line.length || this.#line[start] === "#") throw GIVE_UP;
    KEY.lastIndex = start;
    if (!KEY.test(this.#line)) return this.#inline(start, indent, levels);
    this.#indent = start;
    return this.#map(start, levels - 1);
  }

  #isEntry(): boolean {
    KEY.lastIndex = this.#indent;
    return KEY.test(this.#line);
  }

  #isItem(): boolean {
    return this.#line[this.#indent] === "-" && (this.#line[this.#indent + 1] ?? " ") === " ";
  }

  /** Block text of lines that all begin in the same column, without blank lines between them. */
  #blockText(header: string, indent: number): string {
    const [, style, strip] = BLOCK_TEXT.exec(header) ?? [];
    if (style === undefined) throw GIVE_UP;
    const lines: string[] = [];
    let column = 0;
    for (;;) {
      const line = this.#lines[this.#next + 1 + lines.length];
      if (line === undefined) throw GIVE_UP;
      const own = indentOf(line);
      if (lines.length === 0) column = own;
      if (own === line.length || own < column || own <= indent) break;
      if (own > column || line.endsWith(" ")) throw GIVE_UP;
      lines.push(line.slice(column));
    }
    if (lines.length === 0 || this.#hasSpacesBeyond(this.#next + 1 + lines.length, column)) throw GIVE_UP;
    this.#next += lines.length;
    this.#advance();
    if (this.#indent > indent) throw GIVE_UP;
    return lines.join(style === ">" ? " " : "\n") + (strip ? "" : "\n");
  }

  /** Among the blank lines from a place on, one whose spaces reach further than the text above: they would belong to it. */
  #hasSpacesBeyond(from: number, column: number): boolean {
    for (let at = from; ; at += 1) {
      const line = this.#lines[at];
      if (line === undefined || indentOf(line) < line.length) return false;
      if (line.length > column) return true;
    }
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line[indent] === " ") indent += 1;
  return indent;
}

function firstAfter(line: string, at: number): number {
  let first = at;
  while (line[first] === " ") first += 1;
  return first;
}
