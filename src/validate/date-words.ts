import { parseDate } from "../quantity/calendar.js";

/** The beginnings of the names of months, without accents, in English and French, in their order. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^(?:feb|fev)/,
  /^mar/,
  /^(?:apr|avr)/,
  /^(?:may|mai)/,
  /^(?:june?|juin)/,
  /^(?:july?|juil)/,
  /^(?:aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];
const SEPARATED = /^([0-9]{1,4})[./\s-]([0-9]{1,2})(?:[./\s-]([0-9]{1,4}))?$/;
const MONTH_FIRST = /^([0-9]{1,2})[./\s-]([0-9]{4})$/;
const DAY_IN_WORDS = /^([0-9]{1,2})(?:er|st|nd|rd|th)? (?:of )?([a-z]+)\.? ([0-9]{4})$/;
const MONTH_IN_WORDS = /^([a-z]+)\.? (?:([0-9]{1,2})(?:st|nd|rd|th)?,? )?([0-9]{4})$/;
const TWO_YEARS = /^([1-9][0-9]{3})\s{0,9}[-\u2010-\u2015/]\s{0,9}([0-9]{2}|[1-9][0-9]{3})$/;
/** Two digits that lead further are a slip of another kind. */
const LONGEST_SPAN = 20;
const ONE_YEAR = /^[^0-9]*([1-9][0-9]{3})[^0-9]*$/;

/**
 * The date that was meant by one written in another order, with points or slashes, or in words; the year where a text names one and
 * no more, as in `about 2013`. `null` where day and month cannot be told apart, and for any other text.
 */
export function meantDate(text: string): string | null {
  if (text.length > 60) return null;
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();
  const date = inDigits(plain) ?? inWords(plain);
  if (date !== null) return parseDate(date) === null ? null : date;
  return ONE_YEAR.exec(plain)?.[1] ?? null;
}

/** The date that was meant; of two years, as in `2013-14`, the first, with the other as its alternative. */
export function meantDates(text: string): { readonly suggestion: string | null; readonly alternative: string | null } {
  const suggestion = meantDate(text);
  if (suggestion !== null) return { suggestion, alternative: null };
  const [, first = "", rest = ""] = TWO_YEARS.exec(text.trim()) ?? [];
  const second = rest.length === 4 ? Number(rest) : endOf(Number(first), Number(rest));
  const isSpan =
    first !== "" && second > Number(first) && (rest.length === 4 || second - Number(first) <= LONGEST_SPAN);
  return isSpan ? { suggestion: first, alternative: String(second) } : { suggestion: null, alternative: null };
}

/** The date that was meant, where nothing of the text is lost in it: in digits alone, or with a month; `null` elsewhere, as for `fin 2013`. */
export function sureDate(text: string): string | null {
  const { suggestion, alternative } = meantDates(text);
  if (suggestion === null || alternative !== null) return null;
  return suggestion.length > 4 || /^[0-9\s./-]+$/.test(text) ? suggestion : null;
}

/** The first year from `year` on that ends in these two digits: 2000 for 1999-00. */
function endOf(year: number, digits: number): number {
  return year + ((((digits - year) % 100) + 100) % 100);
}

function inDigits(text: string): string | null {
  const [, month, year] = MONTH_FIRST.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return written(year, month);
  const [, first = "", second = "", third] = SEPARATED.exec(text) ?? [];
  if (first.length === 4) return written(first, second, third);
  if (third?.length !== 4) return null;
  if (Number(first) > 12 || first === second) return written(third, second, first);
  return Number(second) > 12 ? written(third, first, second) : null;
}

function inWords(text: string): string | null {
  const [, day, name = "", year = ""] = DAY_IN_WORDS.exec(text) ?? [];
  if (day !== undefined) return monthOf(name) && written(year, monthOf(name) ?? "", day);
  const [, word = "", second, last = ""] = MONTH_IN_WORDS.exec(text) ?? [];
  return monthOf(word) && written(last, monthOf(word) ?? "", second);
}

function monthOf(name: string): string | null {
  const at = MONTHS.findIndex((month) => month.test(name));
  return at < 0 ? null : String(at + 1);
}

function written(year: string, month: string, day?: string): string {
  return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
}
