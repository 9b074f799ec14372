import { parseDate } from "../quantity/calendar.js";
import type { Question } from "./questions.js";
import { type Data, isBlock } from "./tree.js";

/** How a number is known. `less` and `more` are bounds that are not reached. */
export const BOUND_KINDS = ["exactly", "most", "least", "between", "less", "more"] as const;
/** One of them. */
export type BoundKind = (typeof BOUND_KINDS)[number];

/** A number as it is answered. `to` is the upper end of `between`. */
export interface NumberAnswer {
  readonly how: BoundKind;
  readonly value: number;
  readonly to?: number;
}

const NUMBER = "-?[0-9]{1,15}(?:\\.[0-9]{1,15})?";
const ONE_SIDED = new RegExp(`^\\s*(<=|>=|<|>)\\s*(${NUMBER})\\s*$`);
const TWO_SIDED = new RegExp(`^\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*$`);
const SIGNS = { "<=": "most", ">=": "least", "<": "less", ">": "more" } as const;

/** The answer that a value of a file stands for; `null` where it is none. Parts beside the bounds are not looked at. */
export function numberAnswer(value: unknown): NumberAnswer | null {
  if (typeof value === "number") return { how: "exactly", value };
  if (isBlock(value)) return boundsAnswer(value);
  if (typeof value !== "string") return null;
  const two = TWO_SIDED.exec(value);
  if (two) return { how: "between", value: Number(two[1]), to: Number(two[2]) };
  const one = ONE_SIDED.exec(value);
  return one ? { how: SIGNS[one[1] as keyof typeof SIGNS], value: Number(one[2]) } : null;
}

function boundsAnswer({ min, max }: Data): NumberAnswer | null {
  if (typeof min === "number" && typeof max === "number") {
    return min === max ? { how: "exactly", value: min } : { how: "between", value: min, to: max };
  }
  if (typeof max === "number") return { how: "most", value: max };
  return typeof min === "number" ? { how: "least", value: min } : null;
}

/** The value of a file for an answer. */
export function numberValue({ how, value, to }: NumberAnswer): number | string {
  const texts = {
    most: `<=${plainly(value)}`,
    least: `>=${plainly(value)}`,
    less: `<${plainly(value)}`,
    more: `>${plainly(value)}`,
  };
  if (how === "exactly") return value;
  return how === "between" ? `${plainly(value)}..${plainly(to ?? value)}` : texts[how];
}

/** A number without an exponent, as bounds are written. */
function plainly(value: number): string {
  const text = String(value);
  return /e/.test(text) ? value.toFixed(15).replace(/\.?0+$/, "") : text;
}

/**
 * The value of a total that has parts: with none of them a number or a bound; beside parts, which stay, the bounds `min` and
 * `max` (`null`: no total any more). A bound that is not reached is one that is.
 */
export function totalValue(before: unknown, answer: NumberAnswer | null): unknown {
  const { min: _, max: __, ...parts } = isBlock(before) ? before : {};
  const hasParts = Object.keys(parts).length > 0;
  if (!hasParts) return answer === null ? undefined : numberValue(answer);
  return answer === null ? parts : { ...boundsOf(answer), ...parts };
}

function boundsOf({ how, value, to }: NumberAnswer): Data {
  const low = how === "most" || how === "less" ? {} : { min: value };
  const high = how === "least" || how === "more" ? {} : { max: how === "between" ? (to ?? value) : value };
  return { ...low, ...high };
}

/** The block of a total to which a part is added: the total as bounds, beside the part. */
export function withPart(before: unknown, part: string, value: unknown): unknown {
  const total = numberAnswer(before);
  const block = isBlock(before) ? before : total === null ? {} : boundsOf(total);
  const { [part]: _, ...others } = block;
  const next = value === undefined ? others : { ...block, [part]: value };
  const { min, max, ...parts } = next as Data;
  if (Object.keys(parts).length > 0) return next;
  const left = numberAnswer({ min, max });
  return left === null ? undefined : numberValue(left);
}

/** What people type as a number, with a comma or a point, blanks in between, a sign %; `null` where it is none. */
export function typedNumber(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u202f']/g, "")
    .replace(/[%€]$/, "")
    .replace(",", ".");
  return /^-?(?:[0-9]{1,15}(?:\.[0-9]{1,15})?|\.[0-9]{1,15})$/.test(plain) ? Number(plain) : null;
}

/** A place on a scale: one level, or all from one to another; an open end is `null`. */
export interface ScaleAnswer {
  readonly from: string | null;
  readonly to: string | null;
}

/** The levels that a value of a file stands for; `null` where it is none of the scale. A strict bound moves by a level. */
export function scaleAnswer(value: unknown, codes: readonly string[]): ScaleAnswer | null {
  const text = String(value ?? "").trim();
  if (codes.includes(text)) return { from: text, to: text };
  const two = /^(\S+?)\s*\.\.\s*(\S+)$/.exec(text);
  if (two?.[1] && two[2] && codes.includes(two[1]) && codes.includes(two[2])) return { from: two[1], to: two[2] };
  const one = /^(<=|>=|<|>)\s*(\S+)$/.exec(text);
  const at = codes.indexOf(one?.[2] ?? "");
  if (!one || at < 0) return isBlock(value) ? levelBounds(value, codes) : null;
  const code = (index: number): string | null => codes[index] ?? null;
  if (one[1] === "<=" || one[1] === "<") return { from: null, to: code(one[1] === "<" ? at - 1 : at) };
  return { from: code(one[1] === ">" ? at + 1 : at), to: null };
}

function levelBounds({ min, max }: Data, codes: readonly string[]): ScaleAnswer | null {
  const at = (value: unknown) => (codes.includes(String(value)) ? String(value) : null);
  return at(min) === null && at(max) === null ? null : { from: at(min), to: at(max) };
}

/** The value of a file for levels of a scale; `undefined` where both ends are open. Levels that are numbers stay numbers. */
export function scaleValue({ from, to }: ScaleAnswer, kind: Question["kind"]): unknown {
  if (from === null && to === null) return undefined;
  if (from === to) return kind === "level" ? Number(from) : from;
  if (from === null) return `<=${to}`;
  return to === null ? `>=${from}` : `${from}..${to}`;
}

/** A date as people type it (2013, 12/2013, 31/12/2013, 2013-12-31) as a file holds it; `null` where it is none. */
export function typedDate(text: string): number | string | null {
  const plain = text.trim();
  if (/^[1-9][0-9]{3}$/.test(plain)) return Number(plain);
  const parts = /^(?:(\d{1,2})[/.])?(\d{1,2})[/.]([1-9]\d{3})$/.exec(plain);
  if (parts) return isoDate(parts[3], parts[2], parts[1]);
  const iso = /^([1-9]\d{3})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(plain);
  return iso ? isoDate(iso[1], iso[2], iso[3]) : null;
}

function isoDate(year = "", month = "", day?: string): string | null {
  const date = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
  return parseDate(date) === null ? null : date;
}
