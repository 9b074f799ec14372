import { greatest } from "../../plain/extremes.js";
import type { Measure } from "./width.js";
import { cutToWidth, padEnd, padStart, wrap } from "./wrap.js";

/**
 * Tables in columns of characters: how wide each column is, and the lines of a row. Every table of text is laid out here, for
 * a terminal or a file.
 */

/** What a column cannot do without, and all that it would take. */
export interface ColumnNeed {
  readonly least: number;
  readonly most: number;
}

/** A column as it is drawn. */
export interface GridColumn {
  readonly width: number;
  readonly align: "left" | "center" | "right" | "decimal";
}

/** What lies around the columns. */
export interface GridLook {
  readonly measure: Measure;
  /** Spaces between two columns, and before the first. */
  readonly gap: number;
  readonly indent: number;
  /** True where what is wider than its column, and cannot be broken, is cut; else it reaches beyond it. */
  readonly isCut?: boolean;
}

/** The columns that are left for cells, of a line as wide as that. */
export function roomFor(columns: number, width: number, { gap, indent }: Pick<GridLook, "gap" | "indent">): number {
  return width - indent - gap * (columns - 1);
}

/**
 * Widths of columns within `room`: each has its least, and what is left is shared evenly by those that want more; who wants
 * least is served first, and leaves the rest to the others. By what they want besides their least, or in all. `null` where there
 * is no room for the least of all.
 */
export function shareRoom(
  needs: readonly ColumnNeed[],
  room: number,
  by: "additional" | "whole" = "additional",
): number[] | null {
  const widths = needs.map(({ least }) => least);
  let free = room - widths.reduce((sum, width) => sum + width, 0);
  if (free < 0) return null;
  const wishOf = ({ least, most }: ColumnNeed): number => (by === "whole" ? most : most - least);
  const wanting = needs.flatMap((need, i) => (need.most > need.least ? [{ need, i }] : []));
  wanting.sort((a, b) => wishOf(a.need) - wishOf(b.need));
  for (const [served, { need, i }] of wanting.entries()) {
    const more = Math.min(need.most - need.least, Math.floor(free / (wanting.length - served)));
    widths[i] = need.least + more;
    free -= more;
  }
  return widths;
}

/** Widths of columns within `room`, where there is too little for what they would take: the widest give way, down to `least`. */
export function narrowWidest(natural: readonly number[], room: number, least: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = greatest(widths);
    if (widest <= least) break;
    const at = widths.indexOf(widest);
    const next = greatest(
      widths.filter((width) => width < widest),
      least,
    );
    const less = Math.min(excess, Math.max(1, widest - next));
    widths[at] = widest - less;
    excess -= less;
  }
  return widths;
}

/** The width of each column of some rows: that of its widest cell. */
export function naturalWidths(rows: readonly (readonly string[])[], measure: Measure): number[] {
  return (rows[0] ?? []).map((_, i) => rows.reduce((most, row) => Math.max(most, measure(row[i] ?? "")), 0));
}

/** The lines of a row, its cells wrapped within their columns; those of headings stand at the bottom of theirs. */
export function rowLines(
  columns: readonly GridColumn[],
  cells: readonly string[],
  look: GridLook,
  stand: "top" | "bottom" = "top",
): string[] {
  const folded = columns.map(({ width }, i) => foldCell(cells[i] ?? "", width, look));
  const height = greatest(folded.map(({ length }) => length));
  return Array.from({ length: height }, (_, k) => {
    const texts = folded.map((lines) => lines[stand === "bottom" ? k - height + lines.length : k] ?? "");
    return joinCells(
      columns.map((column, i) => placeCell(texts[i] ?? "", column, look.measure)),
      look,
    );
  });
}

/** Cells of a line side by side, as they are. */
export function joinCells(cells: readonly string[], { gap, indent }: Pick<GridLook, "gap" | "indent">): string {
  return (" ".repeat(indent) + cells.join(" ".repeat(gap))).trimEnd();
}

/** Rules under columns, with the gaps between them. */
export function ruleLine(
  columns: readonly Pick<GridColumn, "width">[],
  look: Pick<GridLook, "gap" | "indent">,
): string {
  return joinCells(
    columns.map(({ width }) => "─".repeat(width)),
    look,
  );
}

/** The lines of a cell; ends of lines in it stay. */
export function foldCell(
  text: string,
  width: number,
  { measure, isCut }: Pick<GridLook, "measure" | "isCut">,
): string[] {
  const lines = text.split("\n").flatMap((line) => wrap(line, width, measure));
  return isCut ? lines.map((line) => cutToWidth(line, width, measure)) : lines;
}

/** One line of a cell with spaces around it, as wide as its column. */
export function placeCell(text: string, { width, align }: GridColumn, measure: Measure): string {
  if (align === "left") return padEnd(text, width, measure);
  if (align !== "center") return padStart(text, width, measure);
  return padEnd(" ".repeat(Math.max(0, Math.floor((width - measure(text)) / 2))) + text, width, measure);
}
