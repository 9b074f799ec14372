import { parseDate } from "../../quantity/calendar.js";
import { meantDate } from "../../validate/date-words.js";
import { tidy } from "../words.js";
import { type Problem, problem, shownText } from "./problem.js";

/** The order of day, month and year in dates that are text. */
export type DateOrder = "iso" | "dmy" | "mdy" | "ymd";

/** The days that Excel counts from 1900-01-01 on, in the years in which clusters live. */
const DAY_NUMBERS = { first: 25_569, last: 73_050 } as const;
const DAY = 86_400_000;

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:.*)?$/;
const PARTS = /^(\d{1,4})[./\s-](\d{1,2})(?:[./\s-](\d{2,4}))?(?:[T ]+\d{1,2}:.*)?$/;
const TWO_DIGITS = 2000;

/** A date as a profile writes it: a year is a number, anything more precise a text. What is none gives the problem. */
export function readDate(written: string, order: DateOrder): number | string | Problem {
  const text = tidy(written).replace(/\s+/g, " ");
  const iso = isoIn(text) ?? inOrder(text, order) ?? inWords(text);
  if (iso !== null && parseDate(iso) !== null) return dateValue(iso);
  if (/^\d{5}$/.test(text))
    return dayNumber(Number(text)) ?? problem("cell-date", { value: shownText(written), suggestion: null });
  return problem("cell-date", { value: shownText(written), suggestion: meantDate(text) });
}

/** A number as a date: a year; what looks like a day number of Excel is a problem, for it could be anything. */
export function dateOfNumber(number: number): number | Problem {
  if (Number.isInteger(number) && number >= 1000 && number <= 9999) return number;
  return dayNumber(number) ?? problem("cell-date", { value: String(number), suggestion: null });
}

/** A date of a cell as a profile writes it. */
export function dateValue(iso: string): number | string {
  return iso.length === 4 ? Number(iso) : iso;
}

function dayNumber(number: number): Problem | null {
  const { first, last } = DAY_NUMBERS;
  if (number < first || number > last) return null;
  const date = new Date((Math.floor(number) - first) * DAY).toISOString().slice(0, 10);
  return problem("cell-day-number", { value: String(number), date });
}

function isoIn(text: string): string | null {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return year === undefined ? null : joined(year, month, day);
}

function inOrder(text: string, order: DateOrder): string | null {
  const [, first = "", second = "", third] = PARTS.exec(text) ?? [];
  if (order === "iso") return null;
  if (third === undefined) return monthYear(text);
  if (first.length === 4) return joined(first, second, third);
  if (order === "ymd") return null;
  const year = third.length === 2 ? String(TWO_DIGITS + Number(third)) : third;
  return order === "dmy" ? joined(year, second, first) : joined(year, first, second);
}

/** `03/2012`. */
function monthYear(text: string): string | null {
  const [, month, year] = /^(\d{1,2})[./\s-](\d{4})$/.exec(text) ?? [];
  return month === undefined || year === undefined ? null : joined(year, month);
}

/** `juin 2018`, `3 May 2019`: which is the month is beyond doubt. */
function inWords(text: string): string | null {
  return /[a-z]{3}/i.test(text) && /^[\p{L}\d .,-]+$/u.test(text) && /\p{L}+\.? ?\d{4}$|\d{1,2}, ?\d{4}$/u.test(text)
    ? meantMonth(text)
    : null;
}

function meantMonth(text: string): string | null {
  const date = meantDate(text);
  return date !== null && date.length > 4 ? date : null;
}

function joined(year: string, month?: string, day?: string): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => (part ?? "").padStart(2, "0"))
    .join("-");
}
