import { round } from "../../messages/number.js";
import type { Table } from "../../model/table.js";
import type { RowGroup, WordedCell } from "./worded-table.js";

/**
 * Whether the percentages of a crosstab, as they are printed, add up to 100 wherever a reader would add them: along rows, down
 * columns or over all. True for a table without percentages, and where clusters count in several places, so that they cannot.
 */
export function addsUp({ percent, notes }: Pick<Table, "percent" | "notes">, groups: readonly RowGroup[]): boolean {
  if (percent === null || notes.some(({ note }) => note === "several")) return true;
  const rows = groups.flatMap((group) => group.rows.map((row) => row.slice(1, -1).map(printed)));
  const counted = percent === "row" ? rows : rows.slice(0, -1);
  if (percent === "row") return counted.every((row) => isWhole(row));
  if (percent === "total") return isWhole(counted.flat());
  return counted[0]?.every((_, i) => isWhole(counted.map((row) => row[i] ?? null))) ?? true;
}

function printed(cell: WordedCell): number | null {
  return cell.kind === "number" ? round(cell.number, cell.digits) : null;
}

/** Of nothing there are no parts. */
function isWhole(parts: readonly (number | null)[]): boolean {
  const numbers = parts.flatMap((part) => part ?? []);
  return numbers.length === 0 || Math.abs(numbers.reduce((sum, part) => sum + part, 0) - 100) < 1e-9;
}
