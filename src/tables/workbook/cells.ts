import { EMPTY_LIST, ITEM_SEPARATOR } from "../../model/workbook.js";

/** A cell of a sheet of profiles: a number, or text as it is typed; `null` where nothing is known. */
export type SheetCell = string | number | null;

/** Words that a cell may say that a list is empty by. */
const EMPTY_WORDS = /^(?:none|aucune?)$/i;
/** A value of a field that is no block: as its cell, or `undefined` for one that no cell can hold so that it comes back the same. */
export function cellOf(value: unknown): SheetCell | undefined {
  if (value === null) return EMPTY_LIST; // no type is expected
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return listCell(value);
  return isBounds(value) ? boundsText(value) : undefined;
}

/** A value of a field of the writer's own: a block or a list, and a text that would be read as something else, as JSON. */
export function freeCellOf(value: unknown): SheetCell {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() === value && value !== "" && !isJson(value)
    ? value
    : JSON.stringify(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function listCell(items: readonly unknown[]): SheetCell | undefined {
  const texts = items.map(String);
  const [first = ""] = texts;
  if (texts.length === 0) return EMPTY_LIST;
  const isRead = texts.every((text) => !text.includes(";") && text.trim() === text && text !== "");
  return isRead && !(texts.length === 1 && EMPTY_WORDS.test(first)) ? texts.join(ITEM_SEPARATOR) : undefined;
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

/** True for a quantity as `{min, max}`. */
export function isBounds(value: unknown): value is Bounds {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === "min" || key === "max");
}

/** The same bounds as a text: a cell of two numbers would be a date or a product. */
function boundsText({ min, max }: Bounds): string {
  if (min !== undefined && max !== undefined) return `${min}..${max}`;
  return min === undefined ? `<=${max}` : `>=${min}`;
}
