import { type GridColumn, type GridLook, joinCells, rowLines } from "../kit/grid.js";
import type { Measure } from "../kit/width.js";
import { wrap } from "../kit/wrap.js";
import type { Layout } from "./text-widths.js";

/** The table in columns, between rules. */
export function writeGrid(layout: Layout, measure: Measure): string[] {
  const { table, widths, gap } = layout;
  const { headings, groups } = table;
  const columns = widths.map((width, i): GridColumn => ({ width, align: table.columns[i]?.align ?? "left" }));
  const look: GridLook = { measure, gap, indent: 0 };
  const total = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
  const isFolded = widths.some((width, i) =>
    groups.some(({ rows }) => rows.some((row) => (row[i] ?? "").includes("\n") || measure(row[i] ?? "") > width)),
  );
  const body = groups.flatMap(({ heading, rows }, i) => [
    ...(heading === null ? [] : [...(i > 0 ? [""] : []), ...groupLine(heading, total, measure)]),
    ...rows.flatMap((row, k) => [...(isFolded && k > 0 ? [""] : []), ...rowLines(columns, row, look)]),
  ]);
  const rule = (sign: string): string => sign.repeat(total);
  return [
    rule("═"),
    ...spannerLines(layout, look),
    ...rowLines(columns, headings, look, "bottom"),
    rule("─"),
    ...body,
    rule("═"),
  ];
}

/** The heading of a group within a thin rule. */
function groupLine(heading: string, total: number, measure: Measure): string[] {
  const rest = total - measure(heading) - 4;
  return rest < 1 ? wrap(heading, total, measure) : [`── ${heading} ${"─".repeat(rest)}`];
}

/** The headings over several columns, each with a rule over what it spans. */
function spannerLines({ table: { spanners }, widths }: Layout, look: GridLook): string[] {
  if (spanners.length === 0) return [];
  let at = 0;
  const columns = spanners.map(({ columns: count }): GridColumn => {
    const own = widths.slice(at, at + count);
    at += count;
    return { width: own.reduce((sum, width) => sum + width, look.gap * (count - 1)), align: "center" };
  });
  const headings = spanners.map(({ heading }) => heading ?? "");
  const rules = spanners.map(({ heading }, i) => (heading === null ? " " : "─").repeat(columns[i]?.width ?? 0));
  return [...rowLines(columns, headings, look, "bottom"), joinCells(rules, look)];
}
