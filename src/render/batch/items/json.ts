import { escapeInData } from "../../kit/sanitize.js";
import type { ItemWriter, RecordWriter } from "./writer.js";

/**
 * The record of `schemas/result.schema.json`, laid out for streams: the head on the first line, then one line per profile,
 * at the end the findings, one per line. Unsafe characters are escaped.
 */
const JSON_WRITER: RecordWriter = {
  reads: "record",
  separator: ",\n",
  head: ({ schema, tool, typology, options }) =>
    `${writeLine({ schema, tool, typology, options }).slice(0, -1)},"results":[\n`,
  item: writeLine,
  refusal: () => "",
  tail: (findings) => `\n],"findings":[${findings.map((finding) => `\n${writeLine(finding)}`).join(",")}\n]}\n`,
};

/** The writer of such a record. */
export function createJsonWriter(): ItemWriter {
  return JSON_WRITER;
}

/** Plain data as JSON on one line. */
export function writeLine(data: unknown): string {
  return escapeInData(JSON.stringify(data));
}
