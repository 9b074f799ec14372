import type { ProfileResult, Result } from "../model/result.js";
import type { Axis, Indicator } from "../model/typology.js";
import * as cells from "./cells.js";
import { groupingsOf } from "./groupings.js";
import { type Column, column, type Grouping, type Plan } from "./plan.js";
import { DEGREE_ENDS, degreeCell, type IndicatorScore, identity, rawCell, telling } from "./profile-columns.js";

/** An indicator of a profile. */
interface Row {
  readonly result: ProfileResult;
  readonly axis: Axis;
  readonly indicator: Indicator;
  readonly score: IndicatorScore | undefined;
  readonly rank: number;
}

const COLUMNS: readonly Column<Row>[] = [
  column("axis", "axis", ({ axis, rank }) => cells.label(axis.label, rank)),
  column("indicator", "indicator", ({ indicator, rank }) => cells.label(indicator.label, rank), { room: "name" }),
  column("indicator_id", "indicator_id", ({ indicator }) => cells.user(indicator.id)),
  column("raw", "raw", ({ score, indicator }) => rawCell(score, indicator), { room: "name" }),
  column("degree", "degree", ({ score }) => degreeCell(score), { align: "center", ends: DEGREE_ENDS }),
  column("degree_lo", "degree_lo", ({ score }) => cells.number(score?.membership?.lo, "degree"), { align: "decimal" }),
  column("degree_hi", "degree_hi", ({ score }) => cells.number(score?.membership?.hi, "degree"), { align: "decimal" }),
  column("weight", "weight", ({ score }) => cells.number(score?.weight, "plain"), { align: "decimal" }),
  column("contribution", "contribution", ({ score }) => cells.number(score?.contribution, "signed"), {
    align: "decimal",
  }),
  column("influence", "influence", ({ score }) => cells.number(score?.influence, "degree"), { align: "decimal" }),
  column("basis", "basis", ({ score }) => {
    if (score === undefined || (score.raw === null && score.membership === null)) return cells.UNKNOWN;
    return { kind: "basis", basis: score.given ?? "fact" };
  }),
];

/** Raw value and degree of each indicator of each profile. */
export function planIndicators(result: Result): Plan<Row> {
  const { typology, results } = result;
  const all = typology.axes.flatMap((axis) => axis.indicators.map((indicator) => ({ axis, indicator })));
  const rows = results.flatMap((one) =>
    all.map(({ axis, indicator }, rank): Row => {
      const score = one.axes[axis.id]?.indicators.find(({ id }) => id === indicator.id);
      return { result: one, axis, indicator, score, rank };
    }),
  );
  const own = identity().map((of): Column<Row> => ({ ...of, cell: (row) => of.cell(row.result) }));
  return {
    kind: "indicators",
    typology,
    by: null,
    percent: null,
    rows,
    footer: [],
    columns: [...own, ...COLUMNS],
    usual: [...telling(results), "axis", "indicator", "raw", "degree", "weight", "contribution"],
    groupings: [...groupingsOf(result, (row: Row) => row.result), byIndicator, byAxis],
    usualGroup: "profile",
    remarks: [],
  };
}

/** Under each indicator, to compare profiles. */
const byIndicator: Grouping<Row> = {
  id: "indicator",
  says: ["indicator", "axis"],
  order: "sorted",
  places: ({ indicator, rank }) => [{ key: indicator.id, heading: [cells.label(indicator.label, rank)] }],
};

const byAxis: Grouping<Row> = {
  id: "axis",
  says: ["axis"],
  order: "met",
  places: ({ axis }) => [{ key: axis.id, heading: [cells.label(axis.label)] }],
};
