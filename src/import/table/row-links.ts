import { finding } from "../../model/finding.js";
import type { SheetRow } from "../../sheet/cell.js";
import type { Tally } from "../tally.js";
import { shownText } from "../value/problem.js";
import { textOf } from "../value/read-cell.js";
import { fold } from "../words.js";
import type { Table } from "./table.js";

/** Columns that say the same in the rows of a list and in the rows that they belong to; `null` where one is missing. */
export type Link = readonly { readonly there: number | null; readonly here: number | null }[];

/**
 * Which rows of a list belong to which row of the main table: those whose cells say the same. A cell of the list that is empty, where
 * no row says nothing there, leaves open what stands in the other, so that an id is enough for the only profile that has it.
 */
export class RowLinks {
  readonly #groups = new Map<string, SheetRow[]>();
  /** Rows that belong to none, and such that could belong to several. */
  readonly #lost: SheetRow[] = [];
  readonly #several: SheetRow[] = [];
  readonly #here: readonly (number | null)[];

  /** `isShared`: a row may belong to several. */
  constructor(
    private readonly child: Table,
    private readonly parent: Table,
    private readonly link: Link,
    isShared: boolean,
  ) {
    this.#here = link.map(({ here }) => here);
    const there = link.map((one) => one.there);
    const known = new Set(parent.rows.map((row) => keyOf(row, this.#here)));
    for (const row of child.rows) {
      const key = keyOf(row, there);
      if (known.has(key)) this.#add(key, row);
      else this.#tieLoosely(row, [...known], isShared);
    }
  }

  /** The rows of the list that belong to a row. */
  rowsOf(row: SheetRow): readonly SheetRow[] {
    return this.#groups.get(keyOf(row, this.#here)) ?? [];
  }

  /** True for a row of the list that says to which it belongs. */
  isTied(row: SheetRow): boolean {
    return this.link.some(({ there }) => there !== null && textOf(row.cells[there]).trim() !== "");
  }

  /** Says of each that belongs to no row, or to one of several, what it says. */
  report(tally: Tally): void {
    const [first] = this.link;
    if (first === undefined) return;
    const seen = new Set<string>();
    for (const [rows, code] of [
      [this.#lost, "row-parent"],
      [this.#several, "row-parents"],
    ] as const) {
      for (const row of rows) {
        const { there, here } = this.#lostBy(row) ?? first;
        if (there === null || here === null) continue;
        const value = shownText(textOf(row.cells[there]));
        if (seen.has(`${code} ${value}`)) continue;
        seen.add(`${code} ${value}`);
        const column = this.parent.headings.nameOf(here) ?? "";
        tally.add(finding(code, { value, sheet: this.parent.sheet.name, column }), this.child.place(row.number, there));
      }
    }
  }

  /** The first of the columns that says something no row says. */
  #lostBy(row: SheetRow): Link[number] | undefined {
    return this.link.find(({ there, here }) => {
      const text = there === null ? "" : fold(textOf(row.cells[there]));
      return text !== "" && here !== null && !this.parent.rows.some(({ cells }) => fold(textOf(cells[here])) === text);
    });
  }

  #add(key: string, row: SheetRow): void {
    const group = this.#groups.get(key);
    if (group === undefined) this.#groups.set(key, [row]);
    else group.push(row);
  }

  #tieLoosely(row: SheetRow, known: readonly string[], isShared: boolean): void {
    const wanted = this.link.map(({ there }) => (there === null ? "" : fold(textOf(row.cells[there]))));
    const isOpen = wanted.includes("");
    const fitting = isOpen
      ? known.filter((key) => key.split(BETWEEN).every((part, at) => wanted[at] === "" || wanted[at] === part))
      : [];
    if (fitting.length === 1 || (isShared && fitting.length > 0)) for (const key of fitting) this.#add(key, row);
    else (fitting.length === 0 ? this.#lost : this.#several).push(row);
  }
}

const BETWEEN = "\0";

function keyOf({ cells }: SheetRow, columns: readonly (number | null)[]): string {
  return columns.map((column) => (column === null ? "" : fold(textOf(cells[column])))).join(BETWEEN);
}
