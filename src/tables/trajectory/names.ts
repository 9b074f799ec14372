import { type Place, placeKey } from "../../model/comparison.js";
import type { TableCell } from "../../model/table.js";
import type { Trajectory, Wave } from "../../model/trajectory.js";
import type { Typology } from "../../model/typology.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping } from "../plan.js";

/** What a row of every table of trajectories is of: a case, and the two waves that it leads between. */
export interface BetweenWaves {
  readonly of: Trajectory;
  readonly from: Wave | null;
  readonly to: Wave | null;
}

/** Columns that say which case, and between which dates. */
export function naming<R extends BetweenWaves>(): Column<R>[] {
  return [
    column("id", "id", ({ of }) => cells.user(of.id)),
    column("name", "name", ({ of }) => cells.user(of.name), { room: "name" }),
    column("from_date", "from_date", ({ from }) => cells.date(from?.date), { align: "center", room: "number" }),
    column("to_date", "to_date", ({ to }) => cells.date(to?.date), { align: "center", room: "number" }),
    column("from_level", "from_level", ({ from }) => cells.code(from?.level)),
    column("to_level", "to_level", ({ to }) => cells.code(to?.level)),
  ];
}

/** Rows of one case together. */
export function byCase<R extends BetweenWaves>(): Grouping<R> {
  return {
    id: "name",
    says: ["name"],
    order: "met",
    places: ({ of }) => [
      { key: `${of.id} ${of.waves[0]?.file} ${of.waves[0]?.document}`, heading: [cells.user(of.name)] },
    ],
  };
}

/** A type by its label; the two ways of having none as words. */
export function placeCell(typology: Typology, place: Place): TableCell {
  const rank = typology.types.findIndex(({ id }) => id === place.type);
  const type = typology.types[rank];
  if (type !== undefined) return cells.label(type.label, rank);
  return cells.word(placeKey(place) === "borderline" ? "no-type-borderline" : "no-type-undetermined");
}

/** What every table of trajectories has. */
export const BARE = { by: null, percent: null, footer: [], usualGroup: "none", remarks: [] } as const;
