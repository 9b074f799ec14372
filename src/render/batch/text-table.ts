import type { Flag } from "../../model/flags.js";
import { greatest } from "../../plain/extremes.js";
import { type GridColumn, naturalWidths, placeCell, roomFor, rowLines, ruleLine, shareRoom } from "../kit/grid.js";
import type { Paint } from "../kit/paint.js";
import type { Measure } from "../kit/width.js";
import { cutToWidth, padEnd, wrap } from "../kit/wrap.js";
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
import { keyToFlags, type Row, statusInWords } from "./text-row.js";

/** Columns before the first one, for the mark of what is bad. */
const MARGIN = 2;
/** The first columns that hold no figures: what stands for a path may reach over them. */
const OPEN_FOR_PATHS = 3;

/** Columns with their widths. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly gap: number;
  /** What its short titles stand for; empty where it has none. */
  readonly key: readonly (readonly string[])[];
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
    tryPlan(context, LAST_PLAN, rows) ?? { columns, widths: columns.map(({ least }) => least ?? 0), gap: 1, key: [] }
  );
}

/** Every column as wide as its cells; where that is too much, words share what is left. `null` where it does not fit. */
function tryPlan(context: TableContext, plan: Plan, rows: readonly Row[]): Layout | null {
  const columns = columnsOf(context, plan);
  const natural = columns.map((column) => naturalWidth(context, column, rows));
  const needs = columns.map(({ least }, i) => {
    const most = natural[i] ?? 0;
    return { least: Math.min(most, least ?? Number.POSITIVE_INFINITY), most };
  });
  const room = roomFor(columns.length, context.width, { gap: plan.gap, indent: MARGIN });
  const widths = shareRoom(needs, room, "whole");
  if (widths === null) return null;
  return { columns, widths, gap: plan.gap, key: keyTo(context, plan) };
}

function naturalWidth({ measure }: TableContext, { title, of, widestTitle }: Column, rows: readonly Row[]): number {
  const word = greatest(title.split(" ").map(measure));
  const forTitle = Math.min(measure(title), Math.max(LEAST_TITLE, Math.min(word, widestTitle)));
  return rows.reduce((widest, row) => Math.max(widest, measure(of(row))), forTitle);
}

/** The titles of the columns, on as many lines as the longest takes, and a rule. */
export function writeTitles({ measure, paint }: TableContext, layout: Layout): string[] {
  const look = { measure, gap: layout.gap, indent: MARGIN, isCut: true };
  const columns = layout.columns.map((column, i) => gridColumn(column, layout.widths[i]));
  const titles = layout.columns.map(({ title }, i) => {
    const words = title.split(" ").map((word) => cutToWidth(word, layout.widths[i] ?? 0, measure));
    return words.join(" "); // a word that has no room is cut, not broken: two halves read as two words
  });
  return [...rowLines(columns, titles, look, "bottom").map(paint.strong), paint.dim(ruleLine(columns, look))];
}

function gridColumn({ isNumber }: Column, width = 0): GridColumn {
  return { width, align: isNumber ? "right" : "left" };
}

/** A row; what is too wide is cut, with an ellipsis. A path takes the room of the date and the type too. */
export function writeRow({ measure, paint }: TableContext, { columns, widths, gap }: Layout, row: Row): string {
  const between = " ".repeat(gap);
  const cells = columns.map((column, i) => {
    const width = widths[i] ?? 0;
    const text = cutToWidth(column.of(row), width, measure, column.cut);
    const cell = placeCell(text, gridColumn(column, width), measure);
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

/** What the short titles and the signs of the flags that occur stand for, where there are such. */
export function writeKey(context: TableContext, { key }: Layout, occurring: ReadonlySet<Flag>): string[] {
  const { paint, width, measure } = context;
  const room = width - MARGIN;
  const lines = [...key, keyToFlags(context, occurring)].flatMap((parts) => {
    const together = parts.join("   ");
    return measure(together) > room ? parts.flatMap((part) => wrap(part, room, measure, "", 4)) : [together];
  });
  return lines.filter((text) => text !== "").map((text) => paint.dim(" ".repeat(MARGIN) + text));
}

/** A row without bars and titles, nothing cut: the score of each axis stands behind its id. */
export function writeQuietRow(context: TableContext, row: Row, widths: readonly number[]): string {
  const { measure, paint } = context;
  return quietCells(context, row)
    .map((cell, i) => {
      const padded = padEnd(cell, widths[i] ?? 0, measure);
      return i === 2 ? paint.type(padded) : padded;
    })
    .join("  ")
    .trimEnd();
}

/** The widths of such rows. */
export function quietWidths(context: TableContext, rows: readonly Row[]): number[] {
  return naturalWidths(
    rows.map((row) => quietCells(context, row)),
    context.measure,
  );
}

function quietCells(context: TableContext, row: Row): string[] {
  const { id, date, type, axes } = row;
  const scores = axes.map(({ score }, i) => (score === "" ? "" : `${context.typology.axes[i]?.id ?? ""} ${score}`));
  return [id, date || "–", type || "–", statusInWords(context, row), ...scores];
}
