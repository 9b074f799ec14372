/** A word that YAML reads as the text that it is. */
const PLAIN = /^\p{L}[\p{L}\p{N} _'’./-]*$/u;
const NOT_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

/** A value as one would type it in a profile, on one line; `words` are what its texts are in the language in force. */
export function sayExample(value: unknown, words: Readonly<Record<string, string>> = {}): string {
  if (typeof value === "string") return sayText((Object.hasOwn(words, value) ? words[value] : undefined) ?? value);
  if (Array.isArray(value)) return `[${value.map((one) => sayExample(one, words)).join(", ")}]`;
  if (value === null || typeof value !== "object") return String(value);
  const entries = Object.entries(value).map(([key, inside]) => `${sayText(key)}: ${sayExample(inside, words)}`);
  return `{ ${entries.join(", ")} }`;
}

function sayText(text: string): string {
  return PLAIN.test(text) && !NOT_TEXT.test(text) ? text : JSON.stringify(text);
}
