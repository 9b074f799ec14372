import type { Outcome } from "../../model/outcome.js";
import type { Robustness } from "../../model/robustness.js";
import type { Table } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import type { RobustnessTableRequest } from "../../model/table-request.js";
import { STATUSES } from "../../model/vocabulary.js";
import { assemble } from "../assemble.js";
import { countNote, inventedAmong, typologyNote } from "../notes.js";
import type { Plan } from "../plan.js";
import { planAlternatives } from "./alternatives.js";
import { planCases } from "./cases.js";
import { planLeftOut } from "./left-out.js";
import { planRanges } from "./ranges.js";

/** A table of an analysis of robustness, without words. Errors: a column or grouping that there is not (`usage-choice`). */
export function buildRobustnessTable(robustness: Robustness, request: RobustnessTableRequest): Outcome<Table> {
  const make = <R>(plan: Plan<R>): Outcome<Table> =>
    assemble(plan, request, (shown) => notesOn(robustness, plan.rows.length === 0, shown));
  switch (request.kind) {
    case "robustness":
      return make(planCases(robustness));
    case "ranges":
      return make(planRanges(robustness));
    case "left-out":
      return make(planLeftOut(robustness));
    case "alternatives":
      return make(planAlternatives(robustness));
    default:
      return request.kind satisfies never;
  }
}

/** What has to be said under a table: of what is shown, and of nothing else. */
function notesOn(
  { typology, cases, alternatives, minimumConfidence }: Robustness,
  isEmpty: boolean,
  { columns, groups }: Pick<Table, "columns" | "groups">,
): TableNote[] {
  const cells = groups.flatMap(({ rows }) => rows.flat());
  const has = (...ids: readonly string[]): boolean => columns.some(({ id }) => ids.includes(id));
  const codes = new Set(cells.flatMap((cell) => (cell.kind === "codes" ? cell.codes : [])));
  const statuses = has("status") ? STATUSES.filter((status) => codes.has(status)) : [];
  const { band, soundKnown } = typology.settings;
  const isTyped = cases.some(({ type }) => type !== null);
  const notes: (TableNote | false)[] = [
    isEmpty && { note: "empty" },
    statuses.length > 0 && { note: "statuses", statuses, band: band.value, sound: soundKnown.value },
    isTyped && has("verdict_radius", "verdict_radius_axis", "verdict_radius_binds") && { note: "verdict-radius" },
    isTyped && has("side_radius") && { note: "side-radius" },
    isTyped && has("left_out_lost") && { note: "left-out" },
    isTyped && has("switched_lost") && { note: "switched" },
    has("stays_lo", "stays_hi", "holes") && { note: "ranges" },
    has("standing") && alternatives !== null && { note: "standings" },
    alternatives !== null &&
      columns.some(({ id }) => id.startsWith("under_")) && { note: "alternatives", tried: alternatives },
    has("cause") && !isEmpty && { note: "causes" },
    cells.some((cell) => cell.kind === "unknown") && { note: "unknown" },
    minimumConfidence !== null && minimumConfidence !== "low" && { note: "confidence", minimum: minimumConfidence },
    countNote(cases),
    ...inventedAmong(cases),
    typologyNote(typology, true),
  ];
  return notes.filter((note) => note !== false);
}
