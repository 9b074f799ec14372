import { rmSync } from "node:fs";
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

/** Removes every file that has not got its name yet. */
export function removeTemporaries(): void {
  for (const path of unfinished) endTemporary(path, true);
}
