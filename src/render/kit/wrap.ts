import type { Measure } from "./width.js";

/** What a user would see as one character: a code point with its combining marks and what is joined to it. */
const CHARACTERS = /\P{M}\p{M}*(?:\u200d\P{M}\p{M}*)*|\p{M}+/gu;

function isUrl(word: string): boolean {
  return /^[(<[]?https?:\/\//.test(word);
}

/** The path of a field, as `governance.decision_mode`, or a name of several words in one. */
function isPath(word: string): boolean {
  return /^[a-z][\w.-]*\w$/.test(word) && /[._]/.test(word);
}

/**
 * Pieces of a word that is wider than a line, cut after a hyphen or slash where there is one, and a path after its dots, or after
 * an underscore where a name in it is wider than a line; a URL stays whole.
 */
function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width || isUrl(word)) return [word];
  if (isPath(word)) {
    const names = word.split(/(?<=\.)/).flatMap((name) => (measure(name) > width ? name.split(/(?<=_)/) : [name]));
    return joinWithin(names, width, measure).flatMap((piece) => breakAnywhere(piece, width, measure));
  }
  return breakAnywhere(word, width, measure);
}

/** As many parts together as have room, in their order. */
function joinWithin(parts: readonly string[], width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    if (last !== undefined && measure(last + part) <= width) pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}

function breakAnywhere(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const [character] of word.matchAll(CHARACTERS)) {
    if (piece !== "" && measure(piece + character) > width) {
      const seam = Math.max(piece.lastIndexOf("-"), piece.lastIndexOf("/")) + 1;
      const cut = seam > piece.length / 3 ? seam : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
    }
    piece += character;
  }
  return piece === "" ? pieces : [...pieces, piece];
}

/**
 * Lines of at most `width` columns, broken at spaces (never at no-break spaces), inside a word only where it is wider than a line.
 * The first line begins with `first`, the others with as many spaces as `rest` says (the width of `first` by default).
 */
export function wrap(text: string, width: number, measure: Measure, first = "", rest = measure(first)): string[] {
  const room = Math.max(Math.min(8, width), width - Math.max(measure(first), rest));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((w) => breakWord(w, room, measure))) {
    if (word === "") continue;
    if (line !== "" && measure(line) + 1 + measure(word) > room) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((content, i) => (i === 0 ? first : " ".repeat(rest)) + content);
}

/** The text with spaces after it up to `width` columns. */
export function padEnd(text: string, width: number, measure: Measure): string {
  return text + " ".repeat(Math.max(0, width - measure(text)));
}

/** The text with spaces before it up to `width` columns. */
export function padStart(text: string, width: number, measure: Measure): string {
  return " ".repeat(Math.max(0, width - measure(text))) + text;
}

/** Left and right on one line of `width` columns, or null where both do not fit with two spaces between. */
export function justify(left: string, right: string, width: number, measure: Measure): string | null {
  const gap = width - measure(left) - measure(right);
  return gap < 2 ? null : left + " ".repeat(gap) + right;
}

/** Where a text is cut that is too wide: a name that others begin or end like in its middle, a path at its start. */
export type Cut = "end" | "middle" | "start";

/** The text cut to `width` columns, with an ellipsis where it is cut. */
export function cutToWidth(text: string, width: number, measure: Measure, cut: Cut = "end"): string {
  if (measure(text) <= width) return text;
  const characters = [...text.matchAll(CHARACTERS)].map(([character]) => character);
  const room = width - 1;
  const forEnd = { end: 0, middle: Math.floor(room / 2), start: room }[cut];
  const first = fitting(characters, room - forEnd, measure);
  const last = fitting(characters.reverse(), forEnd, measure).reverse();
  return `${first.join("")}…${last.join("")}`;
}

/** As many of the first characters as fit into some columns. */
function fitting(characters: readonly string[], columns: number, measure: Measure): string[] {
  let room = columns;
  const kept: string[] = [];
  for (const character of characters) {
    room -= measure(character);
    if (room < 0) break;
    kept.push(character);
  }
  return kept;
}

/** The text cut to `limit` characters, at a space where there is one near, with an ellipsis. */
export function shorten(text: string, limit: number): string {
  const characters = [...text.matchAll(CHARACTERS)].map(([character]) => character);
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, limit - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > cut.length - 20 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
