import type { Lang } from "../../messages/messages.js";
import type { Outcome } from "../../model/outcome.js";
import type { Result } from "../../model/result.js";
import { type TableRequest, USUAL_TABLE } from "../../model/table-request.js";
import { buildTable } from "../../tables/build.js";
import { loadWriter, type TableFormat } from "../formats.js";
import { wordForFormat } from "./word-for-format.js";
import { type TableWording, USUAL_WORDING } from "./word-table.js";
import { type TableStyle, USUAL_STYLE } from "./worded-table.js";

/** Which table, in which words, and how it looks. */
export interface TableOptions extends TableRequest, TableWording, TableStyle {
  readonly lang: Lang;
  /** A BCP 47 tag for the way numbers are written; `null`: that of the language. */
  readonly locale: string | null;
}

/** English, the usual table of results, 80 columns. */
const USUAL: TableOptions = { ...USUAL_TABLE, ...USUAL_WORDING, ...USUAL_STYLE, lang: "en", locale: null };

/**
 * A table of a result, new or saved, as the contents of a file: text, or bytes for docx and xlsx. The same input gives the
 * same bytes. Errors: a column, grouping or field that there is not (`usage-choice`), a crosstab without a field to count by
 * (`usage-option-needs`).
 */
export async function renderTable(
  result: Result,
  format: TableFormat,
  options: Partial<TableOptions> = {},
): Promise<Outcome<string | Uint8Array>> {
  const all = { ...USUAL, ...options };
  const { value: table, diagnostics } = buildTable(result, all);
  if (table === null) return { value: null, diagnostics };
  const write = await loadWriter("table", format);
  return { value: await write(await wordForFormat(table, format, all, all), all), diagnostics };
}
