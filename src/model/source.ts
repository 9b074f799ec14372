import type { Position } from "./diagnostic.js";

/** The text of one file, decoded, and the name by which messages speak of it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Where the text begins, if it is one of the parts in which a file is read. Absent for a whole file. */
  readonly start?: SourceStart;
}

/** Where a part of a file begins, and what must be known of the parts around it. */
export interface SourceStart {
  /** Number of its first line in the file, from 1. */
  readonly line: number;
  /** Number of its first document in the file, from 1. */
  readonly document: number;
  /** The line before it and the first two lines after it, with their line breaks, for the frames around findings. */
  readonly before?: string;
  readonly after?: string;
  /** Place of an empty document before it, which counts once another document follows. */
  readonly empty?: Position;
  /** An empty document was reported before: a file is told so once. */
  readonly emptyReported?: boolean;
  /** The text is only the beginning of one document, which has so many bytes and is too large. */
  readonly bytes?: number;
}

/** A comment of a document, without its `#`. */
export interface SourceComment {
  readonly text: string;
  /** Line of the file that it speaks of: its own, or the next one that holds something where it has a line for itself. */
  readonly line: number;
  /** Where it stands. */
  place(): Position;
}

/** One YAML document as plain data, with the way from a JSON pointer back to its place in the text. */
export interface SourceDocument {
  readonly file: string;
  /** Number of the document in its file, from 1. */
  readonly index: number;
  readonly value: unknown;
  /** Where the value (or its key) stands; where the pointer leads nowhere, the nearest ancestor that exists. */
  locate(pointer: string, target?: "key" | "value"): Position;
  /** Grows with the place of what a pointer leads to; may be the same for what stands on one line. Costs little, unlike `locate`. */
  orderOf(pointer: string): number;
  /** True where the text of the document holds a match: a cheap question before dear ones. */
  mentions(pattern: RegExp): boolean;
  /** Its comments that hold a word, in their order; a document without the word costs no more than looking for it. */
  commentsWith(word: string): readonly SourceComment[];
  /** The line of the key (of its nearest ancestor where there is none), for less than `locate` takes. */
  lineOf(pointer: string): number;
}
