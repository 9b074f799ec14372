import { languageOf } from "../../messages/languages.js";
import { round } from "../../messages/number.js";
import { greatest } from "../../plain/extremes.js";
import { escapeLatex } from "../kit/escape/latex.js";
import type { LatexLook } from "./latex-look.js";
import type { TableStyle, WordedCell, WordedColumn, WordedTable } from "./worded-table.js";

/** A column as LaTeX sets it. */
export interface LatexColumn {
  readonly align: WordedColumn["align"];
  /** Its letter and options in the preamble of the table. */
  readonly type: string;
  /** Its width as a dimension; `null` where it is as wide as what it holds. */
  readonly width: string | null;
  /** Decimals of the number that has most of them. */
  readonly decimals: number;
  readonly isSiunitx: boolean;
}

const ALIGN = { left: "\\raggedright", center: "\\centering", right: "\\raggedleft", decimal: "\\raggedleft" } as const;
const LETTER = { left: "l", center: "c", right: "r", decimal: "r" } as const;

/** The columns of a table with a look. */
export function latexColumns(table: WordedTable, look: LatexLook, style: TableStyle): LatexColumn[] {
  const rows = table.groups.flatMap((group) => group.rows);
  return table.columns.map(({ align }, i) => {
    const cells = rows.flatMap((row) => row[i] ?? []);
    const isSiunitx = style.hasSiunitx && align === "decimal" && cells.some((cell) => siunitxNumber(cell) !== null);
    const width = isWrapped(look) ? partOfLine(look, table.columns.length, i, 1) : null;
    const type = isSiunitx ? siunitxColumn(cells, table.lang, width) : plainColumn(align, width);
    return { align, type, width, decimals: greatest(cells.map(decimalsOf), 0), isSiunitx };
  });
}

/** True where columns have widths, so that what they hold may take several lines. */
export function isWrapped({ kind }: LatexLook): boolean {
  return kind === "wrapped" || kind === "long";
}

/** The width of `count` neighbouring columns from `first` on, without the space around them. */
export function partOfLine({ room }: LatexLook, columns: number, first: number, count: number): string {
  const part = room.parts.slice(first, first + count).reduce((total, own) => total + Math.floor(own * 1e4) / 1e4, 0);
  const gaps = columns === 1 ? "\\linewidth" : `\\dimexpr\\linewidth-${2 * (columns - 1)}\\tabcolsep\\relax`;
  const inner = count === 1 ? "" : `+${2 * (count - 1)}\\tabcolsep`;
  return `\\dimexpr${part.toFixed(4)}${gaps}${inner}\\relax`;
}

/** A column or cell of several lines, with its text to a side. */
export function paragraphColumn(align: WordedColumn["align"], width: string): string {
  return `>{${ALIGN[align]}\\arraybackslash\\hspace{0pt}}p{${width}}`;
}

function plainColumn(align: WordedColumn["align"], width: string | null): string {
  return width === null ? LETTER[align] : paragraphColumn(align, width);
}

/** What a cell holds in its column. */
export function latexCell(cell: WordedCell, column: LatexColumn, url: (url: string) => string | null): string {
  const number = column.isSiunitx ? siunitxNumber(cell) : null;
  if (number !== null) return number;
  const text = escapeLatex(cell.text, column.width === null || column.isSiunitx ? " " : "\\newline{}");
  const target = cell.kind === "link" ? url(cell.url) : null;
  const linked = target === null ? text : `\\href{${target}}{${text}}`;
  return column.isSiunitx ? `{${linked}}` : `${linked}${padding(cell, column)}`;
}

/** Room for decimals that others in the column have, so that decimal marks stand under each other. */
function padding(cell: WordedCell, { align, decimals }: LatexColumn): string {
  if (align !== "decimal" || (cell.kind !== "number" && cell.kind !== "unknown")) return "";
  const own = decimalsOf(cell);
  if (own === decimals) return "";
  return `\\hphantom{${own === 0 ? "." : ""}${"0".repeat(decimals - own)}}`;
}

function decimalsOf(cell: WordedCell): number {
  return cell.kind === "number" ? cell.digits : 0;
}

/** The number of a cell as siunitx reads it; `null` where its text says more than a number. */
function siunitxNumber(cell: WordedCell): string | null {
  if (cell.kind !== "number") return null;
  const digits = round(cell.number, cell.digits).toFixed(cell.digits);
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return null;
  return cell.text.startsWith("+") ? `+${digits}` : digits;
}

/** Whether its thousands are set apart, as those of a year are not. */
function isInGroups({ text, number }: Extract<WordedCell, { readonly kind: "number" }>): boolean {
  return Math.abs(number) >= 1000 && !/\d{4}/.test(text);
}

function siunitxColumn(cells: readonly WordedCell[], lang: WordedTable["lang"], width: string | null): string {
  const { typography } = languageOf(lang);
  const broken = cells.find((cell) => decimalsOf(cell) > 0 && siunitxNumber(cell) !== null);
  const decimal = broken?.text.at(-1 - decimalsOf(broken)) ?? ".";
  const numbers = cells.flatMap((cell) => siunitxNumber(cell) ?? []);
  const wholes = numbers.map((number) => number.replace(/^[+-]/, "").split(".")[0]?.length ?? 1);
  const decimals = numbers.map((number) => number.split(".")[1]?.length ?? 0);
  const sign = numbers.some((number) => number.startsWith("+"))
    ? "+"
    : numbers.some((number) => number.startsWith("-"))
      ? "-"
      : "";
  const isGrouped = cells.some((cell) => cell.kind === "number" && isInGroups(cell));
  const options = [
    `table-format=${sign}${greatest(wholes)}.${greatest(decimals)}`,
    ...(sign === "+" ? ["retain-explicit-plus"] : []),
    ...(decimal === "." ? [] : [`output-decimal-marker={${decimal}}`]),
    isGrouped ? `group-minimum-digits=4,group-separator={${typography.latex.group}}` : "group-digits=none",
    ...(width === null ? [] : [`table-column-width={${width}}`]),
  ];
  return `S[${options.join(",")}]`;
}
