import type { Lang } from "../../messages/languages.js";
import type { Agreement } from "../../model/agreement.js";
import type { Outcome } from "../../model/outcome.js";
import { type AgreementTableRequest, USUAL_AGREEMENT_TABLE } from "../../model/table-request.js";
import { buildAgreementTable } from "../../tables/agreement/build.js";
import { type FormatOf, loadWriter, type TableFormat } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { wordForFormat } from "../table/word-for-format.js";
import { type TableWording, USUAL_WORDING } from "../table/word-table.js";
import { type TableStyle, USUAL_STYLE } from "../table/worded-table.js";

/** An agreement as a whole, as text or JSON, which ends in one newline. The same input gives the same bytes. */
export async function renderAgreement(
  agreement: Agreement,
  format: FormatOf<"agreement">,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const write = await loadWriter("agreement", format);
  return write(agreement, { ...PLAIN_OPTIONS, ...options });
}

/** Which table of an agreement, in which words, and how it looks. */
export interface AgreementTableOptions extends AgreementTableRequest, TableWording, TableStyle {
  readonly lang: Lang;
  /** A BCP 47 tag for the way numbers are written; `null`: that of the language. */
  readonly locale: string | null;
}

const USUAL = { ...USUAL_AGREEMENT_TABLE, ...USUAL_WORDING, ...USUAL_STYLE, lang: "en" as Lang, locale: null };

/**
 * A table of an agreement as the contents of a file: text, or bytes for docx and xlsx. The same input gives the same bytes.
 * Errors: a column or grouping that there is not (`usage-choice`).
 */
export async function renderAgreementTable(
  agreement: Agreement,
  format: TableFormat,
  options: Partial<AgreementTableOptions> = {},
): Promise<Outcome<string | Uint8Array>> {
  const all: AgreementTableOptions = { ...USUAL, ...options };
  const { value: table, diagnostics } = buildAgreementTable(agreement, all);
  if (table === null) return { value: null, diagnostics };
  const write = await loadWriter("table", format);
  return { value: await write(await wordForFormat(table, format, all, all), all), diagnostics };
}
