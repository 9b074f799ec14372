import type { LeftOut, RobustCaseRecord, Robustness } from "../../model/robustness.js";
import type { TableCell } from "../../model/table.js";
import * as cells from "../cells.js";
import { levelCell, statusCell, typeCell } from "../fields.js";
import { type Column, column, type Plan } from "../plan.js";
import { telling } from "../profile-columns.js";

/** What every table of an analysis of robustness has. */
export const BARE = { by: null, percent: null, footer: [], groupings: [], usualGroup: "none", remarks: [] } as const;

type Identity = Pick<RobustCaseRecord, "id" | "name" | "date" | "level" | "coder" | "file">;

/** Which profile a row speaks of. */
export function naming<R>(caseOf: (row: R) => Identity | undefined): Column<R>[] {
  return [
    column("id", "id", (row) => cells.user(caseOf(row)?.id)),
    column("name", "name", (row) => cells.user(caseOf(row)?.name), { room: "name" }),
    column("date", "date", (row) => cells.date(caseOf(row)?.date), { align: "center", room: "number" }),
    column("year", "year", (row) => cells.year(caseOf(row)?.date), { align: "center", room: "number" }),
    column("level", "level", (row) => levelCell({ level: caseOf(row)?.level ?? null })),
    column("coder", "coder", (row) => cells.user(caseOf(row)?.coder)),
    column("file", "file", (row) => cells.user(caseOf(row)?.file)),
  ];
}

/** Everything that is left out of a case, one by one. */
export function leftOutIn({ leftOut }: RobustCaseRecord): readonly LeftOut[] {
  const { indicators, sources, fields, low } = leftOut;
  return [...indicators, ...sources, ...fields, ...(low === null ? [] : [low])];
}

/** One row for each case: its verdict, the radii, and how often it loses its type. */
export function planCases({ typology, cases, alternatives }: Robustness): Plan<RobustCaseRecord> {
  const labelOf = (axis: string | undefined) => typology.axes.find(({ id }) => id === axis)?.label;
  const axisCell = (axis: string | undefined) => {
    const label = labelOf(axis);
    return label === undefined ? cells.UNKNOWN : cells.label(label);
  };
  const binding = ({ verdictRadius }: RobustCaseRecord) =>
    verdictRadius === null || verdictRadius.value >= 1 ? null : verdictRadius;
  const lost = (some: readonly LeftOut[], { type }: RobustCaseRecord) =>
    cells.number(type === null ? null : some.filter((one) => one.type !== type).length, "count");
  const tried = (some: readonly LeftOut[]) => cells.number(some.length, "count");
  const counts = { align: "decimal" } as const;
  const columns: Column<RobustCaseRecord>[] = [
    ...naming<RobustCaseRecord>((row) => row),
    column("type", "type", ({ type }) => typeCell(typology, type)),
    column("status", "status", statusCell),
    column("verdict_radius", "verdict_radius", (row) => cells.share(row.verdictRadius?.value), { align: "decimal" }),
    column("verdict_radius_axis", "verdict_radius_axis", (row) => axisCell(binding(row)?.axis)),
    column("verdict_radius_binds", "verdict_radius_binds", (row) => {
      const radius = binding(row);
      return radius === null ? cells.UNKNOWN : cells.word(`binds-${radius.binds}`);
    }),
    column("standing", "standing", standingCell),
    column("side_radius", "side_radius", (row) => cells.share(row.sideRadius?.value), { align: "decimal" }),
    column("left_out_lost", "left_out_lost", (row) => lost(leftOutIn(row), row), counts),
    column("left_out", "left_out", (row) => tried(leftOutIn(row)), counts),
    column("switched_lost", "switched_lost", (row) => lost(row.switches, row), counts),
    column("switched", "switched", (row) => tried(row.switches), counts),
  ];
  const usual = [
    ...telling(cases),
    "type",
    "verdict_radius",
    "left_out_lost",
    "switched_lost",
    ...(alternatives === null ? [] : ["standing"]),
  ];
  return { ...BARE, kind: "robustness", typology, rows: cases, columns, usual };
}

/** What a case is under all alternatives together. */
export function standingCell({ alternatives }: RobustCaseRecord): TableCell {
  return alternatives === null ? cells.UNKNOWN : cells.word(`standing-${alternatives.standing}`);
}
