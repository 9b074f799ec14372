import { PANELS, type PanelName } from "../model/panels.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { TableCell } from "../model/table.js";
import { entriesOn } from "../plain/look-up.js";
import * as cells from "./cells.js";
import { groupingsOf } from "./groupings.js";
import { type Column, column, type Plan } from "./plan.js";
import { identity, telling } from "./profile-columns.js";

type Item = NonNullable<NonNullable<ProfileResult["panels"]>[PanelName]>[number];
type Entry = ProfileResult["evidence"][string][number];

/** What is known of one item, with one passage that it stands on; without an item, those of which nothing is known, none where that is all. */
interface Row {
  readonly result: ProfileResult;
  readonly item: Item | null;
  readonly open: readonly string[];
  readonly entry: Entry | null;
}

function valueCell({ item }: Row): TableCell {
  if (item === null || item.value === null) return cells.UNKNOWN;
  if (Array.isArray(item.value) && item.value.length === 0) return cells.code("no"); // a complete list of nothing
  return { kind: "fact-value", value: item.value, fact: item.id };
}

function sourceCell({ result, entry }: Row): TableCell {
  if (entry === null) return cells.UNKNOWN;
  const source = Object.hasOwn(result.sources, entry.source) ? result.sources[entry.source] : undefined;
  return source ? { kind: "source", source } : cells.user(entry.source);
}

const COLUMNS: readonly Column<Row>[] = [
  column(
    "item",
    "item",
    ({ item, open }) => ({ kind: "items", items: item ? [item.id] : open, isKnown: item !== null }),
    { room: "name" },
  ),
  column("value", "value", valueCell, { room: "name" }),
  column("parts", "parts", ({ item }) => (item?.of.length ? { kind: "parts", parts: item.of } : cells.UNKNOWN), {
    room: "text",
  }),
  column("quote", "quote", ({ entry }) => (entry?.quote ? { kind: "quote", text: entry.quote } : cells.UNKNOWN), {
    room: "text",
  }),
  column("source", "source", sourceCell, { room: "text" }),
  column("source_key", "source_key", ({ entry }) => cells.user(entry?.source)),
  column("locator", "locator", ({ entry }) => cells.user(entry?.locator)),
  column("confidence", "confidence", ({ entry }) =>
    entry?.confidence === undefined ? cells.UNKNOWN : { kind: "confidence", confidence: entry.confidence },
  ),
];

/**
 * The known items of a profile, a row for each passage that they stand on; last, in one row, those that are not known. Where no item is
 * known, one row says so, and does not list them all.
 */
function rowsOf(result: ProfileResult, panel: PanelName): Row[] {
  const items = result.panels?.[panel] ?? [];
  const open = PANELS[panel].filter((id) => !items.some((item) => item.id === id));
  const known = items.flatMap((item) => {
    const entries: readonly (Entry | null)[] = entriesOn(result.evidence, item.pointers);
    return (entries.length === 0 ? [null] : entries).map((entry): Row => ({ result, item, open: [], entry }));
  });
  if (open.length === 0) return known;
  return [...known, { result, item: null, open: known.length === 0 ? [] : open, entry: null }];
}

/** What is known of independence, or of collaboration, profile by profile, with the passages that it stands on. */
export function planPanel(result: Result, panel: PanelName): Plan<Row> {
  const { typology, results } = result;
  const rows = results.flatMap((one) => rowsOf(one, panel));
  const own = identity().map((of): Column<Row> => ({ ...of, cell: (row) => of.cell(row.result) }));
  return {
    kind: panel,
    typology,
    by: null,
    percent: null,
    rows,
    footer: [],
    columns: [...own, ...COLUMNS],
    usual: [...telling(results), "item", "value", "parts", "quote", "source"],
    groupings: groupingsOf(result, (row: Row) => row.result),
    usualGroup: "profile",
    remarks: [{ note: "panel" }, ...(rows.some(({ entry }) => entry?.quote) ? [{ note: "quotes" } as const] : [])],
  };
}
