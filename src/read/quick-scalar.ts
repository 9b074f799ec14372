/** Thrown by the quick reader, and caught by it: the text holds something that only the complete parser may judge. */
export const GIVE_UP = Symbol("left to the complete parser");

const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?$/;
/** A date, or a range of numbers: text that begins with a digit. */
const DIGITS_TEXT = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$|^[0-9]+(?:\.[0-9]+)?\.\.[0-9]+(?:\.[0-9]+)?$/;
/** Words of the core schema, in every spelling that it knows. */
const RESERVED = /^(?:null|true|false)$/i;
/** Letters and every sign beyond ASCII: none of them means anything to YAML. */
const FIRST = /^[A-Za-z<(_\u00a1-\uffff]/;

/** The value of an unquoted scalar, by the core schema of YAML 1.2. */
function plainValue(text: string): unknown {
  if (NUMBER.test(text)) return Number(text) || 0;
  if (text === "true") return true;
  if (text === "false") return false;
  if (text === "null") return null;
  if (DIGITS_TEXT.test(text)) return text;
  if (!FIRST.test(text) || RESERVED.test(text)) throw GIVE_UP;
  return text;
}

/** Walks along one line: flow collections, quoted and unquoted scalars. Everything unusual gives up. */
export class LineCursor {
  readonly #line: string;
  #at: number;

  constructor(line: string, at: number) {
    this.#line = line;
    this.#at = at;
  }

  /** The one value that is left on the line; after it, nothing but a comment. */
  value(levels: number): unknown {
    const first = this.#line[this.#at];
    if (first !== "[" && first !== "{" && first !== '"' && first !== "'") return plainValue(this.#restWithoutComment());
    const value = this.#item(levels);
    const rest = this.#line.slice(this.#at);
    if (!/^ *$|^ +#/.test(rest)) throw GIVE_UP;
    return value;
  }

  /** What is left of the line, if it may stand unquoted in a block. */
  #restWithoutComment(): string {
    const rest = this.#line.slice(this.#at);
    const comment = rest.indexOf(" #");
    const text = (comment < 0 ? rest : rest.slice(0, comment)).replace(/ +$/, "");
    if (text.includes(": ") || text.endsWith(":")) throw GIVE_UP;
    return text;
  }

  #item(levels: number): unknown {
    if (levels <= 0) throw GIVE_UP;
    const first = this.#line[this.#at];
    if (first === "[") return this.#list(levels);
    if (first === "{") return this.#map(levels);
    return first === '"' || first === "'" ? this.#quoted(first) : plainValue(this.#flowText());
  }

  #list(levels: number): unknown[] {
    const items: unknown[] = [];
    this.#at += 1;
    this.#spaces();
    if (this.#take("]")) return items;
    for (;;) {
      items.push(this.#item(levels - 1));
      this.#spaces();
      if (this.#line[this.#at] === ":") throw GIVE_UP;
      if (this.#take("]")) return items;
      this.#comma();
    }
  }

  #map(levels: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.#at += 1;
    this.#spaces();
    if (this.#take("}")) return map;
    for (;;) {
      const key = this.#key();
      if (Object.hasOwn(map, key)) throw GIVE_UP;
      map[key] = this.#item(levels - 1);
      this.#spaces();
      if (this.#take("}")) return map;
      this.#comma();
    }
  }

  #key(): string {
    const first = this.#line[this.#at];
    const quoted = first === '"' || first === "'";
    const key = quoted ? this.#quoted(first) : this.#match(/[A-Za-z0-9_][A-Za-z0-9_.-]*/y);
    if (key === "__proto__" || key.length > 200) throw GIVE_UP;
    if (!this.#take(":") || !this.#take(" ")) throw GIVE_UP;
    this.#spaces();
    return key;
  }

  #quoted(quote: '"' | "'"): string {
    const end = this.#line.indexOf(quote, this.#at + 1);
    if (end < 0) throw GIVE_UP;
    const text = this.#line.slice(this.#at + 1, end);
    if (this.#line[end + 1] === quote || (quote === '"' && text.includes("\\"))) throw GIVE_UP;
    this.#at = end + 1;
    return text;
  }

  /** Unquoted text inside brackets: up to a comma or a bracket. */
  #flowText(): string {
    const text = this.#match(/[^,[\]{}#]+/y).replace(/ +$/, "");
    if (text.includes(":") || this.#line[this.#at] === undefined) throw GIVE_UP;
    return text;
  }

  #match(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const [text] = sticky.exec(this.#line) ?? [];
    if (text === undefined) throw GIVE_UP;
    this.#at += text.length;
    return text;
  }

  #comma(): void {
    if (!this.#take(",") || !this.#take(" ")) throw GIVE_UP;
    this.#spaces();
  }

  #take(character: string): boolean {
    if (this.#line[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #spaces(): void {
    while (this.#line[this.#at] === " ") this.#at += 1;
  }
}
