/** The decimal sign of numbers that are text. */
export type Decimal = "." | ",";

/** A number as it was written: its value, or the two that it can have. */
export type NumberRead = { readonly number: number } | { readonly whole: string; readonly decimal: string } | null;

const GROUPED = /^[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[+-]?\d+(?:[.,]\d+)?$/;
/** One sign before three digits: thousands or decimals. */
const AMBIGUOUS = /^([+-]?[1-9]\d{0,2})([.,])(\d{3})$/;
/** Groups by a sign, two of them or more, or decimals behind by the other. */
const BY_SIGN = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * The number that a text says, blanks of any kind between its thousands. Where one sign stands before three digits and is not the decimal
 * sign, both numbers that it can be; `null` for what is no number.
 */
export function numberIn(written: string, decimal: Decimal): NumberRead {
  const text = written.replace(/\s+/g, " ").trim();
  const [, before = "", sign, after = ""] = AMBIGUOUS.exec(text) ?? [];
  if (sign !== undefined && sign !== decimal) return { whole: before + after, decimal: `${before}${decimal}${after}` };
  if (PLAIN.test(text)) return { number: Number(text.replace(",", ".")) };
  if (GROUPED.test(text)) return { number: Number(text.replaceAll(" ", "").replace(",", ".")) };
  if (!BY_SIGN.test(text)) return null;
  const last = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const other = last === "," ? "." : ",";
  const isGroupedBy = text.split(last).length > 2; // only one sign, several times: no decimals
  const plain = isGroupedBy ? text.replaceAll(last, "") : text.replaceAll(other, "").replace(last, ".");
  return { number: Number(plain) };
}
