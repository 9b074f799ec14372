import { languageOf } from "../../messages/languages.js";
import { captionLead } from "../../messages/tables.js";
import { sanitize } from "../kit/sanitize.js";
import { type Measure, measureFor } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import { alignNumbers, FIGURE_SPACE } from "./align-numbers.js";
import { headingOf } from "./headings.js";
import { writeGrid } from "./text-grid.js";
import type { TextTable } from "./text-table.js";
import { layOut } from "./text-widths.js";
import type { TableWriter, WordedTable } from "./worded-table.js";

/** The table for a terminal or a text file, within its width: caption, columns between rules, notes. */
export const writeText: TableWriter = async (table, { width, number }) => {
  const safe = clean(table);
  const measure = await measureFor(JSON.stringify([safe, table.caption, table.notes]));
  const fold = (text: string, first = ""): string[] => wrap(text, width, measure, first);
  const caption = fold(captionLead(table.lang, number) + sanitize(table.caption));
  const layout = layOut(safe, width, measure);
  const body = layout === null ? stack(safe, width, measure) : writeGrid(layout, measure);
  const { semicolon } = languageOf(table.lang).grammar;
  const legend = (layout?.legend ?? []).map(
    ({ number: place, heading }) => `${place}\u00a0${heading.replaceAll("\n", " ")}`,
  );
  const notes = [...(legend.length > 0 ? [legend.join(semicolon)] : []), ...table.notes].flatMap((note) =>
    fold(sanitize(note, "space")),
  );
  const lines = [...caption, "", ...body, ...(notes.length > 0 ? ["", ...notes] : [])];
  return `${lines.join("\n").replaceAll(FIGURE_SPACE, " ").replace(/ +$/gm, "")}\n`;
};

function clean(table: WordedTable): TextTable {
  const { lang, columns, spanners } = table;
  const rows = alignNumbers(table, ({ text }) => sanitize(text, "space"));
  return {
    lang,
    columns,
    spanners,
    headings: columns.map(({ heading }) => heading),
    groups: table.groups.map(({ heading }, i) => ({ heading, rows: rows[i] ?? [] })),
  };
}

/** Where there is no room for columns: each row as a list of what its columns hold. */
function stack(table: TextTable, width: number, measure: Measure): string[] {
  const names = table.columns.map((_, i) => headingOf(table, i));
  const lines = table.groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [...wrap(heading, width, measure), "─".repeat(Math.min(width, measure(heading)))]),
    ...rows.flatMap((row) => [
      ...row.flatMap((cell, i) => {
        const name = names[i] ?? "";
        return i === 0
          ? wrap(cell.trim(), width, measure)
          : wrap(name + languageOf(table.lang).grammar.colon + cell.trim(), width, measure, "  ", 4);
      }),
      "",
    ]),
  ]);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
