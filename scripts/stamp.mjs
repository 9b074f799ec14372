// Tells whether what was made is still what would be made: by the contents of all files that it was made of, and of those that
// were made. Times of files tell less: a checkout gives new ones to what has not changed, and a copy may keep old ones.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const absolute = (path) => join(root, path);

/** All files of folders and files, as paths from the root; what is missing has none. */
export function filesIn(...paths) {
  return paths.flatMap((path) => {
    const state = statSync(absolute(path), { throwIfNoEntry: false });
    if (!state?.isDirectory()) return state === undefined ? [] : [path];
    const below = readdirSync(absolute(path), { recursive: true, withFileTypes: true });
    return below
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
      .sort();
  });
}

/**
 * The contents of files by their paths, of a folder the names in it; the version of Node counts, since what it compiled is kept
 * too.
 */
export function contentsOf(paths) {
  const read = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().join("\n") : readFileSync(path));
  const hash = (path) => {
    if (!existsSync(absolute(path))) return null;
    return createHash("sha256")
      .update(read(absolute(path)))
      .digest("hex");
  };
  const sorted = [...new Set(paths)].sort();
  return { node: process.version, files: Object.fromEntries(sorted.map((path) => [path, hash(path)])) };
}

/** Keeps contents in a file. */
export function writeStamp(file, contents) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(contents)}\n`);
}

/** True where the files that a stamp names, or those that are named here, are those of the stamp. */
export function isCurrent(file, paths = null) {
  try {
    const kept = readFileSync(file, "utf8").trim();
    return kept === JSON.stringify(contentsOf(paths ?? Object.keys(JSON.parse(kept).files)));
  } catch {
    return false;
  }
}
