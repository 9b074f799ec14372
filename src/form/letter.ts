import { base64OfSha256 } from "../plain/hash.js";

const BEGIN = "-----BEGIN TCEC PROFILE-----";
const END = "-----END TCEC PROFILE-----";
/** Letters are cut at 76 signs or so; a line stays below it, also behind some signs of a quotation. */
const WIDTH = 64;

/**
 * A text of a file as a block for a letter: letters and digits alone, so that quotation marks before lines, wrapped lines and odd
 * blanks do no harm, with a check sum on the last line.
 */
export function writeLetter(text: string): string {
  const packed = btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(""));
  const lines = packed.match(new RegExp(`.{1,${WIDTH}}`, "g")) ?? [];
  return [BEGIN, ...lines, `=${sumOf(text)}`, END, ""].join("\n");
}

function sumOf(text: string): string {
  return base64OfSha256(text).slice(0, 12);
}

/** Programs of letters make one long dash of several short ones, and blanks that do not break. */
const EDGE = (word: string): string => `[-–—]{1,10}\\s*${word}\\s+TCEC\\s+PROFILE\\s*[-–—]{1,10}`;
const BLOCK = new RegExp(`${EDGE("BEGIN")}([\\s\\S]*?)(?:${EDGE("END")}|$)`, "g");

/**
 * What stands in a letter: the text of each block that arrived whole, `null` for one that did not; none where there is no block. A block
 * may be quoted, wrapped, and stand in a file as letters are sent: as quoted-printable text or as HTML.
 */
export function readLetter(letter: string): (string | null)[] {
  return [...letter.matchAll(BLOCK)].map(([, inside = ""]) => textOf(inside) ?? textOf(asRead(inside)));
}

/** A text as it is sent, as it is read: soft ends of lines, signs by their numbers, marks of HTML. */
function asRead(sent: string): string {
  return sent
    .replace(/=[ \t]*\r?\n/g, "")
    .replace(/=3D/gi, "=")
    .replace(/=(?:C2=)?A0|=20/gi, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(?:nbsp|gt|#160|#xA0);/gi, " ");
}

function textOf(inside: string): string | null {
  const signs = inside.replace(/^[\s\u00a0>|]+/gm, "").replace(/[\s\u00a0\u200b]+/g, "");
  const parts = /^([A-Za-z0-9+/]*={0,2}?)=([A-Za-z0-9+/]{12})$/.exec(signs);
  if (parts === null) return null;
  try {
    const bytes = Uint8Array.from(atob(parts[1] ?? ""), (sign) => sign.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return sumOf(text) === parts[2] ? text : null;
  } catch {
    return null; // signs are missing, or others are among them
  }
}
