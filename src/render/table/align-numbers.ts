import type { WordedCell, WordedTable } from "./worded-table.js";

/** Stands where a digit would stand; no line is broken at it. */
export const FIGURE_SPACE = "\u2007";

/** Signs behind the decimal mark, the mark among them. */
function tail(cell: WordedCell | undefined): number {
  return cell?.kind === "number" && cell.digits > 0 ? cell.digits + 1 : 0;
}

/** The texts of all cells of a row, group by group, with figure spaces behind the numbers of columns of numbers, so that decimal marks stand under each other on the right. */
export function alignNumbers(
  { columns, groups }: Pick<WordedTable, "columns" | "groups">,
  say: (cell: WordedCell) => string,
): string[][][] {
  const longest = columns.map(({ align }, i) =>
    align === "decimal"
      ? groups.reduce((most, { rows }) => rows.reduce((m, row) => Math.max(m, tail(row[i])), most), 0)
      : 0,
  );
  const aligned = (cell: WordedCell, i: number): string =>
    cell.kind === "number" ? say(cell) + FIGURE_SPACE.repeat(Math.max(0, (longest[i] ?? 0) - tail(cell))) : say(cell);
  return groups.map(({ rows }) => rows.map((row) => row.map(aligned)));
}
