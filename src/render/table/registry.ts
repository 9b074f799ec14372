import type { AnyFormat } from "../extensions.js";
import type { TableWriter } from "./worded-table.js";

/** The way to the writer of a format of tables. */
interface TableFormatEntry {
  /** Loads the writer; nothing of it is in memory before. */
  readonly load: () => Promise<TableWriter>;
}

/** Every format of tables: its one home. */
export const TABLES = {
  text: { load: async () => (await import("./text.js")).writeText },
  markdown: { load: async () => (await import("./markdown.js")).writeMarkdown },
  csv: { load: async () => (await import("./csv.js")).writeCsv },
  tsv: { load: async () => (await import("./csv.js")).writeTsv },
  html: { load: async () => (await import("./html.js")).writeHtml },
  docx: { load: async () => (await import("./docx.js")).writeDocx },
  xlsx: { load: async () => (await import("./xlsx.js")).writeXlsx },
  latex: { load: async () => (await import("./latex.js")).writeLatex },
  typst: { load: async () => (await import("./typst.js")).writeTypst },
} as const satisfies Partial<Record<AnyFormat, TableFormatEntry>>;

/** The name of a format of tables, as `--format` takes it. */
export type TableFormat = keyof typeof TABLES;

/** The names of all formats of tables, in the order of the registry. */
export const TABLE_FORMATS = Object.keys(TABLES) as TableFormat[];
