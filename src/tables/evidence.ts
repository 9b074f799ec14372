import type { ProfileResult, Result } from "../model/result.js";
import type { TableCell } from "../model/table.js";
import * as cells from "./cells.js";
import { groupingsOf } from "./groupings.js";
import { type Column, column, type Plan } from "./plan.js";
import { identity, telling } from "./profile-columns.js";

type Entry = ProfileResult["evidence"][string][number];
type Source = ProfileResult["sources"][string];

/** A piece of evidence on a field of a profile. */
interface Row {
  readonly result: ProfileResult;
  readonly pointer: string;
  readonly entry: Entry;
  readonly source: Source | undefined;
}

/** `/funding/own_resources` as coders write it: `funding.own_resources`. */
function fieldName(pointer: string): string {
  const parts = pointer.split("/").slice(1);
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).join(".");
}

function addressCell({ source }: Row): TableCell {
  return source?.url === undefined ? cells.UNKNOWN : { kind: "link", text: source.url, url: source.url };
}

const COLUMNS: readonly Column<Row>[] = [
  column("field", "field", ({ pointer }) => cells.user(fieldName(pointer)), { room: "name" }),
  column("quote", "quote", ({ entry }) => (entry.quote ? { kind: "quote", text: entry.quote } : cells.UNKNOWN), {
    room: "text",
  }),
  column("source", "source", ({ source, entry }) => (source ? { kind: "source", source } : cells.user(entry.source)), {
    room: "text",
  }),
  column("source_key", "source_key", ({ entry }) => cells.user(entry.source)),
  column("locator", "locator", ({ entry }) => cells.user(entry.locator)),
  column("confidence", "confidence", ({ entry: { confidence } }) =>
    confidence === undefined ? cells.UNKNOWN : { kind: "confidence", confidence },
  ),
  column("url", "url", addressCell, { room: "name" }),
  column("accessed", "accessed", ({ source }) =>
    cells.date(source?.accessed === undefined ? null : String(source.accessed)),
  ),
  column("line", "line", ({ result, pointer }) => cells.number(result.source.lines[pointer], "year"), {
    align: "decimal",
  }),
];

/** Quotations and sources of each profile, field by field in the order of the profile. */
export function planEvidence(result: Result): Plan<Row> {
  const { typology, results } = result;
  const rows = results.flatMap((one) =>
    Object.entries(one.evidence).flatMap(([pointer, entries]) =>
      entries.map((entry): Row => {
        const source = Object.hasOwn(one.sources, entry.source) ? one.sources[entry.source] : undefined;
        return { result: one, pointer, entry, source };
      }),
    ),
  );
  const own = identity().map((of): Column<Row> => ({ ...of, cell: (row) => of.cell(row.result) }));
  return {
    kind: "evidence",
    typology,
    by: null,
    percent: null,
    rows,
    footer: [],
    columns: [...own, ...COLUMNS],
    usual: [...telling(results), "field", "quote", "source", "locator", "confidence"],
    groupings: groupingsOf(result, (row: Row) => row.result),
    usualGroup: "profile",
    remarks: rows.some(({ entry }) => entry.quote) ? [{ note: "quotes" }] : [],
  };
}
