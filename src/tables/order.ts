import type { TableCell } from "../model/table.js";
import { collate } from "../plain/collate.js";
import { sortKey } from "./cells.js";

type Key = number | string | null;

/** Upwards or downwards; what is unknown stands last in both. */
function compareKeys(a: Key, b: Key, isDown: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return isDown ? collate(b, a) : collate(a, b);
}

/** What rows are sorted by, first things first. */
export interface SortBy<R> {
  readonly cell: (row: R) => TableCell;
  readonly isDown: boolean;
}

/** The rows sorted; rows alike keep their order. */
export function sortRows<R>(rows: readonly R[], by: readonly SortBy<R>[]): R[] {
  if (by.length === 0) return [...rows];
  const keyed = rows.map((row) => ({ row, keys: by.map(({ cell }) => sortKey(cell(row))) }));
  keyed.sort((a, b) => {
    for (const [i, { isDown }] of by.entries()) {
      const order = compareKeys(a.keys[i] ?? null, b.keys[i] ?? null, isDown);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}

/** Cells upwards, the unknown last. */
export function compareCells(a: TableCell, b: TableCell): number {
  return compareKeys(sortKey(a), sortKey(b), false);
}
