import { pointerTokens } from "../../plain/pointer.js";

/** Notes side by side that are gone through one by one. */
const FEW = 32;

/** How far a pointer leads: to which note (-1: none), and the offset in the pointer of the part that is left. */
export interface Way {
  readonly note: number;
  readonly rest: number;
}

/**
 * On which lines the keys and items of a document stand, noted while it is read: in the order of the text, and for each
 * how many notes there are once all that is inside of it is read. A pointer is looked up only when one is asked for.
 */
export class LineNotes {
  /** `null`: what begins below its key. */
  readonly #tokens: (string | null)[] = [];
  readonly #lines: number[] = [];
  readonly #offsets: number[] = [];
  readonly #ends: number[] = [];

  /**
   * Notes a key, an item (by its place) or, with `null`, what begins below its key on a line of its own. `offset`: where it
   * begins (an item of a block at its hyphen); -1 within brackets.
   */
  open(token: string | null, line: number, offset: number): number {
    this.#lines.push(line);
    this.#offsets.push(offset);
    this.#ends.push(0);
    return this.#tokens.push(token) - 1;
  }

  /** What is inside of that key or item is read. */
  close(note: number): void {
    this.#ends[note] = this.#tokens.length;
  }

  clear(): void {
    this.#tokens.length = 0;
    this.#lines.length = 0;
    this.#offsets.length = 0;
    this.#ends.length = 0;
    if (latest?.notes === this) latest = null;
  }

  /**
   * Line, from 0, of what a pointer leads to, or of the nearest that is around it: what stands on one line with its key
   * was not noted and has the same. `null` for the whole document and for what is not in it.
   */
  lineOf(pointer: string): number | null {
    let line: number | null = null;
    let first = 0;
    let last = this.#tokens.length;
    for (let start = 1; start <= pointer.length; ) {
      const end = endOfPart(pointer, start);
      const note = this.#find(pointer, start, end, first, last);
      const nearest = note < 0 ? this.#findBelow(first, last) : note;
      line = this.#lines[nearest] ?? line;
      if (note < 0) break;
      first = note + 1;
      last = this.#ends[note] ?? 0;
      start = end + 1;
    }
    return line;
  }

  /** The way of a pointer through what begins at an offset that is known. */
  wayOf(pointer: string): Way {
    let way: Way = { note: -1, rest: 1 };
    let first = 0;
    let last = this.#tokens.length;
    for (let start = 1; start <= pointer.length; ) {
      const end = endOfPart(pointer, start);
      const note = this.#find(pointer, start, end, first, last);
      if (note < 0 || this.offsetOf(note) < 0) break;
      first = note + 1;
      last = this.#ends[note] ?? 0;
      start = end + 1;
      way = { note, rest: start };
    }
    return way;
  }

  /** Where what was noted begins; -1 where that is not known. */
  offsetOf(note: number): number {
    return this.#offsets[note] ?? -1;
  }

  /** Where what begins below its key on a line of its own begins; -1 for all others. */
  offsetBelow(note: number): number {
    const below = note + 1;
    return below < (this.#ends[note] ?? 0) && this.#tokens[below] === null ? this.offsetOf(below) : -1;
  }

  /** How many notes there are once all that is inside of it is read. */
  endOf(note: number): number {
    return this.#ends[note] ?? 0;
  }

  get count(): number {
    return this.#tokens.length;
  }

  /** The one that a part of a pointer names among notes that stand side by side; -1 where there is none. */
  #find(pointer: string, start: number, end: number, first: number, last: number): number {
    const written = pointer.includes("~") ? (pointerTokens(`/${pointer.slice(start, end)}`)[0] ?? "") : null;
    const length = written?.length ?? end - start;
    let passed = 0;
    for (let note = first; note < last; note = this.#ends[note] ?? last) {
      const token = this.#tokens[note] ?? null;
      passed += 1;
      if (passed > FEW) return this.#indexOf(first, last).get(written ?? pointer.slice(start, end)) ?? -1;
      if (token === null || token.length !== length) continue;
      if (written === null ? pointer.startsWith(token, start) : token === written) return note;
    }
    return -1;
  }

  /** The mark of what begins below its key; -1 where there is none. */
  #findBelow(first: number, last: number): number {
    let passed = 0;
    for (let note = first; note < last; note = this.#ends[note] ?? last) {
      passed += 1;
      if (passed > FEW) return this.#indexOf(first, last).get(null) ?? -1;
      if (this.#tokens[note] === null) return note;
    }
    return -1;
  }

  /** Who asks for one of many asks for the next one too: each would else take as long as all. */
  #indexOf(first: number, last: number): ReadonlyMap<string | null, number> {
    if (latest?.notes !== this) latest = { notes: this, indexes: new Map() };
    const known = latest.indexes.get(first);
    if (known !== undefined) return known;
    const index = new Map<string | null, number>();
    for (let note = first; note < last; note = this.#ends[note] ?? last) {
      const token = this.#tokens[note] ?? null;
      if (!index.has(token)) index.set(token, note);
    }
    latest.indexes.set(first, index);
    return index;
  }
}

/**
 * By the first of notes that stand side by side, where there are many: which one has a token. Questions come document by document, so
 * that only those of one are kept.
 */
let latest: { readonly notes: LineNotes; readonly indexes: Map<number, ReadonlyMap<string | null, number>> } | null =
  null;

function endOfPart(pointer: string, start: number): number {
  const slash = pointer.indexOf("/", start);
  return slash < 0 ? pointer.length : slash;
}
