import type { Counted } from "../../../messages/table-readings.js";
import type { Heading, Table, TableCell, TableColumn, TableGroup } from "../../../model/table.js";
import type { HeadingWord } from "../../../model/table-words.js";

/** Says cells and headings as the table does. */
export interface Say {
  /** `column`: the place of the column that it stands in, if any. */
  readonly cell: (cell: TableCell, column?: number) => string;
  readonly heading: (heading: Heading) => string;
}

/** What a column of several says, and what it belongs to: an axis, a type, a coder. */
export interface Part {
  readonly of: string;
  readonly id: string;
  readonly cell: TableCell;
  readonly text: string;
}

/** One row of a table as a reader sees it: its cells, and what the heading of its group says of it. */
export class Row {
  readonly #table: Table;
  readonly #group: TableGroup;
  readonly #cells: readonly TableCell[];
  readonly #say: Say;

  constructor(table: Table, group: TableGroup, cells: readonly TableCell[], say: Say) {
    this.#table = table;
    this.#group = group;
    this.#cells = cells;
    this.#say = say;
  }

  get table(): Table {
    return this.#table;
  }

  /** What stands in a column; `null` where the table does not show it, or nothing is known. */
  cell(id: string): TableCell | null {
    const i = this.#placeOf(id);
    const cell = i < 0 ? this.#group.says[id] : this.#cells[i];
    return cell === undefined || isNothing(cell) ? null : cell;
  }

  /** The same in words. */
  text(id: string): string | null {
    const cell = this.cell(id);
    return cell === null ? null : this.#say.cell(cell, this.#placeOf(id));
  }

  /** The same of a number; `null` for anything else. */
  number(id: string): string | null {
    const cell = this.cell(id);
    return cell?.kind === "number" || cell?.kind === "interval" ? this.text(id) : null;
  }

  count(id: string): Counted | null {
    const cell = this.cell(id);
    return cell?.kind === "number" ? { text: this.text(id) ?? "", value: cell.value } : null;
  }

  /** The columns with a heading that belong to something, where something is known. */
  parts(word: HeadingWord): Part[] {
    return this.#table.columns.flatMap((column, i) => {
      const cell = this.#cells[i];
      if (column.of === null || !isOf(column, word) || cell === undefined || isNothing(cell)) return [];
      return [{ of: this.#whole(column.of), id: column.of.id, cell, text: this.#say.cell(cell, i) }];
    });
  }

  /** All columns, with what stands in them. */
  get columns(): readonly { readonly column: TableColumn; readonly cell: TableCell; readonly text: string }[] {
    return this.#table.columns.flatMap((column, i) => {
      const cell = this.#cells[i];
      return cell === undefined ? [] : [{ column, cell, text: this.#say.cell(cell, i) }];
    });
  }

  heading(heading: Heading): string {
    return this.#say.heading(heading);
  }

  /** What the columns of a table of counts stand for: what is counted, or what they belong to. */
  across({ of }: TableColumn): string {
    if (of !== null) return this.#whole(of);
    const { by, of: counted, columns } = this.#table;
    const isTypeDown = columns[0]?.id === "type";
    return this.#say.heading(isTypeDown && by !== null ? by : (counted ?? { kind: "word", word: "type" }));
  }

  /** An interval between two ends that stand in columns of their own. */
  sayInterval(lo: number, hi: number): string {
    return this.#say.cell({ kind: "interval", lo, hi });
  }

  /** How many, in words. */
  sayCount(value: number): Counted {
    return { text: this.#say.cell({ kind: "number", value, as: "count" }), value };
  }

  #placeOf(id: string): number {
    return this.#table.columns.findIndex((column) => column.id === id);
  }

  #whole(of: NonNullable<TableColumn["of"]>): string {
    if ("cell" in of) return this.#say.cell(of.cell);
    return this.#say.cell(
      "name" in of ? { kind: "user", text: of.name } : { kind: "labels", texts: [of.label], rank: null },
    );
  }
}

function isOf({ heading }: TableColumn, word: HeadingWord): boolean {
  return heading.kind === "word" && heading.word === word;
}

function isNothing({ kind }: TableCell): boolean {
  return kind === "unknown" || kind === "not-applicable";
}

/** The case that a row is of, and its year or date; `null` where the table does not name it. */
export function caseOf(row: Row): { readonly name: string; readonly when: string | null } | null {
  const name = row.text("name");
  return name === null ? null : { name, when: row.text("year") ?? row.text("date") };
}

/** The case that a row is of, and the dates between which. */
export function stepOf(row: Row) {
  const name = row.text("name");
  return name === null ? null : { name, from: row.text("from_date"), to: row.text("to_date") };
}
