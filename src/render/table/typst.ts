import { languageOf } from "../../messages/languages.js";
import { greatest } from "../../plain/extremes.js";
import { typstString, typstUrl } from "../kit/escape/typst.js";
import { type ColumnLayout, divideRoom, isComfortable, type Line } from "./column-layout.js";
import type { TableStyle, TableWriter, WordedCell, WordedColumn, WordedTable } from "./worded-table.js";

/** How the table is set: letters in points, the page, what columns get. */
interface Look {
  readonly points: number;
  readonly isFlipped: boolean;
  readonly room: ColumnLayout;
}

/** Between the number of the table and its caption. */
const ALIGN = { left: "left", center: "center", right: "right", decimal: "right" } as const;
/** Sizes of letters, from the usual one down. */
const SIZES = [10, 9, 8, 7] as const;
const SMALLEST = 7;
/** The area for text on A4 with margins of 25 mm, in points. */
const SHORT_SIDE = 453;
const LONG_SIDE = 700;
/** Typst hyphenates words, and may break the others at their punctuation. */
const LONGEST_WORD = 16;
/** Points between columns, and the width of a character as a part of its size. */
const GAP = 10;
const CHARACTER = 0.47;

/**
 * A table for Typst as a figure, with caption, label and notes: a file that compiles as it is, or, as a fragment, the figure
 * alone. It may run over several pages and repeats its headings.
 */
export const writeTypst: TableWriter = async (table, style) => {
  const look = lookOf(table, style);
  const lines = style.isFragment ? figure(table, look) : [...preamble(table, look, style), ...figure(table, look)];
  return `${lines.join("\n")}\n`;
};

function lookOf(table: WordedTable, { isFragment }: TableStyle): Look {
  const pages = SIZES.flatMap((points) => ({ points, isFlipped: false }));
  const flipped = isFragment ? [] : [9, 8, SMALLEST].map((points) => ({ points, isFlipped: true }));
  const last = flipped.at(-1) ?? { points: SMALLEST, isFlipped: false };
  const upright = isFragment ? pages : pages.slice(0, -1);
  const page = [...upright, ...flipped].find((at) => isComfortable(table, lineOf(at))) ?? last;
  return { ...page, room: divideRoom(table, lineOf(page)) };
}

function lineOf({ points, isFlipped }: Pick<Look, "points" | "isFlipped">): Line {
  const character = points * CHARACTER;
  const width = isFlipped ? LONG_SIDE : SHORT_SIDE;
  return { characters: (width / character) * 0.95, gap: GAP / character, longestWord: LONGEST_WORD };
}

function preamble(table: WordedTable, { isFlipped }: Look, { number }: TableStyle): string[] {
  return [
    `#set page(paper: "a4", margin: 25mm${isFlipped ? ", flipped: true" : ""}, numbering: "1")`,
    `#set text(lang: "${table.lang}", size: 10pt)`,
    ...(number === 1 ? [] : [`#counter(figure.where(kind: table)).update(${number - 1})`]),
    "",
  ];
}

function figure(table: WordedTable, look: Look): string[] {
  const { caption, label, notes } = table;
  const setting = (indent: string, lines: readonly string[]): string[] => lines.map((line) => `${indent}${line}`);
  return [
    "#[",
    ...setting("  ", [
      "#show figure: set block(breakable: true)",
      "#show figure: set align(left)",
      `#set figure.caption(position: top, separator: "${languageOf(table.lang).typography.table.mark}")`,
      "#figure(",
      "  kind: table,",
      `  caption: ${typstString(caption)},`,
      "  {",
      `    set text(size: ${look.points}pt, hyphenate: true)`,
      "    set par(justify: false, spacing: 0.6em)",
      ...setting("    ", body(table, look)),
      ...notes.map((note) => `    par(text(size: 0.9em, ${typstString(note)}))`),
      "  },",
      `)${label === null ? "" : ` <${label}>`}`,
    ]),
    "]",
  ];
}

function body(table: WordedTable, look: Look): string[] {
  const { columns, groups } = table;
  const rows = groups.flatMap(({ heading, rows: own }, i) => [
    ...(heading === null ? [] : [groupHeading(heading, columns.length, i > 0)]),
    ...own.map((row) => `  ${row.map((cell, k) => cellOf(cell, table, k)).join(", ")},`),
  ]);
  return [
    "table(",
    `  columns: (${tracks(look, columns).join(", ")},),`,
    `  align: (${columns.map(({ align }) => ALIGN[align]).join(", ")},),`,
    "  stroke: none,",
    `  inset: (x: ${GAP / 2}pt, y: 3.5pt),`,
    "  table.hline(stroke: 0.8pt),",
    "  table.header(",
    ...spanners(table).map((line) => `    ${line}`),
    `    ${columns.map((column) => `strong(${typstString(column.heading)})`).join(", ")},`,
    "    table.hline(stroke: 0.5pt),",
    "  ),",
    ...rows,
    "  table.hline(stroke: 0.8pt),",
    ")",
  ];
}

/** A track holds the space around its text, which the room does not count. */
function tracks({ room, points, isFlipped }: Look, columns: readonly WordedColumn[]): string[] {
  const { characters, gap } = lineOf({ points, isFlipped });
  const inner = characters - gap * (columns.length - 1);
  return columns.map((_, i) => (room.isNatural ? "auto" : `${((room.parts[i] ?? 1) * inner + gap).toFixed(2)}fr`));
}

function spanners({ spanners: all }: WordedTable): string[] {
  if (all.length === 0) return [];
  let at = 0;
  const rules: string[] = [];
  const cells = all.map(({ heading, columns }) => {
    const first = at;
    at += columns;
    if (heading !== null) rules.push(`table.hline(start: ${first}, end: ${at}, stroke: 0.4pt),`);
    const content = heading === null ? "[]" : `strong(${typstString(heading)})`;
    return `table.cell(colspan: ${columns}, align: center, ${content})`;
  });
  return [`${cells.join(", ")},`, ...rules];
}

function groupHeading(heading: string, columns: number, isLater: boolean): string {
  const inset = isLater ? `, inset: (x: ${GAP / 2}pt, top: 9pt, bottom: 3.5pt)` : "";
  return `  table.cell(colspan: ${columns}, align: left${inset}, emph(${typstString(heading)})),`;
}

function cellOf(cell: WordedCell, table: WordedTable, column: number): string {
  const text = typstString(cell.text);
  const url = cell.kind === "link" ? typstUrl(cell.url) : null;
  if (url !== null) return `link(${url}, ${text})`;
  const missing =
    cell.kind === "number" && table.columns[column]?.align === "decimal" ? padding(cell.digits, table, column) : "";
  return missing === "" ? text : `${text} + hide(${typstString(missing)})`;
}

/** What a number needs behind it so that decimal marks stand under each other. */
function padding(own: number, { groups, lang }: WordedTable, column: number): string {
  const digits = groups
    .flatMap(({ rows }) => rows.map((row) => row[column]))
    .map((cell) => (cell?.kind === "number" ? cell.digits : 0));
  const most = greatest(digits, own);
  return most === own ? "" : `${own === 0 ? languageOf(lang).numbers.decimal : ""}${"0".repeat(most - own)}`;
}
