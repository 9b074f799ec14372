import { BOUND_WORDS } from "../validate/quantity-words.js";

/** A text as cells and headings are compared: without outer blanks, each run of blanks one, without capitals, with the plain apostrophe. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim()
    .replace(/[’‘ʼ]/g, "'")
    .toLowerCase();
}

/** A text as it is kept: without outer blanks, with ordinary blanks at its ends gone and inner ones as they are. */
export function tidy(text: string): string {
  return text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, "");
}

/** Words for yes and no that need no table. */
const YES = new Set(["yes", "oui", "true", "vrai"]);
const NO = new Set(["no", "non", "false", "faux"]);

/** What a word says that is a yes or a no in English or French; `null` for any other. */
export function truthOf(text: string): boolean | null {
  const word = fold(text);
  return YES.has(word) ? true : NO.has(word) ? false : null;
}

/** Cells that are ticks where a map does not say which are, and those that are none. */
export const TICKS: ReadonlySet<string> = new Set(["x", "1", "y", "o", "✓", "✔", ...YES]);
export const NO_TICKS: ReadonlySet<string> = new Set(["0", "n", "-", "–", "n/a", ...NO]);

/** What a row of sums begins with. */
const SUMS =
  /^(?:grand )?(?:total|totaux|sous-total|somme|sum|moyenne|average|mean|ensemble|médiane|median)(?:\b|\s|:|$)/i;

/** True for a word that can only be the name of a row of sums: nothing stands behind it. */
export function isSumAlone(text: string): boolean {
  return isSum(text) && /^(?:grand |sous-)?\p{L}+(?: général(?:e|aux)?)? ?:?$/iu.test(tidy(text));
}

/** True for the first word of a row that is no cluster but a sum of them. */
export function isSum(text: string): boolean {
  return SUMS.test(tidy(text));
}

const BOUNDS = BOUND_WORDS.map(([sign, words]) => [sign, new RegExp(`^(?:${sign}|${words})\\s*`, "i")] as const);

/** A bound in words or signs before something, as its sign and the rest; `null` where there is none. */
export function boundOf(text: string): { readonly sign: string; readonly rest: string } | null {
  for (const [sign, pattern] of BOUNDS) {
    const [before = ""] = pattern.exec(text) ?? [];
    if (before !== "" && before.length < text.length) return { sign, rest: text.slice(before.length) };
  }
  return null;
}

/** Signs of a share or an amount, each with the unit that it stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  "%": "percent",
  "pour cent": "percent",
  "per cent": "percent",
  percent: "percent",
  "k€": "kEUR",
  keur: "kEUR",
  "m€": "MEUR",
  meur: "MEUR",
  "€": "EUR",
  eur: "EUR",
  euro: "EUR",
  euros: "EUR",
};

/** The unit that a sign stands for; `null` for what is none. */
export function unitOf(sign: string): string | null {
  const word = fold(sign);
  return Object.hasOwn(SIGNS, word) ? (SIGNS[word] ?? null) : null;
}

/** A sign behind a number. */
export const UNIT_SIGN = /(?<=[\d\s])(%|pour cent|per cent|percent|k ?€|keur|m ?€|meur|€|euros?|eur)(?![\p{L}\d])/giu;
