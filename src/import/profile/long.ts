import { finding } from "../../model/finding.js";
import type { Column } from "../../model/generated/map.js";
import { isBlank, type SheetRow } from "../../sheet/cell.js";
import { type Binder, type Binding, bindFields, tableNamed } from "../map/bind.js";
import type { RowsKept } from "../table/rows-kept.js";
import type { CellReading, CellStyle } from "../value/cell-reading.js";
import { problem } from "../value/problem.js";
import { textOf } from "../value/read-cell.js";
import { fold } from "../words.js";
import { Draft } from "./draft.js";
import { fillFactValue } from "./fact-value.js";
import { type Filling, fillRow, type SignSeen } from "./fill.js";
import { Fractions } from "./fractions.js";
import { type BoundList, nextEntry } from "./lists.js";
import { checkSigns } from "./signs.js";

/** A table of one row for each fact, bound to its columns. */
export interface LongTable {
  readonly profile: readonly Binding[];
  readonly field: number;
  readonly value: number;
  readonly reading: Omit<CellReading, "field">;
  readonly evidence: readonly Binding[];
  readonly lists: readonly BoundList[];
  readonly kept: RowsKept;
}

/** Binds the columns of a map of facts; `null` where one of them is missing. */
export function bindLong(binder: Binder): Omit<LongTable, "lists" | "kept"> | null {
  const { map, table, missing, tally } = binder;
  const { long } = map;
  if (long === undefined) return null;
  const given: Column = typeof long.value === "string" ? { column: long.value } : long.value;
  const profile = bindFields(long.profile, binder);
  const field = table.column(long.field, "long.field", missing, tally);
  const value = table.column(given.column, "long.value", missing, tally);
  const evidence = bindFields(long.evidence ?? {}, binder, ["evidence", "field"]);
  if (field === null || value === null) return null;
  const { split = null, times = 1 } = given;
  const reading = { table: tableNamed(map, given.values), split, slug: false, times, isMixed: true };
  return { profile, field, value, reading, evidence };
}

/** The drafts of a table of facts: rows that say the same profile make one, in the order in which they were met. */
export function* longDrafts({ table, tally, names }: Binder, long: LongTable, style: CellStyle): Generator<Draft> {
  const groups = new Map<string, SheetRow[]>();
  const fractions = new Fractions();
  for (const row of table.rows) {
    if (!long.kept.has(row)) continue;
    const key = long.profile
      .map((one) => (one.kind === "column" ? fold(textOf(row.cells[one.column])) : ""))
      .join("\0");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  for (const rows of groups.values()) {
    const [first] = rows;
    if (first === undefined) continue;
    const draft = new Draft(table.place(first.number, null), tally);
    const signs: SignSeen[] = [];
    const filling = { table, style, fractions, signs, names };
    fillRow(draft, first, long.profile, filling);
    refuseLacking(draft, first, long, filling);
    for (const row of rows) fillFact(draft, row, long, filling);
    for (const list of long.lists) list.fill(draft, first, filling);
    checkSigns(draft, signs);
    yield draft;
  }
  fractions.report(tally);
  for (const list of long.lists) list.finish();
}

function refuseLacking(draft: Draft, row: SheetRow, { profile }: LongTable, { table }: Filling): void {
  for (const one of profile) {
    const name = String(one.steps[0]);
    if (one.kind !== "column" || (name !== "id" && name !== "date") || !isBlank(row.cells[one.column])) continue;
    draft.refuse(problem("cell-empty", { field: name }), table.place(row.number, one.column), one.steps);
  }
}

function fillFact(draft: Draft, row: SheetRow, long: LongTable, filling: Filling): void {
  const steps = fillFactValue(draft, row, long, filling);
  if (steps === null) return;
  const item = nextEntry(draft, ["evidence", steps.join(".")]);
  const evidence = long.evidence.map((one) => ({ ...one, steps: [...item, ...one.steps.slice(2)] }));
  fillRow(draft, row, evidence, filling);
}

/** Says that a table has no row of data. */
export function reportNoRows({ table, tally }: Binder): void {
  const { file } = table.sheet;
  tally.placed({ ...finding("sheet-no-rows", {}), position: { file, line: 1, col: 1, at: "" } });
}
