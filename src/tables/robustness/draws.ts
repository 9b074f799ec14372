import type {
  DrawEstimate,
  DrawFactor,
  DrawIndices,
  DrawnCaseRecord,
  DrawnCount,
  DrawOutcome,
  Draws,
} from "../../model/draws.js";
import type { RobustCaseRecord, Robustness } from "../../model/robustness.js";
import type { TableCell } from "../../model/table.js";
import { columnNames } from "../../plain/column-name.js";
import * as cells from "../cells.js";
import { placeCell } from "../comparison/names.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { telling } from "../profile-columns.js";
import { BARE, naming } from "./cases.js";

const DECIMAL = { align: "decimal" } as const;
const ESTIMATE = { align: "center", room: "number", isEstimate: true } as const;

/** A case and what its draws give. */
interface DrawnRow {
  readonly subject: RobustCaseRecord;
  readonly drawn: Pick<DrawnCaseRecord, "kept" | "outcomes">;
}

/** One row for each case: its declared verdict, and the share of draws in which each outcome is printed. `drawn`: in the order of the cases. */
export function planDraws(
  { typology, cases }: Robustness,
  drawn: readonly DrawnRow["drawn"][],
  kind: "draws" | "unknowns",
): Plan<DrawnRow> {
  const rows = cases.flatMap((subject, place): DrawnRow[] => {
    const own = drawn[place];
    return own === undefined ? [] : [{ subject, drawn: own }];
  });
  const outcomes = outcomesOf(typology);
  const names = columnNames(outcomes.map((one) => one.type ?? one.status ?? ""));
  const own = outcomes.map((outcome, place) => {
    const id = `share_${names[place]}`;
    const of = { id, cell: outcomeCell(typology, outcome) };
    const share = (row: DrawnRow) => row.drawn.outcomes.find((one) => isSame(one, outcome)) ?? NEVER;
    return {
      column: column<DrawnRow>(id, "draw_share", (row) => cells.estimate(share(row)), { ...ESTIMATE, of }),
      occurs: rows.some((row) => share(row).share > 0),
    };
  });
  const columns: Column<DrawnRow>[] = [
    ...naming<DrawnRow>(({ subject }) => subject),
    column("type", "type", ({ subject }) => outcomeCell(typology, placeOf(subject))),
    column("kept", "kept", (row) => cells.estimate(row.drawn.kept), ESTIMATE),
    ...own.map((one) => one.column),
  ];
  const occurring = own.filter(({ occurs }) => occurs).map((one) => one.column.id);
  return { ...BARE, kind, typology, rows, columns, usual: [...telling(cases), "type", ...occurring] };
}

const NEVER = { share: 0, error: 0 };

function isSame(a: DrawOutcome, b: DrawOutcome): boolean {
  return a.type === b.type && a.status === b.status;
}

/** Everything that can be printed: a type, or why there is none. */
function outcomesOf({ types }: Robustness["typology"]): DrawOutcome[] {
  return [
    ...types.map(({ id }) => ({ type: id, status: null })),
    { type: null, status: "undetermined" },
    { type: null, status: "borderline" },
  ];
}

function placeOf({ type, status }: RobustCaseRecord): DrawOutcome {
  return { type, status: type === null && status === "borderline" ? status : null };
}

function outcomeCell(typology: Robustness["typology"], { type, status }: DrawOutcome): TableCell {
  return placeCell(typology, { type, status: status === "borderline" ? status : "undetermined" });
}

/** How many cases of the set have each outcome: as declared, and in the draws. */
export function planDrawCounts(
  { typology }: Robustness,
  { counts }: Pick<Draws["set"], "counts">,
  kind: "draw-counts" | "unknown-counts",
): Plan<DrawnCount> {
  const columns: Column<DrawnCount>[] = [
    column("type", "type", (one) => outcomeCell(typology, one), { room: "name" }),
    column("declared", "declared", ({ declared }) => cells.number(declared, "count"), DECIMAL),
    column("mean", "draw_mean", ({ mean }) => cells.number(mean, "degree"), DECIMAL),
    column("error", "error", ({ error }) => cells.number(error, "degree"), DECIMAL),
    column("lo", "draw_lo", ({ lo }) => cells.number(lo, "count"), DECIMAL),
    column("hi", "draw_hi", ({ hi }) => cells.number(hi, "count"), DECIMAL),
  ];
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind, typology, rows: counts, columns, usual };
}

/** A factor that is drawn, with its indices. */
interface IndexRow {
  readonly factor: DrawFactor;
  readonly amount: number | null;
  readonly first: DrawEstimate;
  readonly total: DrawEstimate;
}

function rowsOf({ factors }: Draws, indices: DrawIndices | null): IndexRow[] {
  return factors.flatMap(({ name, amount }) => {
    const found = indices?.[name];
    return found === undefined ? [] : [{ factor: name, amount, ...found }];
  });
}

/** The columns of one factor. */
function indexColumns<R>(of: (row: R) => IndexRow): Column<R>[] {
  const columns = (["first", "total"] as const).flatMap((which): Column<R>[] => [
    column<R>(which, `${which}_index`, (row) => cells.number(of(row)[which].value, "degree"), DECIMAL),
    column<R>(`${which}_bounds`, `${which}_bounds`, (row) => boundsCell(of(row)[which]), {
      align: "center",
      room: "word",
      ends: ["lo", "hi"],
    }),
  ]);
  return [
    column<R>("factor", "factor", (row) => cells.word(`factor-${of(row).factor}`), { room: "name" }),
    column<R>("amount", "amount", (row) => cells.number(of(row).amount, "plain"), DECIMAL),
    ...columns,
  ];
}

function boundsCell({ lo, hi }: DrawEstimate): TableCell {
  return { kind: "interval", lo, hi };
}

const USUAL_INDICES = ["factor", "first", "first_bounds", "total", "total_bounds"];

/** Sobol’ indices of the number of cases that change, one row for each factor. */
export function planIndices({ typology }: Robustness, draws: Draws): Plan<IndexRow> {
  const rows = rowsOf(draws, draws.set.indices);
  return { ...BARE, kind: "indices", typology, rows, columns: indexColumns((row) => row), usual: USUAL_INDICES };
}

/** Those of “another type is printed, or none as before”, one row for each case that changes in some draw and each factor. */
export function planCaseIndices(
  { typology, cases }: Robustness,
  draws: Draws,
): Plan<IndexRow & { readonly subject: RobustCaseRecord }> {
  type Row = IndexRow & { readonly subject: RobustCaseRecord };
  const rows = cases.flatMap((subject, place): Row[] => {
    const drawn = draws.cases[place];
    if (drawn === undefined || drawn.outcomes.length < 2) return []; // it changes in the draws of the indices alone, or never
    return rowsOf(draws, drawn.indices).map((row) => ({ ...row, subject }));
  });
  const byName: Grouping<Row> = {
    id: "name",
    says: ["name", "date", "year"],
    order: "met",
    places: ({ subject: { id, name, date, level, coder } }) => [
      { key: JSON.stringify([id, date, level, coder]), heading: [cells.user(name), cells.date(date)] },
    ],
  };
  const columns = [...naming<Row>(({ subject }) => subject), ...indexColumns<Row>((row) => row)];
  const usual = [...telling(cases), ...USUAL_INDICES];
  return {
    ...BARE,
    kind: "case-indices",
    typology,
    rows,
    columns,
    usual,
    groupings: [byName],
    usualGroup: "name",
  };
}
