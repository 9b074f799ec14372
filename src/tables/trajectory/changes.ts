import type { IndicatorChange, Trajectories } from "../../model/trajectory.js";
import type { Axis, Indicator } from "../../model/typology.js";
import * as cells from "../cells.js";
import { type Column, column, type Plan } from "../plan.js";
import { BARE, byCase, naming } from "./names.js";
import type { StepRow } from "./steps.js";

/** An indicator in one step. */
export interface ChangeRow extends StepRow {
  readonly axis: Axis;
  readonly indicator: Indicator;
  readonly change: IndicatorChange;
}

/** One row for each indicator of each step that something is known of: its values, what became of its fact, its part in the change. */
export function planChanges({ typology, cases }: Trajectories): Plan<ChangeRow> {
  const rows = cases.flatMap((of) =>
    of.steps.flatMap((step) =>
      typology.axes.flatMap((axis) =>
        axis.indicators.flatMap((indicator): ChangeRow[] => {
          const change = step.axes?.[axis.id]?.indicators.find(({ id }) => id === indicator.id);
          if (change === undefined || change.fact === "unknown") return [];
          const [from, to] = [of.waves[step.from] ?? null, of.waves[step.to] ?? null];
          return [{ of, step, from, to, axis, indicator, change }];
        }),
      ),
    ),
  );
  const part = (id: "changed" | "newly_known" | "no_longer_known", key: keyof NonNullable<IndicatorChange["split"]>) =>
    column<ChangeRow>(id, id, ({ change }) => cells.number(change.split?.[key], "signed"), { align: "decimal" });
  const rawOf = ({ indicator }: ChangeRow, value: IndicatorChange["from"]["raw"]) =>
    value === null ? cells.UNKNOWN : ({ kind: "raw", value, indicator } as const);
  const columns: Column<ChangeRow>[] = [
    ...naming<ChangeRow>(),
    column("axis", "axis", ({ axis }) => cells.label(axis.label)),
    column("indicator", "indicator", ({ indicator }) => cells.label(indicator.label), { room: "name" }),
    column("from_value", "from_value", (row) => rawOf(row, row.change.from.raw), { room: "name" }),
    column("to_value", "to_value", (row) => rawOf(row, row.change.to.raw), { room: "name" }),
    column("fact_change", "fact_change", ({ change }) => cells.word(`fact-${change.fact}`)),
    part("changed", "changed"),
    part("newly_known", "newlyKnown"),
    part("no_longer_known", "noLongerKnown"),
  ];
  const usual = [
    ...["name", "from_date", "to_date", "axis", "indicator", "fact_change"],
    ...["changed", "newly_known", "no_longer_known"],
  ];
  return { ...BARE, kind: "changes", typology, rows, columns, usual, groupings: [byCase()], usualGroup: "name" };
}
