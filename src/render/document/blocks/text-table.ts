import { padEnd, padStart, wrap } from "../../kit/wrap.js";
import type { TableBlock } from "./block.js";
import type { TextLayout } from "./text-layout.js";

const GAP = 2;
/** A column narrower than this cannot be read. */
const LEAST = 8;

/** Columns of a table as wide as they need to be; where there is too little room, the widest give way. */
function widthsOf(rows: readonly (readonly string[])[], room: number, { measure }: TextLayout): number[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => measure(row[i] ?? ""))));
  let excess = widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1)) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) break;
    const at = widths.indexOf(widest);
    const next = Math.max(LEAST, ...widths.filter((width) => width < widest));
    const less = Math.min(excess, Math.max(1, widest - next));
    widths[at] = widest - less;
    excess -= less;
  }
  return widths;
}

/** A table in plain text: the head above a rule, cells wrapped within their columns. */
export function writeTable({ head, rows, numeric }: TableBlock, indent: number, layout: TextLayout): string[] {
  const { measure, paint, width } = layout;
  const widths = widthsOf([head, ...rows], width - indent, layout);
  const lines = (row: readonly string[]): string[] => {
    const cells = row.map((cell, i) => wrap(cell, widths[i] ?? LEAST, measure));
    return Array.from({ length: Math.max(...cells.map((cell) => cell.length)) }, (_, line) => {
      const columns = cells.map((cell, i) => {
        const pad = numeric.includes(i) ? padStart : padEnd;
        return pad(cell[line] ?? "", widths[i] ?? LEAST, measure);
      });
      return `${" ".repeat(indent)}${columns.join(" ".repeat(GAP))}`.trimEnd();
    });
  };
  const rule = " ".repeat(indent) + widths.map((column) => "─".repeat(column)).join(" ".repeat(GAP));
  return [...lines(head).map(paint.strong), paint.dim(rule), ...rows.flatMap(lines)];
}
