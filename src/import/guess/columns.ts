import type { FieldNames } from "../../model/field-names.js";
import { type Cell, isBlank } from "../../sheet/cell.js";
import { UNKNOWN_WORDS } from "../../validate/quantity-words.js";
import { type FieldShape, fieldAt, stepsOf } from "../fields.js";
import { levelOf } from "../map/values.js";
import { splitItems } from "../value/split.js";
import { boundOf, fold, tidy } from "../words.js";
import { alsoSaid } from "./also-called.js";
import { nameKey } from "./field-finder.js";

/** What the cells of a column show of how they are to be read. */
export interface ColumnStyle {
  /** Cells, as they are written, each with the coded word that it stands for; without those that are coded words themselves. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Cells of a coded field that stand for no coded word that is known. */
  readonly strange: readonly string[];
  /** Words for “unknown”. */
  readonly unknown: readonly string[];
  /** Between the items of a list; `null` where a cell holds one. */
  readonly split: string | null;
  /** A number of it is written with a decimal comma, or with a point. */
  readonly hasComma: boolean;
  readonly hasPoint: boolean;
  /** The order in which its dates name day and month. */
  readonly dates: "dmy" | "mdy" | null;
}

/** Kinds of fields in which any word stands for itself. */
const FREE: ReadonlySet<string> = new Set(["text", "words", "anything", "id"]);
const SEPARATORS = ["; ", ";", ", ", ",", " | ", "|", " + ", " / ", " "];
/** Distinct cells that are looked at. */
const MOST = 2_000;

/** Looks at the cells of a column that holds the field of that path. */
export function styleOfColumn(cells: readonly (Cell | undefined)[], path: string, names: FieldNames): ColumnStyle {
  const field = fieldAt(stepsOf(path));
  const texts = distinct(cells);
  const isFree = field === null || FREE.has(field.kind);
  const unknown = texts.filter((text) => !isFree && UNKNOWN_WORDS.test(tidy(text)) && !isCode(text, field));
  const known = texts.filter((text) => !unknown.includes(text));
  const isList = field?.kind === "codes" || field?.kind === "words";
  const labels = labelsOf(field, names);
  const split = isList ? separatorOf(known, labels) : null;
  const { values, strange } = coded(split === null ? known : itemsOf(known, split, labels), field, labels);
  return {
    values,
    strange: field?.kind === "words" ? [] : strange,
    unknown,
    split: isList ? (split ?? "; ") : null,
    hasComma: known.some((text) => /\d,\d/.test(text)),
    hasPoint: known.some((text) => /\d\.\d(?!\d*\.\.)/.test(text)),
    dates: datesOf(field, known),
  };
}

function distinct(cells: readonly (Cell | undefined)[]): readonly string[] {
  const texts = new Set<string>();
  for (const cell of cells) {
    if (typeof cell === "string" && !isBlank(cell)) texts.add(tidy(cell));
    if (texts.size >= MOST) break;
  }
  return [...texts];
}

function isCode(text: string, field: FieldShape | null): boolean {
  return field?.codes.some((code) => fold(code) === fold(text)) ?? false;
}

/** What is said for the coded words of a field, as keys of names. */
function labelsOf(field: FieldShape | null, names: FieldNames): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const path = field?.path ?? "";
  for (const [word, labels] of Object.entries(names.codes[path] ?? {})) {
    for (const label of [word, ...labels, ...alsoSaid(path, word)])
      if (!found.has(nameKey(label))) found.set(nameKey(label), word);
  }
  return found;
}

/** The separator by which most items are coded words; of words in an open list the first that some cell has. `null`: no cell has several. */
function separatorOf(texts: readonly string[], labels: ReadonlyMap<string, string>): string | null {
  let best: string | null = null;
  let most = -1;
  for (const separator of SEPARATORS) {
    if (!texts.some((text) => text.includes(separator.trim() === "" ? " " : separator))) continue;
    const items = itemsOf(texts, separator, labels);
    const known = items.filter((item) => labels.has(nameKey(item))).length / Math.max(1, items.length);
    if (separator === " " && known < 1) continue; // labels and words have blanks in them
    if (known > most) [best, most] = [separator, known];
  }
  return best;
}

function itemsOf(texts: readonly string[], separator: string, labels: ReadonlyMap<string, string>): readonly string[] {
  const whole = texts.filter((text) => labels.has(nameKey(text)));
  const split = texts.filter((text) => !whole.includes(text));
  return [...new Set([...whole, ...split.flatMap((text) => splitItems(text, separator, null))])];
}

function coded(texts: readonly string[], field: FieldShape | null, labels: ReadonlyMap<string, string>) {
  const values: Record<string, string | number> = {};
  const strange: string[] = [];
  if (labels.size === 0) return { values, strange };
  const take = (text: string): boolean => {
    if (isCode(text, field)) return true;
    const word = labels.get(nameKey(text));
    if (word !== undefined) values[text] = levelOf(word);
    return word !== undefined;
  };
  for (const text of texts) {
    const bound = boundOf(text);
    const parts = bound === null ? text.split("..") : [bound.rest];
    if (!parts.map(take).every(Boolean)) strange.push(text);
  }
  return { values, strange };
}

/** The order of days and months, where some date shows it. */
function datesOf(field: FieldShape | null, texts: readonly string[]): "dmy" | "mdy" | null {
  if (field?.kind !== "date") return null;
  const dates = texts.flatMap((text) => {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(text) ?? [];
    return first === undefined || second === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  if (dates.length === 0) return null;
  if (dates.every(([first, second]) => first <= 12 && second > 12)) return "mdy";
  return dates.some(([first]) => first > 12) ? "dmy" : null;
}
