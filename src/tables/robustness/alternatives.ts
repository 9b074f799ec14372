import { placeOf } from "../../model/comparison.js";
import type { RobustCaseRecord, Robustness } from "../../model/robustness.js";
import { columnNames } from "../../plain/column-name.js";
import * as cells from "../cells.js";
import { placeCell } from "../comparison/names.js";
import { type Column, column, type Plan } from "../plan.js";
import { telling } from "../profile-columns.js";
import { BARE, naming, standingCell } from "./cases.js";

/** One row for each case: its type, and the one that it has under each alternative. */
export function planAlternatives({ typology, cases, alternatives }: Robustness): Plan<RobustCaseRecord> {
  const tried = alternatives ?? [];
  const names = columnNames(tried.map(({ id }) => id));
  const own = tried.map(({ id, label }, place): Column<RobustCaseRecord> => {
    const heading = { kind: "cell", cell: cells.label(label) } as const;
    const under = ({ alternatives: all }: RobustCaseRecord) => all?.outcomes.find((one) => one.id === id);
    return column(
      `under_${names[place] ?? id}`,
      "type",
      (row) => {
        const after = under(row);
        return after === undefined ? cells.UNKNOWN : placeCell(typology, placeOf(after));
      },
      { heading },
    );
  });
  const columns: Column<RobustCaseRecord>[] = [
    ...naming<RobustCaseRecord>((row) => row),
    column("type", "type", (row) => placeCell(typology, placeOf(row))),
    ...own,
    column("standing", "standing", standingCell),
  ];
  const usual = [...telling(cases), "type", ...own.map(({ id }) => id), "standing"];
  return { ...BARE, kind: "alternatives", typology, rows: cases, columns, usual };
}
