import { readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const unfinished = new Set<string>();
let isExitWatched = false;

/** A new name for a file that is being written, in the folder of the one that it becomes. Names that begin with a dot are no input. */
export function beginTemporary(target: string): string {
  if (!isExitWatched) process.once("exit", removeTemporaries);
  isExitWatched = true;
  const name = `.tcec-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  const path = join(dirname(target), name);
  unfinished.add(path);
  return path;
}

/** The file has got its name, or is given up: then it is removed. */
export function endTemporary(path: string, isGivenUp: boolean): void {
  if (isGivenUp) rmSync(path, { force: true });
  unfinished.delete(path);
}

const DAY = 24 * 60 * 60 * 1000;
const TEMPORARY = /^\.tcec-\d+-[\da-z]+\.tmp$/;
const swept = new Set<string>();

/** Removes from a folder what was left by runs of this user that were killed more than a day ago; once in a run. */
export function sweepTemporaries(folder: string): void {
  if (swept.size === swept.add(folder).size) return;
  const user = process.getuid?.();
  try {
    for (const name of readdirSync(folder)) {
      if (!TEMPORARY.test(name)) continue;
      const path = join(folder, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (!stats?.isFile() || (user !== undefined && stats.uid !== user)) continue;
      if (stats.mtimeMs < Date.now() - DAY && !unfinished.has(path)) rmSync(path, { force: true });
    }
  } catch {
    // a folder that may be written to and not listed, or another run that sweeps it: no harm
  }
}

/** Removes every file that has not got its name yet. */
export function removeTemporaries(): void {
  for (const path of unfinished) endTemporary(path, true);
}
