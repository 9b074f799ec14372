import { fieldId } from "../analyse/summary/fields.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Table, TableGroup } from "../model/table.js";
import type { TableNote } from "../model/table-notes.js";
import type { TableRequest } from "../model/table-request.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";
import { compareCells, type SortBy, sortRows } from "./order.js";
import type { Column, Grouping, Plan } from "./plan.js";

/** What is said of the finished table. */
export type NotesOf = (shown: Pick<Table, "columns" | "groups">, grouping: string) => readonly TableNote[];

/** Which columns, sorted and grouped by what. */
type Wishes = Pick<TableRequest, "columns" | "sort" | "groupBy">;

/** No grouping. */
const NONE = "none";

/**
 * A table from its plan: the columns asked for, the rows sorted and grouped. Errors: ids of columns or groupings that the
 * plan does not have.
 */
export function assemble<R>(plan: Plan<R>, request: Wishes, notesOf: NotesOf): Outcome<Table> {
  const problems: AnyDiagnostic[] = [];
  const note = <T>(found: T | AnyDiagnostic): T[] => {
    if (!isProblem(found)) return [found];
    problems.push(found);
    return [];
  };
  const [grouping] = note(groupingOf(plan, request.groupBy));
  const needless = grouping?.says ?? [];
  const usual = plan.usual.filter((id) => !needless.includes(id));
  const columns = (request.columns ?? usual).flatMap((id) => note(columnOf(plan, id, "--columns")));
  const sort = request.sort.flatMap((key) => note(sortOf(plan, key)));
  if (problems.length > 0 || grouping === undefined) return { value: null, diagnostics: problems };
  const told = plan.columns.filter(({ id }) => grouping.says.includes(id));
  const groups = groupRows(sortRows(plan.rows, sort), plan.footer, columns, grouping, told);
  const shown = { columns: columns.map(({ cell: _, ...column }) => column), groups };
  const { kind, typology, by, of, percent } = plan;
  const about = { kind, typology, by, ...(of === undefined ? {} : { of }), percent };
  const table = { ...about, ...shown, notes: notesOf(shown, grouping.id) };
  return { value: table, diagnostics: [] };
}

function isProblem(found: unknown): found is AnyDiagnostic {
  return typeof found === "object" && found !== null && "severity" in found;
}

function refuse(option: string, value: string, allowed: string[]): AnyDiagnostic {
  const suggestion = closest(value, allowed);
  return oddWord(option, value, suggestion) ?? finding("usage-choice", { option, value, allowed, suggestion });
}

function columnOf<R>({ columns }: Plan<R>, id: string, option: string): Column<R> | AnyDiagnostic {
  const found = columns.find((column) => column.id === id);
  const ids = columns.map((column) => column.id);
  return found ?? refuse(option, id, ids);
}

function sortOf<R>(plan: Plan<R>, key: string): SortBy<R> | AnyDiagnostic {
  const isDown = key.startsWith("-");
  const column = columnOf(plan, isDown ? key.slice(1) : key, "--sort");
  return isProblem(column) ? column : { cell: column.cell, isDown };
}

function groupingOf<R>({ groupings, usualGroup }: Plan<R>, wanted: string | null): Grouping<R> | AnyDiagnostic {
  const id = fieldId(wanted ?? usualGroup);
  if (id === NONE) return { id, says: [], order: "met", places: () => [{ key: "", heading: [] }] };
  const found = groupings.find((grouping) => grouping.id === id);
  return found ?? refuse("--group-by", id, [...groupings.map((grouping) => grouping.id), NONE]);
}

function groupRows<R>(
  rows: readonly R[],
  footer: readonly R[],
  columns: readonly Column<R>[],
  grouping: Grouping<R>,
  told: readonly Column<R>[],
): TableGroup[] {
  const groups = new Map<string, Omit<TableGroup, "rows"> & { rows: TableGroup["rows"][number][] }>();
  const cells = (row: R): TableGroup["rows"][number] => columns.map(({ cell }) => cell(row));
  for (const row of rows) {
    for (const { key, heading } of grouping.places(row)) {
      const group = groups.get(key) ?? { heading, says: saidOf(row, told), rows: [] };
      group.rows.push(cells(row));
      groups.set(key, group);
    }
  }
  const found = [...groups.values()];
  if (grouping.order === "sorted") found.sort((a, b) => compareHeadings(a.heading, b.heading));
  if (footer.length > 0) found.push({ heading: [], says: {}, rows: footer.map(cells) });
  return grouping.id === NONE ? [{ heading: [], says: {}, rows: found.flatMap((group) => group.rows) }] : found;
}

function saidOf<R>(row: R, columns: readonly Column<R>[]): TableGroup["says"] {
  return Object.fromEntries(columns.map(({ id, cell }) => [id, cell(row)]));
}

function compareHeadings(a: TableGroup["heading"], b: TableGroup["heading"]): number {
  for (const [i, cell] of a.entries()) {
    const other = b[i];
    const order = other === undefined ? 1 : compareCells(cell, other);
    if (order !== 0) return order;
  }
  return 0;
}
