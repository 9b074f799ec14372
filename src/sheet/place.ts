import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { addressOf, lettersOf } from "./address.js";
import type { CellPlace } from "./cell.js";

/** The finding, placed at a file or a line of it, which stands in no sheet that could be read. */
export function placedAt(diagnostic: AnyDiagnostic, file: string, line: number | null = null): AnyDiagnostic {
  return { ...diagnostic, position: { file, line: line ?? 1, col: 1, at: line === null ? "" : String(line) } };
}

/**
 * Where a cell, a row or a column stands, as people who work with sheets say it: `Pôles!D7`, `Pôles!7:7`, `Pôles!D:D` in a workbook;
 * line and heading in a CSV.
 */
export function positionOf({ sheet, row, column, heading }: CellPlace): Position {
  const { file, name, isCsv } = sheet;
  const place = { file, line: row ?? 1, col: (column ?? 0) + 1 };
  if (isCsv) return { ...place, at: [row, heading].filter((part) => part !== null && part !== "").join(", ") };
  return { ...place, at: `${name}!${range(row, column)}` };
}

function range(row: number | null, column: number | null): string {
  if (row !== null && column !== null) return addressOf(column, row);
  if (column !== null) return `${lettersOf(column)}:${lettersOf(column)}`;
  return `${row ?? 1}:${row ?? 1}`;
}
