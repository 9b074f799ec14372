import type { Span } from "../place.js";
import { firstAfter } from "./block.js";
import { LineCursor } from "./line.js";
import { LineNotes } from "./line-notes.js";
import { CHAR, endOfKey, isQuote } from "./scalar.js";

/** More than are inside one another in what was read quickly. */
const LEVELS = 100;
/** A span counts on its first line alone: one of several lines needs no end. */
const LATER = Number.POSITIVE_INFINITY;

/**
 * Tells where the values and keys of a text stand that was read quickly, from what was noted of it: what `Places` tells of a tree,
 * without one. Brackets are gone through when the first place within them is asked for.
 */
export class QuickPlaces {
  /** Ends with a line feed. */
  readonly #text: string;
  readonly #notes: LineNotes;
  readonly #cursor: LineCursor;
  /** By the offset at which they begin. */
  readonly #brackets = new Map<number, BracketPlaces>();

  constructor(text: string, notes: LineNotes) {
    this.#text = text.endsWith("\n") ? text : `${text}\n`;
    this.#notes = notes;
    this.#cursor = new LineCursor(this.#text);
  }

  /** `null` where only the tree knows. `isLong`: too much stands in brackets to go through them. */
  find(pointer: string, target: "key" | "value", isLong = false): Span | null {
    const { note, rest } = this.#notes.wayOf(pointer);
    if (note < 0) return this.#notes.count > 1 ? { start: this.#notes.offsetOf(0), end: LATER } : null;
    if (rest > pointer.length) return this.#spanOf(note, target);
    const start = this.#startOf(note);
    if (!isBracket(this.#text, start)) return this.#spanOf(note, "key");
    return isLong ? null : (this.#bracketsAt(start).find(pointer.slice(rest - 1), target) ?? this.#spanOf(note, "key"));
  }

  #bracketsAt(start: number): BracketPlaces {
    let places = this.#brackets.get(start);
    if (places === undefined) {
      places = new BracketPlaces(this.#text, start);
      this.#brackets.set(start, places);
    }
    return places;
  }

  /** What is noted stands in a block: a key and its value, or an item. */
  #spanOf(note: number, target: "key" | "value"): Span | null {
    const offset = this.#notes.offsetOf(note);
    const start = this.#startOf(note);
    if (isHyphen(this.#text, offset)) return this.#itemAt(note, start);
    const key = { start: offset, end: endOfKey(this.#text, offset) };
    return target === "key" || isNothing(this.#text, start) ? key : this.#valueAt(start, offset);
  }

  /** Where the value of a note begins: on its line, or below if it is no block. */
  #startOf(note: number): number {
    const below = this.#notes.offsetBelow(note);
    if (below >= 0) return below;
    const offset = this.#notes.offsetOf(note);
    return firstAfter(this.#text, isHyphen(this.#text, offset) ? offset + 1 : endOfKey(this.#text, offset) + 1);
  }

  /** An item; one that is a map of one key ends with it. */
  #itemAt(note: number, start: number): Span | null {
    const first = note + 1;
    if (this.#notes.offsetOf(first) !== start) return this.#valueAt(start, this.#notes.offsetOf(note));
    if (this.#notes.endOf(first) < this.#notes.endOf(note)) return { start, end: LATER };
    const value = this.#startOf(first);
    if (isNothing(this.#text, value)) return this.#notes.endOf(first) > first + 1 ? { start, end: LATER } : null;
    return { start, end: this.#valueAt(value, start).end };
  }

  /** What begins at `start` and belongs to what begins at `offset`. */
  #valueAt(start: number, offset: number): Span {
    const text = this.#text;
    const first = text.charCodeAt(start);
    if (first === CHAR.bar || first === CHAR.above) return { start, end: LATER };
    if (isBracket(text, start)) return { start, end: this.#bracketsAt(start).end };
    this.#cursor.at = start;
    this.#cursor.begin(-1);
    if (isQuote(first)) return { start, end: this.#cursor.endOfValue(LEVELS) };
    return { start, end: goesOn(text, offset) ? LATER : start + this.#cursor.plainText().length };
  }
}

/** Where keys, items and values stand within brackets. */
class BracketPlaces {
  readonly #text: string;
  readonly #notes = new LineNotes();
  /** By note: where the value begins and ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly end: number;

  constructor(text: string, start: number) {
    this.#text = text;
    const cursor = new LineCursor(text);
    cursor.at = start;
    cursor.begin(-1, {
      open: (token, offset) => this.#notes.open(token, 0, offset),
      close: (note, from, to) => {
        this.#notes.close(note);
        this.#starts[note] = from;
        this.#ends[note] = to;
      },
    });
    this.end = cursor.endOfValue(LEVELS);
  }

  /** `null` where not even the first part of a pointer leads to something. */
  find(pointer: string, target: "key" | "value"): Span | null {
    const { note, rest } = this.#notes.wayOf(pointer);
    if (note < 0) return null;
    const offset = this.#notes.offsetOf(note);
    const start = this.#starts[note] ?? offset;
    const isItem = start === offset;
    if (isItem || (target === "value" && rest > pointer.length)) return { start, end: this.#ends[note] ?? start };
    return { start: offset, end: colonBefore(this.#text, start) };
  }
}

function colonBefore(text: string, value: number): number {
  let at = value - 1;
  while (text.charCodeAt(at) === CHAR.space) at -= 1;
  return at;
}

/** True for the hyphen of an item of a block; no key begins with one. */
function isHyphen(text: string, offset: number): boolean {
  return text.charCodeAt(offset) === CHAR.dash;
}

function isBracket(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === CHAR.openList || code === CHAR.openMap;
}

/** True where a line ends, perhaps with a comment. */
function isNothing(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code === CHAR.lineFeed || code === CHAR.hash;
}

/** True where the next line that is not blank begins behind the key. */
function goesOn(text: string, offset: number): boolean {
  const column = offset - (text.lastIndexOf("\n", offset) + 1);
  for (let end = text.indexOf("\n", offset); end >= 0; ) {
    const first = firstAfter(text, end + 1);
    if (first >= text.length) return false;
    if (text.charCodeAt(first) !== CHAR.lineFeed) return first - end - 1 > column;
    end = first;
  }
  return false;
}
