import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { reasonOf } from "../input/paths.js";

/**
 * Makes a folder and those above it; gives the uppermost one that was made, or `null` where all were there. Node's own way
 * (`recursive`) never ends where a file system refuses a name for being absent, as `/proc` does.
 * @throws what the system says
 */
export function makeFolder(path: string): string | null {
  if (isFolder(path)) return null;
  const parent = dirname(path);
  const above = parent === path ? null : makeFolder(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    if (reasonOf(error) === "EEXIST" && isFolder(path)) return above; // another run was faster
    throw error;
  }
  return above ?? path;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
