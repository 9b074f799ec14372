import { escapeLatex, latexUrl } from "../kit/escape/latex.js";
import { isWrapped, type LatexColumn, latexCell, paragraphColumn, partOfLine } from "./latex-columns.js";
import type { LatexLook } from "./latex-look.js";
import type { WordedTable } from "./worded-table.js";

/** A table being written. */
export interface LatexTable {
  readonly table: WordedTable;
  readonly look: LatexLook;
  readonly columns: readonly LatexColumn[];
}

/** Caption and label. */
export function captionOf({ caption, label }: WordedTable): string {
  return `\\caption{${escapeLatex(caption)}}${label === null ? "" : `\\label{${label}}`}`;
}

/** Size of letters, space between columns and lines. */
export function settings({ size, columnSpace, kind }: LatexLook): string[] {
  const isAiry = kind === "wrapped" || kind === "long";
  return [
    ...(size === null ? [] : [size]),
    ...(columnSpace === 6 ? [] : [`\\setlength{\\tabcolsep}{${columnSpace}pt}`]),
    ...(isAiry ? ["\\renewcommand{\\arraystretch}{1.15}"] : []),
  ];
}

/** The types of the columns, a line for each where they are long; `between` stands at their start. */
export function columnTypes(columns: readonly LatexColumn[], between = ""): string {
  const types = columns.map(({ type }) => type);
  const isShort = types.every(({ length }) => length === 1);
  const all = [`@{${between}}`, ...types, "@{}"];
  return isShort ? `{${all.join("")}}` : `{\n  ${all.join("\n  ")}\n}`;
}

/** The rows of headings. */
export function headRows(written: LatexTable): string[] {
  const { table, columns } = written;
  const heads = table.columns.map(({ heading }, i) => headCell(escapeLatex(heading), columns, i));
  return [...spannerRows(written), `${heads.join(" & ")} \\\\`];
}

function headCell(text: string, columns: readonly LatexColumn[], i: number): string {
  const column = columns[i];
  if (!column?.isSiunitx) return text;
  if (column.width === null) return `{${text}}`;
  const type = edged(paragraphColumn("center", column.width), i === 0, i === columns.length - 1);
  return `\\multicolumn{1}{${type}}{${text}}`;
}

function spannerRows({ table, look }: LatexTable): string[] {
  if (table.spanners.length === 0) return [];
  const all = table.columns.length;
  let at = 0;
  const rules: string[] = [];
  const cells = table.spanners.map(({ heading, columns: count }) => {
    const first = at;
    at += count;
    if (heading === null) return `\\multicolumn{${count}}{c}{}`;
    rules.push(`\\cmidrule(lr){${first + 1}-${first + count}}`);
    const type = isWrapped(look) ? paragraphColumn("center", partOfLine(look, all, first, count)) : "c";
    return `\\multicolumn{${count}}{${edged(type, first === 0, at === all)}}{${escapeLatex(heading)}}`;
  });
  return [`${cells.join(" & ")} \\\\`, rules.join(" ")];
}

/** Without space at the edges of the table. */
function edged(type: string, isFirst: boolean, isLast: boolean): string {
  return `${isFirst ? "@{}" : ""}${type}${isLast ? "@{}" : ""}`;
}

/** The rows, group by group. */
export function bodyRows(written: LatexTable): string[] {
  const { table, columns } = written;
  return table.groups.flatMap(({ heading, rows }, i) => [
    ...(i > 0 ? ["\\addlinespace"] : []),
    ...(heading === null ? [] : groupHeading(written, heading)),
    ...rows.map((row) => {
      const cells = row.flatMap((cell, k) => {
        const column = columns[k];
        return column === undefined ? [] : [latexCell(cell, column, latexUrl)];
      });
      return `${cells.join(" & ")} \\\\`;
    }),
  ]);
}

function groupHeading({ table, look }: LatexTable, heading: string): string[] {
  const type = isWrapped(look) ? wholeLine() : "@{}l@{}";
  const stay = look.kind === "long" ? "\\\\*" : "\\\\";
  return [`\\multicolumn{${table.columns.length}}{${type}}{\\textit{${escapeLatex(heading)}}} ${stay}`];
}

/** One cell as wide as the line. */
function wholeLine(): string {
  return `@{}${paragraphColumn("left", "\\linewidth")}@{}`;
}
