import { placeOf } from "../../model/comparison.js";
import type { LeftOut, RobustCaseRecord, RobustCause, Robustness } from "../../model/robustness.js";
import type { TableCell } from "../../model/table.js";
import type { CellWord } from "../../model/table-words.js";
import * as cells from "../cells.js";
import { placeCell } from "../comparison/names.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { telling } from "../profile-columns.js";
import { BARE, naming } from "./cases.js";

/** What was done to a case. */
type Change =
  | "without-indicator"
  | "without-source"
  | "without-field"
  | "without-low"
  | "with-method"
  | "with-aggregation";

/** A change after which a case has another type, or none, or has one now. */
interface ChangedCase {
  readonly subject: RobustCaseRecord;
  readonly change: Change;
  readonly after: LeftOut;
  readonly cause: RobustCause | null;
}

/** One row for each case and change after which its type is another one, none, or one where there was none. */
export function planLeftOut({ typology, cases }: Robustness): Plan<ChangedCase> {
  const axisOf = (id: string | undefined) => typology.axes.find((axis) => axis.id === id);
  const columns: Column<ChangedCase>[] = [
    ...naming<ChangedCase>(({ subject }) => subject),
    column("change", "change", ({ change }) => cells.word(change)),
    column("what", "what", (row) => whatCell(typology, row), { room: "name" }),
    column("type_before", "type_before", ({ subject }) => placeCell(typology, placeOf(subject))),
    column("type_after", "type_after", ({ after }) => placeCell(typology, placeOf(after))),
    column("axis", "axis", ({ cause }) => {
      const axis = axisOf(cause?.axis);
      return axis === undefined ? cells.UNKNOWN : cells.label(axis.label);
    }),
    column("cause", "cause", ({ cause }) => (cause === null ? cells.UNKNOWN : cells.word(`cause-${cause.by}`))),
    column("known_before", "known_before", ({ cause }) => cells.share(cause?.known[0]), { align: "decimal" }),
    column("known_after", "known_after", ({ cause }) => cells.share(cause?.known[1]), { align: "decimal" }),
  ];
  const usual = [...telling(cases), "change", "what", "type_before", "type_after", "axis", "cause"];
  const groupings: Grouping<ChangedCase>[] = [
    {
      id: "name",
      says: ["name", "date", "year"],
      order: "met",
      places: ({ subject: { id, name, date, level, coder } }) => [
        { key: JSON.stringify([id, date, level, coder]), heading: [cells.user(name), cells.date(date)] },
      ],
    },
    {
      id: "change",
      says: ["change"],
      order: "met",
      places: ({ change }) => [{ key: change, heading: [cells.word(change)] }],
    },
  ];
  const rows = cases.flatMap(changesOf);
  return { ...BARE, kind: "left-out", typology, rows, columns, usual, groupings, usualGroup: "name" };
}

function changesOf(subject: RobustCaseRecord): ChangedCase[] {
  const { leftOut, switches } = subject;
  const all: readonly (readonly [Change, readonly LeftOut[]])[] = [
    ["without-indicator", leftOut.indicators],
    ["without-source", leftOut.sources],
    ["without-field", leftOut.fields],
    ["without-low", leftOut.low === null ? [] : [leftOut.low]],
    ["with-method", switches.filter(({ id }) => id.startsWith("method "))],
    ["with-aggregation", switches.filter(({ id }) => id.startsWith("aggregation "))],
  ];
  return all.flatMap(([change, some]) =>
    some
      .filter(({ type }) => type !== subject.type)
      .flatMap((after) => {
        const causes = after.causes.length === 0 ? [null] : after.causes;
        return causes.map((cause) => ({ subject, change, after, cause }));
      }),
  );
}

function whatCell({ axes }: Robustness["typology"], { change, after: { id } }: ChangedCase): TableCell {
  switch (change) {
    case "without-indicator": {
      const [axis, ...rest] = id.split("/");
      const indicators = axes.find((one) => one.id === axis)?.indicators ?? [];
      const indicator = indicators.find((one) => one.id === rest.join("/"));
      return indicator === undefined ? cells.user(id) : cells.label(indicator.label);
    }
    case "without-low":
      return cells.word("low-evidence");
    case "with-method":
    case "with-aggregation":
      return cells.word(id.replace(" ", "-") as CellWord);
    default:
      return cells.user(id);
  }
}
