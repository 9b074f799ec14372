import type { TableCell } from "../model/table.js";
import { sortKey } from "./cells.js";

type Key = number | string | null;

/** The same order on every machine and in every language: letters with and without accents together, numbers by their size. */
const COLLATION = "fr";
let collator: Intl.Collator | null = null;

/** Before (negative), after (positive) or alike. Numbers stand before texts. Unknown is left to the caller. */
function compareKnown(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  collator ??= new Intl.Collator(COLLATION, { numeric: true });
  const [first, second] = [String(a), String(b)];
  return collator.compare(first, second) || (first < second ? -1 : first > second ? 1 : 0);
}

/** Upwards or downwards; what is unknown stands last in both. */
function compareKeys(a: Key, b: Key, isDown: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return isDown ? compareKnown(b, a) : compareKnown(a, b);
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
