import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import type { Found } from "./found.js";
import { isInside, reasonOf, shownPath } from "./paths.js";

/**
 * All files that a glob stands for, sorted; names that begin with a dot and `node_modules` are left out unless the
 * pattern names them. Links to folders are not followed; a link to a file counts where the file lies in the folder
 * that the pattern begins with.
 */
export function expandGlob(pattern: string, cwd: string): Found {
  const diagnostics: AnyDiagnostic[] = [];
  const readFolder = (folder: string): Dirent[] => {
    try {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => withLinkedFile(entry, folder));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== "ENOENT" && reason !== "ENOTDIR") {
        diagnostics.push(report("file-unreadable", { path: shownPath(folder, cwd), reason }));
      }
      return [];
    }
  };
  const matches = globSync(pattern, {
    cwd,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.includes("node_modules") ? [] : ["**/node_modules/**"],
    fs: { readdirSync: readFolder as unknown as typeof readdirSync },
  });
  const root = fixedPart(pattern, cwd);
  const paths = matches.map((match) => resolve(cwd, match)).sort();
  const kept = paths.filter((path) => isInside(realpathSync(path), root));
  const outside = paths.filter((path) => !kept.includes(path));
  diagnostics.push(...outside.map((path) => report("file-link-outside", { path: shownPath(path, cwd) })));
  return { paths: kept, diagnostics };
}

/** The folder before the first segment with a glob character, free of links. */
function fixedPart(pattern: string, cwd: string): string {
  const segments = pattern.split("/");
  const first = segments.findIndex((segment) => /[*?[\]{}!()]/.test(segment));
  const folder = segments.slice(0, first).join("/");
  try {
    return realpathSync(resolve(cwd, pattern.startsWith("/") ? `/${folder}` : folder));
  } catch {
    return resolve(cwd, folder);
  }
}

/** A link to a file passes for a file; any other entry stays what it is. */
function withLinkedFile(entry: Dirent, folder: string): Dirent {
  if (!entry.isSymbolicLink()) return entry;
  const target = statSync(join(folder, entry.name), { throwIfNoEntry: false });
  if (!target?.isFile()) return entry;
  return Object.assign(Object.create(entry), { isFile: () => true, isSymbolicLink: () => false }) as Dirent;
}
