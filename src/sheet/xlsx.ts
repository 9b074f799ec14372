import type { Cell as BookCell, Sheet as BookSheet, CellValue, MergeRange } from "hucre";
import { addressOf } from "./address.js";
import { type Cell, isBlank, type Sheet, type SheetRow } from "./cell.js";
import { hundredfold, isPercentFormat, precisionOf, shortened } from "./number-format.js";

/** What a formula gives where it fails. */
const FAILURE = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

/**
 * The sheets of a workbook (xlsx). `parts` are those of its archive: they are counted already, and packed again without compression
 * for the reader, so that it sees those and no others. `null` where it is damaged.
 */
export async function readXlsxSheets(
  parts: ReadonlyMap<string, Uint8Array>,
  file: string,
): Promise<readonly Sheet[] | null> {
  const [{ zipSync }, { readXlsx }] = await Promise.all([import("fflate"), import("hucre/xlsx")]);
  const bytes = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map((sheet) => toSheet(sheet, file));
  } catch (error) {
    if (error instanceof RangeError || error instanceof Error) return null; // whatever its reader makes of a damaged file
    throw error;
  }
}

function toSheet({ name, rows, cells, merges = [], rowDefs, columns = [] }: BookSheet, file: string): Sheet {
  const found: SheetRow[] = [];
  const merged = new MergedCells(merges);
  for (const [r, values] of rows.entries()) {
    const row = values.map((value, c) => toCell(value, cells?.get(`${r},${c}`)));
    if (row.every(isBlank)) continue;
    merged.mark(row, r);
    found.push({ number: r + 1, ordinal: r + 1, cells: row });
  }
  const hiddenRows = [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden === true).map(([r]) => r + 1);
  const hiddenColumns = columns.flatMap((column, c) => (column?.hidden === true ? [c] : []));
  return { file, name, isCsv: false, rows: found, hidden: { columns: hiddenColumns, rows: hiddenRows } };
}

function toCell(value: CellValue, cell: BookCell | undefined): Cell {
  const format = cell?.style?.numFmt;
  if (cell?.type === "error" && value !== null) return { kind: "error", error: String(value) };
  if (cell?.type === "formula") {
    if (value === null) return { kind: "formula", formula: cell.formula ?? "" };
    if (typeof value === "string" && FAILURE.test(value)) return { kind: "error", error: value };
  }
  if (value instanceof Date) return dateOf(value, format);
  if (typeof value === "number" && format !== undefined && isPercentFormat(format)) {
    return { kind: "percent", number: hundredfold(value) };
  }
  return typeof value === "string" && value.trim() === "" ? null : value;
}

function dateOf(value: Date, format: string | undefined): Cell {
  if (Number.isNaN(value.getTime())) return null;
  const day = value.toISOString().slice(0, 10);
  return { kind: "date", date: shortened(day, precisionOf(format)), day };
}

/** Marks cells of merged ones that are not the first of them. */
class MergedCells {
  readonly #ranges: readonly (MergeRange & { readonly range: string })[];

  constructor(merges: readonly MergeRange[]) {
    this.#ranges = merges.map((merge) => {
      const range = `${addressOf(merge.startCol, merge.startRow + 1)}:${addressOf(merge.endCol, merge.endRow + 1)}`;
      return { ...merge, range };
    });
  }

  mark(row: Cell[], r: number): void {
    for (const { startRow, endRow, startCol, endCol, range } of this.#ranges) {
      if (r < startRow || r > endRow) continue;
      for (let c = startCol; c <= endCol && c < row.length; c += 1) {
        if ((r > startRow || c > startCol) && isBlank(row[c])) row[c] = { kind: "merged", range };
      }
    }
  }
}
