import type { TableReading } from "../../../messages/table-readings.js";
import type { Row } from "./row.js";

/** How many cases lie above the crossover of an axis or an indicator. */
export function readSkew(row: Row): TableReading | null {
  const above = row.cell("above");
  const isAxis = row.cell("indicator")?.kind === "word";
  const item = isAxis ? row.text("axis") : (row.text("indicator") ?? row.text("axis"));
  if (item === null || above?.kind !== "tally") return null;
  return { reading: "skew", item, above: row.sayCount(above.count), of: row.sayCount(above.of) };
}

/** What is known of an axis, an indicator or a fact. */
export function readStatistics(row: Row): TableReading | null {
  const [item, exact] = [row.text("item"), row.count("exact")];
  if (item === null || exact === null) return null;
  return {
    reading: "statistics",
    item,
    exact,
    bounded: row.count("bounded"),
    unknown: row.count("unknown_cases"),
    mean: row.number("mean"),
    median: row.number("median"),
  };
}
