import type { AnyDiagnostic } from "../../../model/diagnostic.js";
import type { RefusedEntry } from "../../../model/entry.js";
import type { Head, ProfileResult } from "../../../model/result.js";

export type { Head } from "../../../model/result.js";

/** How rows of figures are written: `delimiter` one character, `decimal` the mark before decimals, `bom` a byte order mark first. */
export interface CsvOptions {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly bom: boolean;
}

/**
 * A format that is written result by result, so that a stream of any length takes no memory. The text is `head`, then for
 * each entry in turn `item` or `refusal`, with `separator` between those that are not empty, then `tail`. An item depends
 * on nothing but itself: pieces written by several writers of one format may be put together.
 */
export interface ItemWriter {
  readonly separator: string;
  head(about: Head): string;
  item(result: ProfileResult): string;
  /** What stands for a document or file that gave no result; empty where the format has its findings at the end. */
  refusal(entry: RefusedEntry): string;
  /**
   * `findings`: all that were found in what gave no result, and those that belong to no entry, sorted. `loose`: the latter
   * alone, for a format that has written the others with their entries.
   */
  tail(findings: readonly AnyDiagnostic[], loose: readonly AnyDiagnostic[]): string;
}

/** A format and how it is to be written: plain data, which can be handed to another thread. */
export type ItemFormat =
  | { readonly format: "json" }
  | { readonly format: "ndjson" }
  | ({ readonly format: "csv" } & CsvOptions);
