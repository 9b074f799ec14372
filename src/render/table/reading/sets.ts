import type { TableReading } from "../../../messages/table-readings.js";
import { caseOf, type Row } from "./row.js";

/** How many cases a type has. */
export function readCounts(row: Row): TableReading | null {
  const [type, verdicts] = [row.text("type"), row.count("verdicts")];
  const [least, most] = [row.count("least"), row.count("most")];
  if (type === null || (verdicts === null && least === null && most === null)) return null;
  return { reading: "counts", type, verdicts, least, most, typical: row.text("typical") };
}

/** A remarkable case. */
export function readNotable(row: Row): TableReading | null {
  const [of, notable] = [caseOf(row), row.text("notable")];
  return of === null || notable === null ? null : { reading: "notable", ...of, notable, by: row.text("by_what") };
}

/** A corner of the axes. */
export function readCorner(row: Row): TableReading | null {
  const cases = row.count("cases_here");
  const poles = row.columns.flatMap(({ column, cell, text }) =>
    column.heading.kind === "cell" && cell.kind === "labels" ? [text] : [],
  );
  if (cases === null || poles.length === 0) return null;
  return { reading: "corner", poles, type: row.text("type_id"), cases, possible: row.count("could_be_here") };
}

/** What coding a field would settle. */
export function readSettling(row: Row): TableReading | null {
  const [field, open] = [row.text("field"), row.count("open_cases")];
  const [gives, settles, scores] = [row.count("gives"), row.count("settles"), row.count("scores_axis")];
  if (field === null || open === null || (gives === null && settles === null && scores === null)) return null;
  return { reading: "settling", field, open, gives, settles, scores };
}

/** How often a watchpoint is raised. */
export function readWatchpoint(row: Row): TableReading | null {
  const [watchpoint, raised] = [row.text("watchpoint"), row.count("raised")];
  if (watchpoint === null || raised === null) return null;
  return { reading: "watchpoint", watchpoint, raised, clear: row.count("clear"), unknown: row.count("unknown_cases") };
}

/** How often a check is met. */
export function readCheck(row: Row): TableReading | null {
  const [check, met] = [row.text("check"), row.count("met")];
  if (check === null || met === null) return null;
  return { reading: "check", check, met, notMet: row.count("not_met"), unknown: row.count("unknown_cases") };
}

/** How far a type is sufficient, or necessary, for the outcome. */
export function readOutcome(row: Row): TableReading | null {
  const [type, consistency] = [row.text("type"), row.number("consistency")];
  if (type === null || consistency === null) return null;
  return { reading: "outcome", relation: row.text("relation"), type, consistency, coverage: row.number("coverage") };
}
