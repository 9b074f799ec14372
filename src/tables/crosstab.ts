import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { Percentage, TableCell, TableRequest } from "../model/table.js";
import { columnName, columnNames } from "../plain/column-name.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";
import * as cells from "./cells.js";
import { type Field, fieldId, fieldsOf, valueKey } from "./fields.js";
import { compareCells } from "./order.js";
import { type Column, column, type Plan } from "./plan.js";

/** A value of a field and the profiles that have it. */
interface Class {
  readonly cell: TableCell;
  readonly id: string;
  readonly has: (result: ProfileResult) => boolean;
}

/** Counts of profiles: the type by a field. */
export function planCrosstab(result: Result, request: TableRequest): Outcome<Plan<Class>> {
  const fields = fieldsOf(result.typology).filter(({ id }) => id !== "type");
  if (request.by === null) {
    const missing = finding("usage-option-needs", { option: "--kind crosstab", needs: "--by" });
    return { value: null, diagnostics: [missing] };
  }
  const field = fields.find(({ id }) => id === fieldId(request.by ?? ""));
  if (field === undefined) {
    const allowed = fields.map(({ id }) => id);
    const suggestion = closest(request.by, allowed);
    const [option, value] = ["--by", request.by];
    const odd = oddWord(option, value, suggestion);
    return { value: null, diagnostics: [odd ?? finding("usage-choice", { option, value, allowed, suggestion })] };
  }
  return { value: plan(result, field, request), diagnostics: [] };
}

function plan({ typology, results }: Result, field: Field, { percent, transpose }: TableRequest): Plan<Class> {
  const [values, types] = [valuesOf(results, field), typesOf(typology)];
  const [down, across] = transpose ? [types, values] : [values, types];
  const count = countIn(results, percent);
  const names = columnNames(across.map(({ id }) => id));
  const first: Column<Class> = column(transpose ? "type" : columnName(field.id), "value", ({ cell }) => cell, {
    room: "name",
    heading: transpose ? { kind: "word", word: "type" } : field.heading,
  });
  const inner = across.map((one, i) => {
    const heading = { kind: "cell", cell: one.cell } as const;
    const id = names[i] === "total" || names[i] === first.id ? `${names[i]}_count` : (names[i] ?? one.id);
    return column<Class>(id, "value", (row) => count(row, one), { align: "decimal", heading });
  });
  const total = column<Class>("total", "total", (row) => count(row, TOTAL), { align: "decimal" });
  const columns = [first, ...inner, total];
  const isMany = field.isMany && results.some((r) => field.values(r).length > 1);
  return {
    kind: "crosstab",
    typology,
    by: field.heading,
    percent,
    rows: down,
    footer: [TOTAL],
    columns,
    usual: columns.map(({ id }) => id),
    groupings: [],
    usualGroup: "none",
    remarks: [
      ...(percent === null ? [] : [{ note: "percent", of: percent } as const]),
      ...(isMany ? [{ note: "several", where: "counts" } as const] : []),
    ],
  };
}

const TOTAL: Class = { cell: cells.word("total"), id: "total", has: () => true };

interface Found {
  readonly cell: TableCell;
  readonly members: Set<ProfileResult>;
}

/** The values that occur, sorted; last the unknown, where there are any. */
function valuesOf(results: readonly ProfileResult[], field: Field): Class[] {
  const found = new Map<string, Found>();
  for (const result of results) {
    const values = field.values(result);
    for (const cell of values.length === 0 ? [cells.word("unknown")] : values) {
      const value = found.get(valueKey(cell)) ?? { cell, members: new Set() };
      value.members.add(result);
      found.set(valueKey(cell), value);
    }
  }
  const sorted = [...found.values()].sort((a, b) => bySize(a, b) || compareCells(a.cell, b.cell));
  return sorted.map(({ cell, members }) => ({ cell, id: idOf(cell), has: (result) => members.has(result) }));
}

/** Words whose order depends on the language: the frequent ones first. */
function bySize(a: Found, b: Found): number {
  const isCode = ({ cell }: Found): boolean => cell.kind === "codes" && cell.rank === null;
  return isCode(a) && isCode(b) ? b.members.size - a.members.size : 0;
}

function idOf(cell: TableCell): string {
  switch (cell.kind) {
    case "codes":
      return cell.codes.join("_");
    case "user":
    case "date":
      return cell.text;
    case "number":
      return String(cell.value);
    case "word":
      return cell.word;
    default:
      return cell.kind;
  }
}

/** All types, then the two ways of having none: they are never left out. */
function typesOf({ types }: Result["typology"]): Class[] {
  const named = types.map(
    ({ id, label }, rank): Class => ({ cell: cells.label(label, rank), id, has: ({ type }) => type === id }),
  );
  return [
    ...named,
    {
      cell: cells.word("no-type-borderline"),
      id: "borderline",
      has: ({ type, status }) => type === null && status === "borderline",
    },
    {
      cell: cells.word("no-type-undetermined"),
      id: "undetermined",
      has: ({ type, status }) => type === null && status !== "borderline",
    },
  ];
}

/** What stands where a row and a column meet: a count, or a percentage; there is none of nothing. */
function countIn(results: readonly ProfileResult[], percent: Percentage | null): (row: Class, of: Class) => TableCell {
  const countOf = (...classes: readonly Class[]): number =>
    results.filter((result) => classes.every(({ has }) => has(result))).length;
  return (row, of) => {
    const count = countOf(row, of);
    const isMargin = (percent === "row" && of === TOTAL) || (percent === "column" && row === TOTAL);
    if (percent === null || isMargin) return cells.number(count, "count");
    const base = percent === "row" ? countOf(row) : percent === "column" ? countOf(of) : results.length;
    return cells.share(base === 0 ? null : count / base);
  };
}
