import type { FieldNames } from "../../model/field-names.js";
import { type Cell, isBlank } from "../../sheet/cell.js";
import { type FieldKind, type FieldShape, fieldAt, stepsOf } from "../fields.js";
import { readQuantity } from "../value/quantity.js";
import { isQuantity, textOf } from "../value/read-cell.js";
import { UNIT_SIGN, unitOf } from "../words.js";
import { styleOfColumn } from "./columns.js";

/** Kinds of fields that hold words of the writer. */
const WORDS: ReadonlySet<FieldKind> = new Set(["text", "words"]);

/**
 * The one of several fields of a name that the cells of a column can hold: `Région` is the place where words stand, and money where
 * amounts with their unit do; a bare number could be the number of a region. `null` where more than one can, or none, or nothing stands there.
 */
export function fieldByCells(
  paths: readonly string[],
  cells: readonly (Cell | undefined)[],
  names: FieldNames,
): string | null {
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return null;
  const areNumbers = filled.every(isNumber);
  const fitting = paths.filter((path) => {
    const field = fieldAt(stepsOf(path));
    return field !== null && fits(field, path, filled, areNumbers, names);
  });
  const coded = fitting.filter((path) => (fieldAt(stepsOf(path))?.codes.length ?? 0) > 0);
  const [only, ...others] = coded.length > 0 ? coded : fitting;
  return only !== undefined && others.length === 0 ? only : null;
}

/** The unit that stands behind the number of every cell that has something; `null` where it does not, or they differ. */
export function unitOfCells(cells: readonly (Cell | undefined)[]): string | null {
  const units = new Set(cells.filter((cell) => !isBlank(cell)).map(unitOfCell));
  const [unit = null, ...others] = units;
  return others.length === 0 ? unit : null;
}

function unitOfCell(cell: Cell | undefined): string | null {
  if (typeof cell === "object" && cell?.kind === "percent") return "percent";
  const [sign = ""] = (typeof cell === "string" ? cell : "").match(UNIT_SIGN) ?? [];
  return unitOf(sign.replace(" ", "")) ?? unitOf(sign);
}

function fits(
  { kind, codes }: FieldShape,
  path: string,
  cells: readonly (Cell | undefined)[],
  areNumbers: boolean,
  names: FieldNames,
): boolean {
  if (isQuantity(kind)) return areNumbers && unitOfCells(cells) !== null;
  if (areNumbers) return false;
  return codes.length > 0 ? styleOfColumn(cells, path, names).strange.length === 0 : WORDS.has(kind);
}

function isNumber(cell: Cell | undefined): boolean {
  if (typeof cell === "number") return true;
  if (typeof cell === "object" && cell !== null) return cell.kind === "percent";
  const how = { field: "", decimal: ",", whole: false, times: 1 } as const;
  return [how, { ...how, decimal: "." as const }].some((one) => !("problem" in readQuantity(textOf(cell), one)));
}
