import { type GridColumn, narrowWidest, naturalWidths, roomFor, rowLines, ruleLine } from "../../kit/grid.js";
import type { TableBlock } from "./block.js";
import type { TextLayout } from "./text-layout.js";

const GAP = 2;
/** A column narrower than this cannot be read. */
const LEAST = 8;

/** A table in plain text: the head above a rule, cells wrapped within their columns. */
export function writeTable({ head, rows, numeric }: TableBlock, indent: number, layout: TextLayout): string[] {
  const { measure, paint, width } = layout;
  const look = { measure, gap: GAP, indent };
  const natural = naturalWidths([head, ...rows], measure);
  const columns = narrowWidest(natural, roomFor(head.length, width, look), LEAST).map((own, i): GridColumn => {
    return { width: own, align: numeric.includes(i) ? "right" : "left" };
  });
  return [
    ...rowLines(columns, head, look).map(paint.strong),
    paint.dim(ruleLine(columns, look)),
    ...rows.flatMap((row) => rowLines(columns, row, look)),
  ];
}
