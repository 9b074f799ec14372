import { type Skew, skewOfAxis, skewOfIndicator } from "../analyse/summary/skew.js";
import type { Result } from "../model/result.js";
import type { TableCell } from "../model/table.js";
import type { TableNote } from "../model/table-notes.js";
import type { Axis, Indicator } from "../model/typology.js";
import * as cells from "./cells.js";
import { type Column, column, type Plan } from "./plan.js";

/** An indicator on its axis. */
interface Row {
  readonly axis: Axis;
  readonly indicator: Indicator;
  readonly rank: number;
  /** Over the profiles at hand. */
  readonly skew: Skew;
}

type Declared = Pick<Indicator["weight"], "decision" | "source" | "rationale">;

function anchor({ indicator }: Row, which: "out" | "crossover" | "in"): TableCell {
  const value = indicator.calibration[which];
  return value === undefined ? cells.UNKNOWN : { kind: "anchor", value, indicator };
}

/** Where a number stands in a source; else that it is a decision. */
function sourceCell({ source, decision }: Declared): TableCell {
  if (source !== undefined) return { kind: "passage", passage: source };
  return decision ? cells.word("decision") : cells.UNKNOWN;
}

function reasonCell({ rationale }: Declared): TableCell {
  return rationale === undefined ? cells.UNKNOWN : { kind: "prose", text: rationale };
}

function unitCell({ indicator: { unit } }: Row): TableCell {
  if (unit === null) return cells.UNKNOWN;
  return typeof unit === "string" ? { kind: "unit", unit } : cells.label(unit);
}

const COLUMNS: readonly Column<Row>[] = [
  column("axis", "axis", ({ axis, rank }) => cells.label(axis.label, rank)),
  column("indicator", "indicator", ({ indicator, rank }) => cells.label(indicator.label, rank), { room: "name" }),
  column("id", "indicator_id", ({ indicator }) => cells.user(indicator.id)),
  column("fact", "fact", ({ indicator: { fact } }) => (fact === null ? cells.word("given") : { kind: "fact", fact }), {
    room: "name",
  }),
  column("unit", "unit", unitCell),
  column("method", "method", ({ indicator }) => ({ kind: "method", method: indicator.calibration.method })),
  column("anchors", "anchors", ({ indicator }) => ({ kind: "anchors", indicator }), { room: "name" }),
  column("out", "out", (row) => anchor(row, "out")),
  column("crossover", "crossover", (row) => anchor(row, "crossover")),
  column("in", "in", (row) => anchor(row, "in")),
  column("weight", "weight", ({ indicator }) => cells.number(indicator.weight.value, "plain"), { align: "decimal" }),
  column("defining", "defining", ({ indicator }) => ({ kind: "flag", value: indicator.defining })),
  column("above", "above", ({ skew }) => cells.tally(skew.above, skew.cases)),
  column("reason", "reason", ({ indicator }) => reasonCell(indicator.calibration), { room: "text" }),
  column("source", "source", ({ indicator }) => sourceCell(indicator.calibration)),
  column("weight_reason", "weight_reason", ({ indicator }) => reasonCell(indicator.weight), { room: "text" }),
  column("weight_source", "weight_source", ({ indicator }) => sourceCell(indicator.weight)),
];

/** The skew of each axis and indicator over several profiles. */
function skewsIn({ typology, results }: Pick<Result, "typology" | "results">) {
  return typology.axes.map((axis) => ({
    axis,
    skew: skewOfAxis(results, axis.id),
    indicators: axis.indicators.map((indicator) => {
      return { indicator, skew: skewOfIndicator(results, axis.id, indicator.id) };
    }),
  }));
}

/** How the scores lie, and what is skewed; nothing of fewer than two profiles. */
function skewRemark(skews: ReturnType<typeof skewsIn>, profiles: number): TableNote[] {
  if (profiles < 2) return [];
  const axes = skews.map(({ axis, skew: { above, cases } }) => ({ label: axis.label, above, cases }));
  const skewed = skews.flatMap(({ axis, skew, indicators }) => [
    ...(skew.isSkewed ? [axis.label] : []),
    ...indicators.flatMap(({ indicator, skew: own }) => (own.isSkewed ? [indicator.label] : [])),
  ]);
  return [{ note: "skew", axes, skewed }];
}

const USUAL = ["axis", "indicator", "fact", "method", "anchors", "weight", "reason", "source"];

/** Every indicator with its fact, anchors or degrees, weight, method and reason; where several profiles are at hand, its skew over them. */
export function planCalibration(result: Pick<Result, "typology" | "results">): Plan<Row> {
  const { typology, results } = result;
  const skews = skewsIn(result);
  const rows = skews.flatMap(({ axis, indicators }) => indicators.map((one) => ({ axis, ...one })));
  const all = rows.map(({ indicator }) => indicator.calibration);
  const methods = (["direct", "linear", "assign"] as const).filter((name) => all.some(({ method }) => method === name));
  const idm = all.flatMap((one) => (one.method === "direct" && one.idm !== undefined ? [one.idm] : []));
  return {
    kind: "calibration",
    typology,
    by: null,
    percent: null,
    rows: rows.map((row, rank) => ({ ...row, rank })),
    footer: [],
    columns: COLUMNS,
    usual: results.length < 2 ? USUAL : [...USUAL.slice(0, 6), "above", ...USUAL.slice(6)],
    groupings: [
      {
        id: "axis",
        says: ["axis"],
        order: "met",
        places: ({ axis }) => [{ key: axis.id, heading: [cells.label(axis.label)] }],
      },
    ],
    usualGroup: "axis",
    remarks: [
      { note: "anchors", methods, idm: [...new Set(idm)].sort((a, b) => a - b) },
      { note: "weights" },
      ...skewRemark(skews, results.length),
      { note: "decisions" },
    ],
  };
}
