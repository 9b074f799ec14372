import { loadWords } from "../../messages/languages.js";
import { type Lang, loadMessages } from "../../messages/messages.js";
import type { Table } from "../../model/table.js";
import { spreadBounds } from "../../tables/spread.js";
import type { TableFormat } from "../formats.js";
import { type TableWording, wordTable } from "./word-table.js";
import type { TableStyle, WordedTable } from "./worded-table.js";

/** How a format words the cells that programs read: one number in each; as text, with the decimal mark asked for. */
const FOR_PROGRAMS: Partial<Record<TableFormat, "text" | "numbers">> = { csv: "text", tsv: "text", xlsx: "numbers" };

/** A table in the words of a language, as a format shows it. `locale`: for the way numbers are written; `null`: the language's. */
export async function wordForFormat(
  table: Table,
  format: TableFormat,
  wording: TableWording,
  { lang, locale, decimal }: { readonly lang: Lang; readonly locale: string | null } & Pick<TableStyle, "decimal">,
): Promise<WordedTable> {
  const reader = FOR_PROGRAMS[format];
  const [words, messages] = await Promise.all([
    loadWords(lang, "tables"),
    loadMessages(lang, locale, reader === "text" ? decimal : null),
  ]);
  return wordTable(reader === undefined ? table : spreadBounds(table), words, messages, wording, table);
}
