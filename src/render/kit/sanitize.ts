/**
 * Text from outside may hold characters that move the cursor, colour the screen, end a line or turn the direction of
 * writing. They are shown, never sent.
 */

/** C0 and C1 controls, DEL, line and paragraph separators. */
const CONTROLS = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029";
/** Marks that turn or isolate the direction of writing. */
const BIDI = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
/** Characters that nobody sees: soft hyphen, zero-width space, word joiner, invisible operators, BOM, annotations. */
const INVISIBLE = "\\u00ad\\u200b\\u2060-\\u2065\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb";

const BOM = "\ufeff";

const UNSAFE = new RegExp(`[${CONTROLS}${BIDI}${INVISIBLE}\\u{e0000}-\\u{e007f}]|\\p{Cs}`, "gu");
const UNSAFE_IN_DATA = new RegExp(`[\\u007f-\\u009f\\u2028\\u2029${BIDI}${INVISIBLE}\\u{e0000}-\\u{e007f}]`, "gu");

/** In JSON without white space: an escape other than of a quote, a blank at an end of a text, or an unsafe character. */
const CHANGEABLE_IN_JSON = new RegExp(
  `\\\\[^"\\\\]|(?:^|[^\\\\])"\\s|\\s"|[\\u007f-\\u009f\\u2028\\u2029${BIDI}${INVISIBLE}]|\\udb40`,
);

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
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
 * of unsafe characters is made visible. Newlines become `newline`: their picture by default.
 */
export function sanitize(text: string, newline: "shown" | "space" = "shown"): string {
  const line = newline === "space" ? text.replace(/\s*\n\s*/g, " ") : text;
  const shown = line.includes(BOM) ? line.replaceAll(BOM, visible(BOM)) : line; // it would be trimmed for a blank
  return shown.trim().replace(/\t/g, " ").replace(/\r\n/g, "\n").replace(UNSAFE, visible);
}

/** One line of a file in a code frame: columns stay where they are, so each unsafe character becomes one character. */
export function sanitizeFrame(line: string): string {
  return line
    .replace(/\r$/, "")
    .replace(/\t/g, " ")
    .replace(UNSAFE, (character) =>
      codePoint(character) <= 0x7f ? visible(character) : "\ufffd".repeat(character.length),
    );
}

/**
 * Plain data in which every text and every key is sanitized: a copy, or the data itself where nothing in it would change.
 * That is so for nearly every result, and one look at all of it costs far less than the copy.
 */
export function sanitizeData<T>(data: T, newline: "shown" | "space" = "shown"): T {
  return CHANGEABLE_IN_JSON.test(JSON.stringify(data) ?? "") ? (copy(data, newline) as T) : data;
}

function copy(data: unknown, newline: "shown" | "space"): unknown {
  if (typeof data === "string") return sanitize(data, newline);
  if (Array.isArray(data)) return data.map((item) => copy(item, newline));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [sanitize(key, newline), copy(value, newline)]));
}

/** In JSON and double-quoted YAML: the unsafe characters that `JSON.stringify` leaves, as `\uXXXX`. */
export function escapeInData(text: string): string {
  return text.replace(UNSAFE_IN_DATA, (character) =>
    Array.from({ length: character.length }, (_, i) => {
      return `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`;
    }).join(""),
  );
}

/** True for a text that YAML must put between double quotes so that nothing unsafe is sent. */
export function needsEscapes(text: string): boolean {
  return text.search(UNSAFE) !== -1 && text.replaceAll("\n", "").search(UNSAFE) !== -1;
}
