import { sortOut } from "../../../model/refusals.js";
import type { Result } from "../../../model/result.js";
import type { RenderOptions } from "../../options.js";
import { PLAIN_CSV } from "./csv.js";
import { loadItemWriter } from "./load.js";
import type { ItemFormat } from "./writer.js";

/** The result as a table. Refused documents stand after the profiles. */
export async function renderCsv(result: Result, options?: Pick<RenderOptions, "csv">): Promise<string> {
  return writeThrough({ format: "csv", ...(options?.csv ?? PLAIN_CSV) }, result);
}

/** The result as records, one per line. */
export async function renderNdjson(result: Result): Promise<string> {
  return writeThrough({ format: "ndjson" }, result);
}

async function writeThrough(format: ItemFormat, { results, findings, ...head }: Result): Promise<string> {
  const writer = await loadItemWriter(format, head);
  const { refused, loose } = sortOut(findings);
  const pieces = [...results.map(writer.item), ...refused.map(writer.refusal)].filter((piece) => piece !== "");
  return writer.head(head) + pieces.join(writer.separator) + writer.tail(findings, loose);
}
