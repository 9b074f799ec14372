import { existsSync, lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FoundConfig } from "../host/host.js";

/** In the order in which they count within one folder; a `package.json` comes after them. */
export const CONFIG_NAMES = [".tcecrc.yaml", ".tcecrc.yml", ".tcecrc.json"] as const;

/**
 * The nearest configuration from this folder upwards. Every start pays for this: so the search proper is loaded only where
 * a quick look has met one of the names.
 */
export async function findConfig(cwd: string): Promise<FoundConfig> {
  const sign = nearestSign(cwd);
  if (sign === null) return { file: null, problem: null };
  const { searchConfig } = await import("./config-search.js");
  return searchConfig(cwd, CONFIG_NAMES, sign);
}

/** The nearest file that is, or may hold, a configuration. */
function nearestSign(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      if (isThere(join(folder, name))) return join(folder, name);
    }
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && mentionsTcec(manifest)) return manifest;
    if (dirname(folder) === folder) return null;
  }
}

/** True also for a link that leads nowhere: whoever put it there believes in a configuration. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function mentionsTcec(path: string): boolean {
  try {
    return readFileSync(path, "latin1").includes('"tcec"');
  } catch {
    return false;
  }
}
