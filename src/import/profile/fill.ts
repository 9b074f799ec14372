import type { FieldNames } from "../../model/field-names.js";
import { closest } from "../../plain/suggest.js";
import { type Cell, isBlank, type SheetRow } from "../../sheet/cell.js";
import { fieldAt, fieldsBelow, pathOf, type Steps } from "../fields.js";
import type { Binding, ColumnBinding, ConstantBinding, FlagsBinding } from "../map/bind.js";
import type { Table } from "../table/table.js";
import type { CellStyle } from "../value/cell-reading.js";
import { problem, shownText } from "../value/problem.js";
import type { QuantityRead } from "../value/quantity.js";
import { type CellRead, isEmptyList, readCell, textOf } from "../value/read-cell.js";
import { splitItems } from "../value/split.js";
import { fold, NO_TICKS, TICKS, tidy } from "../words.js";
import type { Draft } from "./draft.js";
import type { Fractions } from "./fractions.js";

/** A sign of a unit beside a number: which one, and where. */
export interface SignSeen {
  readonly sign: NonNullable<QuantityRead["sign"]>;
  readonly steps: Steps;
  readonly row: number;
  readonly column: number;
  readonly table: Table;
  readonly text: string;
}

/** What a row is read with. */
export interface Filling {
  readonly table: Table;
  readonly style: CellStyle;
  readonly fractions: Fractions;
  /** Signs beside numbers, to be held against the unit once the row is read. */
  readonly signs: SignSeen[];
  /** What fields and coded words are called, where cells may say so; `null` under a map, which says it itself. */
  readonly names: FieldNames | null;
}

/** Fills a draft from a row. True where some cell said something; constants do not count. `at`: steps before those of the bindings. */
export function fillRow(draft: Draft, row: SheetRow, bindings: readonly Binding[], filling: Filling): boolean {
  let isAny = false;
  for (const binding of bindings) {
    if (binding.kind === "column") isAny = fillColumn(draft, row, binding, filling) || isAny;
    else if (binding.kind === "flags") isAny = fillFlags(draft, row, binding, filling) || isAny;
  }
  for (const binding of bindings) if (binding.kind === "constant") fillConstant(draft, row, binding, filling);
  return isAny;
}

/** A constant makes no block of its own: it goes where something else stands. */
function fillConstant(draft: Draft, row: SheetRow, { steps, value }: ConstantBinding, { table }: Filling): void {
  const parent = steps.slice(0, -1);
  const isThere = parent.length === 0 || draft.get(parent) !== undefined;
  if (isThere && draft.get(steps) === undefined) draft.set(steps, value, table.place(row.number, null));
}

function fillColumn(draft: Draft, row: SheetRow, binding: ColumnBinding, filling: Filling): boolean {
  const cell = row.cells[binding.column];
  if (isBlank(cell)) return false;
  const { steps, reading } = binding;
  const kind = reading.field.kind;
  if (binding.each || kind === "codes" || kind === "words") return fillList(draft, row, binding, filling);
  const read = resolved(readCell(cell, reading, filling.style), row, binding);
  return put(draft, read, steps, row, binding.column, filling);
}

/** What another column says, where a value of the table leads to it. */
function resolved(read: CellRead, row: SheetRow, { elsewhere }: Pick<ColumnBinding, "elsewhere">): CellRead {
  if (read === null || !("column" in read)) return read;
  const text = tidy(textOf(row.cells[elsewhere.get(read.column) ?? -1]));
  return text === "" ? null : { value: text };
}

/** Writes what a cell said, or says what is wrong with it. True where it said something. */
export function put(
  draft: Draft,
  read: CellRead,
  steps: Steps,
  row: SheetRow,
  column: number,
  { table, signs, fractions }: Filling,
): boolean {
  if (read === null) return false;
  const place = table.place(row.number, column);
  if ("problem" in read) {
    draft.refuse(read, place, steps);
    return true;
  }
  if (!("value" in read)) return false;
  draft.set(steps, read.value, place);
  const text = shownText(textOf(row.cells[column]));
  if (read.sign) signs.push({ sign: read.sign, steps, row: row.number, column, table, text });
  if (typeof read.value === "number") fractions.see(read.value, steps, place);
  return true;
}

