import { finding } from "../../model/finding.js";
import type { List } from "../../model/generated/map.js";
import type { SheetRow } from "../../sheet/cell.js";
import { type Steps, stepsOf } from "../fields.js";
import { type Binder, type Binding, bindFields } from "../map/bind.js";
import type { Table } from "../table/table.js";
import { shownText } from "../value/problem.js";
import { textOf } from "../value/read-cell.js";
import { fold, tidy } from "../words.js";
import type { Draft } from "./draft.js";
import { type Filling, fillRow } from "./fill.js";

/** A list of a profile, and how its items are read for a row. */
export interface BoundList {
  fill(draft: Draft, row: SheetRow, filling: Filling): void;
  /** Rows of another sheet that belong to no row here are said. */
  finish(): void;
  readonly table: Table | null;
}

/** A list in numbered columns: an item for each number of which some column says something. */
export function slotList(path: string, list: List, binder: Binder): BoundList {
  const base = stepsOf(path);
  const slots = Array.from({ length: list.slots ?? 0 }, (_, i) => bindFields(list.fields, binder, [...base, 0], i + 1));
  return {
    table: null,
    finish: () => {},
    fill: (draft, row, filling) => {
      let count = 0;
      for (const bindings of slots) {
        if (fillRow(draft, row, moved(bindings, base, [...base, count]), filling)) count += 1;
      }
    },
  };
}

/** The same bindings for another item. */
function moved(bindings: readonly Binding[], base: Steps, item: Steps): readonly Binding[] {
  return bindings.map((binding) => ({ ...binding, steps: [...item, ...binding.steps.slice(base.length + 1)] }));
}

/** A list in the rows of another sheet, tied to rows here by what cells say, or shared by all of them. */
export function sheetList(path: string, list: List, inside: Binder, binder: Binder): BoundList {
  const child = inside.table;
  const parent = binder.table;
  const base = stepsOf(path);
  const isKeyed = list.key !== undefined;
  const bindings = bindFields(list.fields, inside, [...base, isKeyed ? "key" : 0]);
  const key = list.key === undefined ? null : child.column(list.key, path, inside.missing, binder.tally);
  const link = Object.entries(list.link ?? {}).map(([there, here]) => ({
    there: child.column(there, path, inside.missing, binder.tally),
    here: parent.column(here, path, binder.missing, binder.tally),
  }));
  const groups = grouped(child.rows, link);
  const known = new Set(
    parent.rows.map((row) =>
      keyOf(
        row,
        link.map(({ here }) => here),
      ),
    ),
  );
  return {
    table: child,
    finish: () => {
      if (link.length > 0) reportOrphans(groups, known, child, parent, link, binder);
    },
    fill: (draft, row, filling) => {
      const rows =
        groups.get(
          keyOf(
            row,
            link.map(({ here }) => here),
          ),
        ) ?? [];
      fillItems(draft, rows, { base, bindings, key, isCited: list.only_cited === true }, { ...filling, table: child });
    },
  };
}

interface Items {
  readonly base: Steps;
  readonly bindings: readonly Binding[];
  readonly key: number | null;
  readonly isCited: boolean;
}

function fillItems(
  draft: Draft,
  rows: readonly SheetRow[],
  { base, bindings, key, isCited }: Items,
  filling: Filling,
): void {
  const cited = isCited ? citedIn(draft) : null;
  let count = 0;
  for (const row of rows) {
    const name = key === null ? count : tidy(textOf(row.cells[key]));
    if (name === "" || (cited !== null && !cited.has(String(name)))) continue;
    const item = itemAt(draft, base, name);
    if (fillRow(draft, row, moved(bindings, base, item), filling)) count += 1;
  }
}

/** Where an item goes; several pieces of evidence for one field are a list. */
function itemAt(draft: Draft, base: Steps, name: string | number): Steps {
  const field = typeof name === "string" && base[0] === "evidence" ? stepsOf(name).join(".") : name;
  const item = [...base, field];
  return base[0] === "evidence" ? nextEntry(draft, item) : item;
}

/** The place of a further entry of evidence beside those that are there. */
export function nextEntry(draft: Draft, item: Steps): Steps {
  const before = draft.get(item);
  if (before === undefined) return item;
  if (Array.isArray(before)) return [...item, before.length];
  draft.becomeList(item);
  return [...item, 1];
}

function citedIn(draft: Draft): ReadonlySet<string> {
  const names = new Set<string>();
  for (const entries of Object.values((draft.get(["evidence"]) ?? {}) as object)) {
    for (const entry of [entries].flat()) if (typeof entry?.source === "string") names.add(entry.source);
  }
  return names;
}

function keyOf({ cells }: SheetRow, columns: readonly (number | null)[]): string {
  return columns.map((column) => (column === null ? "" : fold(textOf(cells[column])))).join("\0");
}

type Link = readonly { readonly there: number | null; readonly here: number | null }[];

function grouped(rows: readonly SheetRow[], link: Link): ReadonlyMap<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const key = keyOf(
      row,
      link.map(({ there }) => there),
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function reportOrphans(
  groups: ReadonlyMap<string, readonly SheetRow[]>,
  known: ReadonlySet<string>,
  child: Table,
  parent: Table,
  link: Link,
  { tally }: Binder,
): void {
  const [{ there = null, here = null } = {}] = link;
  if (there === null || here === null) return;
  for (const [key, rows] of groups) {
    const [row] = rows;
    if (row === undefined || known.has(key)) continue;
    const value = shownText(textOf(row.cells[there]));
    const column = parent.headings.nameOf(here) ?? "";
    tally.add(finding("row-parent", { value, sheet: parent.sheet.name, column }), child.place(row.number, there));
  }
}
