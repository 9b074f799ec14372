/**
 * A text as a string of R, with its quotes: nothing in it ends the string. In ASCII: what is not is written as an escape, so
 * that any locale reads the same.
 */
export function rString(text: string): string {
  const escaped = text
    .replace(/["\\]/g, "\\$&")
    .replace(/[^ -~]/gu, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
  return `"${escaped}"`;
}
