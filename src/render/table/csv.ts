import { cellWriter } from "../batch/items/csv.js";
import type { Cell } from "../batch/items/csv-columns.js";
import type { CsvOptions } from "../batch/items/writer.js";
import type { TableWriter, WordedCell, WordedTable } from "./worded-table.js";

/**
 * Rows of cells (RFC 4180) under the ids of the columns: numbers unrounded, an unknown leaves its cell empty, and nothing that
 * a spreadsheet would take for a formula. Headings of groups are a first column; caption and notes are left out.
 */
export const writeCsv: TableWriter = async (table, { delimiter, decimal, bom }) =>
  writeRows(table, { delimiter, decimal, bom });

/** The same with tabs between cells. */
export const writeTsv: TableWriter = async (table, { decimal, bom }) =>
  writeRows(table, { delimiter: "\t", decimal, bom });

function writeRows({ columns, groups }: WordedTable, options: CsvOptions): string {
  const toCell = cellWriter(options);
  const hasGroups = groups.some(({ heading }) => heading !== null);
  const line = (cells: readonly Cell[]): string => `${cells.map(toCell).join(options.delimiter)}\n`;
  const withGroup = (group: string | null, cells: readonly Cell[]): Cell[] =>
    hasGroups ? [group, ...cells] : [...cells];
  const head = line(
    withGroup(
      groupColumn(columns),
      columns.map(({ id }) => id),
    ),
  );
  const rows = groups.flatMap(({ heading, rows: own }) => own.map((row) => line(withGroup(heading, row.map(toValue)))));
  return `${options.bom ? "\ufeff" : ""}${head}${rows.join("")}`;
}

/** The name of the column of groups, which no other column has. */
function groupColumn(columns: WordedTable["columns"]): string {
  let name = "group";
  while (columns.some(({ id }) => id === name)) name += "_";
  return name;
}

function toValue(cell: WordedCell): Cell {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "unknown":
      return null;
    case "link":
      return `${cell.text} ${cell.url}`;
    case "text":
    case "user":
      return cell.text;
    default:
      return cell satisfies never;
  }
}
