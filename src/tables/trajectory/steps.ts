import { placeOf } from "../../model/comparison.js";
import type { Trajectories, TrajectoryStep } from "../../model/trajectory.js";
import * as cells from "../cells.js";
import { type Column, column, type Plan } from "../plan.js";
import { BARE, type BetweenWaves, byCase, naming, placeCell } from "./names.js";

/** From one wave of a case to the next. */
export interface StepRow extends BetweenWaves {
  readonly step: TrajectoryStep;
}

/** One row for each step of each case: types and scores before and after, and whether the change in kind is certain. */
export function planSteps({ typology, cases }: Trajectories): Plan<StepRow> {
  const rows = cases.flatMap((of) =>
    of.steps.map((step): StepRow => ({ of, step, from: of.waves[step.from] ?? null, to: of.waves[step.to] ?? null })),
  );
  const own = typology.axes.flatMap(({ id, label }): Column<StepRow>[] => {
    const of = { id: `axis ${id}`, label };
    const look = { of, align: "decimal" } as const;
    const scoreOf = (wave: StepRow["from"]) => cells.number(wave?.axes[id]?.score, "degree");
    const changeOf = ({ step }: StepRow) => step.axes?.[id];
    return [
      column(`${id}_from_score`, "from_score", ({ from }) => scoreOf(from), look),
      column(`${id}_to_score`, "to_score", ({ to }) => scoreOf(to), look),
      column(`${id}_change`, "score_change", (row) => cells.number(changeOf(row)?.change, "signed"), look),
      column(
        `${id}_common_change`,
        "common_change",
        (row) => cells.number(changeOf(row)?.common.change, "signed"),
        look,
      ),
    ];
  });
  const columns: Column<StepRow>[] = [
    ...naming<StepRow>(),
    column("from_type", "from_type", ({ from }) => (from ? placeCell(typology, placeOf(from)) : cells.UNKNOWN)),
    column("to_type", "to_type", ({ to }) => (to ? placeCell(typology, placeOf(to)) : cells.UNKNOWN)),
    column("change_in_kind", "change_in_kind", ({ step }) =>
      cells.word(step.kind === null ? "not-compared" : `change-${step.kind.change}`),
    ),
    ...own,
  ];
  const usual = [
    ...["name", "from_date", "to_date", "from_type", "to_type", "change_in_kind"],
    ...typology.axes.flatMap(({ id }) => [`${id}_change`, `${id}_common_change`]),
  ];
  return { ...BARE, kind: "steps", typology, rows, columns, usual, groupings: [byCase()] };
}
