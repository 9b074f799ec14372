import type { TableReading } from "../../../messages/table-readings.js";
import { caseOf, type Row } from "./row.js";

/** What takes the type of a cluster away. */
export function readRobustness(row: Row): TableReading | null {
  const [of, type] = [caseOf(row), row.text("type")];
  const [radius, leftOut, switched] = [
    row.number("verdict_radius"),
    row.count("left_out_lost"),
    row.count("switched_lost"),
  ];
  if (of === null || type === null || (radius === null && leftOut === null && switched === null)) return null;
  return { reading: "robustness", ...of, type, radius, leftOut, switched, standing: row.text("standing") };
}

/** How far a number of the typology may move. */
export function readRange(row: Row): TableReading | null {
  const [part, lo, hi] = [row.text("part"), row.number("stays_lo"), row.number("stays_hi")];
  if (part === null || lo === null || hi === null) return null;
  const caseAt = (id: string): string | null => (row.cell(id)?.kind === "user" ? row.text(id) : null);
  const [below, above] = [caseAt("below_case"), caseAt("above_case")];
  const indicator = row.cell("indicator")?.kind === "labels" ? row.text("indicator") : null;
  return { reading: "range", indicator, part, value: row.number("value"), lo, hi, below, above };
}

/** What a cluster is when something is left out, or computed otherwise. */
export function readLeftOut(row: Row): TableReading | null {
  const [of, before, after] = [caseOf(row), row.text("type_before"), row.text("type_after")];
  if (of === null || before === null || after === null) return null;
  return {
    reading: "left-out",
    ...of,
    change: row.text("change"),
    what: row.text("what"),
    before,
    after,
    axis: row.text("axis"),
  };
}

/** A cluster under the first alternative that changes its type. */
export function readAlternatives(row: Row): TableReading | null {
  const [of, type] = [caseOf(row), row.text("type")];
  const tried = row.columns.filter(({ column, cell }) => column.id.startsWith("under_") && cell.kind !== "unknown");
  if (of === null || type === null || tried.length === 0) return null;
  const [other] = tried
    .map(({ column, text }) => ({ alternative: row.heading(column.heading), type: text }))
    .filter((one) => one.type !== type);
  return { reading: "alternatives", ...of, type, other: other ?? null, standing: row.text("standing") };
}
