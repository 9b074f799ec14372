import type { TableReading } from "../../../messages/table-readings.js";
import type { TableCell } from "../../../model/table.js";
import { greatest } from "../../../plain/extremes.js";
import { caseOf, type Row } from "./row.js";

/** Where the row of a table of counts and its fullest column meet. */
export function readCrossing(row: Row): TableReading | null {
  const [first, ...others] = row.columns;
  if (first === undefined || first.column.id === "total") return null;
  const counts = others.filter(({ column, cell }) => column.id !== "total" && countIn(cell) > 0);
  const known = counts.filter(({ column: { heading } }) => heading.kind === "word" || !isUnknown(heading.cell));
  const inner = known.length > 0 && !isUnknown(first.cell) ? known : counts;
  const most = greatest(
    inner.map(({ cell }) => countIn(cell)),
    0,
  );
  const fullest = inner.find(({ cell }) => countIn(cell) === most);
  if (fullest === undefined) return null;
  const { column, cell, text } = fullest;
  const crossed = {
    row: first.text,
    rowOf: row.heading(first.column.heading),
    column: row.heading(column.heading),
    columnOf: row.across(column),
  };
  const { percent } = row.table;
  if (percent === null) return { reading: "crossing", ...crossed, count: row.sayCount(countIn(cell)) };
  return { reading: "crossing-share", ...crossed, share: text, of: percent };
}

/** Cases of which the field is not known. */
function isUnknown(cell: TableCell): boolean {
  return cell.kind === "word" && cell.word === "unknown";
}

function countIn(cell: TableCell): number {
  return cell.kind === "number" ? cell.value : 0;
}

/** Two types and their coincidence. */
export function readCoincidence(row: Row): TableReading | null {
  const [first, second, value] = [row.text("first_type"), row.text("second_type"), row.number("coincidence")];
  const [down, across] = ["first_type", "second_type"].map((id) => row.columns.find(({ column }) => column.id === id));
  if (first === null || second === null || value === null || down === undefined || across === undefined) return null;
  return {
    reading: "coincidence",
    row: first,
    rowOf: row.heading(down.column.heading),
    column: second,
    columnOf: row.heading(across.column.heading),
    value,
    bounds: row.text("bounds"),
    cases: row.count("cases"),
  };
}

/** What tells apart the clusters of one place. */
export function readSeparation(row: Row): TableReading | null {
  const [together, axis] = [row.text("together"), row.text("axis")];
  const [low, high] = [row.text("low_types"), row.text("high_types")];
  const [lowMean, highMean] = [row.number("low_mean"), row.number("high_mean")];
  if (together === null || axis === null || low === null || high === null) return null;
  if (lowMean === null || highMean === null) return null;
  return { reading: "separation", together, by: row.text("told_apart_by"), axis, low, lowMean, high, highMean };
}

/** A cluster under two typologies. */
export function readCompared(row: Row): TableReading | null {
  const of = caseOf(row);
  const verdicts = row.parts("verdict").map(({ of: typology, text }) => ({ typology, verdict: text }));
  if (of === null || verdicts.length === 0) return null;
  return { reading: "compared", ...of, verdicts };
}
