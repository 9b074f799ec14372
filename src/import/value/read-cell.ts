import { EMPTY_LIST } from "../../model/workbook.js";
import { slugOf } from "../../plain/slug.js";
import { closest } from "../../plain/suggest.js";
import { type Cell, isBlank } from "../../sheet/cell.js";
import { UNKNOWN_WORDS } from "../../validate/quantity-words.js";
import { type FieldKind, mayBeYear } from "../fields.js";
import type { Translated } from "../map/values.js";
import { boundOf, fold, tidy, truthOf, unitOf } from "../words.js";
import type { CellReading, CellStyle } from "./cell-reading.js";
import { dateOfNumber, dateValue, readDate } from "./date.js";
import { type Problem, problem, shownText } from "./problem.js";
import { type QuantityRead, readQuantity, timed } from "./quantity.js";

/** What a cell says: a value of a profile, nothing, what another column says, or something that is wrong. */
export type CellRead =
  | { readonly value: string | number | boolean | object | null; readonly sign?: QuantityRead["sign"] }
  | { readonly column: string }
  | Problem
  | null;

const QUANTITIES: ReadonlySet<FieldKind> = new Set([
  "quantity",
  "count",
  "count-parts",
  "parts",
  "percentage",
  "level",
  "integer",
  "degree",
  "raw",
  "indicator",
]);
const WHOLE: ReadonlySet<FieldKind> = new Set(["count", "count-parts", "level", "integer"]);

/** True for fields that hold numbers and bounds. */
export function isQuantity(kind: FieldKind): boolean {
  return QUANTITIES.has(kind);
}

/** Reads one cell as one value. `null`: it says nothing. */
export function readCell(cell: Cell | undefined, how: CellReading, style: CellStyle): CellRead {
  if (cell === undefined || isBlank(cell)) return null;
  const wrong = unreadable(cell);
  if (wrong !== null) return wrong;
  const text = textOf(cell);
  if (style.unknown.has(fold(text))) return null;
  const known = how.table?.byLabel.get(fold(text));
  if (known !== undefined) return translated(known);
  return readPlainly(cell, text, how, style);
}

/** Errors of formulas, formulas that were never computed, merged cells. */
function unreadable(cell: Cell): Problem | null {
  if (cell === null || typeof cell !== "object") return null;
  switch (cell.kind) {
    case "error":
      return problem("cell-error", { error: shownText(cell.error) });
    case "formula":
      return problem("cell-formula", { formula: shownText(`=${cell.formula}`) });
    case "merged":
      return problem("cell-merged", { range: cell.range });
    default:
      return null;
  }
}

function translated(known: Translated): CellRead {
  return known === null ? null : typeof known === "object" ? known : { value: known };
}

/** A cell that no table speaks of, by what its field holds. */
function readPlainly(cell: Cell, text: string, how: CellReading, style: CellStyle): CellRead {
  const { kind } = how.field;
  if (isQuantity(kind)) return quantityOf(cell, text, how, style);
  switch (kind) {
    case "date":
      return dateOf(cell, text, style);
    case "boolean":
      return truth(cell, text, how);
    case "code":
    case "codes":
    case "scale":
      return codeOf(text, how);
    case "unit":
    case "currency":
      return how.table === null || how.isMixed ? { value: unitOf(text) ?? tidy(text) } : notInTable(text, how);
    case "id":
      return how.table === null || how.isMixed
        ? { value: how.slug ? slugOf(text) : tidy(text) }
        : notInTable(text, how);
    case "list":
    case "ties":
      return isEmptyList(text)
        ? { value: [] }
        : notInTable(text, { ...how, field: { ...how.field, codes: [EMPTY_LIST] } });
    case "id-or-null":
      return { value: isEmptyList(text) ? null : tidy(text) };
    case "anything":
      return { value: anything(cell, text) };
    case "words":
      return { value: tidy(text) }; // an open list: what its table does not have is a word of its own
    default:
      if (/^[1-9]\d{3}$/.test(tidy(text)) && mayBeYear(how.field)) return { value: Number(tidy(text)) };
      return how.table === null || how.isMixed ? { value: tidy(text) } : notInTable(text, how);
  }
}

