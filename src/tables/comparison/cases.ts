import {
  type ComparedCase,
  type Comparison,
  type Ground,
  placeKey,
  placeOf,
  type Which,
} from "../../model/comparison.js";
import type { TableCell } from "../../model/table.js";
import type { Indicator, Typology } from "../../model/typology.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { telling } from "../profile-columns.js";
import { BARE, labelOf, namesOf, placeCell } from "./names.js";

/** Each case under both typologies, and what decides. */
export function planCases({ typologies, cases }: Comparison): Plan<ComparedCase> {
  const names = namesOf(typologies);
  const columns: Column<ComparedCase>[] = [
    column("id", "id", ({ id }) => cells.user(id)),
    column("name", "name", ({ name }) => cells.user(name), { room: "name" }),
    column("date", "date", ({ date }) => cells.date(date), { align: "center", room: "number" }),
    column("year", "year", ({ date }) => cells.year(date), { align: "center", room: "number" }),
    column("level", "level", ({ level }) => cells.code(level)),
    column("coder", "coder", ({ coder }) => cells.user(coder)),
    column("file", "file", ({ file }) => cells.user(file)),
    ...([0, 1] as const).flatMap((which) => standingColumns(typologies[which], which, names[which])),
    column("separates", "separates", ({ separates }) => ({ kind: "flag", value: separates })),
  ];
  const flagged = ([0, 1] as const).map((which) => cases.some(({ standings }) => standings[which].flags.length > 0));
  const usual = ["first", "second"].flatMap((side, which) => [
    `${side}_verdict`,
    ...(flagged[which] ? [`${side}_flags`] : []),
    `${side}_axis`,
    `${side}_indicator`,
    `${side}_value`,
  ]);
  const groupings = ([0, 1] as const).map((which): Grouping<ComparedCase> => {
    const cellOf = ({ standings }: ComparedCase) => placeCell(typologies[which], placeOf(standings[which]));
    const id = `${which === 0 ? "first" : "second"}_verdict`;
    return {
      id,
      says: [id],
      order: "sorted",
      places: (one) => [{ key: placeKey(placeOf(one.standings[which])), heading: [cellOf(one)] }],
    };
  });
  const all = [...telling(cases), ...usual];
  return { ...BARE, kind: "cases", typology: typologies[0], by: null, rows: cases, columns, usual: all, groupings };
}

/** The verdict of one typology, and the first ground that it rests on. */
function standingColumns(typology: Typology, which: Which, name: string): Column<ComparedCase>[] {
  const side = which === 0 ? "first" : "second";
  const look = { of: { id: side, name } };
  const decimal = { ...look, align: "decimal" } as const;
  const groundOf = ({ standings }: ComparedCase): Ground | undefined => standings[which].grounds[0];
  const axisOf = (one: ComparedCase) => typology.axes.find(({ id }) => id === groundOf(one)?.axis);
  const indicatorOf = (one: ComparedCase) =>
    axisOf(one)?.indicators.find(({ id }) => id === groundOf(one)?.indicator?.id);
  return [
    column(`${side}_verdict`, "verdict", ({ standings }) => placeCell(typology, placeOf(standings[which])), look),
    column(`${side}_status`, "status", ({ standings }) => cells.code(standings[which].status), look),
    column(`${side}_flags`, "flags", ({ standings }) => ({ kind: "flags", flags: standings[which].flags }), look),
    column(`${side}_axis`, "axis", (one) => labelOf(axisOf(one)), look),
    column(`${side}_score`, "score", (one) => cells.number(groundOf(one)?.score, "degree"), decimal),
    column(`${side}_known`, "known", (one) => cells.share(groundOf(one)?.known), decimal),
    column(`${side}_indicator`, "indicator", (one) => labelOf(indicatorOf(one)), look),
    column(`${side}_value`, "raw", (one) => rawOf(groundOf(one), indicatorOf(one)), look),
  ];
}

function rawOf(ground: Ground | undefined, indicator: Indicator | undefined): TableCell {
  const raw = ground?.indicator?.raw ?? null;
  return raw === null || indicator === undefined ? cells.UNKNOWN : { kind: "raw", value: raw, indicator };
}
