import type { Position } from "./diagnostic.js";

/** The text of one file, decoded, and the name by which messages speak of it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** One YAML document as plain data, with the way from a JSON pointer back to its place in the text. */
export interface SourceDocument {
  readonly file: string;
  /** Number of the document in its file, from 1. */
  readonly index: number;
  readonly value: unknown;
  /** Where the value (or its key) stands; where the pointer leads nowhere, the nearest ancestor that exists. */
  locate(pointer: string, target?: "key" | "value"): Position;
  /** The line of the key (of its nearest ancestor where there is none), for less than `locate` takes. */
  lineOf(pointer: string): number;
}
