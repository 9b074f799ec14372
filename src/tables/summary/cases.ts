import type { LocalizedText } from "../../model/localized-text.js";
import type { Corner, Notable, NotableKind, Summary, TypeCount } from "../../model/summary.js";
import type { TableCell } from "../../model/table.js";
import { columnNames } from "../../plain/column-name.js";
import * as cells from "../cells.js";
import { typeCell } from "../fields.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { telling } from "../profile-columns.js";

/** What every table of a summary has. */
export const BARE = {
  by: null,
  percent: null,
  footer: [],
  groupings: [],
  usualGroup: "none",
  remarks: [],
} as const;

const DECIMAL = { align: "decimal" } as const;

/** A column of counts. */
export function count<R>(id: Parameters<typeof column>[1], of: (row: R) => number, name: string = id): Column<R> {
  return column<R>(name, id, (row) => cells.number(of(row), "count"), DECIMAL);
}

/** How many cases each type has: verdicts, at least, at most; and which are typical of it. */
export function planCounts({ typology, types, cases }: Summary): Plan<TypeCount> {
  const columns: Column<TypeCount>[] = [
    column("type", "type", ({ type }) => typeCell(typology, type), { room: "name" }),
    count("verdicts", ({ verdicts }) => verdicts),
    count("least", ({ least }) => least),
    count("most", ({ most }) => most),
    column("typical", "typical", ({ typical }) => namesCell(cases, typical?.cases ?? []), { room: "text" }),
    column("lo", "lo", ({ typical }) => cells.number(typical?.lo, "degree"), DECIMAL),
  ];
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind: "counts", typology, rows: types, columns, usual };
}

/** The names of cases; unknown where there are none. */
function namesCell(cases: Summary["cases"], places: readonly number[]): TableCell {
  const names = places.flatMap((place) => cases[place]?.name ?? []);
  return names.length === 0 ? cells.UNKNOWN : cells.user([...new Set(names)].join(", "));
}

/** The remarkable cases, one row for each way in which one is. */
export function planNotable({ typology, notable, cases }: Summary): Plan<Notable> {
  const caseOf = (one: Notable) => cases[one.case];
  const columns: Column<Notable>[] = [
    column("id", "id", (one) => cells.user(caseOf(one)?.id)),
    column("name", "name", (one) => cells.user(caseOf(one)?.name), { room: "name" }),
    column("date", "date", (one) => cells.date(caseOf(one)?.date), { align: "center", room: "number" }),
    column("year", "year", (one) => cells.year(caseOf(one)?.date), { align: "center", room: "number" }),
    column("level", "level", (one) => cells.code(caseOf(one)?.level)),
    column("coder", "coder", (one) => cells.user(caseOf(one)?.coder)),
    column("file", "file", (one) => cells.user(caseOf(one)?.file)),
    column("type", "type", (one) => typeCell(typology, caseOf(one)?.type ?? null)),
    column("status", "status", (one) => cells.code(caseOf(one)?.status)),
    column("notable", "notable", ({ kind }) => cells.word(`notable-${kind}`)),
    column("by_what", "by_what", (one) => becauseCell(one, typology), { room: "text" }),
  ];
  const byKind: Grouping<Notable> = {
    id: "notable",
    says: ["notable"],
    order: "met",
    places: ({ kind }) => [{ key: kind, heading: [cells.word(`notable-${kind}`)] }],
  };
  const found = notable.flatMap((one) => caseOf(one) ?? []);
  const usual = [...telling(found), "notable", "by_what"];
  return { ...BARE, kind: "notable", typology, rows: notable, columns, usual, groupings: [byKind] };
}

/** What an id stands for that makes a case remarkable: a type, an axis, a trait or a presumption. */
export function reasonsOf({ kind, with: ids }: Notable, typology: Summary["typology"]): LocalizedText[] {
  const tables: Readonly<Record<NotableKind, readonly { readonly id: string; readonly label: LocalizedText }[]>> = {
    hybrid: typology.types,
    ambiguous: typology.axes,
    contradictory: typology.traits,
    atypical: typology.types.flatMap(({ presumes = [] }) => presumes),
    outvoted: typology.axes,
    compensation: typology.axes,
  };
  return ids.map((id) => tables[kind].find((one) => one.id === id)?.label ?? { en: id, fr: id });
}

function becauseCell(one: Notable, typology: Summary["typology"]): TableCell {
  return { kind: "labels", texts: reasonsOf(one, typology), rank: null };
}

/** The corners of the axes, with who stands there. */
export function planCorners({ typology, corners }: Summary): Plan<Corner> {
  const names = columnNames(typology.axes.map(({ id }) => id));
  const sides = typology.axes.map((axis, i): Column<Corner> => {
    const heading = { kind: "cell", cell: cells.label(axis.label) } as const;
    return column(names[i] ?? axis.id, "axis", ({ sides: at }) => cells.label(axis[at[axis.id] ?? "low"].label), {
      heading,
    });
  });
  const columns: Column<Corner>[] = [
    ...sides,
    column("type_id", "type", ({ type }) => typeCell(typology, type)),
    count("cases", ({ cases }) => cases, "cases_here"),
    count("could_be", ({ possible }) => possible, "could_be_here"),
    column("empty_why", "empty", ({ empty }) => (empty === null ? cells.code("no") : cells.word(`empty-${empty}`)), {
      room: "name",
    }),
  ];
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind: "corners", typology, rows: corners, columns, usual };
}
