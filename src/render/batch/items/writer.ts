import type { AnyDiagnostic } from "../../../model/diagnostic.js";
import type { RefusedEntry } from "../../../model/entry.js";
import type { Head, ProfileResult, ResultRow } from "../../../model/result.js";

export type { Head } from "../../../model/result.js";

/** How rows of figures are written: `delimiter` one character, `decimal` the mark before decimals, `bom` a byte order mark first. */
export interface CsvOptions {
  readonly delimiter: string;
  readonly decimal: "." | ",";
  readonly bom: boolean;
}

/** Comma, decimal point, no byte order mark: what R, pandas and every other program expect if nothing else is said. */
export const PLAIN_CSV: CsvOptions = { delimiter: ",", decimal: ".", bom: false };

/**
 * A format that is written result by result, so that a stream of any length takes no memory. The text is `head`, then for
 * each entry in turn `item` or `refusal`, with `separator` between those that are not empty, then `tail`. An item depends
 * on nothing but itself: pieces written by several writers of one format may be put together.
 */
export type ItemWriter = RowWriter | RecordWriter;

/** A format of figures: what explains them is not worked out for it. */
export interface RowWriter extends AroundItems {
  readonly reads: "row";
  item(row: ResultRow): string;
}

/** A format that holds all of a result. */
export interface RecordWriter extends AroundItems {
  readonly reads: "record";
  item(result: ProfileResult): string;
}

interface AroundItems {
  readonly separator: string;
  head(about: Head): string;
  /** What stands for a document or file that gave no result; empty where the format has its findings at the end. */
  refusal(entry: RefusedEntry): string;
  /**
   * `findings`: all that were found in what gave no result, and those that belong to no entry, sorted. `loose`: the latter
   * alone, for a format that has written the others with their entries.
   */
  tail(findings: readonly AnyDiagnostic[], loose: readonly AnyDiagnostic[]): string;
}

/** Makes a writer; `about`: what the results rest on. */
export type ItemWriterMaker = (rows: CsvOptions, about: Pick<Head, "tool" | "typology">) => ItemWriter;
