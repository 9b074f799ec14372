import type { Position } from "../model/diagnostic.js";
import { LIMITS } from "./limits.js";

const NEWLINE = 10;

/** The lines of a text: from an offset (UTF-16 code units) to line, column and frame. Built when first asked. */
export class LineTable {
  readonly #file: string;
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  /** Line of an offset, from 1. */
  lineAt(offset: number): number {
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

  /** Offset of the first character of a line. */
  startOf(line: number): number {
    return this.#lineStarts()[line - 1] ?? this.#text.length;
  }

  /** The text of a line without its line break. */
  lineText(line: number): string {
    const start = this.startOf(line);
    let end = this.#lineStarts()[line] ?? this.#text.length;
    if (end > start && this.#text.charCodeAt(end - 1) === NEWLINE) end -= 1;
    if (end > start && this.#text[end - 1] === "\r") end -= 1;
    return this.#text.slice(start, end);
  }

  /** Where the text from `start` to `end` stands: its first line only, at least one character, with a frame. */
  position(start: number, end: number): Position {
    const line = this.lineAt(Math.max(0, Math.min(start, this.#text.length)));
    const text = this.lineText(line);
    const from = this.startOf(line);
    const col = Math.min(Math.max(0, start - from), text.length) + 1;
    const length = Math.max(1, Math.min(end - from, text.length) - (col - 1));
    return { file: this.#file, line, col, length, frame: this.#frame(line, col) };
  }

  #frame(line: number, col: number): NonNullable<Position["frame"]> {
    const width = LIMITS.frameWidth;
    const left = col <= width ? 0 : col - 1 - width / 2;
    const first = Math.max(1, line - 1);
    const last = Math.min(this.#lineStarts().length, line + 1);
    const lines: string[] = [];
    for (let n = first; n <= last; n += 1) lines.push(this.lineText(n).slice(left, left + width));
    return left === 0 ? { first, lines } : { first, lines, from: left + 1 };
  }

  #lineStarts(): number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    const text = this.#text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
      if (at + 1 < text.length) starts.push(at + 1);
    }
    this.#starts = starts;
    return starts;
  }
}
