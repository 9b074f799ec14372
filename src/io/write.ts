import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import { reasonOf } from "./paths.js";

/**
 * Writes a whole file or nothing: first under a temporary name in the same folder, then by renaming. The mode of an
 * existing file is kept; a link stays a link and its target is written. `null` when it is done.
 */
export function writeAtomically(
  path: string,
  name: string,
  text: string,
  options: { readonly force: boolean },
): AnyDiagnostic | null {
  try {
    const existing = statOrNull(path);
    if (existing?.isDirectory()) return report("file-not-written", { path: name, reason: "EISDIR" });
    if (existing && !existing.isFile()) {
      writeFileSync(path, text); // a pipe or device, such as /dev/null: it is written to, never replaced
      return null;
    }
    if (isTaken(path) && !options.force) return report("file-output-exists", { path: name });
    replaceFile(existing ? realpathSync(path) : path, text, existing?.mode ?? null);
    return null;
  } catch (error) {
    return report("file-not-written", { path: name, reason: reasonOf(error) });
  }
}

function replaceFile(path: string, text: string, mode: number | null): void {
  const temporary = join(dirname(path), `.tcec-${process.pid}-${Date.now().toString(36)}.tmp`);
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (mode !== null) chmodSync(temporary, mode & 0o7777);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function statOrNull(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

/** True also for a link that leads nowhere. */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
