import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import type { Found } from "./found.js";
import { isInside, shownPath } from "./paths.js";
import { readProblem } from "./read.js";

const YAML_NAME = /\.ya?ml$/i;

/**
 * All YAML files of a folder and the folders in it, sorted; names that begin with a dot and `node_modules` are left
 * out. A link is followed only to a place within the folder, and no place is visited twice: so a loop is harmless.
 */
export function expandFolder(folder: string, cwd: string): Found {
  const walk = new Walk(folder, cwd);
  walk.visit(folder);
  return { paths: walk.paths.sort(), diagnostics: walk.diagnostics };
}

class Walk {
  readonly paths: string[] = [];
  readonly diagnostics: AnyDiagnostic[] = [];
  private readonly root: string;
  private readonly visited = new Set<string>();

  constructor(
    folder: string,
    private readonly cwd: string,
  ) {
    this.root = realpathSync(folder);
  }

  visit(folder: string): void {
    for (const entry of this.entriesOf(folder)) {
      if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) this.follow(path);
      else if (entry.isDirectory()) this.visit(path);
      else if (YAML_NAME.test(entry.name)) this.paths.push(path);
    }
  }

  /** The entries in a fixed order, so that the same one of two links to a folder is taken each time. */
  private entriesOf(folder: string): Dirent[] {
    try {
      const identity = realpathSync(folder);
      if (this.visited.has(identity)) return [];
      this.visited.add(identity);
      const entries = readdirSync(folder, { withFileTypes: true });
      return entries.sort((a, b) => linksLast(a) - linksLast(b) || (a.name < b.name ? -1 : 1));
    } catch (error) {
      this.diagnostics.push(readProblem(error, shownPath(folder, this.cwd)));
      return [];
    }
  }

  private follow(path: string): void {
    try {
      const stats = statSync(path);
      if (!stats.isDirectory() && !YAML_NAME.test(path)) return;
      if (!isInside(realpathSync(path), this.root)) {
        this.diagnostics.push(report("file-link-outside", { path: shownPath(path, this.cwd) }));
      } else if (stats.isDirectory()) this.visit(path);
      else this.paths.push(path);
    } catch (error) {
      if (YAML_NAME.test(path)) this.diagnostics.push(readProblem(error, shownPath(path, this.cwd)));
    }
  }
}

function linksLast(entry: Dirent): number {
  return entry.isSymbolicLink() ? 1 : 0;
}
