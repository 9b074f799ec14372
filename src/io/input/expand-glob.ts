import { type Dirent, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { globSync } from "tinyglobby";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Exclusion } from "./exclude.js";
import type { Found } from "./found.js";
import { matcherPattern, splitGlob } from "./glob-parts.js";
import { isInside, realPathOf, reasonOf, shownBelow, shownPath, withSeparator } from "./paths.js";

/**
 * All files that a glob stands for, sorted; names that begin with a dot and `node_modules` are left out unless the
 * pattern names them. Links to folders are not followed; a link to a file counts where the file lies in the folder
 * that the pattern begins with.
 */
export function expandGlob(pattern: string, cwd: string, exclusion: Exclusion | null = null): Found {
  const reader = new FolderReader(cwd, exclusion);
  const { folder, rest } = splitGlob(pattern, cwd);
  const found = globSync(matcherPattern(rest), {
    cwd: folder,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: pattern.includes("node_modules") ? [] : ["**/node_modules/**"],
    fs: { readdirSync: reader.read as unknown as typeof readdirSync },
  });
  const matches = found.filter((name) => exclusion?.leavesOut(resolve(folder, name), "file") !== true);
  const names = matches.sort().map(shownBelow(folder, cwd));
  const root = realPathOf(folder);
  const links = new Map(reader.linkedFiles.map((path) => [shownPath(path, cwd), realPathOf(path)]));
  const isOutside = (name: string) => !isInside(links.get(name) ?? root, root);
  const outside = links.size === 0 ? [] : names.filter(isOutside);
  const start = withSeparator(folder).length;
  return {
    names: outside.length === 0 ? names : names.filter((name) => !isOutside(name)),
    placeOf: (name) => links.get(name) ?? withSeparator(root) + resolve(cwd, name).slice(start),
    hasLinks: links.size > 0,
    diagnostics: [...reader.diagnostics, ...outside.map((name) => finding("file-link-outside", { path: name }))],
  };
}

/** Lists folders, lets links to files pass for files, and keeps what went wrong. */
class FolderReader {
  readonly diagnostics: AnyDiagnostic[] = [];
  readonly linkedFiles: string[] = [];

  constructor(
    private readonly cwd: string,
    private readonly exclusion: Exclusion | null,
  ) {}

  readonly read = (folder: string): Dirent[] => {
    try {
      const entries = readdirSync(folder, { withFileTypes: true });
      const wanted = this.exclusion === null ? entries : entries.filter((entry) => !this.isLeftOut(entry, folder));
      return wanted.map((entry) => this.withLinkedFile(entry, folder));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason !== "ENOENT" && reason !== "ENOTDIR") {
        this.diagnostics.push(finding("file-unreadable", { path: shownPath(folder, this.cwd), reason }));
      }
      return [];
    }
  };

  /** A folder that is left out is not read; of files those are asked for that the pattern stands for. */
  private isLeftOut(entry: Dirent, folder: string): boolean {
    return entry.isDirectory() && this.exclusion?.leavesOut(resolve(folder, entry.name), "folder") === true;
  }

  /** A link to a file passes for a file; any other entry stays what it is. */
  private withLinkedFile(entry: Dirent, folder: string): Dirent {
    if (!entry.isSymbolicLink()) return entry;
    const path = resolve(folder, entry.name);
    if (!leadsToFile(path)) return entry;
    this.linkedFiles.push(path);
    return Object.assign(Object.create(entry), { isFile: () => true, isSymbolicLink: () => false }) as Dirent;
  }
}

/** True also for a link that leads nowhere: a pattern that stands for it asks for it, and whoever reads it says that it is not there. */
function leadsToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
