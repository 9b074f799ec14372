import { LIMITS } from "../read/limits.js";

/** What may stand before anything: a byte order mark, blank lines, comments, directives and the mark of a document. */
const BEFORE = /\uFEFF?(?:[^\S\n]*(?:[#%][^\n]*|---[^\S\n]*)?\n|---[^\S\n]+)*\s*/y;
/** The first key of a map, in JSON or in YAML. */
const FIRST_KEY = /\{?\s*(["']?)(\w+)\1\s*:/y;
/** Keys of a saved result, which may be sorted anew by who keeps it; none of them is one of a profile. */
const KEYS: ReadonlySet<string> = new Set(["schema", "tool", "typology", "options", "results", "findings"]);
/** Its format, as a key of the whole. A line of a block text is indented, and a quotation mark within one of JSON escaped. */
const FORMAT_YAML = /^(["']?)schema\1\s*:\s*["']?tcec-result\//m;
const FORMAT_JSON = /"schema"\s*:\s*"tcec-result\//;
/** A record of a stream; one that begins without its head is damaged, and no profile. */
const RECORD = /"record"\s*:\s*"(?:head|profile|finding)"/;
const FIRST_RECORD = /^\s*\{\s*"record"\s*:\s*"(?:head|profile|finding)"/;
/** Characters at the beginning of a text that tell what it may be; in UTF-8 each takes at most four bytes. */
export const BEGINNING_LENGTH = 500;
const BYTES_PER_CHARACTER = 4;

/**
 * True where a text is a saved result and no profile: the one answer for files, streams, baselines. It is known by what it is:
 * its first key is one of a result, and its format stands among its keys, wherever. It is here, apart from the reader of saved
 * results, because every start asks and few read one.
 */
export function isSavedResult(text: string): boolean {
  if (FIRST_RECORD.test(text)) return true;
  return mayBeSavedResult(text) && (beginsWithBrace(text) ? FORMAT_JSON : FORMAT_YAML).test(text);
}

/** True where a text with this beginning may be a saved result, and is no profile. */
export function mayBeSavedResult(beginning: string): boolean {
  if (FIRST_RECORD.test(beginning)) return true;
  FIRST_KEY.lastIndex = contentOf(beginning);
  return KEYS.has(FIRST_KEY.exec(beginning)?.[2] ?? "");
}

/** True where a saved result is a stream of records, which can be read piece by piece. */
export function isSavedStream(text: string): boolean {
  const start = contentOf(text);
  const end = text.indexOf("\n", start);
  return text[start] === "{" && RECORD.test(end < 0 ? text : text.slice(start, end));
}

function beginsWithBrace(text: string): boolean {
  return text[contentOf(text)] === "{";
}

/** Where the first sign stands that is no comment. */
function contentOf(text: string): number {
  BEFORE.lastIndex = 0;
  BEFORE.test(text);
  return BEFORE.lastIndex;
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
  return mayBeSavedResult(text) ? LIMITS.resultBytes : LIMITS.fileBytes;
}
