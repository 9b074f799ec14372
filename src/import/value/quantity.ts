import {
  ABOUT_WORDS,
  AROUND_WORDS,
  BOUND_WORDS,
  BOUND_WORDS_BEHIND,
  meantQuantity,
  NONE_WORDS,
  RANGE_WORDS,
  UNKNOWN_WORDS,
} from "../../validate/quantity-words.js";
import { tidy, UNIT_SIGN, unitOf } from "../words.js";
import { type Decimal, numberIn } from "./number.js";
import { type Problem, problem, shownText } from "./problem.js";

/** A quantity as it is written in a profile, and the unit that a sign behind it named. */
export interface QuantityRead {
  readonly quantity: number | string;
  readonly sign: { readonly written: string; readonly unit: string } | null;
}

/** How quantities are read. `whole`: only whole numbers are possible; `times`: what they are multiplied by. */
export interface QuantityReading {
  readonly field: string;
  readonly decimal: Decimal;
  readonly whole: boolean;
  readonly times: number;
}

const NUMBER = "([+-]?[0-9](?:[0-9 .,]*[0-9])?)";
const RANGE = new RegExp(`^${RANGE_WORDS.before}${NUMBER} ?(?:\\.\\.|${RANGE_WORDS.between}) ?${NUMBER}$`, "i");
const BOUNDED = [
  ...BOUND_WORDS.map(([sign, words]) => [sign, new RegExp(`^(?:${sign}|${words}) ?${NUMBER}$`, "i")] as const),
  ...BOUND_WORDS_BEHIND.map(([sign, words]) => [sign, new RegExp(`^${NUMBER} ?${words}$`, "i")] as const),
];
const ABOUT = new RegExp(`^${ABOUT_WORDS} ?\\d|\\d ?${AROUND_WORDS}$`, "i");
const SIGN_LOST = /^\?\s*(\d.*)$/;
const ANY = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * A number, a bound or a range as people write it: `< 7 %`, `plus de 400`, `20 à 30`, `1 250`, `18,5`. What is none gives the problem, with
 * what was probably meant.
 */
export function readQuantity(written: string, how: QuantityReading): QuantityRead | Problem {
  const shown = shownText(written);
  const [, behind] = SIGN_LOST.exec(tidy(written)) ?? [];
  if (behind !== undefined) return problem("cell-sign-lost", { value: shown, number: behind });
  const { text, sign } = withoutUnit(plainBlanks(written));
  if (sign === "several") return noNumber(shown, how);
  if (UNKNOWN_WORDS.test(text)) return problem("cell-unknown", { value: shown });
  if (NONE_WORDS.test(text)) return problem("cell-none", { value: shown, field: how.field });
  if (ABOUT.test(text) || isCounted(text)) return about(shown, text, how);
  const quantity = quantityIn(text, shown, how);
  return typeof quantity === "object" ? quantity : { quantity, sign };
}

/** `une dizaine`: a word that counts, which is about so many. */
function isCounted(text: string): boolean {
  return !/\d/.test(text) && meantQuantity(text, () => null, ANY).because === "about";
}

function quantityIn(text: string, shown: string, how: QuantityReading): number | string | Problem {
  const [, lo, hi] = RANGE.exec(text) ?? [];
  if (lo !== undefined && hi !== undefined) return rangeOf(lo, hi, shown, how);
  for (const [sign, pattern] of BOUNDED) {
    const [, number] = pattern.exec(text) ?? [];
    if (number === undefined) continue;
    const end = numberOf(number, shown, how);
    return typeof end === "object" ? end : `${sign}${end}`;
  }
  return numberOf(text, shown, how);
}

function rangeOf(lo: string, hi: string, shown: string, how: QuantityReading): number | string | Problem {
  const from = numberOf(lo, shown, how);
  const to = numberOf(hi, shown, how);
  if (typeof from === "object") return from;
  if (typeof to === "object") return to;
  if (from > to) return problem("cell-range", { value: shown, suggestion: `${to}..${from}` });
  return from === to ? from : `${from}..${to}`;
}

function numberOf(text: string, shown: string, how: QuantityReading): number | Problem {
  const read = numberIn(text, how.decimal);
  if (read === null) return noNumber(shown, how);
  if ("number" in read) return timed(read.number, how.times);
  return problem("cell-thousands", { value: shown, whole: read.whole, decimal: read.decimal });
}

/** A number times the factor, without the digits that only binary fractions have. */
export function timed(number: number, times: number): number {
  return times === 1 ? number : Number((number * times).toPrecision(12));
}

function noNumber(value: string, { field, whole }: QuantityReading): Problem {
  return problem("cell-number", { value, field, whole });
}

function about(value: string, text: string, { decimal }: QuantityReading): Problem {
  const plain = (number: string): string | null => {
    const read = numberIn(number, decimal);
    return read !== null && "number" in read ? String(read.number) : null;
  };
  return problem("cell-about", { value, suggestion: meantQuantity(text, plain, ANY).suggestion });
}

function plainBlanks(text: string): string {
  return tidy(text).replace(/\s+/g, " ").replace(/’/g, "'").replace(/−/g, "-");
}

/** The text without signs of a unit behind its numbers, and that unit; `"several"` where they are not one. */
function withoutUnit(text: string): { readonly text: string; readonly sign: QuantityRead["sign"] | "several" } {
  const found = [...text.matchAll(UNIT_SIGN)].map(([sign]) => ({
    written: sign,
    unit: unitOf(sign.replace(" ", "")) ?? unitOf(sign) ?? sign,
  }));
  const [first] = found;
  if (first === undefined) return { text, sign: null };
  const rest = text.replace(UNIT_SIGN, "").replace(/ +/g, " ").trim();
  return { text: rest, sign: found.every(({ unit }) => unit === first.unit) ? first : "several" };
}
