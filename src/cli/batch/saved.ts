import type { Workshop } from "../../io/workshop.js";
import type { Typology } from "../../model/typology.js";
import { savedPieces } from "../../pipeline/saved.js";
import { decodeText } from "../../read/decode.js";
import { LIMITS } from "../../read/limits.js";

/** Names under which results are saved; a folder never stands for such a file. */
const SAVED_NAME = /\.(json|ndjson|jsonl)$/i;

/** The largest size that a file of this name may have. */
export function limitOf(file: string): number {
  return SAVED_NAME.test(file) ? LIMITS.resultBytes : LIMITS.fileBytes;
}

/** The typology on which the first saved result among the files rests; `null` where there is none. */
export function typologyOfSaved(files: readonly string[], workshop: Workshop): Typology | null {
  for (const file of files.filter((name) => SAVED_NAME.test(name))) {
    const bytes = workshop.readFileNow(file, limitOf(file));
    const text = bytes.value === null ? null : decodeText(bytes.value, file, { limit: LIMITS.resultBytes }).value;
    for (const { value } of (text === null ? null : savedPieces({ file, text })) ?? []) {
      if (value !== null) return value.typology;
    }
  }
  return null;
}
