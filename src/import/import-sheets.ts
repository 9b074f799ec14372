import type { FieldNames } from "../model/field-names.js";
import { finding } from "../model/finding.js";
import type { List } from "../model/generated/map.js";
import { closest } from "../plain/suggest.js";
import { lettersOf } from "../sheet/address.js";
import { isBlank, type Sheet } from "../sheet/cell.js";
import { stemOf } from "../sheet/csv.js";
import { type Layout, layoutIn, metaOf } from "./layouts/layouts.js";
import type { Binder } from "./map/bind.js";
import type { SheetMap } from "./map/load.js";
import type { Draft } from "./profile/draft.js";
import { type BoundList, sheetList, slotList } from "./profile/lists.js";
import { bindLong, longDrafts, reportNoRows } from "./profile/long.js";
import { bindWide, wideDrafts } from "./profile/wide.js";
import { reportMissing } from "./table/missing.js";
import { RowsKept } from "./table/rows-kept.js";
import { MissingColumns, type RowTest, Table, type TableLayout } from "./table/table.js";
import type { Tally } from "./tally.js";
import type { CellStyle } from "./value/cell-reading.js";
import { fold } from "./words.js";

/** What is imported: the sheets of one file, and those of others that hold its lists. */
export interface ImportedFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** CSV files that were given beside it: lists may stand in them. */
  readonly others: readonly Sheet[];
}

/**
 * The drafts of profiles that a file holds under a map, row by row. What is wrong with the file, its columns, rows and cells goes to
 * `tally`; where a column is missing there are no drafts. `layout`: the tool that wrote the file, `null` where none is known. `names`: what
 * coded words are called, where the map was made from headings.
 */
export function* importFile(
  imported: ImportedFile,
  map: SheetMap,
  layout: Layout | null,
  tally: Tally,
  names: FieldNames | null = null,
): Generator<Draft> {
  const sheet = mainSheet(imported, map, tally);
  if (sheet === null) return;
  const table = new Table(sheet, tableLayout(map.table, layout));
  const binder: Binder = { map, table, missing: new MissingColumns(), tally, names };
  const own = layout && layoutIn(layout, (column) => table.headings.find(column) !== null);
  const drafts = bind(binder, imported, own);
  if (drafts === null) return;
  if (table.rows.length === 0) reportNoRows(binder);
  yield* drafts;
}

/** Binds everything; `null`, and findings, where a column or a sheet is missing. */
function bind(binder: Binder, imported: ImportedFile, layout: Layout | null): Generator<Draft> | null {
  const { map, table, missing, tally } = binder;
  const before = tally.errors;
  const style = styleOf(map);
  const long = bindLong(binder);
  const bindings = map.long === undefined ? bindWide(binder) : [];
  const lists = bindLists(binder, imported);
  const kept = new RowsKept(
    table,
    testsOf(map.table?.only, layout?.only),
    testsOf(map.table?.skip, layout?.skip),
    missing,
    tally,
  );
  reportMissing(table, missing, askedColumns(map), tally);
  if (tally.errors > before) return null;
  for (const list of lists) if (list.table !== null) noteColumns(list.table, map, layout, tally);
  noteColumns(table, map, layout, tally);
  noteHidden(table.sheet, tally);
  if (map.long === undefined) return wideDrafts(binder, { bindings, lists, kept }, style);
  return long === null ? null : longDrafts(binder, { ...long, lists, kept }, style);
}

function styleOf(map: SheetMap): CellStyle {
  const { decimal = ".", dates = "iso" } = map.table ?? {};
  return { decimal, dates, unknown: new Set((map.unknown ?? []).map((word) => fold(String(word)))) };
}

function tableLayout(given: SheetMap["table"], layout: Layout | null): TableLayout {
  const header = given?.header ?? layout?.header ?? 1;
  const data = given?.data ?? (given?.header === undefined ? layout?.data : undefined) ?? null;
  return { header: [header].flat(), data, until: given?.until ?? null };
}

function testsOf(
  given: Readonly<Record<string, unknown>> | undefined,
  usual: Readonly<Record<string, unknown>> | undefined,
): readonly RowTest[] {
  return Object.entries(given ?? usual ?? {}).map(([column, cells]) => [column, [cells].flat().map(String)] as const);
}

