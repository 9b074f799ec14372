import { crossingOf } from "../analyse/summary/crossing.js";
import { type DescribingField, describingFields, fieldBy, typeField } from "../analyse/summary/fields.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import type { Crossing, CrossSide, CrossValue } from "../model/summary.js";
import type { TableCell } from "../model/table.js";
import type { Percentage, TableRequest } from "../model/table-request.js";
import { columnName, columnNames } from "../plain/column-name.js";
import * as cells from "./cells.js";
import { headingOf, valueCell } from "./fields.js";
import { type Column, column, type Plan } from "./plan.js";

/** Counts of profiles: the type by a field. */
export function planCrosstab(result: Result, request: TableRequest): Outcome<Plan<Line>> {
  const { by, percent, transpose } = request;
  if (by === null) {
    const missing = finding("usage-option-needs", { option: "--kind crosstab", needs: "--by" });
    return { value: null, diagnostics: [missing] };
  }
  const field = fieldBy(by, "--by", "type");
  if ("severity" in field) return { value: null, diagnostics: [field] };
  const [rows, columns] = transpose ? [typeField(), field] : [field, typeField()];
  const plan = planCrossing(crossingOf(result, rows, columns), result.typology, percent);
  return { value: { ...plan, by: headingOf(field) }, diagnostics: [] };
}

/** A row of counts; the last is the total, whose place is `null`. */
interface Line {
  readonly cell: TableCell;
  readonly row: number | null;
}

/** A cross-table of two fields, as counts or percentages. */
export function planCrossing(crossing: Crossing, typology: Result["typology"], percent: Percentage | null): Plan<Line> {
  const { rows, columns } = crossing;
  const [down, across] = [fieldOfSide(rows), fieldOfSide(columns)];
  const say = countIn(crossing, percent);
  const names = columnNames(columns.values.map(idOf));
  const ownName = down.id === "type" ? "type" : columnName(down.id);
  const first: Column<Line> = column(ownName, "value", ({ cell }) => cell, { room: "name", heading: headingOf(down) });
  const inner = columns.values.map((value, i) => {
    const heading = { kind: "cell", cell: valueCell(across, value, typology) } as const;
    const name = names[i] ?? "x";
    const id = name === "total" || name === first.id ? `${name}_count` : name;
    return column<Line>(id, "value", ({ row }) => say(row, i), { align: "decimal", heading });
  });
  const all = [first, ...inner, column<Line>("total", "total", ({ row }) => say(row, null), { align: "decimal" })];
  return {
    kind: "crosstab",
    typology,
    by: headingOf(down.id === "type" ? across : down),
    ...(down.id === "type" || across.id === "type" ? {} : { of: headingOf(across) }),
    percent,
    rows: rows.values.map((value, row) => ({ cell: valueCell(down, value, typology), row })),
    footer: [{ cell: cells.word("total"), row: null }],
    columns: all,
    usual: all.map(({ id }) => id),
    groupings: [],
    usualGroup: "none",
    remarks: [
      ...(percent === null ? [] : [{ note: "percent", of: percent } as const]),
      ...(rows.several || columns.several ? [{ note: "several", where: "counts" } as const] : []),
    ],
  };
}

function fieldOfSide({ field }: CrossSide): DescribingField {
  const found = describingFields().find(({ id }) => id === field);
  if (found === undefined) throw new Error(`no field ${field}`); // a crossing is of fields that there are
  return found;
}

function idOf(value: CrossValue): string {
  switch (value.kind) {
    case "type":
      return value.type;
    case "no-type":
      return value.status;
    case "code":
      return value.code;
    case "text":
      return value.text;
    case "date":
      return value.date;
    case "year":
      return String(value.year);
    case "unknown":
      return "unknown";
    default:
      return value satisfies never;
  }
}

/** What stands where a row and a column meet, `null` being all of them: a count, or a percentage; there is none of nothing. */
function countIn(
  { rows, columns, counts, total }: Crossing,
  percent: Percentage | null,
): (row: number | null, column: number | null) => TableCell {
  const ofRow = (row: number | null): number => (row === null ? total : (rows.totals[row] ?? 0));
  const ofColumn = (column: number | null): number => (column === null ? total : (columns.totals[column] ?? 0));
  return (row, column) => {
    const count = row === null ? ofColumn(column) : column === null ? ofRow(row) : (counts[row]?.[column] ?? 0);
    const isMargin = (percent === "row" && column === null) || (percent === "column" && row === null);
    if (percent === null || isMargin) return cells.number(count, "count");
    const base = percent === "row" ? ofRow(row) : percent === "column" ? ofColumn(column) : total;
    return cells.share(base === 0 ? null : count / base);
  };
}
