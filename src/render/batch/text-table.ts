import type { Typology } from "../../model/typology.js";
import type { Paint } from "../kit/paint.js";
import type { Measure } from "../kit/width.js";
import { cutToWidth, padEnd, padStart, wrap } from "../kit/wrap.js";
import {
  type Column,
  columnsOf,
  keyTo,
  LAST_PLAN,
  LEAST_TITLE,
  PLANS,
  type Plan,
  type TitleContext,
} from "./text-columns.js";
import type { Row } from "./text-row.js";

/** Columns before the first one, for the mark of what is bad. */
const MARGIN = 2;
/** The first columns that hold no figures: what stands for a path may reach over them. */
const OPEN_FOR_PATHS = 3;

/** Columns with their widths. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly gap: number;
  /** What its short titles stand for; `null` where it has none. */
  readonly key: string | null;
}

/** What a table is made with. */
export interface TableContext extends TitleContext {
  readonly paint: Paint;
  readonly measure: Measure;
  readonly width: number;
}

/** The richest layout that fits these rows into the width; rows that come later get the same. */
export function layOutTable(context: TableContext, rows: readonly Row[]): Layout {
  for (const plan of PLANS) {
    const layout = tryPlan(context, plan, rows);
    if (layout !== null) return layout;
  }
  const columns = columnsOf(context, LAST_PLAN);
  return (
    tryPlan(context, LAST_PLAN, rows) ?? { columns, widths: columns.map(({ least }) => least ?? 0), gap: 1, key: null }
  );
}

/** Every column as wide as its cells; where that is too much, words share what is left. `null` where it does not fit. */
function tryPlan(context: TableContext, plan: Plan, rows: readonly Row[]): Layout | null {
  const columns = columnsOf(context, plan);
  const natural = columns.map((column) => naturalWidth(context, column, rows));
  const widths = columns.map(({ least }, i) => Math.min(natural[i] ?? 0, least ?? Number.POSITIVE_INFINITY));
  const gaps = plan.gap * (columns.length - 1);
  let free = context.width - MARGIN - gaps - widths.reduce((sum, width) => sum + width, 0);
  if (free < 0) return null;
  const squeezed = columns.map((_, i) => i).filter((i) => (natural[i] ?? 0) > (widths[i] ?? 0));
  squeezed.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  for (const [done, i] of squeezed.entries()) {
    const more = Math.min((natural[i] ?? 0) - (widths[i] ?? 0), Math.floor(free / (squeezed.length - done)));
    widths[i] = (widths[i] ?? 0) + more;
    free -= more;
  }
  return { columns, widths, gap: plan.gap, key: keyTo(context, plan) };
}

function naturalWidth({ measure }: TableContext, { title, of, widestTitle }: Column, rows: readonly Row[]): number {
  const word = Math.max(...title.split(" ").map(measure));
  const forTitle = Math.min(measure(title), Math.max(LEAST_TITLE, Math.min(word, widestTitle)));
  return rows.reduce((widest, row) => Math.max(widest, measure(of(row))), forTitle);
}

/** The titles of the columns, on as many lines as the longest takes, and a rule. */
export function writeTitles({ measure, paint }: TableContext, { columns, widths, gap }: Layout): string[] {
  const titles = columns.map(({ title }, i) => {
    const width = widths[i] ?? 0;
    return wrap(title, width, measure).map((line) => cutToWidth(line, width, measure));
  });
  const height = Math.max(...titles.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) => {
    const cells = titles.map((title, i) => {
      const pad = columns[i]?.isNumber ? padStart : padEnd;
      return pad(title[line - height + title.length] ?? "", widths[i] ?? 0, measure);
    });
    return paint.strong((" ".repeat(MARGIN) + cells.join(" ".repeat(gap))).trimEnd());
  });
  const rule = widths.map((width) => "─".repeat(width)).join(" ".repeat(gap));
  return [...lines, paint.dim(" ".repeat(MARGIN) + rule)];
}

/** A row; what is too wide is cut, with an ellipsis. A path takes the room of the date and the type too. */
export function writeRow({ measure, paint }: TableContext, { columns, widths, gap }: Layout, row: Row): string {
  const between = " ".repeat(gap);
  const cells = columns.map((column, i) => {
    const width = widths[i] ?? 0;
    const text = cutToWidth(column.of(row), width, measure, column.cut);
    const cell = column.isNumber ? padStart(text, width, measure) : padEnd(text, width, measure);
    if (column.paint === "type") return paint.type(cell);
    return column.paint === "status" && row.isBad ? paint.error(cell) : cell;
  });
  if (row.isPath) {
    const width = widths.slice(0, OPEN_FOR_PATHS).reduce((sum, one) => sum + one + gap, -gap);
    cells.splice(0, OPEN_FOR_PATHS, padEnd(cutToWidth(row.id, width, measure, "start"), width, measure));
  }
  const mark = row.isBad ? paint.error("✗") + " ".repeat(MARGIN - 1) : " ".repeat(MARGIN);
  return (mark + cells.join(between)).trimEnd();
}

/** What the short titles stand for, where there are such. */
export function writeKey({ paint }: TableContext, { key }: Layout): string[] {
  return key === null ? [] : [paint.dim(" ".repeat(MARGIN) + key)];
}

/** A row without bars and titles, nothing cut: the score of each axis stands behind its id. */
export function writeQuietRow({ typology, measure, paint }: TableContext, row: Row, widths: readonly number[]): string {
  return quietCells(typology, row)
    .map((cell, i) => {
      const padded = padEnd(cell, widths[i] ?? 0, measure);
      return i === 2 ? paint.type(padded) : padded;
    })
    .join("  ")
    .trimEnd();
}

/** The widths of such rows. */
export function quietWidths({ typology, measure }: TableContext, rows: readonly Row[]): number[] {
  const all = rows.map((row) => quietCells(typology, row));
  return (all[0] ?? []).map((_, i) => all.reduce((widest, cells) => Math.max(widest, measure(cells[i] ?? "")), 0));
}

function quietCells(typology: Typology, { id, date, type, status, axes }: Row): string[] {
  const scores = axes.map(({ score }, i) => (score === "" ? "" : `${typology.axes[i]?.id ?? ""} ${score}`));
  return [id, date || "–", type || "–", status, ...scores];
}
