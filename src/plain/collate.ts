/** The same order on every machine and in every language: letters with and without accents together, numbers by their size. */
const COLLATION = "fr";
let collator: Intl.Collator | null = null;

/** Before (negative), after (positive) or alike. Numbers stand before texts. */
export function collate(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  collator ??= new Intl.Collator(COLLATION, { numeric: true });
  const [first, second] = [String(a), String(b)];
  return collator.compare(first, second) || (first < second ? -1 : first > second ? 1 : 0);
}
