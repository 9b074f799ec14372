import { showUnseen, withSoftHyphens } from "../sanitize.js";
import { wordBreaks } from "./long-words.js";
import { webAddress } from "./uri.js";

function visible(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

/** A word with invisible places where it may be broken, if it is long. */
function breakable(word: string): string {
  const characters = word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const breaks = wordBreaks(characters);
  return characters.map((character, i) => `${escaped(character)}${breaks[i] ? "\\u{200b}" : ""}`).join("");
}

function escaped(character: string): string {
  return character === "\n" ? "\\n" : character.replace(/[\\"]/g, "\\$&");
}

/**
 * A text as a string of Typst, with its quotes: what it holds is set as it is, without markup and without smart quotes. It
 * stands where code stands, as in the cells of `table(…)`; in markup it needs `#` before it.
 */
export function typstString(text: string): string {
  const lines = text
    .normalize("NFC")
    .replace(/\t/g, " ")
    .replace(/\r\n|[\r\u2028\u2029]/g, "\n");
  const words = showUnseen(withSoftHyphens(lines), visible).trim().split(/( +)/);
  return `"${words.map((word) => (word.startsWith(" ") ? word : breakable(word))).join("")}"`;
}

/** An address as a string of Typst, with its quotes: `http` and `https` only, else `null`. */
export function typstUrl(url: string): string | null {
  const address = webAddress(url);
  return address === null ? null : `"${address.replace(/[\\"]/g, (character) => encodeURIComponent(character))}"`;
}
