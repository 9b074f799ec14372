import { lstatSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { ExcludePattern, LeftOut } from "../../model/exclude.js";
import { finding } from "../../model/finding.js";
import { NameList } from "../../plain/name-list.js";
import type { Expansion } from "../host/host.js";
import type { Exclusion } from "./exclude.js";
import { type Found, nothingFound } from "./found.js";
import { hasGlobCharacters } from "./glob-parts.js";
import { realPathOf, shownPath } from "./paths.js";
import { readProblem } from "./read.js";

/**
 * Files, folders and globs as one list: arguments in their order, the files of each sorted by code unit, a file that
 * was reached twice (also through a link) listed once. A name that exists is taken as it is, whatever characters it has.
 */
export async function expandPaths(
  paths: readonly string[],
  cwd: string,
  exclude: readonly ExcludePattern[] = [],
): Promise<Expansion> {
  const exclusion = exclude.length === 0 ? null : await openExclusion(exclude, cwd);
  const files = new NameList();
  const diagnostics: AnyDiagnostic[] = [];
  const seen = new Set<string>();
  const folders = new Map<string, string>();
  const isFound = lookUpFound(paths, cwd);
  const leftOut = () => exclusion?.leftOut ?? NOTHING_LEFT_OUT;
  const add = (name: string, place: string) => {
    if (seen.size === seen.add(place).size) return;
    files.push(name);
  };
  for (const path of paths) {
    const target = lookAt(path, cwd);
    if (target.stats !== null && !target.stats.isDirectory()) {
      if (exclusion?.leavesOut(target.absolute, "file") !== true) add(shownPath(path, cwd), placeOf(target, folders));
      continue;
    }
    const found = await expandMany(path, target, { cwd, exclusion });
    for (const diagnostic of found.diagnostics) diagnostics.push(diagnostic);
    if (paths.length === 1 && !found.hasLinks)
      return { files: found.names, diagnostics, isFound: () => true, leftOut: leftOut() };
    for (const name of found.names) add(name, found.placeOf(name));
  }
  return { files, diagnostics, isFound, leftOut: leftOut() };
}

const NOTHING_LEFT_OUT: LeftOut = { files: 0, folders: 0, idle: [] };

async function openExclusion(exclude: readonly ExcludePattern[], cwd: string): Promise<Exclusion> {
  const { Exclusion } = await import("./exclude.js");
  return new Exclusion(exclude, cwd);
}

/** What was named is known by its name; the names are listed when somebody asks. */
function lookUpFound(paths: readonly string[], cwd: string): (file: string) => boolean {
  let named: Set<string> | null = null;
  return (file) => {
    named ??= new Set(paths.map((path) => shownPath(path, cwd)));
    return !named.has(file);
  };
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
async function expandMany(
  path: string,
  { absolute, isLink, stats, error }: Target,
  { cwd, exclusion }: { readonly cwd: string; readonly exclusion: Exclusion | null },
): Promise<Found> {
  if (path === "") return nothingFound([finding("file-not-found", { path })]);
  const name = shownPath(path, cwd);
  if (stats !== null) {
    const { expandFolder } = await import("./expand-folder.js");
    if (exclusion?.leavesOut(absolute, "folder") === true) return nothingFound([]);
    return orNoMatch(expandFolder(absolute, cwd, exclusion), name, exclusion);
  }
  if (isLink || !hasGlobCharacters(path)) return nothingFound([readProblem(error, name)]);
  const { expandGlob } = await import("./expand-glob.js");
  return orNoMatch(expandGlob(path, cwd, exclusion), name, exclusion);
}

/** Where a file lies; `folders` remembers where folders lie, for the many files of one folder that a shell names. */
function placeOf({ absolute, isLink }: Target, folders: Map<string, string>): string {
  if (isLink) return realPathOf(absolute);
  const folder = dirname(absolute);
  const real = folders.get(folder) ?? realPathOf(folder);
  folders.set(folder, real);
  return real === folder ? absolute : join(real, basename(absolute));
}

function orNoMatch(found: Found, name: string, exclusion: Exclusion | null): Found {
  const failed = found.diagnostics.some((diagnostic) => diagnostic.severity === "error");
  const { files, folders } = exclusion?.leftOut ?? NOTHING_LEFT_OUT;
  if (found.names.length > 0 || failed || files + folders > 0) return found;
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
