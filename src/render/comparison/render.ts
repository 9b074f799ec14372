import type { Lang } from "../../messages/languages.js";
import type { Comparison } from "../../model/comparison.js";
import type { Outcome } from "../../model/outcome.js";
import { type ComparisonTableRequest, USUAL_COMPARISON_TABLE } from "../../model/table-request.js";
import { buildComparisonTable } from "../../tables/comparison/build.js";
import { type FormatOf, loadWriter, type TableFormat } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { wordForFormat } from "../table/word-for-format.js";
import { type TableWording, USUAL_WORDING } from "../table/word-table.js";
import { type TableStyle, USUAL_STYLE } from "../table/worded-table.js";

/** A comparison as a whole, as text or JSON, which ends in one newline. The same input gives the same bytes. */
export async function renderComparison(
  comparison: Comparison,
  format: FormatOf<"comparison">,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const write = await loadWriter("comparison", format);
  return write(comparison, { ...PLAIN_OPTIONS, ...options });
}

/** Which table of a comparison, in which words, and how it looks. */
export interface ComparisonTableOptions extends ComparisonTableRequest, TableWording, TableStyle {
  readonly lang: Lang;
  /** A BCP 47 tag for the way numbers are written; `null`: that of the language. */
  readonly locale: string | null;
}

const USUAL = { ...USUAL_COMPARISON_TABLE, ...USUAL_WORDING, ...USUAL_STYLE, lang: "en" as Lang, locale: null };

/**
 * A table of a comparison as the contents of a file: text, or bytes for docx and xlsx. The same input gives the same bytes.
 * Errors: a column or grouping that there is not (`usage-choice`).
 */
export async function renderComparisonTable(
  comparison: Comparison,
  format: TableFormat,
  options: Partial<ComparisonTableOptions> = {},
): Promise<Outcome<string | Uint8Array>> {
  const all: ComparisonTableOptions = { ...USUAL, ...options };
  const { value: table, diagnostics } = buildComparisonTable(comparison, all);
  if (table === null) return { value: null, diagnostics };
  const write = await loadWriter("table", format);
  return { value: await write(await wordForFormat(table, format, all, all), all), diagnostics };
}
