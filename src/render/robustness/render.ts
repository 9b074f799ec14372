import type { Lang } from "../../messages/languages.js";
import type { Outcome } from "../../model/outcome.js";
import type { Robustness } from "../../model/robustness.js";
import { type RobustnessTableRequest, USUAL_ROBUSTNESS_TABLE } from "../../model/table-request.js";
import { buildRobustnessTable } from "../../tables/robustness/build.js";
import { type FormatOf, loadWriter, type TableFormat } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { wordForFormat } from "../table/word-for-format.js";
import { type TableWording, USUAL_WORDING } from "../table/word-table.js";
import { type TableStyle, USUAL_STYLE } from "../table/worded-table.js";

/** An analysis of robustness as a whole, as text or JSON, which ends in one newline. The same input gives the same bytes. */
export async function renderRobustness(
  robustness: Robustness,
  format: FormatOf<"robustness">,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const write = await loadWriter("robustness", format);
  return write(robustness, { ...PLAIN_OPTIONS, ...options });
}

/** Which table of an analysis of robustness, in which words, and how it looks. */
export interface RobustnessTableOptions extends RobustnessTableRequest, TableWording, TableStyle {
  readonly lang: Lang;
  /** A BCP 47 tag for the way numbers are written; `null`: that of the language. */
  readonly locale: string | null;
}

const USUAL = { ...USUAL_ROBUSTNESS_TABLE, ...USUAL_WORDING, ...USUAL_STYLE, lang: "en" as Lang, locale: null };

/**
 * A table of an analysis of robustness as the contents of a file: text, or bytes for docx and xlsx. The same input gives the same bytes.
 * Errors: a column or grouping that there is not (`usage-choice`).
 */
export async function renderRobustnessTable(
  robustness: Robustness,
  format: TableFormat,
  options: Partial<RobustnessTableOptions> = {},
): Promise<Outcome<string | Uint8Array>> {
  const all: RobustnessTableOptions = { ...USUAL, ...options };
  const { value: table, diagnostics } = buildRobustnessTable(robustness, all);
  if (table === null) return { value: null, diagnostics };
  const write = await loadWriter("table", format);
  return { value: await write(await wordForFormat(table, format, all, all), all), diagnostics };
}
