import { greatest } from "../../plain/extremes.js";
import { columnOf, lettersOf } from "../../sheet/address.js";
import { type Cell, isBlank, type SheetRow } from "../../sheet/cell.js";
import { textOf } from "../value/read-cell.js";
import { fold, tidy } from "../words.js";

/** Between the lines of a heading that has several. */
const BETWEEN = " / ";

/** Where a name leads: one column, several of the same name, or none. */
export type Found = { readonly column: number } | { readonly several: readonly number[] } | null;

/** The headings of a table: one row, or several of which an empty cell takes the heading on its left, but for the lowest. */
export class Headings {
  /** The headings of the columns, all lines of each; empty where there is none. */
  readonly names: readonly string[];
  /** Their lowest lines alone. */
  readonly #lower: readonly string[];
  readonly #byName: ReadonlyMap<string, readonly number[]>;
  readonly #byLower: ReadonlyMap<string, readonly number[]>;

  constructor(rows: readonly SheetRow[]) {
    const width = greatest(
      rows.map(({ cells }) => cells.length),
      0,
    );
    const lines = rows.map(({ cells }, at) => lineOf(cells, width, at < rows.length - 1));
    this.#lower = lines.at(-1) ?? [];
    this.names = Array.from({ length: width }, (_, c) => {
      const parts = lines.map((line) => line[c] ?? "");
      const lowest = parts.at(-1) ?? "";
      const own = lowest !== "" ? parts : parts.map((part, at) => (isOwn(rows[at], c) ? part : ""));
      return own.filter((part) => part !== "").join(BETWEEN);
    });
    this.#byName = indexOf(this.names);
    this.#byLower = indexOf(this.#lower);
  }

  /** The column of a name as a map says it: a heading, its lowest line where only one column has it, or `@D`. */
  find(name: string): Found {
    if (name.startsWith("@")) {
      const column = columnOf(name.slice(1));
      if (column !== null) return { column };
    }
    const wanted = fold(name);
    const columns = this.#byName.get(wanted) ?? this.#byLower.get(wanted) ?? [];
    const [first, second] = columns;
    if (first === undefined) return null;
    return second === undefined ? { column: first } : { several: columns };
  }

  /** The heading of a column; `null` where it has none. */
  nameOf(column: number): string | null {
    const name = this.names[column] ?? "";
    return name === "" ? null : name;
  }

  /** The heading of a column and its letters, as they are said: `Bidule (K)`. */
  shown(column: number): string {
    return `${this.nameOf(column) ?? "?"} (${lettersOf(column)})`;
  }
}

function lineOf(cells: readonly Cell[], width: number, isFilled: boolean): string[] {
  let last = "";
  return Array.from({ length: width }, (_, c) => {
    const text = tidy(textOf(cells[c])).replace(/\s+/g, " ");
    if (text !== "" || !isFilled) last = text;
    return last;
  });
}

function isOwn(row: SheetRow | undefined, column: number): boolean {
  return !isBlank(row?.cells[column]) && textOf(row?.cells[column]) !== "";
}

function indexOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [column, name] of names.entries()) {
    if (name === "") continue;
    const key = fold(name);
    const columns = index.get(key);
    if (columns === undefined) index.set(key, [column]);
    else columns.push(column);
  }
  return index;
}
