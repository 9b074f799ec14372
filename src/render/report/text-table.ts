import type { Messages } from "../../messages/messages.js";
import type { Typology } from "../../model/typology.js";
import type { Paint } from "../paint.js";
import { capitalise } from "../text/page.js";
import type { Measure } from "../width.js";
import { type Cut, cutToWidth, padEnd, padStart, wrap } from "../wrap.js";
import type { Row } from "./text-row.js";

/** Columns before the first one, for the mark of what is bad. */
const MARGIN = 2;
/** Most columns that a title asks for where its cells take fewer; on a narrow page, and for a title that is broken. */
const WIDEST_TITLE = 14;
const LEAST_TITLE = 8;
/** The first columns that hold no figures: what stands for a path may reach over them. */
const OPEN_FOR_PATHS = 3;

/**
 * What is shown, and to how many columns ids and types may be squeezed for it: on a narrow page less, the last one on the
 * narrowest. Bars show by their shading what coverage says in figures.
 */
interface Plan {
  readonly axes: "bars" | "scores" | "none";
  readonly coverage: boolean;
  readonly findings: boolean;
  readonly gap: 1 | 2;
  readonly leastId: number;
  readonly leastType: number;
}
const PLANS: readonly Plan[] = [
  { axes: "bars", coverage: true, findings: true, gap: 2, leastId: 28, leastType: 13 },
  { axes: "bars", coverage: true, findings: true, gap: 1, leastId: 24, leastType: 13 },
  { axes: "bars", coverage: false, findings: true, gap: 1, leastId: 20, leastType: 12 },
  { axes: "bars", coverage: false, findings: false, gap: 1, leastId: 12, leastType: 10 },
  { axes: "scores", coverage: false, findings: true, gap: 1, leastId: 12, leastType: 8 },
  { axes: "scores", coverage: false, findings: false, gap: 1, leastId: 8, leastType: 7 },
];
const LAST_PLAN: Plan = { axes: "none", coverage: false, findings: false, gap: 1, leastId: 8, leastType: 5 };

interface Column {
  readonly title: string;
  readonly of: (row: Row) => string;
  readonly isNumber: boolean;
  /** Columns below which it is not squeezed; `null`: it is not squeezed at all. */
  readonly least: number | null;
  /** Most columns that the longest word of its title asks for. */
  readonly widestTitle: number;
  readonly cut?: Cut;
  readonly paint?: "type" | "status";
}

/** Columns with their widths. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly gap: number;
}

/** What a table is made with. */
export interface TableDesk {
  readonly messages: Messages;
  readonly typology: Typology;
  readonly paint: Paint;
  readonly measure: Measure;
  readonly width: number;
}

function columnsOf({ messages, typology }: TableDesk, plan: Plan): Column[] {
  const title = (text: string): string => capitalise(text, messages.lang);
  const words = (key: "profile" | "date" | "type" | "status", of: Column["of"], least: number): Column => ({
    title: title(messages.label(key)),
    of,
    isNumber: false,
    least,
    widestTitle: WIDEST_TITLE,
    ...(key === "type" || key === "status" ? { paint: key } : {}),
  });
  const number = (key: "coverage" | "findings", of: Column["of"]): Column => {
    return { title: title(messages.label(key)), of, isNumber: true, least: null, widestTitle: WIDEST_TITLE };
  };
  const hasBars = plan.axes === "bars";
  const axes = typology.axes.map(({ label }, i): Column => {
    const of = (row: Row): string => {
      const { bar, score } = row.axes[i] ?? { bar: "", score: "" };
      return hasBars && bar !== "" ? `${bar} ${score}` : score;
    };
    const widestTitle = hasBars ? WIDEST_TITLE : LEAST_TITLE;
    return { title: title(messages.text(label)), of, isNumber: !hasBars, least: null, widestTitle };
  });
  return [
    { ...words("profile", ({ id, isPath }) => (isPath ? "" : id), plan.leastId), cut: "middle" },
    words("date", ({ date }) => date, 10),
    words("type", ({ type }) => type, plan.leastType),
    words("status", ({ status }) => status, 12),
    ...(plan.axes === "none" ? [] : axes),
    ...(plan.coverage ? [number("coverage", ({ coverage }) => coverage)] : []),
    ...(plan.findings ? [number("findings", ({ findings }) => findings)] : []),
  ];
}

/** The richest layout that fits these rows into the width; rows that come later get the same. */
export function layOutTable(desk: TableDesk, rows: readonly Row[]): Layout {
  for (const plan of PLANS) {
    const layout = tryPlan(desk, plan, rows);
    if (layout !== null) return layout;
  }
  const columns = columnsOf(desk, LAST_PLAN);
  return tryPlan(desk, LAST_PLAN, rows) ?? { columns, widths: columns.map(({ least }) => least ?? 0), gap: 1 };
}

/** Every column as wide as its cells; where that is too much, words share what is left. `null` where it does not fit. */
function tryPlan(desk: TableDesk, plan: Plan, rows: readonly Row[]): Layout | null {
  const columns = columnsOf(desk, plan);
  const natural = columns.map((column) => naturalWidth(desk, column, rows));
  const widths = columns.map(({ least }, i) => Math.min(natural[i] ?? 0, least ?? Number.POSITIVE_INFINITY));
  const gaps = plan.gap * (columns.length - 1);
  let free = desk.width - MARGIN - gaps - widths.reduce((sum, width) => sum + width, 0);
  if (free < 0) return null;
  const squeezed = columns.map((_, i) => i).filter((i) => (natural[i] ?? 0) > (widths[i] ?? 0));
  squeezed.sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  for (const [done, i] of squeezed.entries()) {
    const more = Math.min((natural[i] ?? 0) - (widths[i] ?? 0), Math.floor(free / (squeezed.length - done)));
    widths[i] = (widths[i] ?? 0) + more;
    free -= more;
  }
  return { columns, widths, gap: plan.gap };
}

function naturalWidth({ measure }: TableDesk, { title, of, widestTitle }: Column, rows: readonly Row[]): number {
  const word = Math.max(...title.split(" ").map(measure));
  const forTitle = Math.min(measure(title), Math.max(LEAST_TITLE, Math.min(word, widestTitle)));
  return rows.reduce((widest, row) => Math.max(widest, measure(of(row))), forTitle);
}

/** The titles of the columns, on as many lines as the longest takes, and a rule. */
export function writeTitles({ measure, paint }: TableDesk, { columns, widths, gap }: Layout): string[] {
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
export function writeRow({ measure, paint }: TableDesk, { columns, widths, gap }: Layout, row: Row): string {
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

/** A row without bars and titles, nothing cut: the score of each axis stands behind its id. */
export function writeQuietRow({ typology, measure, paint }: TableDesk, row: Row, widths: readonly number[]): string {
  return quietCells(typology, row)
    .map((cell, i) => {
      const padded = padEnd(cell, widths[i] ?? 0, measure);
      return i === 2 ? paint.type(padded) : padded;
    })
    .join("  ")
    .trimEnd();
}

/** The widths of such rows. */
export function quietWidths({ typology, measure }: TableDesk, rows: readonly Row[]): number[] {
  const all = rows.map((row) => quietCells(typology, row));
  return (all[0] ?? []).map((_, i) => all.reduce((widest, cells) => Math.max(widest, measure(cells[i] ?? "")), 0));
}

function quietCells(typology: Typology, { id, date, type, status, axes }: Row): string[] {
  const scores = axes.map(({ score }, i) => (score === "" ? "" : `${typology.axes[i]?.id ?? ""} ${score}`));
  return [id, date || "–", type || "–", status, ...scores];
}
