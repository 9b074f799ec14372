import type { Lang } from "../../messages/languages.js";
import type { Outcome } from "../../model/outcome.js";
import type { Summary } from "../../model/summary.js";
import { type SummaryTableRequest, USUAL_SUMMARY_TABLE } from "../../model/table-request.js";
import { buildSummaryTable } from "../../tables/summary/build.js";
import { type FormatOf, loadWriter, type TableFormat } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { wordForFormat } from "../table/word-for-format.js";
import { type TableWording, USUAL_WORDING } from "../table/word-table.js";
import { type TableStyle, USUAL_STYLE } from "../table/worded-table.js";

/** A summary as a whole, as text or JSON, which ends in one newline. The same input gives the same bytes. */
export async function renderSummary(
  summary: Summary,
  format: FormatOf<"summary">,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const write = await loadWriter("summary", format);
  return write(summary, { ...PLAIN_OPTIONS, ...options });
}

/** Which table of a summary, in which words, and how it looks. */
export interface SummaryTableOptions extends SummaryTableRequest, TableWording, TableStyle {
  readonly lang: Lang;
  /** A BCP 47 tag for the way numbers are written; `null`: that of the language. */
  readonly locale: string | null;
}

const USUAL = { ...USUAL_SUMMARY_TABLE, ...USUAL_WORDING, ...USUAL_STYLE, lang: "en" as Lang, locale: null };

/**
 * A table of a summary as the contents of a file: text, or bytes for docx and xlsx. The same input gives the same bytes. Errors: a column
 * or grouping that there is not (`usage-choice`), a table of what the summary does not hold (`usage-option-needs`).
 */
export async function renderSummaryTable(
  summary: Summary,
  format: TableFormat,
  options: Partial<SummaryTableOptions> = {},
): Promise<Outcome<string | Uint8Array>> {
  const all: SummaryTableOptions = { ...USUAL, ...options };
  const { value: table, diagnostics } = buildSummaryTable(summary, all);
  if (table === null) return { value: null, diagnostics };
  const write = await loadWriter("table", format);
  return { value: await write(await wordForFormat(table, format, all, all), all), diagnostics };
}
