import type { LocalizedText } from "../model/localized-text.js";
import type { NumberSort, TableCell } from "../model/table.js";
import type { CellWord } from "../model/table-words.js";
import { CONFIDENCES, SCALES } from "../model/vocabulary.js";
import { textIn } from "../plain/localized.js";

/** Nothing is known, or nothing can be said. */
export const UNKNOWN: TableCell = { kind: "unknown" };

/** A number; unknown for `null`. */
export function number(value: number | null | undefined, as: NumberSort): TableCell {
  return value === null || value === undefined ? UNKNOWN : { kind: "number", value, as };
}

/** The least and the greatest of a degree: a number where both are one; unknown where there is none, or where an end is open. */
export function ends(bounds: { readonly lo: number | null; readonly hi: number | null } | null): TableCell {
  if (bounds === null || bounds.lo === null || bounds.hi === null) return UNKNOWN;
  const { lo, hi } = bounds;
  return lo === hi ? number(lo, "degree") : { kind: "interval", lo, hi };
}

/** So many of so many; unknown where there are none. */
export function tally(count: number, of: number): TableCell {
  return of === 0 ? UNKNOWN : { kind: "tally", count, of };
}

/** Digits that a number of the machine carries for sure: 100 × 0.132 is 13.2, not 13.200000000000001. */
const CERTAIN_DIGITS = 15;

/** A part of 1 as a percentage without its sign. */
export function share(part: number | null | undefined): TableCell {
  return number(part === null || part === undefined ? null : Number((part * 100).toPrecision(CERTAIN_DIGITS)), "share");
}

/** A share of draws with its standard error, both parts of 1, in percent. */
export function estimate({ share: part, error }: { readonly share: number; readonly error: number }): TableCell {
  const percent = (one: number): number => Number((one * 100).toPrecision(CERTAIN_DIGITS));
  return { kind: "estimate", value: percent(part), error: percent(error) };
}

/** Words of a profile; unknown where there are none. */
export function user(text: string | null | undefined): TableCell {
  return text === null || text === undefined || text.trim() === "" ? UNKNOWN : { kind: "user", text };
}

/** A date as coded; unknown where there is none. */
export function date(text: string | null | undefined): TableCell {
  return text === null || text === undefined ? UNKNOWN : { kind: "date", text };
}

/** The year of a date as coded. */
export function year(text: string | null | undefined): TableCell {
  const digits = /^-?\d{1,6}/.exec(text ?? "")?.[0];
  return digits === undefined ? UNKNOWN : { kind: "number", value: Number(digits), as: "year" };
}

/** A coded word; unknown for `null`. */
export function code(word: string | null | undefined, rank: number | null = null): TableCell {
  return word === null || word === undefined ? UNKNOWN : { kind: "codes", codes: [word], rank };
}

/** Coded words; unknown where the list is absent or empty, for a list never proves absence. */
export function codes(words: readonly string[] | undefined): TableCell {
  return words === undefined || words.length === 0 ? UNKNOWN : { kind: "codes", codes: words, rank: null };
}

/** A label of the typology. */
export function label(text: LocalizedText, rank: number | null = null): TableCell {
  return { kind: "labels", texts: [text], rank };
}

/** A word of the tables. */
export function word(of: CellWord): TableCell {
  return { kind: "word", word: of };
}

/** What a cell is sorted by; `null` for what is unknown. */
export function sortKey(cell: TableCell): number | string | null {
  switch (cell.kind) {
    case "number":
    case "estimate":
      return cell.value;
    case "interval":
      return cell.lo;
    case "raw":
      return rawKey(cell.value, Object.keys(cell.indicator.calibration.degrees ?? {}));
    case "fact-value":
      return factKey(cell.value);
    case "codes":
      return cell.rank ?? (cell.codes.join(", ") || null);
    case "labels":
      return cell.rank ?? (cell.texts.map(({ en }) => en).join(", ") || null);
    case "user":
    case "quote":
    case "date":
    case "link":
      return cell.text;
    case "flag":
      return cell.value ? 1 : 0;
    case "flags":
      return cell.flags.join(", ") || null;
    case "tally":
      return cell.count / cell.of;
    case "word":
      return cell.word === "unknown" || cell.word === "total" ? null : cell.word;
    case "items":
      return cell.isKnown ? cell.items.join(", ") : null;
    case "counted":
      return cell.codes.map(({ code: one }) => one).join(", ") || null;
    case "parts":
    case "not-applicable":
    case "unknown":
      return null;
    default:
      return otherKey(cell);
  }
}

type Other = Extract<TableCell, { readonly kind: OtherKind }>;
type OtherKind =
  | "source"
  | "prose"
  | "unit"
  | "fact"
  | "method"
  | "anchors"
  | "anchor"
  | "passage"
  | "basis"
  | "confidence";

/** The same of what stands in tables of a calibration or of evidence. */
function otherKey(cell: Other): number | string | null {
  switch (cell.kind) {
    case "source":
      return cell.source.title;
    case "prose":
      return textIn(cell.text, "en");
    case "unit":
      return cell.unit;
    case "fact":
      return cell.fact;
    case "method":
      return cell.method;
    case "anchors":
      return cell.indicator.calibration.crossover ?? null;
    case "anchor":
      return cell.value;
    case "passage":
      return cell.passage.ref;
    case "basis":
      return cell.basis;
    case "confidence":
      return CONFIDENCES.indexOf(cell.confidence);
    default:
      return cell satisfies never;
  }
}

type RawValue = Extract<TableCell, { readonly kind: "raw" }>["value"];
type FactValue = Extract<TableCell, { readonly kind: "fact-value" }>["value"];

/** A number, or the place of a code on its scale; of an interval its lower end, else its upper one. */
function rawKey(value: RawValue, scale: readonly string[]): number | string | null {
  if (value === null) return null;
  if (typeof value === "object" && "groups" in value) return null;
  const end = typeof value === "string" ? value : (value.lo ?? value.hi);
  if (typeof end !== "string") return end;
  const place = scale.indexOf(end);
  return place < 0 ? end : place;
}

function factKey(value: FactValue): number | string | null {
  if (Array.isArray(value)) return value.join(", ") || null;
  const scales: readonly (readonly string[])[] = Object.values(SCALES);
  const end = value !== null && typeof value === "object" && "lo" in value ? (value.lo ?? value.hi) : value;
  const scale = scales.find((codes) => typeof end === "string" && codes.includes(end));
  return rawKey(value as RawValue, scale ?? []);
}
