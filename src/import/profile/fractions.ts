import { finding } from "../../model/finding.js";
import { pointerAlong } from "../../plain/pointer.js";
import type { CellPlace } from "../../sheet/cell.js";
import { fieldAt, pathOf, type Steps } from "../fields.js";
import type { Tally } from "../tally.js";

/** Fewer numbers say nothing about what is usual in a column. */
const FEWEST = 3;

interface Column {
  small: { readonly value: number; readonly place: CellPlace; readonly steps: Steps } | null;
  smalls: number;
  others: number;
  lo: number;
  hi: number;
}

/** Numbers below one among larger ones, column by column: perhaps shares of one among percentages. */
export class Fractions {
  readonly #columns = new Map<string, Column>();

  /** Takes a number that was read for a field. */
  see(value: number, steps: Steps, place: CellPlace): void {
    const field = fieldAt(steps);
    if (field === null || (field.kind !== "quantity" && field.kind !== "parts" && field.kind !== "percentage")) return;
    const key = `${place.sheet.name}\0${place.column}\0${pathOf(steps)}`;
    const column = this.#columns.get(key) ?? { small: null, smalls: 0, others: 0, lo: Infinity, hi: -Infinity };
    if (value > 0 && value < 1) {
      column.smalls += 1;
      column.small ??= { value, place, steps };
    } else if (value !== 0) {
      column.others += 1;
      column.lo = Math.min(column.lo, value);
      column.hi = Math.max(column.hi, value);
    }
    this.#columns.set(key, column);
  }

  /** Says where one stands alone, or nearly so, among larger ones. */
  report(tally: Tally): void {
    for (const { small, smalls, others, lo, hi } of this.#columns.values()) {
      if (small === null || others < FEWEST || smalls * FEWEST > others) continue;
      const { value, place, steps } = small;
      tally.add(finding("cell-fraction", { value, lo, hi, cells: smalls }, pointerAlong(steps)), place);
    }
  }
}
