import { captionLead } from "../../messages/tables.js";
import { html, type Markup, NOTHING, raw, visible } from "../kit/html.js";
import { alignNumbers } from "./align-numbers.js";
import type { TableStyle, TableWriter, WordedCell, WordedColumn, WordedTable } from "./worded-table.js";

/** Styles stand in each element: Word and Google Docs keep those, and drop what stands in a style sheet. */
const RULE = "1.5pt solid #000";
const THIN = "0.75pt solid #000";
const STYLES = {
  table: `border-collapse:collapse;border-top:${RULE};border-bottom:${RULE};font-size:9pt;color:#000`,
  caption: "caption-side:top;text-align:left;padding:0 0 6pt 0;font-size:10pt;color:#000",
  head: `padding:3pt 4pt;vertical-align:bottom;font-weight:bold;border-bottom:${THIN}`,
  bare: "padding:3pt 4pt;vertical-align:bottom",
  group: "padding:6pt 4pt 3pt 4pt;text-align:left;font-weight:normal;font-style:italic",
  cell: "padding:3pt 4pt;vertical-align:top;font-weight:normal",
  note: "margin:4pt 0 0 0;font-size:8.5pt;color:#000",
} as const;

/**
 * A semantic table that survives being pasted into Word and Google Docs: caption, headings with their scope, notes as
 * paragraphs. A whole page, or the table and its notes alone.
 */
export const writeHtml: TableWriter = async (table, style) => {
  const body = html`<table style="${STYLES.table}"${idOf(table)}>
${inside(table, style)}</table>
${notesOf(table)}`;
  if (style.isFragment) return html`<div lang="${table.lang}">\n${body}</div>\n`.markup;
  return html`<!DOCTYPE html>
<html lang="${table.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${visible(captionLead(table.lang, style.number) + table.caption)}</title>
</head>
<body style="margin:2em;font-family:'Times New Roman',Times,serif;background:#fff">
${body}</body>
</html>
`.markup;
};

function idOf({ label }: WordedTable): Markup {
  return label === null ? NOTHING : html` id="${visible(label)}"`;
}

function inside(table: WordedTable, { number }: TableStyle): Markup {
  const lead = visible(captionLead(table.lang, number));
  return html`<caption style="${STYLES.caption}"><b>${lead}</b> ${visible(table.caption)}</caption>
<thead>
${headRows(table)}</thead>
${bodies(table)}`;
}

function headRows({ columns, spanners }: WordedTable): Markup[] {
  const own = columns.map(
    ({ heading, align }) => html`<th scope="col" style="${STYLES.head};${alignOf(align)}">${visible(heading)}</th>`,
  );
  const row = (cells: readonly Markup[]): Markup => html`<tr>${cells}</tr>\n`;
  if (spanners.length === 0) return [row(own)];
  const above = spanners.map(({ heading, columns: count }) => {
    if (heading === null) return html`<td colspan="${count}" style="${STYLES.bare}"></td>`;
    const style = `${STYLES.head};text-align:center`;
    return html`<th scope="colgroup" colspan="${count}" style="${style}">${visible(heading)}</th>`;
  });
  return [row(above), row(own)];
}

function bodies(table: WordedTable): Markup[] {
  const { columns, groups } = table;
  const texts = alignNumbers(table, (cell) => wordCell(cell).markup);
  const span = columns.length;
  return groups.map(({ heading }, g) => {
    const group =
      heading === null
        ? NOTHING
        : html`<tr><th scope="rowgroup" colspan="${span}" style="${STYLES.group}">${isolate(heading)}</th></tr>\n`;
    const rows = (texts[g] ?? []).map(
      (row) => html`<tr>${row.map((cell, i) => bodyCell(raw(cell), columns[i], i))}</tr>\n`,
    );
    return html`<tbody>\n${group}${rows}</tbody>\n`;
  });
}

/** The first cell of a row is its heading. */
function bodyCell(content: Markup, column: WordedColumn | undefined, index: number): Markup {
  const align = column?.align ?? "left";
  const style = `${STYLES.cell};${alignOf(align)}${align === "left" ? "" : ";white-space:nowrap"}`;
  return index === 0
    ? html`<th scope="row" style="${style}">${content}</th>`
    : html`<td style="${style}">${content}</td>`;
}

function alignOf(align: WordedColumn["align"]): string {
  switch (align) {
    case "left":
      return "text-align:left";
    case "center":
      return "text-align:center";
    case "right":
    case "decimal":
      return "text-align:right;font-variant-numeric:tabular-nums";
    default:
      return align satisfies never;
  }
}

/** A private sign for a place where a word may be broken; one in the text itself means no more than that. */
const BREAK = "\ue000";
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** A word that would make its column wider than a page, in parts that a line may end after. */
const LONG_WORD = /\S{30,}/gu;
const PART = /(?:\P{M}\p{M}*){1,15}|\p{M}+/gu;

/** Text that may be broken in long words, and whose direction of writing does not reach beyond it. */
function isolate(text: string): Markup {
  const parts = text.replace(LONG_WORD, (word) => [...word.matchAll(PART)].map(([part]) => part).join(BREAK));
  const breakable = raw(visible(parts).markup.replaceAll(BREAK, "<wbr>"));
  return RIGHT_TO_LEFT.test(text) ? html`<bdi>${breakable}</bdi>` : breakable;
}

function wordCell(cell: WordedCell): Markup {
  if (cell.kind === "link") return html`<a href="${visible(cell.url)}">${isolate(cell.text)}</a>`;
  return isolate(cell.text);
}

function notesOf({ notes }: WordedTable): Markup[] {
  return notes.map((note) => html`<p style="${STYLES.note}">${visible(note)}</p>\n`);
}
