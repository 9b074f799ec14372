import { sortOut } from "../../../model/refusals.js";
import type { Result } from "../../../model/result.js";
import type { ItemWriter } from "./writer.js";

/** A whole result as it is written result by result. Refused documents stand after the profiles. */
export function writeThrough(writer: ItemWriter, { results, findings, ...head }: Result): string {
  const { refused, loose } = sortOut(findings);
  const pieces = [...results.map(writer.item), ...refused.map(writer.refusal)].filter((piece) => piece !== "");
  return writer.head(head) + pieces.join(writer.separator) + writer.tail(findings, loose);
}
