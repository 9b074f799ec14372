import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { hashOf } from "../../plain/hash.js";

/** Arguments that tell a place, which moves when lines are put in before it. */
const PLACES = new Set(["line", "offset"]);

/**
 * Names findings so that a program which sees them again knows them: by file, code, field and arguments, not by line. Of
 * findings that are alike in all of these, the second one in its file gets a name of its own, and so on; findings of one file
 * come one after the other.
 */
export function createFingerprints(): (finding: AnyDiagnostic, file: string | null) => string {
  let current: string | null = null;
  let seen = new Map<string, number>();
  return (finding, file) => {
    if (file !== current) seen = new Map();
    current = file;
    const args = Object.fromEntries(Object.entries(finding.args).filter(([key]) => !PLACES.has(key)));
    const what = [file, finding.document ?? null, finding.code, finding.pointers[0] ?? null, args];
    const hash = hashOf(what).replace("sha256:", "");
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return times === 1 ? hash : `${hash}:${times}`;
  };
}
