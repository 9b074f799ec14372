import type { LongRunHost } from "../../io/host/long-run.js";
import type { Typology } from "../../model/typology.js";
import type { Names } from "../../plain/name-list.js";
import { decodeText } from "../../read/decode.js";
import { LIMITS } from "../../read/limits.js";
import { savedPieces } from "../../saved/saved.js";
import { hasSavedName, limitOf } from "../saved-names.js";

/** The typology on which the first saved result among the files rests; `null` where there is none. */
export function typologyOfSaved(files: Names, longRun: LongRunHost): Typology | null {
  for (const file of files) {
    if (!hasSavedName(file)) continue;
    const bytes = longRun.readFileNow(file, limitOf(file));
    const text = bytes.value === null ? null : decodeText(bytes.value, file, { limit: LIMITS.resultBytes }).value;
    for (const { value } of (text === null ? null : savedPieces({ file, text })) ?? []) {
      if (value !== null) return value.typology;
    }
  }
  return null;
}
