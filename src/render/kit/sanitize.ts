import { isOddBlank, looksLike } from "../../plain/odd-signs.js";
import { isNeeded, isTypographic } from "./needed-signs.js";

/**
 * Text from outside may hold characters that move the cursor, colour the screen, end a line, turn the direction of writing, or
 * that nobody sees. They are shown, never sent. This is the rule, and the only home of it:
 *
 * | sign | terminal, findings, logs | papers, tables, CSV, pictures, pages | JSON, YAML |
 * |---|---|---|---|
 * | controls, ends of lines | picture, `␛` | picture; a blank for an end of a line | escape |
 * | marks of direction | `<U+202E>` | `<U+202E>` | escape |
 * | where a word may be broken: U+00AD, U+200B, U+2060, U+FEFF | `<U+00AD>` | dropped; U+00AD stays in LaTeX and Typst | escape |
 * | joiners U+200C, U+200D where the script or an emoji needs them | as they are | as they are; dropped in LaTeX | as they are |
 * | selectors U+FE0E, U+FE0F behind an emoji, U+180B ff. in Mongolian | as they are | as they are; dropped in LaTeX | as they are |
 * | blanks at an end of what a finding quotes | `␣`, `␊`, `<U+00A0>` | as they are | as they are |
 * | blanks of another kind in it, but where French wants them; letters of another script among Latin ones | `<U+00A0>` | as they are | as they are |
 * | these two elsewhere, and all else that Unicode calls ignorable: U+034F, U+3164, U+180E, U+E0100 ff. … | `<U+034F>` | `<U+034F>` | escape |
 *
 * On paper, where letters between angle brackets would be set, LaTeX and Typst write `[U+034F]`.
 */

/** C0 and C1 controls, DEL, line and paragraph separators, annotations. */
const CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufff9-\\ufffb";
/** Where a word may be broken, or may not: nothing hides in them but the place. */
const BREAKS = /[\u00ad\u200b\u2060\ufeff]/g;

const BOM = "\ufeff";

