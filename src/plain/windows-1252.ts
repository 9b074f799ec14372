/** The signs of Windows-1252 from 0x80 to 0x9F; elsewhere it is Latin-1. */
export const WINDOWS_SIGNS =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const CHUNK = 8192;

/**
 * Bytes of Windows-1252 as text. By a table, since `TextDecoder` knows it only where Node has all of ICU, and takes it for Latin-1 in
 * Node 22.13 and 23.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const signs = Array.from(bytes.subarray(at, at + CHUNK), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_SIGNS.charAt(byte - 0x80) : String.fromCharCode(byte),
    );
    parts.push(signs.join(""));
  }
  return parts.join("");
}
