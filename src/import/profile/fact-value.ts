import { isBlank, type SheetRow } from "../../sheet/cell.js";
import { fieldAt, isFillable, type Steps, stepsOf, suggestPath } from "../fields.js";
import { tableOfNames } from "../map/values.js";
import type { CellReading } from "../value/cell-reading.js";
import { problem, shownText } from "../value/problem.js";
import { readCell, textOf } from "../value/read-cell.js";
import { splitItems } from "../value/split.js";
import { tidy } from "../words.js";
import type { Draft } from "./draft.js";
import { type Filling, put, saysEmpty } from "./fill.js";

/** The columns of a row that is a fact, and how the cells of values are read. */
export interface FactColumns {
  readonly field: number;
  readonly value: number;
  readonly reading: Omit<CellReading, "field">;
}

/**
 * Writes the value of a row that is a fact where the row says it is. The place of the field, `null` where the row names none that there
 * is; an empty cell of the value writes nothing. A second value for one field is an error, unless it is the same.
 */
export function fillFactValue(draft: Draft, row: SheetRow, columns: FactColumns, filling: Filling): Steps | null {
  const path = tidy(textOf(row.cells[columns.field]));
  if (path === "") return null;
  const steps = stepsOf(path);
  const field = fieldAt(steps);
  if (field === null && isItem(steps) && isBlank(row.cells[columns.value])) return steps; // evidence for the item as a whole
  if (field === null) {
    const place = filling.table.place(row.number, columns.field);
    draft.refuse(problem("cell-path", { path: shownText(path), suggestion: suggestPath(path, "") }), place, steps);
    return null;
  }
  if (isBlank(row.cells[columns.value])) return steps;
  const { names } = filling;
  const table = columns.reading.table ?? (names === null ? null : tableOfNames(names, field.path));
  const reading = { ...columns.reading, table, field };
  const before = draft.get(steps);
  if (!isFillable(field)) {
    const place = filling.table.place(row.number, columns.value);
    draft.refuse(problem("cell-path", { path: steps.join("."), suggestion: null }), place, steps);
  } else if (before === undefined) fillValue(draft, row, steps, reading, columns.value, filling);
  else if (!isSame(before, row, reading, columns.value, filling)) {
    const place = filling.table.place(row.number, columns.value);
    draft.refuse(problem("cell-twice", { field: steps.join(".") }), place, steps);
  }
  return steps;
}

function isItem(steps: Steps): boolean {
  const list = typeof steps.at(-1) === "number" ? fieldAt(steps.slice(0, -1)) : null;
  return list !== null && (list.kind === "list" || list.kind === "ties");
}

function isList({ field: { kind } }: CellReading): boolean {
  return kind === "codes" || kind === "words";
}

function itemsOf(row: SheetRow, reading: CellReading, column: number): readonly string[] {
  return splitItems(textOf(row.cells[column]), reading.split ?? ";", reading.table);
}

function fillValue(
  draft: Draft,
  row: SheetRow,
  steps: Steps,
  reading: CellReading,
  column: number,
  filling: Filling,
): void {
  const cell = row.cells[column];
  if (!isList(reading)) {
    put(draft, readCell(cell, reading, filling.style), steps, row, column, filling);
    return;
  }
  const items = itemsOf(row, reading, column);
  if (saysEmpty(textOf(cell), reading)) draft.set(steps, [], filling.table.place(row.number, column));
  else {
    for (const [at, item] of items.entries()) {
      put(draft, readCell(item, reading, filling.style), [...steps, at], row, column, filling);
    }
  }
}

/** Whether a cell says what the profile has there already. */
function isSame(before: unknown, row: SheetRow, reading: CellReading, column: number, { style }: Filling): boolean {
  const read = (cell: SheetRow["cells"][number] | undefined): unknown => {
    const found = readCell(cell, reading, style);
    return found !== null && "value" in found ? found.value : undefined;
  };
  const after =
    isList(reading) && !saysEmpty(textOf(row.cells[column]), reading)
      ? itemsOf(row, reading, column).map(read)
      : isList(reading)
        ? []
        : read(row.cells[column]);
  return JSON.stringify(inOrder(after)) === JSON.stringify(inOrder(before));
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...value].sort() : value;
}
