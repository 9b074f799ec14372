/** A date of day, month or year precision, as the first and the last day that it can mean (days since 1970-01-01, UTC). */
export interface CalendarDate {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const DATE = /^([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const DAY = 86_400_000;
/** Days of the months, in a year that is no leap year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Reads 2013, "2013", "2013-12" or "2013-12-31" in the Gregorian calendar. Gives `null` for anything else, 2013-02-30 too. */
export function parseDate(value: number | string): CalendarDate | null {
  const match = DATE.exec(String(value));
  if (!match) return null;
  const year = Number(match[1]);
  if (!match[2]) return { year, first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
  if (!match[3]) return { year, first: dayNumber(year, month, 1), last: dayNumber(year, month, length) };
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  return { year, first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}
