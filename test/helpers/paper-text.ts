import { createHash } from "node:crypto";

/** Tokens of a text that are hashed together: a shorter quotation cannot be found. */
const WINDOW = 3;
/** Bytes that are kept of each hash. */
const BYTES = 3;

/**
 * A text of others that may not be copied, as hashes of its words in their order: enough to say whether, and in which part, words
 * stand in it letter by letter, and not enough to read it.
 */
export interface Fingerprint {
  /** Where each part begins, counted in words and marks. */
  readonly parts: readonly (readonly [part: string, start: number])[];
  /** The hash of each run of three words and marks, one after the other, in base64. */
  readonly hashes: string;
}

/** Words and marks. Which quotation marks, apostrophes and dashes were typed, and emphasis, is left out. */
export function tokensOf(text: string): string[] {
  const plain = text
    .normalize("NFC")
    .replace(/[“”«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, "-")
    .replace(/<\/?sup>|\*/g, "");
  return plain.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** The fingerprint of a text that consists of parts. */
export function fingerprintOf(parts: readonly (readonly [part: string, text: string])[]): Fingerprint {
  const starts: [string, number][] = [];
  const tokens: string[] = [];
  for (const [part, text] of parts) {
    starts.push([part, tokens.length]);
    for (const token of tokensOf(text)) tokens.push(token);
  }
  return { parts: starts, hashes: hashesOf(tokens).toString("base64") };
}

function hashesOf(tokens: readonly string[]): Buffer {
  const runs = tokens.slice(WINDOW - 1).map((_, i) => tokens.slice(i, i + WINDOW).join("\u0001"));
  return Buffer.concat(runs.map((run) => createHash("sha256").update(run).digest().subarray(0, BYTES)));
}

/** The parts of the text in which the words stand, letter by letter; of fewer than three words and marks nothing is found. */
export function partsWith(print: Fingerprint, quote: string): string[] {
  const [all, wanted] = [Buffer.from(print.hashes, "base64"), hashesOf(tokensOf(quote))];
  const found: string[] = [];
  if (wanted.length === 0) return found;
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    if (at % BYTES !== 0) continue;
    const part = print.parts.findLast(([, start]) => start <= at / BYTES);
    if (part) found.push(part[0]);
  }
  return found;
}
