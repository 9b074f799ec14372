import type { Profile } from "../../model/profile.js";
import {
  FACT_COLUMNS,
  FACTS_SHEET,
  ROW_KEYS,
  TIE_COLUMNS,
  WORKBOOK,
  type WorkbookSheet,
} from "../../model/workbook.js";
import type { SheetCell } from "./cells.js";
import { type FlatValue, flatten, itemOf } from "./flatten.js";

/** A sheet: headings, and a row of cells for each row below them. */
export interface SheetRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A value that no cell can hold so that it comes back the same. */
export interface LostValue {
  readonly id: string;
  readonly date: string;
  readonly path: string;
}

/** Profiles as sheets, and what of them could not be held. */
export interface ProfileSheets {
  readonly sheets: readonly SheetRows[];
  readonly lost: readonly LostValue[];
  /** Lists of blocks, `facts` and `sources`, for which the file has no place at all; `[]` where it has one for everything. */
  readonly left: readonly string[];
}

/** The most that a cell of a workbook holds. */
const LONGEST_CELL = 32_767;
/** Keys of the rows of every sheet stand before what it holds. */
const KEYS: ReadonlySet<string> = new Set(ROW_KEYS);

/**
 * Profiles as the sheets of a workbook: one row for each profile, the items of lists, a row for each fact with its evidence, sources.
 * Columns and sheets that nothing stands in are left out.
 */
export function buildWorkbook(profiles: readonly Profile[]): ProfileSheets {
  const books = WORKBOOK.map((sheet) => new OpenSheet(sheet));
  const bookOf = (path: string): OpenSheet | undefined => books.find(({ sheet }) => sheet.path === path);
  const lost: LostValue[] = [];
  for (const profile of profiles) {
    const keys = keysOf(profile);
    const values = held(profile, flatten(profile), lost, LONGEST_CELL);
    const main = bookOf("")?.row(keys);
    const items = new Map<string, Map<string, SheetCell>>();
    for (const { steps, cell } of values) {
      const found = itemOf(steps);
      if (found === null) {
        main?.set(steps.join("."), cell);
        continue;
      }
      const id = `${found.list}\0${found.item}`;
      const row = items.get(id) ?? bookOf(found.list)?.row(keys);
      if (row === undefined) continue;
      items.set(id, row);
      if (found.list === "sources") row.set("sources.key", String(found.item));
      row.set(headingOf(found.list, found.rest), cell);
    }
    const facts = bookOf("evidence");
    const ofFacts = values.filter(({ steps }) => steps[0] !== "sources");
    for (const row of factRows(profile, ofFacts)) facts?.rows.push(new Map([...keys, ...row]));
  }
  return { sheets: books.filter(({ rows }) => rows.length > 0).map((book) => book.close()), lost, left: [] };
}

/** Profiles as one sheet of facts, which alone holds all that is in them. */
export function buildFacts(profiles: readonly Profile[]): ProfileSheets {
  const lost: LostValue[] = [];
  const rows = profiles.flatMap((profile) => {
    const keys = keysOf(profile);
    const values = held(profile, flatten(profile), lost, Number.POSITIVE_INFINITY);
    return factRows(profile, values).map((row) => new Map([...keys, ...row]));
  });
  const columns = [...ROW_KEYS, ...FACT_COLUMNS];
  const cells = rows.map((row) => columns.map((column) => row.get(column) ?? null));
  return { sheets: [{ name: FACTS_SHEET, columns, rows: cells }], lost, left: [] };
}

type Row = Map<string, SheetCell>;
type Held = Omit<FlatValue, "cell"> & { readonly cell: SheetCell };

class OpenSheet {
  readonly rows: Row[] = [];

  constructor(readonly sheet: WorkbookSheet) {}

  row(keys: ReadonlyMap<string, SheetCell>): Row {
    const row = new Map(keys);
    this.rows.push(row);
    return row;
  }

  close(): SheetRows {
    const used = new Set(this.rows.flatMap((row) => [...row.keys()]));
    const known = this.sheet.columns.filter(
      (column) => used.has(column) || (KEYS.has(column) && this.sheet.path !== ""),
    );
    const own = [...used].filter((column) => !known.includes(column));
    const columns = [...known, ...own];
    const rows = this.rows.map((row) => columns.map((column) => row.get(column) ?? null));
    return { name: this.sheet.name, columns, rows };
  }
}

function keysOf({ id, date, level, coder }: Profile): ReadonlyMap<string, SheetCell> {
  const keys: Row = new Map<string, SheetCell>([
    ["id", id],
    ["date", date as SheetCell],
  ]);
  if (level !== undefined) keys.set("level", level);
  if (coder !== undefined) keys.set("coder", coder);
  return keys;
}

/** What cells can hold; the rest is noted as lost. */
function held(
  { id, date }: Profile,
  values: readonly FlatValue[],
  lost: LostValue[],
  longest: number,
): readonly Held[] {
  return values.flatMap(({ steps, cell }) => {
    if (cell !== undefined && !(typeof cell === "string" && cell.length > longest)) return [{ steps, cell }];
    lost.push({ id, date: String(date), path: steps.join(".") });
    return [];
  });
}

function headingOf(list: string, rest: FlatValue["steps"]): string {
  if (list === "network.ties") return TIE_COLUMNS[Number(rest[0] ?? 0)] ?? list;
  return [list, ...rest].join(".");
}

type Entry = {
  readonly source: string;
  readonly locator?: string;
  readonly quote?: string;
  readonly confidence?: string;
};

/** A row for each fact, with its first piece of evidence, and one for each further piece. */
function factRows({ evidence = {} }: Profile, values: readonly Held[]): readonly Row[] {
  const left = new Map(Object.entries(evidence as Readonly<Record<string, Entry | readonly Entry[]>>));
  const rows = values.flatMap(({ steps, cell }) => {
    const path = steps.join(".");
    if (KEYS.has(path)) return [];
    const entries = [left.get(path) ?? []].flat();
    left.delete(path);
    const [first, ...others] = entries;
    return [rowOf(path, cell, first), ...others.map((entry) => rowOf(path, null, entry))];
  });
  const beside = [...left].flatMap(([path, entries]) => [entries].flat().map((entry) => rowOf(path, null, entry)));
  return [...rows, ...beside];
}

function rowOf(field: string, value: SheetCell, entry: Entry | undefined): Row {
  const { source, locator, quote, confidence } = entry ?? {};
  const cells: readonly (readonly [string, SheetCell | undefined])[] = [
    ["field", field],
    ["value", value],
    ["source", source],
    ["locator", locator],
    ["quote", quote],
    ["confidence", confidence],
  ];
  return new Map(cells.flatMap(([name, cell]) => (cell === undefined || cell === null ? [] : [[name, cell] as const])));
}
