import type { Comparison } from "../../model/comparison.js";
import type { Heading, TableCell } from "../../model/table.js";
import type { Percentage } from "../../model/table-request.js";
import { columnNames } from "../../plain/column-name.js";
import * as cells from "../cells.js";
import { type Column, column, type Plan } from "../plan.js";
import { BARE, headingOf, namesOf, placeCell } from "./names.js";

/** A line of the cross-table: a place of the first typology and the counts of the second, or the sums. */
interface Line {
  readonly cell: TableCell;
  readonly counts: readonly number[];
}

/** How many cases have which place under the first typology, and which under the second. */
export function planTypes({ typologies, table, counts }: Comparison, percent: Percentage | null): Plan<Line> {
  const [first, second] = typologies;
  const [down, across] = namesOf(typologies);
  const sums = table.columns.map((_, i) => sumOf(table.counts.map((line) => line[i] ?? 0)));
  const total: Line = { cell: cells.word("total"), counts: sums };
  const say = (count: number, line: Line, columnSum: number, isMargin: boolean): TableCell => {
    if (percent === null || isMargin) return cells.number(count, "count");
    const base = percent === "row" ? sumOf(line.counts) : percent === "column" ? columnSum : counts.profiles;
    return cells.share(base === 0 ? null : count / base);
  };
  const names = columnNames(table.columns.map(({ type, status }) => type ?? status ?? ""));
  const of = { id: "second", name: across };
  const inner = table.columns.map((place, i) => {
    const heading: Heading = { kind: "cell", cell: placeCell(second, place) };
    const value = (line: Line) => say(line.counts[i] ?? 0, line, sums[i] ?? 0, percent === "column" && line === total);
    const id = names[i] === "total" || names[i] === "type" ? `${names[i]}_count` : (names[i] ?? "x");
    return column<Line>(id, "value", value, { align: "decimal", heading, of });
  });
  const columns: Column<Line>[] = [
    column<Line>("type", "type", ({ cell }) => cell, { room: "name", heading: headingOf(down) }),
    ...inner,
    column<Line>("total", "total", (line) => say(sumOf(line.counts), line, counts.profiles, percent === "row"), {
      align: "decimal",
    }),
  ];
  return {
    ...BARE,
    kind: "types",
    typology: first,
    by: null,
    percent,
    rows: table.rows.map((place, i) => ({ cell: placeCell(first, place), counts: table.counts[i] ?? [] })),
    footer: [total],
    columns,
    usual: columns.map(({ id }) => id),
    remarks: percent === null ? [] : [{ note: "percent", of: percent }],
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
