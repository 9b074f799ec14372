import { foldCell, type GridColumn, type GridLook } from "./grid.js";

const NO_BORDERS = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "right", "mid", "left-mid", "mid-mid", "right-mid"])
    .map((part) => [part, ""]),
);

/**
 * A table with a rule under its head and no other, set by the library for tables of the terminal. It takes two thousandths of a
 * second for each line: tables of many rows set their cells by themselves.
 */
export async function drawTable(
  columns: readonly GridColumn[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
  look: GridLook,
): Promise<string[]> {
  const { default: Table } = await import("cli-table3");
  const grid = new Table({
    chars: { ...NO_BORDERS, middle: " ".repeat(look.gap) },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: columns.map(({ align }) => (align === "decimal" ? "right" : align)),
  });
  const fold = (row: readonly string[]): string[] =>
    columns.map(({ width }, i) => foldCell(row[i] ?? "", width, look).join("\n"));
  grid.push(
    fold(head),
    columns.map(({ width }) => "─".repeat(width)),
  );
  for (const row of rows) grid.push(fold(row));
  const lines = grid.toString().split("\n");
  return lines.map((line) => `${" ".repeat(look.indent)}${line}`.trimEnd());
}
