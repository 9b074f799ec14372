import { TOLERANCE } from "../quantity/interval.js";

/** How a language writes numbers. Written by hand: the first `Intl.NumberFormat` of a process costs 25 to 40 ms. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
  /** The sign, with the space before it. */
  readonly percent: string;
  /** Puts groups into whole digits, where it is not each three of them. */
  readonly grouped?: (whole: string) => string;
}

const MINUS = "\u2212";
export const MOST_DIGITS = 10;

/** Moves the decimal point of the shortest decimal form, so that 1.005 is a half where it looks like one. */
function shift(value: number, places: number): number {
  const [mantissa = "0", power = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(power) + places}`);
}

/** Rounds to `digits` decimals, half away from zero. Never gives -0. */
export function round(value: number, digits: number): number {
  const magnitude = shift(Math.round(shift(Math.abs(value), digits)), -digits);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/** Rounds a percentage above 0 down, to whole percent, or to its first digits where it is less than 1: what holds below it holds below what is printed. */
export function roundDown(percent: number): number {
  let digits = 0;
  while (digits < MOST_DIGITS && Math.floor(shift(percent, digits) + 1e-6) < 1) digits += 1;
  return shift(Math.floor(shift(percent, digits) + 1e-6), -digits);
}

/** Rounds up (`above`) or down (`below`) to a number that lies beyond the value itself. */
export function roundBeyond(value: number, digits: number, direction: "above" | "below"): number {
  const places = shift(value, digits);
  const beyond = direction === "above" ? Math.floor(places + 1e-6) + 1 : Math.ceil(places - 1e-6) - 1;
  return shift(beyond, -digits) + 0;
}

/**
 * How many decimals keep the value on its side of each landmark: at least `digits`, more where rounding would reach or
 * cross a landmark that the value is not (within the tolerance of the method).
 */
export function digitsApart(value: number, digits: number, landmarks: readonly number[]): number {
  const apart = landmarks.filter((mark) => Math.abs(value - mark) > TOLERANCE);
  let enough = digits;
  while (
    enough < MOST_DIGITS &&
    apart.some((mark) => Math.sign(round(value, enough) - mark) !== Math.sign(value - mark))
  )
    enough += 1;
  return enough;
}

function grouped(style: NumberStyle, whole: string): string {
  return style.grouped?.(whole) ?? whole.replace(/\B(?=(?:[0-9]{3})+$)/g, style.group);
}

/** Writes a number as it stands, without rounding: sign, groups, decimal mark. */
function write(style: NumberStyle, digits: string): string {
  const sign = digits.startsWith("-") ? MINUS : "";
  const [whole = "", fraction] = digits.replace("-", "").split(".");
  if (/e/.test(digits)) return sign + digits.replace(/^-/, "").replace(".", style.decimal);
  return sign + grouped(style, whole) + (fraction === undefined ? "" : style.decimal + fraction);
}

function withoutZeros(digits: string): string {
  return digits.includes(".") && !digits.includes("e") ? digits.replace(/\.?0+$/, "") : digits;
}

function fixed(value: number, digits: number): string {
  const rounded = round(value, digits);
  return Math.abs(rounded) < 1e21 ? rounded.toFixed(digits) : String(rounded);
}

/**
 * Writes a number. With `digits`: exactly that many decimals. Without: as many as it has, noise of floating point left
 * out (12 significant digits). Infinite or no number at all: "?".
 */
export function formatNumber(style: NumberStyle, value: number, digits?: number): string {
  if (!Number.isFinite(value)) return "?";
  if (digits !== undefined) return write(style, fixed(value, digits));
  return write(style, String(Number(value.toPrecision(12)) + 0));
}

/**
 * Writes a percentage (0 to 100) with at most `digits` decimals, 1 by default, and no zeros at the end. It is not
 * rounded to 0, to 100 or across another landmark that it is not: then it gets more decimals.
 */
export function formatPercent(
  style: NumberStyle,
  value: number,
  digits = 1,
  landmarks: readonly number[] = [],
): string {
  return formatValue(style, value, digits, [100, ...landmarks]) + style.percent;
}

/** Writes a value with at most `digits` decimals, no zeros at the end, never rounded to 0 or across a landmark. */
export function formatValue(
  style: NumberStyle,
  value: number,
  digits: number,
  landmarks: readonly number[] = [],
): string {
  if (!Number.isFinite(value)) return "?";
  const enough = digitsApart(value, digits, [0, ...landmarks]);
  return write(style, withoutZeros(fixed(value, enough)));
}

/**
 * Writes a degree of membership or a score, 0 to 1, with two decimals, and with more where two would make it 0, 0.5 or
 * 1 although it is not (method §5: which side of 0.5 it lies on is the verdict).
 */
export function formatDegree(style: NumberStyle, value: number, landmarks: readonly number[] = []): string {
  if (!Number.isFinite(value)) return "?";
  const enough = digitsApart(value, 2, [0, 0.5, 1, ...landmarks]);
  return write(style, fixed(value, enough));
}

/** Writes how a score moved, "0.87 → 0.62 (−0.25)": both with as many decimals as tell them apart, at least two. */
export function formatMove(style: NumberStyle, from: number, to: number): string {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return "?";
  const digits = Math.max(digitsApart(from, 2, [0, 0.5, 1, to]), digitsApart(to, 2, [0, 0.5, 1, from]));
  const size = write(style, fixed(to - from, digitsApart(to - from, digits, [0])));
  return `${write(style, fixed(from, digits))} → ${write(style, fixed(to, digits))} (${to > from ? "+" : ""}${size})`;
}

/** Writes a contribution with its sign and two decimals, with more where two would make it 0 although it is not. */
export function formatSigned(style: NumberStyle, value: number): string {
  if (!Number.isFinite(value)) return "?";
  const text = write(style, fixed(value, digitsApart(value, 2, [0])));
  return value > TOLERANCE ? `+${text}` : text;
}
