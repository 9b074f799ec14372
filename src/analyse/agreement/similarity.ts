import type { FieldScale, Reading } from "./fields.js";
import type { Cell } from "./matrix.js";

/**
 * How far two coders say the same of a unit, 0 to 1: equal or not; of bounds the part that both admit of what either admits; of lists
 * the words that both name over those that either names (Jaccard). `null` where one of the two left it open, or was not asked, and of
 * bounds without an end that differ.
 */
export function similarityOf(a: Cell, b: Cell, level: FieldScale["level"]): number | null {
  if (!isSaid(a) || !isSaid(b)) return null;
  if (a.kind === "list" && b.kind === "list") return jaccard(a.words, b.words);
  if (a.kind === "bounds" || b.kind === "bounds") return overlap(a, b, level);
  if (a.kind === "exact" && b.kind === "exact") return a.value === b.value ? 1 : 0;
  return a.kind === b.kind ? 1 : 0;
}

/** True where a coder said something of the unit. */
export function isSaid(cell: Cell): cell is Reading {
  return cell !== null && cell !== "unknown";
}

/** Words in both over words in either; two empty lists are alike. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const [here, there] = [new Set(a), new Set(b)];
  const either = new Set([...here, ...there]).size;
  return either === 0 ? 1 : [...here].filter((word) => there.has(word)).length / either;
}

/** On an ordinal scale codes are counted, elsewhere lengths are measured. */
function overlap(a: Reading, b: Reading, level: FieldScale["level"]): number | null {
  const [here, there] = [endsOf(a), endsOf(b)];
  if (here === null || there === null) return 0;
  if (here.lo === there.lo && here.hi === there.hi) return 1;
  const step = level === "ordinal" ? 1 : 0;
  const both = Math.min(here.hi, there.hi) - Math.max(here.lo, there.lo) + step;
  const either = Math.max(here.hi, there.hi) - Math.min(here.lo, there.lo) + step;
  if (both < 0) return 0;
  return Number.isFinite(either) ? both / either : null;
}

function endsOf(reading: Reading): { readonly lo: number; readonly hi: number } | null {
  if (reading.kind === "bounds") return reading;
  return reading.kind === "exact" && typeof reading.value === "number"
    ? { lo: reading.value, hi: reading.value }
    : null;
}

/** The similarity of every two coders who both said something of a unit. */
export function similaritiesIn(cells: readonly Cell[], level: FieldScale["level"]): number[] {
  return cells.flatMap((cell, i) => cells.slice(0, i).flatMap((other) => similarityOf(cell, other, level) ?? []));
}

/** The mean; `null` of no numbers. */
export function average(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