function quantityOf(cell: Cell, text: string, how: CellReading, { decimal }: CellStyle): CellRead {
  const { path, kind } = how.field;
  if (typeof cell === "number") return { value: timed(cell, how.times) };
  if (cell !== null && typeof cell === "object") {
    if (cell.kind === "date") return problem("cell-is-date", { date: cell.day });
    if (cell.kind === "percent") return { value: cell.number, sign: { written: "%", unit: "percent" } };
  }
  const reading = { field: path, decimal, whole: WHOLE.has(kind), times: how.times };
  if (typeof cell === "boolean") return problem("cell-number", { value: text, field: path, whole: reading.whole });
  const read = readQuantity(text, reading);
  if (!("problem" in read)) return { value: read.quantity, sign: read.sign };
  const isWord = kind === "indicator" || kind === "raw";
  return isWord && read.problem === "cell-number" ? { value: tidy(text) } : read;
}

function dateOf(cell: Cell, text: string, { dates }: CellStyle): CellRead {
  if (cell !== null && typeof cell === "object" && cell.kind === "date") return { value: dateValue(cell.date) };
  const date = typeof cell === "number" ? dateOfNumber(cell) : readDate(text, dates);
  return typeof date === "object" ? (UNKNOWN_WORDS.test(tidy(text)) ? unknownWord(text) : date) : { value: date };
}

function truth(cell: Cell, text: string, how: CellReading): CellRead {
  if (typeof cell === "boolean") return { value: cell };
  const value = how.table === null || how.isMixed ? truthOf(text) : null;
  return value === null ? notInTable(text, how) : { value };
}

/** Words for a list that is known to be empty. */
const NONE: ReadonlySet<string> = new Set([EMPTY_LIST, "aucun", "aucune"]);

/** True for a cell that says that a list is empty. */
export function isEmptyList(text: string): boolean {
  return NONE.has(fold(text));
}

/** A field of the writer's own: what is JSON is what it says, other texts are texts. */
function anything(cell: Cell, text: string): string | number | boolean | object | null {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const plain = tidy(text);
  try {
    return JSON.parse(plain) as string | number | boolean | object | null;
  } catch {
    return plain;
  }
}

/** A code, a label of the table after a bound in words, or a range of codes. */
function codeOf(text: string, how: CellReading): CellRead {
  const { codes, kind } = how.field;
  const code = codeFor(text, how);
  if (code !== null) return { value: code };
  if (kind !== "scale") return notInTable(text, how);
  const bound = boundOf(tidy(text));
  const end = bound === null ? null : codeFor(bound.rest, how);
  if (bound !== null && end !== null) return { value: `${bound.sign}${end}` };
  const [from, to] = text.split("..").map((one) => codeFor(one, how));
  const isRange = typeof from === "string" && typeof to === "string" && codes.length > 0;
  return isRange ? { value: `${from}..${to}` } : notInTable(text, how);
}

function codeFor(text: string, { field, table }: CellReading): string | null {
  const word = fold(text);
  const known = table?.byLabel.get(word);
  if (typeof known === "string") return known;
  return field.codes.find((code) => fold(code) === word) ?? null;
}

function notInTable(text: string, { field, table }: CellReading): Problem {
  if (UNKNOWN_WORDS.test(tidy(text))) return unknownWord(text);
  const known = table?.labels ?? field.codes;
  const value = shownText(text);
  return problem("cell-value", {
    value,
    field: field.path,
    table: table?.name ?? null,
    known: [...known],
    suggestion: closest(text, known),
  });
}

function unknownWord(text: string): Problem {
  return problem("cell-unknown", { value: shownText(text) });
}

/** A cell as text: numbers as they are, dates as ISO writes them. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "object") return String(cell);
  switch (cell.kind) {
    case "percent":
      return `${cell.number} %`;
    case "date":
      return cell.date;
    case "error":
      return cell.error;
    case "formula":
      return `=${cell.formula}`;
    case "merged":
      return "";
  }
}
