import type { NumberStyle } from "./number.js";

/** A tag in its usual spelling; `null` for what is no BCP 47 tag, and for one of whose numbers nothing is known. */
export function canonicalLocale(tag: string): string | null {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? null;
  } catch (failure) {
    if (failure instanceof RangeError) return null;
    throw failure;
  }
}

/** How a locale writes numbers, with the digits 0 to 9. The tag must be one. */
export function numberStyleOf(locale: string): NumberStyle {
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { ...options, numberingSystem: "latn" });
  const partOf = (parts: readonly Intl.NumberFormatPart[], type: string): string =>
    parts.find((part) => part.type === type)?.value ?? "";
  const percent = format({ style: "percent" }).formatToParts(0.5);
  const digits = percent.findIndex(({ type }) => type === "integer");
  const after = percent.slice(digits + 1).map(({ value }) => value);
  const whole = format({ maximumFractionDigits: 0 });
  return {
    decimal: partOf(format({}).formatToParts(0.5), "decimal"),
    group: partOf(format({}).formatToParts(1234567), "group"),
    percent: after.join("") || "%",
    grouped: (text) => whole.format(BigInt(text)),
  };
}
