import type { Position } from "../model/diagnostic.js";
import type { SourceStart } from "../model/source.js";
import { LIMITS } from "./limits.js";

const NEWLINE = 10;

/** The lines of a text: from an offset (UTF-16 code units) to line, column and frame. Built when first asked. */
export class LineTable {
  readonly #file: string;
  /** The text and, if it is a part of a file, the lines around it. */
  #around: string | null = null;
  readonly #text: string;
  readonly #start: SourceStart | undefined;
  /** How many characters and lines stand before the text, and how many lines of the file before those. */
  readonly #shift: number;
  readonly #linesBefore: number;
  #starts: number[] | null = null;

  /** `start`: where the text begins, if it is a part of a file. */
  constructor(file: string, text: string, start?: SourceStart) {
    this.#file = file;
    this.#text = text;
    this.#start = start;
    this.#shift = start?.before?.length ?? 0;
    this.#linesBefore = (start?.line ?? 1) - (this.#shift > 0 ? 2 : 1);
  }

  /** Line of an offset, from 1. */
  lineAt(offset: number): number {
    return offset === 0 ? (this.#start?.line ?? 1) : this.#linesBefore + this.#lineAround(offset + this.#shift);
  }

  /** Offset in the text at which a line of the file begins, as `lineAt` counts them. */
  startOf(line: number): number {
    return this.#startOf(line - this.#linesBefore) - this.#shift;
  }

  /** Where the text from `start` to `end` stands: its first line only, at least one character, with a frame. */
  position(start: number, end: number): Position {
    const at = Math.max(0, Math.min(start + this.#shift, this.#all().length));
    const line = this.#lineAround(at);
    const text = this.#lineText(line);
    const from = this.#startOf(line);
    const col = Math.min(Math.max(0, start + this.#shift - from), text.length) + 1;
    const length = Math.max(1, Math.min(end + this.#shift - from, text.length) - (col - 1));
    return { file: this.#file, line: this.#linesBefore + line, col, length, frame: this.#frame(line, col) };
  }

  #frame(line: number, col: number): NonNullable<Position["frame"]> {
    const width = LIMITS.frameWidth;
    const left = col <= width ? 0 : col - 1 - width / 2;
    const first = Math.max(1, line - 1);
    const last = Math.min(this.#lineStarts().length, line + 1);
    const lines: string[] = [];
    for (let n = first; n <= last; n += 1) lines.push(this.#lineText(n).slice(left, left + width));
    const number = this.#linesBefore + first;
    return left === 0 ? { first: number, lines } : { first: number, lines, from: left + 1 };
  }

  /** Line of an offset in the text with the lines around it, from 1 for the first of those. */
  #lineAround(offset: number): number {
    const starts = this.#lineStarts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  #startOf(line: number): number {
    return this.#lineStarts()[line - 1] ?? this.#all().length;
  }

  /** The text of a line without its line break. */
  #lineText(line: number): string {
    const text = this.#all();
    const start = this.#startOf(line);
    let end = this.#lineStarts()[line] ?? text.length;
    if (end > start && text.charCodeAt(end - 1) === NEWLINE) end -= 1;
    if (end > start && text[end - 1] === "\r") end -= 1;
    return text.slice(start, end);
  }

  #all(): string {
    const { before = "", after = "" } = this.#start ?? {};
    this.#around ??= `${before}${this.#text}${after}`;
    return this.#around;
  }

  #lineStarts(): number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    const text = this.#all();
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      if (at + 1 < text.length) starts.push(at + 1);
    }
    this.#starts = starts;
    return starts;
  }
}
