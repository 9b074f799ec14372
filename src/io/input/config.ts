import { lstatSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { FoundConfig } from "../host/host.js";
import { realPathOf } from "./paths.js";

/** In the order in which they count within one folder; a `package.json` comes after them. */
export const CONFIG_NAMES = [".tcecrc.yaml", ".tcecrc.yml", ".tcecrc.json"] as const;

/** Bytes of a `package.json` above which nobody looks for a configuration in it. */
const MOST_OF_MANIFEST = 5_000_000;

/**
 * The nearest configuration from this folder upwards to the root of its repository, the home of the user or the root of the file system. Every start pays for this: so the search
 * proper is loaded only where a quick look has met one of the names.
 */
export async function findConfig(cwd: string): Promise<FoundConfig> {
  const folders = foldersFrom(cwd);
  if (!folders.some(hasSign)) return { file: null, problem: null, notes: [] };
  const { searchConfig } = await import("./config-search.js");
  return searchConfig({ names: CONFIG_NAMES, folders, owners: ownersAt(cwd), mostOfManifest: MOST_OF_MANIFEST }, cwd);
}

/** A folder with `.git`, which is a file in a linked work tree or a submodule, is the last one; so is the home of the user. */
function foldersFrom(cwd: string): string[] {
  const home = homeFolder();
  const folders = [cwd];
  for (let folder = cwd; folder !== home && !isThere(join(folder, ".git")); ) {
    const above = dirname(folder);
    if (above === folder) break;
    folders.push(above);
    folder = above;
  }
  return folders;
}

/** `null` where the system knows none. */
function homeFolder(): string | null {
  try {
    return realPathOf(homedir());
  } catch {
    return null;
  }
}

/** The user, and whom the working directory belongs to: what they put there would count all the same. */
function ownersAt(cwd: string): readonly number[] | null {
  const user = process.getuid?.();
  if (user === undefined) return null;
  const owner = statSync(cwd, { throwIfNoEntry: false })?.uid;
  return owner === undefined ? [user] : [user, owner];
}

/** True where the folder has a file that is, or may hold, a configuration. */
function hasSign(folder: string): boolean {
  if (CONFIG_NAMES.some((name) => isThere(join(folder, name)))) return true;
  return mentionsTcec(join(folder, "package.json"));
}

/** True also for a link that leads nowhere: whoever put it there believes in a configuration. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A manifest is a file, and a short one: a pipe of that name would be waited for, and a large file read at every start. */
function mentionsTcec(path: string): boolean {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.size > MOST_OF_MANIFEST) return false;
    return readFileSync(path, "latin1").includes('"tcec"');
  } catch {
    return false;
  }
}
