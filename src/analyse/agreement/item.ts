import {
  type AgreementItem,
  type Coefficient,
  type Coefficients,
  FEW_PAIRS,
  type RatingLevel,
} from "../../model/agreement.js";
import { hashOf } from "../../plain/hash.js";
import { type Bootstrap, coefficientsOf, meanOf } from "./coefficients.js";
import type { FieldScale } from "./fields.js";
import type { Cell } from "./matrix.js";
import { MISSING, pairOf, type Ratings } from "./ratings.js";
import { average, isSaid, similaritiesIn, similarityOf } from "./similarity.js";

/** What is rated: cells unit by unit, one for each coder, on one scale. */
export interface Rated {
  readonly kind: AgreementItem["kind"];
  readonly id: string;
  readonly scale: FieldScale;
  readonly rows: readonly (readonly Cell[])[];
  readonly coders: number;
}

/** Items, each with draws of its own: what is rated beside it changes no interval. */
export function itemsOf(rated: readonly Rated[], bootstrap: Bootstrap): AgreementItem[] {
  return rated.map((one) => {
    const hash = hashOf([bootstrap.seed, one.kind, one.id]);
    return itemOf(one, { ...bootstrap, seed: Number.parseInt(hash.slice(hash.indexOf(":") + 1).slice(0, 8), 16) });
  });
}

/** How far coders agree in one thing: on its own scale, on whether it is known at all, coder by coder and pair by pair. */
function itemOf({ kind, id, scale, rows, coders }: Rated, bootstrap: Bootstrap): AgreementItem {
  const { level } = scale;
  const all = Array.from({ length: coders }, (_, coder) => coder);
  const asked = all.filter((coder) => rows.some((cells) => (cells[coder] ?? null) !== null));
  const ratings = level === "list" ? null : ratingsOf(rows, scale, asked);
  const similarity = rows.map((cells) => meanSimilarity(cells, level));
  const pairs = rows.reduce((sum, cells) => sum + similaritiesIn(cells, level).length, 0);
  return {
    kind,
    id,
    level: ratings?.scale.level ?? "list",
    units: rows.length,
    pairs,
    few: pairs < FEW_PAIRS,
    similarity: meanOf(similarity, bootstrap),
    coefficients: ratings === null ? {} : coefficientsOf(ratings, bootstrap),
    known: knownOf(rows, scale, asked, bootstrap),
    bounds: rows.filter((cells) => cells.some((cell) => isSaid(cell) && cell.kind === "bounds")).length,
    coders: all.map((coder) => ({
      known: rows.filter((cells) => isSaid(cells[coder] ?? null)).length,
      of: rows.filter((cells) => (cells[coder] ?? null) !== null).length,
      similarity: average(rows.flatMap((cells) => similarityWith(cells, coder, level))),
    })),
    between: betweenCoders(rows, level, ratings, asked),
  };
}

/** Ratings of what was said exactly by those who were asked: bounds, and what does not apply, are no place on the scale. */
function ratingsOf(rows: readonly (readonly Cell[])[], scale: FieldScale, asked: readonly number[]): Ratings {
  const values = rows.map((cells) => asked.map((coder) => exactIn(cells[coder] ?? null)));
  const { level, all } = valuesOf(scale, new Set(values.flat().filter((value) => value !== null)));
  const places = new Map(all.map((value, place) => [value, place]));
  const codes = Int32Array.from(
    values.flatMap((row) => row.map((value) => (value === null ? MISSING : (places.get(value) ?? MISSING)))),
  );
  const scores = all.map((value, place) => (level === "interval" ? Number(value) : place));
  return { raters: asked.length, units: rows.length, codes, scale: { level, scores, declared: scale.codes !== null } };
}

function exactIn(cell: Cell): string | number | null {
  return isSaid(cell) && cell.kind === "exact" ? cell.value : null;
}

/** All values of a scale: the declared ones, or those that occur. Words on a scale of numbers make it one of names. */
function valuesOf(
  { level, codes }: FieldScale,
  found: ReadonlySet<string | number>,
): { readonly level: RatingLevel; readonly all: readonly (string | number)[] } {
  if (level === "ordinal") return { level, all: (codes ?? []).map((_, place) => place) };
  const hasWords = [...found].some((value) => typeof value === "string");
  if (level === "interval" && !hasWords) {
    return { level, all: codes?.map(Number) ?? [...found].sort((a, b) => Number(a) - Number(b)) };
  }
  return { level: "nominal", all: codes ?? [...found].sort((a, b) => (String(a) < String(b) ? -1 : 1)) };
}

/** Whether coders agree in what is known: known, left open, and, where it may be said, not applicable. */
function knownOf(
  rows: readonly (readonly Cell[])[],
  { notApplicable }: FieldScale,
  asked: readonly number[],
  bootstrap: Bootstrap,
): Coefficients {
  const codes = Int32Array.from(rows.flatMap((cells) => asked.map((coder) => knownAs(cells[coder] ?? null))));
  const scores = notApplicable ? [0, 1, 2] : [0, 1];
  const scale = { level: "nominal", scores, declared: true } as const;
  return coefficientsOf({ raters: asked.length, units: rows.length, codes, scale }, bootstrap);
}

function knownAs(cell: Cell): number {
  if (cell === null) return MISSING;
  if (cell === "unknown") return 0;
  return cell.kind === "not-applicable" ? 2 : 1;
}

function betweenCoders(
  rows: readonly (readonly Cell[])[],
  level: FieldScale["level"],
  ratings: Ratings | null,
  asked: readonly number[],
): AgreementItem["between"] {
  return asked.flatMap((second, there) =>
    asked.slice(0, there).map((first, here) => {
      const alike = rows.flatMap((cells) => similarityOf(cells[first] ?? null, cells[second] ?? null, level) ?? []);
      const only = ratings === null ? {} : coefficientsOf(pairOf(ratings, here, there), NO_INTERVALS);
      return { first, second, pairs: alike.length, similarity: average(alike), coefficients: withoutIntervals(only) };
    }),
  );
}

const NO_INTERVALS: Bootstrap = { draws: 0, seed: 0, confidence: 0 };

function withoutIntervals(coefficients: Coefficients): AgreementItem["between"][number]["coefficients"] {
  return Object.fromEntries(
    Object.entries(coefficients).map(([name, { value }]: [string, Coefficient]) => [name, value]),
  );
}

function similarityWith(cells: readonly Cell[], coder: number, level: FieldScale["level"]): number[] {
  const own = cells[coder] ?? null;
  return cells.flatMap((cell, other) => (other === coder ? [] : (similarityOf(own, cell, level) ?? [])));
}

function meanSimilarity(cells: readonly Cell[], level: FieldScale["level"]): number {
  return average(similaritiesIn(cells, level)) ?? Number.NaN;
}
