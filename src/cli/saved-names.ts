import { LIMITS } from "../read/limits.js";

/** True for names under which results are saved; a folder never stands for such a file. */
export function hasSavedName(file: string): boolean {
  return /\.(json|ndjson|jsonl)$/i.test(file);
}

/** True where a text may be a saved result: then the pipeline, which knows for certain, is loaded and asked. */
export function maybeSaved(text: string): boolean {
  return text.slice(0, 500).includes("tcec-result/") || /^\s*\{\s*"record"/.test(text);
}

/** Most bytes that standard input may have when it begins so. */
export function limitOfStream(beginning: Uint8Array): number {
  return maybeSaved(new TextDecoder().decode(beginning.subarray(0, 2000))) ? LIMITS.resultBytes : LIMITS.fileBytes;
}

/** Most bytes that a file of this name may have. */
export function limitOf(file: string): number {
  return hasSavedName(file) ? LIMITS.resultBytes : LIMITS.fileBytes;
}