/** The sheet that holds one row for each profile or fact. */
function mainSheet({ file, sheets }: ImportedFile, { table, lists = {} }: SheetMap, tally: Tally): Sheet | null {
  const wanted = table?.sheet;
  const children = new Set(Object.values(lists).flatMap(({ sheet }) => (sheet === undefined ? [] : [fold(sheet)])));
  if (wanted === undefined) return sheets.find(({ name }) => !children.has(fold(name))) ?? sheets[0] ?? null;
  const found = typeof wanted === "number" ? sheets[wanted - 1] : sheetNamed(wanted, sheets);
  if (found !== undefined) return found;
  reportSheet(String(wanted), sheets, file, tally);
  return null;
}

/** A sheet by its name; a CSV, which has no name of its own, is the sheet whatever name is asked for. */
function sheetNamed(name: string, sheets: readonly Sheet[]): Sheet | undefined {
  const [only] = sheets;
  if (only?.isCsv === true && sheets.length === 1) return only;
  return sheets.find((sheet) => fold(sheet.name) === fold(name));
}

function reportSheet(sheet: string, sheets: readonly Sheet[], file: string, tally: Tally): void {
  const names = sheets.map(({ name }) => name);
  const missing = finding("sheet-missing", { sheet, sheets: names, suggestion: closest(sheet, names) });
  tally.placed({ ...missing, position: { file, line: 1, col: 1, at: "" } });
}

function bindLists(binder: Binder, imported: ImportedFile): readonly BoundList[] {
  const { lists = {} } = binder.map;
  // sources come last: which are cited is known then
  const entries = Object.entries(lists).sort(([a], [b]) => Number(a === "sources") - Number(b === "sources"));
  return entries.flatMap(([path, list]) => {
    if (list.sheet === undefined) return [slotList(path, list, binder)];
    const bound = childList(path, list, list.sheet, binder, imported);
    return bound === null ? [] : [bound];
  });
}

function childList(
  path: string,
  list: List,
  name: string,
  binder: Binder,
  { sheets, others, file }: ImportedFile,
): BoundList | null {
  const named = (sheet: Sheet): boolean => fold(sheet.name) === fold(name) || fold(sheet.name) === fold(stemOf(name));
  const sheet = sheets.find(named) ?? others.find(named);
  if (sheet === undefined) {
    reportSheet(name, [...sheets, ...others], file, binder.tally);
    return null;
  }
  const child = new Table(sheet, { header: [list.header ?? 1].flat(), data: null, until: null });
  const missing = new MissingColumns();
  const bound = sheetList(path, list, { ...binder, table: child, missing }, binder);
  reportMissing(child, missing, [], binder.tally);
  return bound;
}

/** Every name of a column of the main table in the map. */
function askedColumns({ fields = {}, long }: SheetMap): readonly string[] {
  const names: string[] = [];
  const take = (entry: unknown): void => {
    if (typeof entry === "string" && !entry.startsWith("=")) names.push(entry);
    else if (typeof entry === "object" && entry !== null && "column" in entry) names.push(String(entry.column));
    else if (typeof entry === "object" && entry !== null && "flags" in entry)
      for (const one of Object.values(entry.flags as object)) names.push(String(one));
  };
  for (const entry of Object.values(fields)) take(entry);
  if (long !== undefined)
    for (const entry of [...Object.values(long.profile), long.field, long.value, ...Object.values(long.evidence ?? {})])
      take(entry);
  return names;
}

/** Says once which columns nothing is read from though something stands in them. */
function noteColumns(table: Table, { ignore = [] }: SheetMap, layout: Layout | null, tally: Tally): void {
  const ignored = new Set(ignore.map(fold));
  const isMeta = metaOf(layout);
  const isNothing = (column: number): boolean => table.rows.every(({ cells }) => isBlank(cells[column]));
  const unused = table.headings.names.flatMap((name, column) =>
    name === "" || table.used.has(column) || ignored.has(fold(name)) || isMeta(name) || isNothing(column)
      ? []
      : [column],
  );
  const [first] = unused;
  if (first === undefined) return;
  const columns = unused.map((column) => table.headings.shown(column));
  tally.add(finding("sheet-columns-unused", { columns }), table.place(null, first));
}

function noteHidden(sheet: Sheet, tally: Tally): void {
  const { columns, rows } = sheet.hidden;
  if (columns.length + rows.length === 0) return;
  const args = { columns: columns.map(lettersOf), rows: rows.length };
  const place = {
    sheet,
    row: columns.length === 0 ? (rows[0] ?? null) : null,
    column: columns[0] ?? null,
    heading: null,
  };
  tally.add(finding("sheet-hidden", args), place);
}
