/** What stands in a format as it is: in quotation marks, in brackets, behind a backslash. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\./g;

/** True for a format that shows a percentage. */
export function isPercentFormat(format: string): boolean {
  return format.replace(LITERAL, "").includes("%") || /"[^"]*%[^"]*"/.test(format);
}

/** How precisely a format shows a date: a month and year, a year; anything else is a day. */
export function precisionOf(format: string | undefined): "year" | "month" | "day" {
  if (format === undefined) return "day";
  const [first = ""] = format.replace(LITERAL, "").toLowerCase().split(";");
  if (/[dh]/.test(first)) return "day";
  if (!first.includes("y")) return "day";
  return first.includes("m") ? "month" : "year";
}

/** A day, YYYY-MM-DD, as precisely as its format shows it. */
export function shortened(day: string, precision: "year" | "month" | "day"): string {
  return precision === "year" ? day.slice(0, 4) : precision === "month" ? day.slice(0, 7) : day;
}

/** A number times a hundred, without the digits that only binary fractions have. */
export function hundredfold(number: number): number {
  return Number((number * 100).toPrecision(12));
}
