import type { Comparison, Separation } from "../../model/comparison.js";
import type { TableCell } from "../../model/table.js";
import type { Typology } from "../../model/typology.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { BARE, labelOf, namesOf, placeCell } from "./names.js";

function labelsOf({ types }: Typology, ids: readonly string[]): TableCell {
  return { kind: "labels", texts: types.filter(({ id }) => ids.includes(id)).map(({ label }) => label), rank: null };
}

/** What tells apart the cases of one place. */
export function planSeparations({ typologies, separations }: Comparison): Plan<Separation> {
  const names = namesOf(typologies);
  const decimal = { align: "decimal" } as const;
  const axisOf = ({ by, axis }: Separation) => typologies[by].axes.find(({ id }) => id === axis);
  const side = (which: "low" | "high"): Column<Separation>[] => [
    column(`${which}_types`, `${which}_types`, (one) => labelsOf(typologies[one.by], one[which].types)),
    column(`${which}_cases`, `${which}_cases`, (one) => cells.number(one[which].cases.length, "count"), decimal),
    column(`${which}_mean`, `${which}_mean`, (one) => cells.number(one[which].mean, "degree"), decimal),
  ];
  const columns: Column<Separation>[] = [
    column("together", "together", ({ by, under }) => placeCell(typologies[by === 0 ? 1 : 0], under)),
    column("told_apart_by", "told_apart_by", ({ by }) => cells.user(names[by])),
    column("axis", "axis", (one) => labelOf(axisOf(one))),
    ...side("low"),
    ...side("high"),
    column("difference", "difference", ({ high, low }) => cells.number(high.mean - low.mean, "degree"), decimal),
    column("indicator", "indicator", (one) =>
      labelOf(axisOf(one)?.indicators.find(({ id }) => id === one.indicator?.id)),
    ),
    column(
      "indicator_difference",
      "indicator_difference",
      ({ indicator }) => cells.number(indicator && indicator.high - indicator.low, "signed"),
      decimal,
    ),
  ];
  const usual = columns.map(({ id }) => id).filter((id) => id !== "difference");
  const byTypology: Grouping<Separation> = {
    id: "told_apart_by",
    says: ["told_apart_by"],
    order: "met",
    places: ({ by }) => [{ key: names[by], heading: [cells.user(names[by])] }],
  };
  return {
    ...BARE,
    kind: "separations",
    typology: typologies[0],
    by: null,
    rows: separations,
    columns,
    usual,
    groupings: [byTypology],
  };
}
