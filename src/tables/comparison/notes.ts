import type { Comparison } from "../../model/comparison.js";
import type { Table } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import { isChanged } from "../../plain/typology-name.js";
import { countNote, inventedAmong, noteOnFlags } from "../notes.js";
import type { Plan } from "../plan.js";
import { namesOf } from "./names.js";

/** What has to be said under a table of a comparison. */
export function notesOn(
  { typologies, cases, counts }: Comparison,
  { kind, rows, remarks }: Pick<Plan<unknown>, "kind" | "rows" | "remarks">,
  { columns, groups }: Pick<Table, "columns" | "groups">,
): TableNote[] {
  const names = namesOf(typologies);
  const shown = new Set(groups.flatMap(({ rows: lines }) => lines.flat()).map((cell) => cell.kind));
  const unplaced = ["types", "cases"].includes(kind);
  const notes: (TableNote | false)[] = [
    rows.length === 0 && { note: "empty" },
    unplaced && { note: "unplaced" },
    kind === "coincidence" && { note: "coincidence", profiles: counts.profiles },
    kind === "separations" && rows.length > 0 && { note: "separations" },
    kind === "cases" && columns.some(({ id }) => /_(axis|indicator|value)$/.test(id)) && { note: "grounds" },
    ...(unplaced
      ? ([0, 1] as const).map((which) => {
          const isShown = columns.some(({ id }) => id === `${which === 0 ? "first" : "second"}_flags`);
          return noteOnFlags(
            cases.map(({ standings }) => standings[which].flags),
            isShown,
            names[which],
          );
        })
      : []),
    shown.has("not-applicable") && { note: "not-applicable" },
    shown.has("unknown") && { note: "unknown" },
  ];
  const compared = typologies.map((typology, i) => ({
    name: names[i] ?? "",
    title: typology.title,
    changed: isChanged(typology),
  }));
  return [
    ...notes.filter((note) => note !== false),
    ...remarks,
    countNote(cases),
    ...inventedAmong(cases),
    { note: "compared", typologies: compared },
  ];
}
