import type { SheetRow } from "../../sheet/cell.js";
import type { Tally } from "../tally.js";
import { isOneOf, type MissingColumns, type RowTest, type Table } from "./table.js";

/** Which rows of a table are read: by cells that a row must have, and such that it must not have. */
export class RowsKept {
  readonly #only: readonly { readonly column: number; readonly cells: readonly string[] }[];
  readonly #skip: readonly { readonly column: number; readonly cells: readonly string[] }[];

  constructor(table: Table, only: readonly RowTest[], skip: readonly RowTest[], missing: MissingColumns, tally: Tally) {
    const bound = (tests: readonly RowTest[], field: string) =>
      tests.flatMap(([name, cells]) => {
        const column = table.column(name, field, missing, tally);
        return column === null ? [] : [{ column, cells }];
      });
    this.#only = bound(only, "table.only");
    this.#skip = bound(skip, "table.skip");
  }

  /** True for a row that is read. */
  has({ cells }: SheetRow): boolean {
    return (
      this.#only.every((test) => isOneOf(cells[test.column], test.cells)) &&
      !this.#skip.some((test) => isOneOf(cells[test.column], test.cells))
    );
  }
}
