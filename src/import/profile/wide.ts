import { finding } from "../../model/finding.js";
import type { SheetRow } from "../../sheet/cell.js";
import { isBlank } from "../../sheet/cell.js";
import { type Binder, type Binding, bindFields, type ColumnBinding } from "../map/bind.js";
import type { RowsKept } from "../table/rows-kept.js";
import { firstText } from "../table/table.js";
import type { CellStyle } from "../value/cell-reading.js";
import { problem, shownText } from "../value/problem.js";
import { textOf } from "../value/read-cell.js";
import { isSum, isSumAlone } from "../words.js";
import { Draft } from "./draft.js";
import { fillRow, type SignSeen } from "./fill.js";
import { Fractions } from "./fractions.js";
import type { BoundList } from "./lists.js";
import { checkSigns } from "./signs.js";

/** What every profile needs, in the order in which it is said. */
const NEEDED = ["id", "name", "date"];

/** A table of one row for each profile, bound to its columns. */
export interface WideTable {
  readonly bindings: readonly Binding[];
  readonly lists: readonly BoundList[];
  readonly kept: RowsKept;
}

/** Binds the fields of a map to the columns of a table. */
export function bindWide(binder: Binder): readonly Binding[] {
  return bindFields(binder.map.fields ?? {}, binder);
}

/** A draft for each row, in their order; rows of sums, and rows that lack what every profile needs, are said. */
export function* wideDrafts(
  { table, tally, names }: Binder,
  { bindings, lists, kept }: WideTable,
  style: CellStyle,
): Generator<Draft> {
  const fractions = new Fractions();
  const needed = NEEDED.flatMap((name) =>
    bindings.filter((one): one is ColumnBinding => one.kind === "column" && one.steps[0] === name),
  );
  for (const row of table.rows) {
    if (!kept.has(row)) continue;
    const lacking = needed.filter(({ column }) => isBlank(row.cells[column]));
    const first = firstText(row);
    if (
      isSum(first) &&
      lacking.some(({ steps }) => steps[0] === "date") &&
      (lacking.length >= Math.min(2, needed.length) || isSumAlone(first))
    ) {
      const column = row.cells.findIndex((cell) => textOf(cell) !== "");
      tally.add(finding("row-total", { text: shownText(first) }), table.place(row.number, Math.max(0, column)));
      continue;
    }
    const draft = new Draft(table.place(row.number, null), tally);
    const signs: SignSeen[] = [];
    const filling = { table, style, fractions, signs, names };
    const isAny = fillRow(draft, row, bindings, filling);
    for (const list of lists) list.fill(draft, row, filling);
    if (!isAny) continue;
    checkSigns(draft, signs);
    refuseLacking(draft, row, lacking, { table });
    yield draft;
  }
  fractions.report(tally);
  for (const list of lists) list.finish();
}

function refuseLacking(
  draft: Draft,
  row: SheetRow,
  lacking: readonly ColumnBinding[],
  { table }: Pick<Binder, "table">,
): void {
  for (const { steps, column } of lacking) {
    draft.refuse(problem("cell-empty", { field: String(steps[0]) }), table.place(row.number, column), steps);
  }
}
