import type { FieldNames } from "../../model/field-names.js";
import type { Column, Field, Flags } from "../../model/generated/map.js";
import { type FieldShape, fieldAt, type Steps, stepsBelow } from "../fields.js";
import type { MissingColumns, Table } from "../table/table.js";
import type { Tally } from "../tally.js";
import type { CellReading } from "../value/cell-reading.js";
import type { SheetMap } from "./load.js";
import { type Translated, tableOf, tableOfNames, type ValueTable, withNames } from "./values.js";

/** A field that is the same in every row. */
export interface ConstantBinding {
  readonly kind: "constant";
  readonly steps: Steps;
  readonly value: string | number | boolean;
}

/** A field that is read from a column. */
export interface ColumnBinding {
  readonly kind: "column";
  readonly steps: Steps;
  readonly column: number;
  readonly reading: CellReading;
  readonly each: boolean;
  /** Columns that values of the table lead to. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** A list of which each item has a column in which it is ticked. */
export interface FlagsBinding {
  readonly kind: "flags";
  readonly steps: Steps;
  readonly items: readonly { readonly item: string; readonly column: number }[];
  /** Texts that are ticks; `null` where the map does not say which. */
  readonly ticked: readonly string[] | null;
  readonly other: number | null;
}

/** A field and where it comes from. */
export type Binding = ConstantBinding | ColumnBinding | FlagsBinding;

/** What fields are bound with. */
export interface Binder {
  readonly map: SheetMap;
  readonly table: Table;
  readonly missing: MissingColumns;
  readonly tally: Tally;
  /** What fields and coded words are called, where no map says what cells mean; else `null`. */
  readonly names: FieldNames | null;
}

/** The tables of values of a map by their names. */
export function tableNamed(map: SheetMap, values: Column["values"]): ValueTable | null {
  if (values === undefined) return null;
  if (typeof values !== "string") return tableOf(values as Readonly<Record<string, Translated>>, null);
  return tableOf((map.values?.[values] ?? {}) as Readonly<Record<string, Translated>>, values);
}

/** Binds fields to the columns of a table. `base`: the block that they are in; `slot`: what stands for `{n}` in names of columns. */
export function bindFields(
  fields: Readonly<Record<string, Field>>,
  binder: Binder,
  base: Steps = [],
  slot: number | null = null,
): Binding[] {
  return Object.entries(fields).flatMap(([path, entry]) => {
    const steps = stepsBelow(base, path);
    const shape = fieldAt(steps);
    return shape === null ? [] : bindField(entry, steps, shape, binder, slot);
  });
}

function bindField(entry: Field, steps: Steps, shape: FieldShape, binder: Binder, slot: number | null): Binding[] {
  const named = (name: string): string => (slot === null ? name : name.replaceAll("{n}", String(slot)));
  const columnOf = (name: string): number | null =>
    binder.table.column(named(name), shape.path, binder.missing, binder.tally);
  if (typeof entry === "string" && entry.startsWith("=")) {
    return [{ kind: "constant", steps, value: constantOf(entry.slice(1), shape) }];
  }
  if (typeof entry === "object" && "flags" in entry) return bindFlags(entry, steps, columnOf);
  const given: Column = typeof entry === "string" ? { column: entry } : entry;
  const column = columnOf(given.column);
  const ofNames = binder.names === null ? null : tableOfNames(binder.names, shape.path);
  const table = withNames(tableNamed(binder.map, given.values), ofNames);
  const elsewhere = elsewhereOf(table, columnOf);
  if (column === null) return [];
  return [
    { kind: "column", steps, column, reading: readingOf(given, shape, table), each: given.each === true, elsewhere },
  ];
}

function readingOf(given: Column, field: FieldShape, table: ValueTable | null): CellReading {
  const { split = null, slug = false, times = 1 } = given;
  return { field, table, split, slug, times, isMixed: false };
}

/** Columns that a table leads to, by their names in the map. */
export function elsewhereOf(
  table: ValueTable | null,
  columnOf: (name: string) => number | null,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const value of table?.byLabel.values() ?? []) {
    if (typeof value !== "object" || value === null) continue;
    const column = columnOf(value.column);
    if (column !== null) columns.set(value.column, column);
  }
  return columns;
}

function bindFlags(entry: Flags, steps: Steps, columnOf: (name: string) => number | null): Binding[] {
  const items = Object.entries(entry.flags).flatMap(([item, name]) => {
    const column = columnOf(name);
    return column === null ? [] : [{ item, column }];
  });
  const ticked = entry.ticked === undefined ? null : [entry.ticked].flat().map(String);
  return [{ kind: "flags", steps, items, ticked, other: entry.other === undefined ? null : columnOf(entry.other) }];
}

/** A constant as the field holds it: a number where it is one, true or false. */
function constantOf(text: string, { kind }: FieldShape): string | number | boolean {
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  const isText = kind === "text" || kind === "id" || kind === "code" || kind === "codes" || kind === "words";
  return !isText && /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
