/** A word that YAML reads as the text that it is. */
const PLAIN = /^\p{L}[\p{L}\p{N} _'’./-]*$/u;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as one would type it in a profile, on one line. */
export function sayExample(value: unknown): string {
  if (typeof value === "string") return PLAIN.test(value) && !NOT_TEXT.test(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(sayExample).join(", ")}]`;
  if (value === null || typeof value !== "object") return String(value);
  const entries = Object.entries(value).map(([key, inside]) => `${sayExample(key)}: ${sayExample(inside)}`);
  return `{ ${entries.join(", ")} }`;
}
