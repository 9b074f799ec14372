import type { LongRunHost } from "../../io/host/long-run.js";
import type { Typology } from "../../model/typology.js";
import type { Names } from "../../plain/name-list.js";
import { decodeText } from "../../read/decode.js";
import { hasSavedName, limitOf } from "../../saved/recognise.js";
import { typologyOfSaved } from "../../saved/saved.js";

/** The typology on which the first saved result among the files rests; `null` where there is none. */
export function typologyOfFirst(files: Names, longRun: LongRunHost): Typology | null {
  for (const file of files) {
    if (!hasSavedName(file)) continue;
    const bytes = longRun.readFileNow(file, limitOf(file));
    const text = bytes.value === null ? null : decodeText(bytes.value, file, { limit: limitOf(file) }).value;
    const typology = text === null ? null : typologyOfSaved({ file, text });
    if (typology !== null) return typology;
  }
  return null;
}
