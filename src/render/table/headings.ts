import type { Spanner, WordedColumn } from "./worded-table.js";

/** The heading of a column with the one above it, for formats that have one line of headings: "Market orientation: Score". */
export function headingOf(
  { columns, spanners }: { readonly columns: readonly WordedColumn[]; readonly spanners: readonly Spanner[] },
  index: number,
): string {
  const own = columns[index]?.heading ?? "";
  let end = 0;
  for (const { heading, columns: count } of spanners) {
    end += count;
    if (index < end) return heading === null ? own : `${heading} – ${own}`;
  }
  return own;
}
