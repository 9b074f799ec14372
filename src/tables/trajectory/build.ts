import type { Outcome } from "../../model/outcome.js";
import type { Table, TableCell } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import type { TrajectoryTableRequest } from "../../model/table-request.js";
import { CHANGES, FACT_CHANGES, type Trajectories } from "../../model/trajectory.js";
import { assemble } from "../assemble.js";
import { inventedAmong, typologyNote } from "../notes.js";
import type { Plan } from "../plan.js";
import { planChanges } from "./changes.js";
import { definedUnder } from "./defined.js";
import { planHypotheses } from "./hypotheses.js";
import { planSteps } from "./steps.js";

/** A table of trajectories, without words. Errors: a column or grouping that there is not (`usage-choice`). */
export function buildTrajectoryTable(trajectories: Trajectories, request: TrajectoryTableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> =>
    assemble(plan, request, (shown) => notesOn(trajectories, plan, shown));
  switch (request.kind) {
    case "steps":
      return make(planSteps(trajectories));
    case "changes":
      return make(planChanges(trajectories));
    case "hypotheses":
      return make(planHypotheses(trajectories));
    default:
      return request.kind satisfies never;
  }
}

/** What has to be said under a table of trajectories: of what is shown, and of nothing else. */
function notesOn(
  { typology, cases, hypotheses }: Trajectories,
  { kind, rows }: Pick<Plan<unknown>, "kind" | "rows">,
  { columns, groups }: Pick<Table, "columns" | "groups">,
): TableNote[] {
  const shown = groups.flatMap(({ rows: lines }) => lines.flat());
  const words = new Set(shown.map(wordOf));
  const has = (word: RegExp): boolean => rows.length > 0 && columns.some(({ id }) => word.test(id));
  const changes = CHANGES.filter((one) => words.has(`change-${one}`));
  const facts = FACT_CHANGES.filter((one) => words.has(`fact-${one}`));
  const notCompared = words.has("not-compared");
  const notes: (TableNote | false)[] = [
    rows.length === 0 && { note: "empty" },
    (changes.length > 0 || notCompared) && { note: "change-in-kind", changes, notCompared },
    has(/_common_change$/) && { note: "common-change" },
    has(/^(changed|newly_known|no_longer_known)$/) && { note: "split" },
    facts.length > 0 && { note: "fact-changes", facts },
    kind === "hypotheses" &&
      hypotheses.length > 0 && {
        note: "definitions",
        hypotheses: hypotheses.map((one) => definedUnder(typology, one)),
      },
    shown.some((cell) => cell.kind === "unknown") && { note: "unknown" },
    { note: "count", profiles: cases.reduce((sum, { waves }) => sum + waves.length, 0), clusters: cases.length },
    ...inventedAmong(cases),
    typologyNote(typology, true),
  ];
  return notes.filter((note) => note !== false);
}

function wordOf(cell: TableCell): string {
  return cell.kind === "word" ? cell.word : "";
}
