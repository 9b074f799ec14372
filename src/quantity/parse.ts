import type { Interval } from "../model/interval.js";
import { NOT_APPLICABLE } from "../model/vocabulary.js";

const NUMBER = "[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?";
const ONE_SIDED = new RegExp(`^\\s*(<=|>=|<|>)\\s*(${NUMBER})\\s*$`);
const TWO_SIDED = new RegExp(`^\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*$`);
const CODE_ONE_SIDED = /^\s*(<=|>=|<|>)\s*([A-Za-z0-9_-]+)\s*$/;
const CODE_TWO_SIDED = /^\s*([A-Za-z0-9_-]+)\s*\.\.\s*([A-Za-z0-9_-]+)\s*$/;

/** What a quantity can be: the values at the ends, and whether only whole numbers are possible. */
export interface Domain {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** Amounts and shares: any number that is not negative. */
export const AMOUNT: Domain = { min: 0, max: Number.POSITIVE_INFINITY, whole: false };
/** Percentages, 0 to 100. */
export const PERCENT: Domain = { min: 0, max: 100, whole: false };
/** Counts: whole numbers that are not negative. */
export const COUNT: Domain = { min: 0, max: Number.POSITIVE_INFINITY, whole: true };
/** Degrees of membership, 0 to 1. */
export const DEGREE: Domain = { min: 0, max: 1, whole: false };
/** Raw values of an indicator that no fact bounds. */
export const ANY_NUMBER: Domain = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, whole: false };

/**
 * Reads a quantity as coded: a number, `"<7"`, `"<=7"`, `">90"`, `">=90"`, `"20..30"` or `{min, max}`. An end that is
 * not given is the end of the domain. On whole numbers a strict bound moves to the next value, elsewhere `<` is read as
 * `<=` (method §1). Gives `null` where the text is no quantity, and an interval with `lo > hi` where it is empty.
 */
export function parseQuantity(value: unknown, domain: Domain): Interval | null {
  if (typeof value === "number") return Number.isFinite(value) ? { lo: value, hi: value } : null;
  if (typeof value === "string") return parseBound(value, domain);
  if (typeof value !== "object" || value === null) return null;
  const { min, max } = value as { min?: unknown; max?: unknown };
  if (min === undefined && max === undefined) return null;
  if ((min !== undefined && typeof min !== "number") || (max !== undefined && typeof max !== "number")) return null;
  return { lo: min ?? domain.min, hi: max ?? domain.max };
}

function parseBound(text: string, domain: Domain): Interval | null {
  const two = TWO_SIDED.exec(text);
  if (two) return { lo: Number(two[1]), hi: Number(two[2]) };
  const one = ONE_SIDED.exec(text);
  if (!one) return null;
  const bound = Number(one[2]);
  switch (one[1]) {
    case "<":
      return { lo: domain.min, hi: domain.whole ? Math.ceil(bound) - 1 : bound };
    case "<=":
      return { lo: domain.min, hi: domain.whole ? Math.floor(bound) : bound };
    case ">":
      return { lo: domain.whole ? Math.floor(bound) + 1 : bound, hi: domain.max };
    default:
      return { lo: domain.whole ? Math.ceil(bound) : bound, hi: domain.max };
  }
}

/**
 * Reads a code of an ordinal scale as an interval of places on it (0 = lowest): `"involve"`, `">=involve"`,
 * `"board..assembly_vote"`. A strict bound moves to the next code. Gives `null` where a word is not on the scale, and an
 * interval with `lo > hi` where it is empty. `not_applicable` is not on the scale: ask `isNotApplicable` first.
 */
export function parseOrdinal(value: unknown, scale: readonly string[]): Interval | null {
  if (typeof value !== "string") return null;
  const place = (code: string | undefined): number => scale.indexOf(code ?? "");
  const exact = place(value.trim());
  if (exact >= 0) return { lo: exact, hi: exact };
  const two = CODE_TWO_SIDED.exec(value);
  if (two) return place(two[1]) < 0 || place(two[2]) < 0 ? null : { lo: place(two[1]), hi: place(two[2]) };
  const one = CODE_ONE_SIDED.exec(value);
  const at = place(one?.[2]);
  if (!one || at < 0) return null;
  const top = scale.length - 1;
  switch (one[1]) {
    case "<":
      return { lo: 0, hi: at - 1 };
    case "<=":
      return { lo: 0, hi: at };
    case ">":
      return { lo: at + 1, hi: top };
    default:
      return { lo: at, hi: top };
  }
}

/** True for the code that takes an item out of its mean. */
export function isNotApplicable(value: unknown): boolean {
  return typeof value === "string" && value.trim() === NOT_APPLICABLE;
}
