import type { FieldShape } from "../fields.js";
import type { ValueTable } from "../map/values.js";
import type { DateOrder } from "./date.js";
import type { Decimal } from "./number.js";

/** What the cells of a whole sheet have in common. */
export interface CellStyle {
  readonly decimal: Decimal;
  readonly dates: DateOrder;
  /** Folded texts that say nothing. */
  readonly unknown: ReadonlySet<string>;
}

/** How the cells of one column are read. */
export interface CellReading {
  readonly field: FieldShape;
  readonly table: ValueTable | null;
  /** Between the items of a list; `null` where a cell holds one. */
  readonly split: string | null;
  readonly slug: boolean;
  readonly times: number;
  /** True where values that the table does not have are read as they are: a column that holds values of many fields. */
  readonly isMixed: boolean;
}
