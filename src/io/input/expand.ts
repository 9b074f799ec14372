import { lstatSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { NameList } from "../../plain/name-list.js";
import type { Expansion } from "../host/host.js";
import { type Found, nothingFound } from "./found.js";
import { hasGlobCharacters } from "./glob-parts.js";
import { realPathOf, shownPath } from "./paths.js";
import { readProblem } from "./read.js";

/**
 * Files, folders and globs as one list: arguments in their order, the files of each sorted by code unit, a file that
 * was reached twice (also through a link) listed once. A name that exists is taken as it is, whatever characters it has.
 */
export async function expandPaths(paths: readonly string[], cwd: string): Promise<Expansion> {
  const files = new NameList();
  const diagnostics: AnyDiagnostic[] = [];
  const seen = new Set<string>();
  const folders = new Map<string, string>();
  const add = (name: string, place: string) => {
    if (seen.size === seen.add(place).size) return;
    files.push(name);
  };
  for (const path of paths) {
    const target = lookAt(path, cwd);
    if (target.stats !== null && !target.stats.isDirectory()) {
      add(shownPath(path, cwd), placeOf(target, folders));
      continue;
    }
    const found = await expandMany(path, target, cwd);
    for (const diagnostic of found.diagnostics) diagnostics.push(diagnostic);
    if (paths.length === 1 && !found.hasLinks) return { files: found.names, diagnostics };
    for (const name of found.names) add(name, found.placeOf(name));
  }
  return { files, diagnostics };
}

/** What is found under a name. */
interface Target {
  readonly absolute: string;
  readonly isLink: boolean;
  /** Of what a link leads to; `null` where there is nothing, or nobody may look. */
  readonly stats: Stats | null;
  readonly error: unknown;
}

function lookAt(path: string, cwd: string): Target {
  const absolute = resolve(cwd, path);
  let isLink = false;
  try {
    const stats = lstatSync(absolute);
    isLink = stats.isSymbolicLink();
    // An empty argument, from an empty variable of the shell, is not the working directory.
    return { absolute, isLink, stats: path === "" ? null : isLink ? statSync(absolute) : stats, error: null };
  } catch (error) {
    return { absolute, isLink, stats: null, error };
  }
}

/** What a folder or a glob stands for, or what is wrong with the name. */
async function expandMany(path: string, { absolute, isLink, stats, error }: Target, cwd: string): Promise<Found> {
  if (path === "") return nothingFound([finding("file-not-found", { path })]);
  const name = shownPath(path, cwd);
  if (stats !== null) {
    const { expandFolder } = await import("./expand-folder.js");
    return orNoMatch(expandFolder(absolute, cwd), name);
  }
  if (isLink || !hasGlobCharacters(path)) return nothingFound([readProblem(error, name)]);
  const { expandGlob } = await import("./expand-glob.js");
  return orNoMatch(expandGlob(path, cwd), name);
}

/** Where a file lies; `folders` remembers where folders lie, for the many files of one folder that a shell names. */
function placeOf({ absolute, isLink }: Target, folders: Map<string, string>): string {
  if (isLink) return realPathOf(absolute);
  const folder = dirname(absolute);
  const real = folders.get(folder) ?? realPathOf(folder);
  folders.set(folder, real);
  return real === folder ? absolute : join(real, basename(absolute));
}

function orNoMatch(found: Found, name: string): Found {
  const failed = found.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  if (found.names.length > 0 || failed) return found;
  return nothingFound([...found.diagnostics, finding("file-no-match", { path: name })]);
}

/** True where two paths lead to one file when all links are followed; also where there is none yet. */
export function isSameFile(a: string, b: string): boolean {
  const [first, second] = [identityOf(a), identityOf(b)];
  if (first !== second) return false;
  return first !== null || whereItWouldLie(a) === whereItWouldLie(b);
}

/** True where a path leads to one of the files. They are asked for only where there is anything under the path. */
export function isAmong(path: string, files: Iterable<string>): boolean {
  const identity = identityOf(path);
  if (identity === null) return false;
  for (const file of files) if (identityOf(file) === identity) return true;
  return false;
}

/** What the system knows a file by; `null` where there is none. */
function identityOf(path: string): string | null {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? null : `${stats.dev}/${stats.ino}`;
  } catch {
    return null;
  }
}

function whereItWouldLie(path: string): string {
  return join(realPathOf(dirname(path)), basename(path));
}
