import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import { LIMITS } from "./limits.js";

/** `limit`: most bytes. `keepsMark`: leave a byte order mark in the text, where the bytes are not the beginning of a file. */
export interface DecodeOptions {
  readonly limit?: number;
  readonly keepsMark?: boolean;
}

/**
 * The text of a file: strict UTF-8, a byte order mark taken away. Diagnostics: `file-too-large`, `file-binary` (it holds
 * NUL bytes) with the place of the first, `file-not-utf8` with the offset of the first wrong byte, counted from 0, and its
 * line and column.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  { limit = LIMITS.fileBytes, keepsMark = false }: DecodeOptions = {},
): Outcome<string> {
  if (bytes.length > limit) {
    return refuse(finding("file-too-large", { path: file, bytes: bytes.length, limit }));
  }
  if (isUtf16(bytes)) return refuse(notUtf8(bytes, 0, file));
  const nul = bytes.indexOf(0);
  if (nul >= 0) return refuse({ ...finding("file-binary", { path: file }), position: placeOf(bytes, nul, file) });
  try {
    return { value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: keepsMark }).decode(bytes), diagnostics: [] };
  } catch {
    return refuse(notUtf8(bytes, firstBadByte(bytes), file));
  }
}

function refuse(diagnostic: AnyDiagnostic): Outcome<string> {
  return { value: null, diagnostics: [diagnostic] };
}

function isUtf16(bytes: Uint8Array): boolean {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const [a, b, c, d] = bytes;
  const isEven = a === 0 && c === 0 && b !== 0 && d !== 0;
  const isOdd = b === 0 && d === 0 && a !== 0 && c !== 0;
  return isMarked || (bytes.length >= 4 && (isEven || isOdd));
}

/**
 * The encoding that a text is probably stored in, by its first byte that is not UTF-8 and the offset of that: UTF-16 by the mark at its
 * beginning; Mac Roman where its letters with accents are, which Windows-1252 has for other signs; `null` where neither is likely.
 */
export function encodingOf(byte: number, offset: number): "utf-16" | "windows-1252" | "macintosh" | null {
  if (offset === 0 && byte >= 0xfe) return "utf-16";
  if (byte >= 0xc0 || WINDOWS_MARKS.has(byte)) return "windows-1252";
  return byte >= 0x80 && byte <= 0x9f ? "macintosh" : null;
}

/** The euro sign, quotation marks, dashes, dots, œ and Œ, and a no-break space. */
const WINDOWS_MARKS: ReadonlySet<number> = new Set([
  0x80, 0x85, 0x8c, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x9c, 0xa0, 0xab, 0xb0, 0xbb,
]);

function notUtf8(bytes: Uint8Array, offset: number, file: string): AnyDiagnostic {
  const encoding = isUtf16(bytes) ? "utf-16" : encodingOf(bytes[offset] ?? 0, offset);
  return { ...finding("file-not-utf8", { path: file, offset, encoding }), position: placeOf(bytes, offset, file) };
}

const [LF, CR] = [0x0a, 0x0d] as const;

/** Line and column of a byte; what is not UTF-8 before it on its line counts as what it would be shown as. */
function placeOf(bytes: Uint8Array, offset: number, file: string): Position {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    if (bytes[at] !== LF && (bytes[at] !== CR || bytes[at + 1] === LF)) continue;
    line += 1;
    start = at + 1;
  }
  const col = new TextDecoder("utf-8", { ignoreBOM: start > 0 }).decode(bytes.subarray(start, offset)).length + 1;
  return { file, line, col, length: 1 };
}

/** Offset of the first byte that cannot begin or continue a character (Unicode, table 3-7). */
export function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return Math.max(0, bytes.length - 1);
}

/** Length of the well-formed sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
