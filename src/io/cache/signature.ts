import { statSync } from "node:fs";

/** Two changes within this many milliseconds may leave the same times behind. */
const SETTLED_AFTER = 2000;

/**
 * What tells whether a file is still the same without reading it: size, times and place. To be taken before the file is
 * read. `null` for one that is missing, is no regular file, or changed less than 2 seconds ago.
 */
export function signatureOf(path: string): string | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return null;
    const { size, mtimeMs, ctimeMs, dev, ino } = stats;
    if (Math.max(mtimeMs, ctimeMs) > Date.now() - SETTLED_AFTER) return null;
    return `${size} ${mtimeMs} ${ctimeMs} ${dev} ${ino}`;
  } catch {
    return null;
  }
}
