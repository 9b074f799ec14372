import type { LongRunHost } from "../io/host/long-run.js";
import type { Typology } from "../model/typology.js";
import { type FoundInputs, textOf } from "../pipeline/inputs.js";
import { NameList, type Names } from "../plain/name-list.js";
import { hasSavedName, limitOf } from "../saved/recognise.js";
import { typologyOfSaved } from "../saved/saved.js";

/** All files in their order. */
export function filesOf({ before, after }: FoundInputs): Names {
  return after.length === 0 ? before : new NameList([...before, ...after]);
}

/** Number of files, standard input counted as one. */
export function countInputs({ before, after, hasStdin }: FoundInputs): number {
  return before.length + after.length + (hasStdin ? 1 : 0);
}

/** The typology on which the first saved result among the files rests; `null` where there is none. */
export function typologyOfFiles(files: Names, { readFileNow }: Pick<LongRunHost, "readFileNow">): Typology | null {
  for (const file of files) {
    if (!hasSavedName(file)) continue;
    const source = textOf(readFileNow(file, limitOf(file)), file).value;
    const typology = source && typologyOfSaved(source);
    if (typology !== null) return typology;
  }
  return null;
}
