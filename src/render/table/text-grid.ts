import type { Measure } from "../kit/width.js";
import { padEnd, padStart, wrap } from "../kit/wrap.js";
import type { Layout } from "./text-widths.js";
import type { WordedColumn } from "./worded-table.js";

/** The table in columns, between rules. */
export function writeGrid(layout: Layout, measure: Measure): string[] {
  const { table, widths, gap } = layout;
  const { headings, groups } = table;
  const total = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
  const isFolded = widths.some((width, i) =>
    groups.some(({ rows }) => rows.some((row) => (row[i] ?? "").includes("\n") || measure(row[i] ?? "") > width)),
  );
  const body = groups.flatMap(({ heading, rows }, i) => [
    ...(heading === null ? [] : [...(i > 0 ? [""] : []), ...groupLine(heading, total, measure)]),
    ...rows.flatMap((row, k) => [...(isFolded && k > 0 ? [""] : []), ...rowLines(layout, row, measure)]),
  ]);
  const rule = (sign: string): string => sign.repeat(total);
  return [
    rule("═"),
    ...spannerLines(layout, measure),
    ...rowLines(layout, headings, measure),
    rule("─"),
    ...body,
    rule("═"),
  ];
}

/** Lines of one row; headings stand at the bottom of theirs. */
function rowLines({ table, widths, gap }: Layout, cells: readonly string[], measure: Measure): string[] {
  const isHead = cells === table.headings;
  const widthOf = (column: number): number => widths[column] ?? 1;
  const folded = cells.map((cell, i) => cell.split("\n").flatMap((text) => wrap(text, widthOf(i), measure)));
  const height = Math.max(...folded.map(({ length }) => length));
  return Array.from({ length: height }, (_, k) =>
    folded
      .map((lines, i) => {
        const text = lines[isHead ? k - height + lines.length : k] ?? "";
        return place(text, widthOf(i), table.columns[i]?.align ?? "left", measure);
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

/** The heading of a group within a thin rule. */
function groupLine(heading: string, total: number, measure: Measure): string[] {
  const rest = total - measure(heading) - 4;
  return rest < 1 ? wrap(heading, total, measure) : [`── ${heading} ${"─".repeat(rest)}`];
}

/** The headings over several columns, each with a rule over what it spans. */
function spannerLines({ table: { spanners }, widths, gap }: Layout, measure: Measure): string[] {
  if (spanners.length === 0) return [];
  let at = 0;
  const cells = spanners.map(({ heading, columns }) => {
    const own = widths.slice(at, at + columns);
    at += columns;
    return { heading, width: own.reduce((sum, width) => sum + width, gap * (columns - 1)) };
  });
  const folded = cells.map(({ heading, width }) => (heading === null ? [] : wrap(heading, width, measure)));
  const height = Math.max(...folded.map(({ length }) => length));
  const join = (parts: readonly string[]): string => parts.join(" ".repeat(gap)).trimEnd();
  const lines = Array.from({ length: height }, (_, k) =>
    join(
      cells.map(({ width }, i) =>
        place(folded[i]?.[k - height + (folded[i]?.length ?? 0)] ?? "", width, "center", measure),
      ),
    ),
  );
  return [...lines, join(cells.map(({ heading, width }) => (heading === null ? " " : "─").repeat(width)))];
}

function place(text: string, width: number, align: WordedColumn["align"], measure: Measure): string {
  if (align === "left") return padEnd(text, width, measure);
  if (align !== "center") return padStart(text, width, measure);
  return padEnd(" ".repeat(Math.max(0, Math.floor((width - measure(text)) / 2))) + text, width, measure);
}
