import type { Outcome } from "../model/outcome.js";
import { decodeWindows1252 } from "../plain/windows-1252.js";
import { decodeText, encodingOf, firstBadByte } from "../read/decode.js";

/** The encodings that a CSV may be said to have. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
/** The encoding of a CSV. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The text of a CSV, without its byte order mark. Where its encoding is not said, by its mark; else it is UTF-8 where it can be, and else
 * Windows-1252, in which Excel saves. What looks like Mac Roman, or holds NUL bytes, is refused: `file-not-utf8`, `file-binary`.
 */
export function decodeCsv(bytes: Uint8Array, file: string, encoding: Encoding | null = null): Outcome<string> {
  switch (encoding ?? markOf(bytes)) {
    case "utf-16le":
      return { value: decoded(bytes, "utf-16le"), diagnostics: [] };
    case "utf-16be":
      return { value: decoded(bytes, "utf-16be"), diagnostics: [] };
    case "windows-1252":
      return { value: decodeWindows1252(bytes), diagnostics: [] };
    default: {
      const outcome = decodeText(bytes, file);
      if (outcome.value !== null || encoding !== null) return outcome;
      const isText = outcome.diagnostics.every(({ code }) => code === "file-not-utf8");
      const at = firstBadByte(bytes);
      if (!isText || encodingOf(bytes[at] ?? 0, at) === "macintosh") return outcome;
      return { value: decodeWindows1252(bytes), diagnostics: [] };
    }
  }
}

function markOf([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** By hand where the two bytes are the other way round: not every Node decodes that. */
function decoded(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string {
  if (encoding === "utf-16le") return new TextDecoder("utf-16le").decode(bytes);
  const swapped = bytes.slice(0, bytes.length - (bytes.length % 2));
  for (let at = 0; at < swapped.length; at += 2) {
    const first = swapped[at] ?? 0;
    swapped[at] = swapped[at + 1] ?? 0;
    swapped[at + 1] = first;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}
