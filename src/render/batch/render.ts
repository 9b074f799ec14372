import type { JudgedBatch } from "../../model/batch.js";
import type { Result } from "../../model/result.js";
import type { ReportName } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { loadReport } from "./load.js";

/**
 * A report on a batch, as `tcec batch --format` writes it. `about`: a
 * result of the batch, for its program and its typology. The same input gives the same bytes.
 */
export async function renderBatch(
  { entries, summary }: JudgedBatch,
  format: ReportName,
  { tool, typology }: Pick<Result, "tool" | "typology">,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const make = await loadReport(format);
  const writer = await make({ tool, typology, options: { ...PLAIN_OPTIONS, ...options } });
  const body = entries.map(({ entry, judged }) => writer.entry(entry, judged)).join("");
  return writer.head() + body + writer.tail(summary);
}
