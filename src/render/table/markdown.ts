import { captionLead } from "../../messages/tables.js";
import { atLineStart, escapeInline, markdownUrl } from "../kit/escape/markdown.js";
import { headingOf } from "./headings.js";
import type { TableWriter, WordedCell, WordedColumn } from "./worded-table.js";

const RULES: Readonly<Record<WordedColumn["align"], string>> = {
  left: "---",
  center: ":-:",
  right: "--:",
  decimal: "--:",
};

/** A table of GitHub's Markdown, which Pandoc and most others read: caption above, notes below, each a paragraph. */
export const writeMarkdown: TableWriter = async (table, { number }) => {
  const { columns, groups } = table;
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const empty = columns.slice(1).map(() => "");
  const lines = groups.flatMap(({ heading, rows }) => [
    ...(heading === null ? [] : [row([`**${say(heading)}**`, ...empty])]),
    ...rows.map((cells) => row(cells.map(wordCell))),
  ]);
  const caption = `**${say(captionLead(table.lang, number) + table.caption)}**`;
  const grid = [
    row(columns.map((_, i) => say(headingOf(table, i)))),
    `|${columns.map(({ align }) => RULES[align]).join("|")}|`,
    ...lines,
  ];
  return `${[caption, grid.join("\n"), ...table.notes.map(paragraph)].join("\n\n")}\n`;
};

function say(text: string): string {
  return escapeInline(text, "space");
}

function paragraph(text: string): string {
  return atLineStart(say(text));
}

function wordCell(cell: WordedCell): string {
  return cell.kind === "link" ? `[${say(cell.text)}](<${markdownUrl(cell.url)}>)` : say(cell.text);
}
