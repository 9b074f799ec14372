import type { List } from "../../model/generated/map.js";
import type { SheetRow } from "../../sheet/cell.js";
import { type Steps, stepsOf } from "../fields.js";
import { type Binder, type Binding, bindFields } from "../map/bind.js";
import { RowLinks } from "../table/row-links.js";
import type { Table } from "../table/table.js";
import { textOf } from "../value/read-cell.js";
import { tidy } from "../words.js";
import type { Draft } from "./draft.js";
import { fillFactValue } from "./fact-value.js";
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
  const columnOf = (name: string | undefined): number | null =>
    name === undefined ? null : child.column(name, path, inside.missing, binder.tally);
  const [key, value] = [columnOf(list.key), columnOf(list.value)];
  const link = Object.entries(list.link ?? {}).map(([there, here]) => ({
    there: columnOf(there),
    here: parent.column(here, path, binder.missing, binder.tally),
  }));
  const isCited = list.only_cited === true;
  const links = new RowLinks(child, parent, link, isCited);
  return {
    table: child,
    finish: () => links.report(binder.tally),
    fill: (draft, row, filling) =>
      fillItems(draft, row, { links, base, bindings, key, value, isCited }, { ...filling, table: child }),
  };
}

interface Items {
  readonly links: RowLinks;
  readonly base: Steps;
  readonly bindings: readonly Binding[];
  readonly key: number | null;
  /** The column of values beside evidence; `null` where there is none. */
  readonly value: number | null;
  readonly isCited: boolean;
}

function fillItems(
  draft: Draft,
  parentRow: SheetRow,
  { links, base, bindings, key, value, isCited }: Items,
  filling: Filling,
): void {
  const cited = isCited ? citedIn(draft) : null;
  let count = 0;
  for (const row of links.rowsOf(parentRow)) {
    const name = key === null ? count : tidy(textOf(row.cells[key]));
    if (name === "" || (cited !== null && !links.isTied(row) && !cited.has(String(name)))) continue;
    if (value !== null && key !== null) {
      const reading = { table: null, split: null, slug: false, times: 1, isMixed: true };
      fillFactValue(draft, row, { field: key, value, reading }, filling);
    }
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
