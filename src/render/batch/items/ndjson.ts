import type { Result } from "../../../model/result.js";
import { writeLine } from "./json.js";
import { writeThrough } from "./render.js";
import type { ItemWriter, RecordWriter } from "./writer.js";

/** A record of `schemas/record.schema.json` on a line of its own. */
function record(kind: "head" | "profile" | "finding", data: object): string {
  return `{"record":"${kind}",${writeLine(data).slice(1)}\n`;
}

/**
 * One record per line: the head first, then each profile and each finding where it comes. A reader accepts the same head
 * again, so that files written by several runs can be put one behind the other.
 */
const NDJSON_WRITER: RecordWriter = {
  reads: "record",
  separator: "",
  head: ({ schema, tool, typology, options }) => record("head", { schema, tool, typology, options }),
  item: (result) => record("profile", result),
  refusal: ({ findings, allowed = [] }) =>
    [...findings, ...allowed].map((finding) => record("finding", finding)).join(""),
  tail: (_, loose) => loose.map((finding) => record("finding", finding)).join(""),
};

/** The writer of such records. */
export function createNdjsonWriter(): ItemWriter {
  return NDJSON_WRITER;
}

/** The result as records, one per line. */
export function renderNdjson(result: Result): string {
  return writeThrough(NDJSON_WRITER, result);
}