/** A list in one cell. Items that are wrong are said, each by itself. */
function fillList(draft: Draft, row: SheetRow, binding: ColumnBinding, filling: Filling): boolean {
  const { reading, column, steps, each } = binding;
  const cell = row.cells[column];
  const isSpecial = typeof cell === "object" && cell !== null;
  const texts: Cell[] =
    isSpecial || reading.split === null ? [cell ?? null] : splitItems(textOf(cell), reading.split, reading.table);
  const whole = readCell(cell, { ...reading, field: itemField(binding) }, filling.style);
  if (whole === null) return false;
  if (!each && saysEmpty(textOf(cell), reading)) {
    draft.set(steps, [], filling.table.place(row.number, column));
    return true;
  }
  const items: (string | number | boolean | object | null)[] = [];
  let isAny = false;
  for (const text of texts) {
    const read = resolved(readCell(text, { ...reading, field: itemField(binding) }, filling.style), row, binding);
    if (read === null) continue;
    isAny = true;
    if ("problem" in read) draft.refuse(read, filling.table.place(row.number, column), steps);
    else if ("value" in read) items.push(read.value);
  }
  writeItems(draft, items, each, steps, filling.table.place(row.number, column));
  return isAny;
}

/** True for a cell that says that its list is empty, by a word that is no item of it. */
export function saysEmpty(text: string, { field, table }: Pick<ColumnBinding["reading"], "field" | "table">): boolean {
  const isItem = table?.byLabel.has(fold(text)) === true || field.codes.some((code) => fold(code) === fold(text));
  return isEmptyList(text) && !isItem;
}

/** Of a block of fields that are true or false, the names of those are its codes. */
function itemField({ reading: { field }, each }: ColumnBinding): ColumnBinding["reading"]["field"] {
  return each ? { ...field, kind: "code", codes: fieldsBelow(field) } : field;
}

function writeItems(
  draft: Draft,
  items: readonly (string | number | boolean | object | null)[],
  each: boolean,
  steps: Steps,
  place: Parameters<Draft["set"]>[2],
): void {
  if (items.length === 0) return;
  if (!each) {
    draft.set(steps, [...new Set(items)], place);
    return;
  }
  for (const item of items) {
    const below = [...steps, String(item)];
    if (fieldAt(below) === null) {
      const field = pathOf(steps);
      draft.refuse(problem("cell-path", { path: `${field}.${item}`, suggestion: null }), place, steps);
    } else draft.set(below, true, place);
  }
}

function fillFlags(draft: Draft, row: SheetRow, binding: FlagsBinding, filling: Filling): boolean {
  const { steps, other } = binding;
  const items: string[] = [];
  let first: number | null = null;
  for (const { item, column } of binding.items) {
    if (!isTicked(draft, row, column, binding, filling)) continue;
    items.push(item);
    first ??= column;
  }
  const text = other === null ? "" : tidy(textOf(row.cells[other]));
  if (text !== "" && !filling.style.unknown.has(fold(text))) {
    items.push(text);
    first ??= other;
  }
  if (first === null) return false;
  draft.set(steps, items, filling.table.place(row.number, first));
  for (const [at, { column }] of items.map((item, i) => [i, columnOf(item, binding)] as const)) {
    draft.note([...steps, at], filling.table.place(row.number, column));
  }
  return true;
}

function columnOf(item: string, { items, other }: FlagsBinding): { readonly column: number } {
  return { column: items.find((one) => one.item === item)?.column ?? other ?? 0 };
}

function isTicked(
  draft: Draft,
  row: SheetRow,
  column: number,
  { ticked, steps }: FlagsBinding,
  filling: Filling,
): boolean {
  const cell = row.cells[column];
  if (isBlank(cell)) return false;
  const field = fieldAt(steps) ?? { path: pathOf(steps), kind: "words", codes: [] };
  const plain = {
    field: { ...field, kind: "words" as const },
    table: null,
    split: null,
    slug: false,
    times: 1,
    isMixed: false,
  };
  const read = readCell(cell, plain, filling.style);
  if (read === null) return false;
  if ("problem" in read) {
    draft.refuse(read, filling.table.place(row.number, column), steps);
    return false;
  }
  const text = fold(textOf(cell));
  const own = fold(filling.table.headings.nameOf(column)?.split(" / ").at(-1) ?? "");
  const ticks = ticked === null ? [...TICKS, own] : ticked.map(fold);
  if (ticks.includes(text) || ticks.includes("*")) return true;
  if (NO_TICKS.has(text)) return false;
  const known = ticked ?? ["X", "1"];
  const args = { value: shownText(textOf(cell)), field: pathOf(steps), table: null, known: [...known] };
  draft.refuse(
    problem("cell-value", { ...args, suggestion: closest(text, known) }),
    filling.table.place(row.number, column),
    steps,
  );
  return false;
}
