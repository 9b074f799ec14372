import type { TableReading } from "../../../messages/table-readings.js";
import { caseOf, type Row } from "./row.js";

/** In which share of the draws a cluster has which verdict. */
export function readDraws(row: Row): TableReading | null {
  const [of, type] = [caseOf(row), row.text("type")];
  const shares = row
    .parts("draw_share")
    .flatMap(({ of: verdict, cell, text }) =>
      cell.kind === "estimate" && cell.value > 0 ? [{ verdict, share: text, value: cell.value }] : [],
    );
  if (of === null || shares.length === 0) return null;
  const sorted = shares.sort((a, b) => b.value - a.value).map(({ verdict, share }) => ({ verdict, share }));
  return { reading: "draws", ...of, type, shares: sorted };
}

/** How many cases have a type in the draws. */
export function readDrawCount(row: Row): TableReading | null {
  const [type, declared, mean] = [row.text("type"), row.count("declared"), row.number("mean")];
  if (type === null || mean === null) return null;
  return { reading: "draw-count", type, declared, mean, lo: row.count("lo"), hi: row.count("hi") };
}

/** What a factor does alone, and with all others. */
export function readIndices(row: Row): TableReading | null {
  const [factor, first, total] = [row.text("factor"), row.number("first"), row.number("total")];
  if (factor === null || (first === null && total === null)) return null;
  const of = caseOf(row);
  return {
    reading: "indices",
    name: of?.name ?? null,
    when: of?.when ?? null,
    factor,
    first,
    firstInterval: row.number("first_bounds"),
    total,
    totalInterval: row.number("total_bounds"),
  };
}