const UNSAFE = new RegExp(`[${CONTROLS}\\p{Default_Ignorable_Code_Point}]|\\p{Cs}`, "gu");
const UNSAFE_IN_DATA = /[\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;

/** Code units of characters that Unicode calls ignorable, marks of direction among them; the last are halves of surrogate pairs. */
const IGNORABLE_UNITS =
  "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb\\ud82f\\udb40-\\udb43";

/** In JSON without white space: an escape other than of a quote, a blank at an end of a text, or an unsafe character. */
const CHANGEABLE_IN_JSON = new RegExp(
  `\\\\[^"\\\\]|(?:^|[^\\\\])"\\s|\\s"|[\\u007f-\\u009f\\u2028\\u2029${IGNORABLE_UNITS}]|\\ud834[\\udd73-\\udd7a]`,
);

/** In JSON without white space: an escape, a blank at an end of a text, or a character beyond ASCII. */
const UNQUOTED_IN_JSON = /\\[^"\\]|(?:^|[^\\])" | "|[^ -~]/;

/** What becomes of ends of lines, and of places where a word may be broken. */
export type Newlines = "shown" | "space";
export type Breaks = "shown" | "dropped";

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** Each unsafe character replaced, but for those that their script needs where they stand. */
function replaceUnsafe(text: string, unsafe: RegExp, replace: (character: string) => string): string {
  return text.replace(unsafe, (character: string, at: number) => (isNeeded(text, at) ? character : replace(character)));
}

/** A soft hyphen, which languages for setting have a word for. */
const SOFT_HYPHEN = "\u00ad";

/** A text without what only says where words may be broken, but for soft hyphens, which are set as such. */
export function withSoftHyphens(text: string): string {
  return text.replace(BREAKS, (sign) => (sign === SOFT_HYPHEN ? sign : ""));
}

/** A text in which `show` stands for what nobody sees, but for soft hyphens and ends of lines. */
export function showUnseen(text: string, show: (character: string) => string): string {
  return replaceUnsafe(text, UNSAFE, (character) =>
    character === "\n" || character === SOFT_HYPHEN ? character : show(character),
  );
}

/** A text without joiners and selectors that its neighbours need: for what cannot set those either. */
export function withoutNeeded(text: string): string {
  return text.replace(/\u200c|\u200d|\ufe0e|\ufe0f/g, (sign, at: number) => (isNeeded(text, at) ? "" : sign));
}

/** A control character as its picture (U+2400 ff.), anything else unsafe as `<U+202E>`, half a surrogate as U+FFFD. */
function visible(character: string): string {
  const code = codePoint(character);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/**
 * One line of untrusted text, safe to send to a terminal. Blanks at its ends go, tabs become spaces, and what is left
 * of unsafe characters is made visible. Newlines become `newline`: their picture by default. On paper and in data `breaks` go.
 */
export function sanitize(text: string, newline: Newlines = "shown", breaks: Breaks = "shown"): string {
  const whole = breaks === "dropped" ? text.replace(BREAKS, "") : text;
  const line = newline === "space" ? whole.replace(/\s*\n\s*/g, " ") : whole;
  const shown = line.includes(BOM) ? line.replaceAll(BOM, visible(BOM)) : line; // it would be trimmed for a blank
  const plain = shown.trim().replace(/\t/g, " ").replace(/\r\n/g, "\n");
  return replaceUnsafe(plain, UNSAFE, visible);
}

/**
 * One line of untrusted text as a finding quotes it: what `sanitize` shows, and what readers would not see or take for something
 * else: blanks at its ends, blanks of another kind, letters of another script among Latin ones.
 */
export function sanitizeQuoted(text: string): string {
  if (/^(?:[!-~]+(?: +[!-~]+)*)?$/.test(text)) return text;
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  let shown = "";
  for (const { 0: sign, index } of text.matchAll(/[\s\S]/gu)) {
    const isEnd = index < start || index >= end;
    if (isOddBlank(sign)) shown += !isEnd && isTypographic(text, index) ? sign : visible(sign);
    else if (sign === " ") shown += isEnd ? "\u2423" : sign;
    else shown += looksLike(sign) !== null && isAmongLatin(text, index) ? visible(sign) : sign;
  }
  return replaceUnsafe(shown.replace(/\r\n/g, "\n"), UNSAFE, visible);
}

/** True in a word with letters of ASCII. */
function isAmongLatin(text: string, at: number): boolean {
  const [before = ""] = /[\p{L}\p{M}]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  const [after = ""] = /^[\p{L}\p{M}]{0,40}/u.exec(text.slice(at, at + 40)) ?? [];
  return /[A-Za-z]/.test(before + after);
}

/**
 * One line of a file in a code frame: columns stay where they are, so each unsafe character becomes one character, and each blank
 * of another kind `␣`, but where French wants it.
 */
export function sanitizeFrame(line: string): string {
  const plain = line.replace(/\r$/, "").replace(/\t/g, " ");
  const blanks = plain.replace(/[^\S ]/g, (sign, at: number) =>
    isOddBlank(sign) && sign !== BOM && !isTypographic(plain, at) ? "\u2423" : sign,
  );
  return replaceUnsafe(blanks, UNSAFE, (character) =>
    codePoint(character) <= 0x7f ? visible(character) : "\ufffd".repeat(character.length),
  );
}

/** The arguments of a finding, each text as a finding quotes it. */
export function sanitizeArgs<T>(args: T): T {
  return UNQUOTED_IN_JSON.test(JSON.stringify(args) ?? "") ? (copy(args, sanitizeQuoted).value as T) : args;
}

/**
 * Plain data in which every text and every key is sanitized: a copy, or the data itself where nothing in it would change.
 * That is so for nearly every result, and one look at all of it costs far less than the copy. Where two keys would become one,
 * as those of the sources `a` and `"a "` would, blanks at the ends of all texts are shown.
 */
export function sanitizeData<T>(data: T, newline: Newlines = "shown", breaks: Breaks = "shown"): T {
  if (!CHANGEABLE_IN_JSON.test(JSON.stringify(data) ?? "")) return data;
  const { value, isWhole } = copy(data, (text) => sanitize(text, newline, breaks));
  return (isWhole ? value : copy(data, sanitizeQuoted).value) as T;
}

/** `isWhole`: no two keys of a map became one. */
function copy(data: unknown, clean: (text: string) => string): { readonly value: unknown; readonly isWhole: boolean } {
  let isWhole = true;
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") return clean(value);
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== "object") return value;
    const entries = Object.entries(value).map(([key, item]) => [clean(key), visit(item)] as const);
    const map = Object.fromEntries(entries);
    isWhole &&= Object.keys(map).length === entries.length;
    return map;
  };
  return { value: visit(data), isWhole };
}

/** In JSON and double-quoted YAML: the unsafe characters that `JSON.stringify` leaves, as `\uXXXX`. */
export function escapeInData(text: string): string {
  return replaceUnsafe(text, UNSAFE_IN_DATA, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      return `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

/** True for a text that YAML must put between double quotes so that nothing unsafe is sent. */
export function needsEscapes(text: string): boolean {
  return text.search(UNSAFE) !== -1 && text.replaceAll("\n", "").search(UNSAFE) !== -1;
}
