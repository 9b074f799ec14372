import { lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import type { Found } from "./found.js";
import type { Expansion } from "./host.js";
import { shownPath } from "./paths.js";
import { readProblem } from "./read.js";

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/**
 * Files, folders and globs as one list: arguments in their order, the files of each sorted by code unit, a file that
 * was reached twice (also through a link) listed once. A name that exists is taken as it is, whatever characters it has.
 */
export async function expandPaths(paths: readonly string[], cwd: string): Promise<Expansion> {
  const files: string[] = [];
  const diagnostics: AnyDiagnostic[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await expandOne(path, cwd);
    diagnostics.push(...found.diagnostics);
    for (const file of found.paths) {
      const identity = realPathOf(resolve(cwd, file));
      if (seen.has(identity)) continue;
      seen.add(identity);
      files.push(shownPath(file, cwd));
    }
  }
  return { files, diagnostics };
}

async function expandOne(path: string, cwd: string): Promise<Found> {
  // An empty argument, from an empty variable of the shell, is not the working directory.
  if (path === "") return { paths: [], diagnostics: [report("file-not-found", { path })] };
  const absolute = resolve(cwd, path);
  const name = shownPath(path, cwd);
  const stats = statPath(absolute, name);
  if ("diagnostics" in stats) {
    if (isLink(absolute) || !GLOB_CHARACTERS.test(path)) return stats;
    const { expandGlob } = await import("./expand-glob.js");
    return orNoMatch(await expandGlob(path, cwd), name);
  }
  if (!stats.isDirectory()) return { paths: [absolute], diagnostics: [] };
  const { expandFolder } = await import("./expand-folder.js");
  return orNoMatch(expandFolder(absolute, cwd), name);
}

function statPath(absolute: string, name: string): Stats | Found {
  try {
    return statSync(absolute);
  } catch (error) {
    return { paths: [], diagnostics: [readProblem(error, name)] };
  }
}

/** True for a link, also one that leads nowhere. */
function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    return false;
  }
}

function orNoMatch(found: Found, name: string): Found {
  const failed = found.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  if (found.paths.length > 0 || failed) return found;
  return { paths: [], diagnostics: [...found.diagnostics, report("file-no-match", { path: name })] };
}

/** True where two paths lead to one file when all links are followed; false where one of them leads nowhere. */
export function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

/** Where a path leads when all links are followed; the path itself where it leads nowhere. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
