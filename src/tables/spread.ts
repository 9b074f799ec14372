import type { Table, TableCell, TableColumn } from "../model/table.js";

/**
 * A table for programs: where a cell may hold bounds, two columns in the place of one, so that each cell holds a number:
 * `market_lo` and `market_hi` for `market_bounds`. A value that is no interval is both its ends. A standard error stands beside what it is
 * of: `share_social_error`. A column that the table
 * already has does not come twice.
 */
export function spreadBounds(table: Table): Table {
  const taken = new Set(table.columns.map(({ id }) => id));
  const parts = table.columns.map((column) => partsOf(column).filter(({ id }) => id === column.id || !taken.has(id)));
  const groups = table.groups.map((group) => ({
    ...group,
    rows: group.rows.map((row) => row.flatMap((cell, i) => parts[i]?.map(({ end }) => endOf(cell, end)) ?? [])),
  }));
  return { ...table, columns: parts.flat().map(({ end: _, ...column }) => column), groups };
}

interface Part extends TableColumn {
  /** Which end of an interval, or part of an estimate, it shows; `null` where it shows the cell as it is. */
  readonly end: "lo" | "hi" | "value" | "error" | null;
}

function partsOf({ ends, isEstimate, ...column }: TableColumn): Part[] {
  if (isEstimate) {
    const heading = { kind: "word", word: "error" } as const;
    return [
      { ...column, align: "decimal", end: "value" },
      { ...column, id: `${column.id}_error`, heading, align: "decimal", end: "error" },
    ];
  }
  if (ends === undefined) return [{ ...column, end: null }];
  const stem = column.id.replace(/_bounds$/, "");
  return (["lo", "hi"] as const).map((end, i) => {
    const heading = { kind: "word", word: ends[i] ?? end } as const;
    return { ...column, id: `${stem}_${end}`, heading, align: "decimal", end };
  });
}

function endOf(cell: TableCell, end: Part["end"]): TableCell {
  if (cell.kind === "interval" && (end === "lo" || end === "hi")) {
    return { kind: "number", value: cell[end], as: "degree" };
  }
  if (cell.kind === "estimate" && (end === "value" || end === "error")) {
    return { kind: "number", value: cell[end], as: "share" };
  }
  return cell;
}
