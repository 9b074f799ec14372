import { readFileSync } from "node:fs";

/** The rows of a reference table, by column name. No field of these files holds a comma or a quote, save the last ones. */
export function readTable(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../reference/${name}.csv`, import.meta.url), "utf8");
  const [header = "", ...lines] = text.trim().split("\n");
  const columns = header.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? ""]));
  });
}

/** A cell as a number; `null` for NA and for an empty cell. */
export function numberIn(row: Record<string, string>, column: string): number | null {
  const cell = row[column];
  return cell === undefined || cell === "NA" || cell === "" ? null : Number(cell);
}
