import type { Coincidence, Comparison } from "../../model/comparison.js";
import type { TableCell } from "../../model/table.js";
import type { Typology } from "../../model/typology.js";
import * as cells from "../cells.js";
import { typeCell } from "../fields.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { BARE, headingOf, namesOf } from "./names.js";

/** The coincidence of each pair of types. */
export function planCoincidence({ typologies, coincidence }: Comparison): Plan<Coincidence> {
  const [first, second] = typologies;
  const names = namesOf(typologies);
  const typeOf = (typology: Typology, id: string): TableCell => typeCell(typology, id);
  const columns: Column<Coincidence>[] = [
    column("first_type", "first_type", (pair) => typeOf(first, pair.first), { heading: headingOf(names[0]) }),
    column("second_type", "second_type", (pair) => typeOf(second, pair.second), { heading: headingOf(names[1]) }),
    column("coincidence", "coincidence", ({ value }) => cells.number(value, "degree"), { align: "decimal" }),
    column("bounds", "bounds", ({ bounds }) => (bounds === null ? cells.UNKNOWN : { kind: "interval", ...bounds }), {
      align: "center",
      room: "word",
    }),
    column("cases", "cases", (pair) => cells.number(pair.cases, "count"), { align: "decimal" }),
  ];
  const groupings: Grouping<Coincidence>[] = (
    [
      ["first_type", first, (pair) => pair.first],
      ["second_type", second, (pair) => pair.second],
    ] as const satisfies readonly (readonly [string, Typology, (pair: Coincidence) => string])[]
  ).map(([id, typology, idOf]) => ({
    id,
    says: [id],
    order: "sorted",
    places: (pair) => [{ key: idOf(pair), heading: [typeOf(typology, idOf(pair))] }],
  }));
  const usual = columns.map(({ id }) => id);
  return { ...BARE, kind: "coincidence", typology: first, by: null, rows: coincidence, columns, usual, groupings };
}
