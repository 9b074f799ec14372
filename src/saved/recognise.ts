import { LIMITS } from "../read/limits.js";

/** A saved result begins with its format, in JSON or in YAML; a stream of records before that with its first record. */
const BEGINNING = /^\s*(?:\{\s*)?(?:"record"\s*:\s*"head"\s*,\s*)?"?schema"?\s*:\s*"?tcec-result\//;
/** One that has lost its head is damaged, and no profile. */
const HEADLESS = /^\s*\{\s*"record"\s*:\s*"(?:profile|finding)"/;
const FIRST_RECORD = /^\s*\{\s*"record"/;
/** Characters at the beginning of a text that tell what it is; in UTF-8 each takes at most four bytes. */
export const BEGINNING_LENGTH = 500;
const BYTES_PER_CHARACTER = 4;

/**
 * True where a text with this beginning (its first 500 characters will do) is a saved result and no profile: the one answer
 * for files, streams, baselines. It is here, apart from the reader of saved results, because every start asks and few read one.
 */
export function isSavedResult(beginning: string): boolean {
  const start = beginning.slice(0, BEGINNING_LENGTH);
  return BEGINNING.test(start) || HEADLESS.test(start);
}

/** True where a saved result is a stream of records, which can be read piece by piece. */
export function isSavedStream(beginning: string): boolean {
  return FIRST_RECORD.test(beginning.slice(0, BEGINNING_LENGTH));
}

/** True for names under which results are saved; a folder never stands for such a file. */
export function hasSavedName(file: string): boolean {
  return /\.(json|ndjson|jsonl)$/i.test(file);
}

/** Most bytes that a file of this name may have. */
export function limitOf(file: string): number {
  return hasSavedName(file) ? LIMITS.resultBytes : LIMITS.fileBytes;
}

/** Most bytes that standard input may have when it begins so. */
export function limitOfStream(beginning: Uint8Array): number {
  const text = new TextDecoder().decode(beginning.subarray(0, BEGINNING_LENGTH * BYTES_PER_CHARACTER));
  return isSavedResult(text) ? LIMITS.resultBytes : LIMITS.fileBytes;
}
