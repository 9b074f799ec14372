import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import { type Found, nothingFound } from "./found.js";
import { isAbove, isInside, isYamlName, shownBelow, shownPath, withSeparator } from "./paths.js";
import { readProblem } from "./read.js";

/**
 * All YAML files of a folder and the folders in it, sorted; names that begin with a dot and `node_modules` are left
 * out, and so is what is no file: reading a pipe may never end. A link is followed only to a place within the folder,
 * and no place is visited twice: so a loop is harmless.
 */
export function expandFolder(folder: string, cwd: string): Found {
  try {
    return new Walk(folder, cwd).go();
  } catch (error) {
    return nothingFound(readProblem(error, shownPath(folder, cwd)));
  }
}

/** A folder on the way: what the names of its files begin with, and where it lies when all links are followed. */
interface Stop {
  readonly folder: string;
  readonly prefix: string;
  readonly place: string;
  /** True where a link led to it. */
  readonly isLinked: boolean;
}

class Walk {
  private readonly names: string[] = [];
  private readonly diagnostics: AnyDiagnostic[] = [];
  private readonly visited = new Set<string>();
  /** Places of what links led to, by name. All others lie where their names say, so that nobody need ask the system. */
  private readonly linked = new Map<string, string>();
  private readonly root: string;
  private readonly prefix: string;
  constructor(
    private readonly folder: string,
    private readonly cwd: string,
  ) {
    this.root = realpathSync(folder);
    this.prefix = isAbove(folder, cwd) ? withSeparator(folder) : shownBelow(folder, cwd)("");
  }

  go(): Found {
    this.visit({ folder: this.folder, prefix: this.prefix, place: this.root, isLinked: false });
    this.names.sort();
    const { linked, prefix, diagnostics } = this;
    const root = withSeparator(this.root);
    const placeOf = (name: string) => linked.get(name) ?? root + name.slice(prefix.length);
    const hasLinks = linked.size > 0;
    if (!isAbove(this.folder, this.cwd)) return { names: this.names, placeOf, hasLinks, diagnostics };
    const shown = new Map(this.names.map((name) => [shownPath(name, this.cwd), name]));
    return { names: [...shown.keys()], placeOf: (name) => placeOf(shown.get(name) ?? name), hasLinks, diagnostics };
  }

  /** Links last, and all in a fixed order, so that the same one of two ways to a folder is taken each time. */
  private visit(stop: Stop): void {
    if (this.visited.has(stop.place)) return;
    this.visited.add(stop.place);
    const [folders, links]: [string[], string[]] = [[], []];
    for (const entry of this.entriesOf(stop.folder)) {
      const { name } = entry;
      if (name.startsWith(".") || name === "node_modules") continue;
      if (entry.isSymbolicLink()) links.push(name);
      else if (entry.isDirectory()) folders.push(name);
      else if (entry.isFile() && isYamlName(name))
        this.add(stop.prefix + name, stop.isLinked ? join(stop.place, name) : null);
    }
    for (const name of folders.sort()) {
      const [folder, place] = [join(stop.folder, name), join(stop.place, name)];
      this.visit({ folder, place, prefix: `${stop.prefix}${name}/`, isLinked: stop.isLinked });
    }
    for (const name of links.sort()) this.follow(join(stop.folder, name), stop.prefix + name);
  }

  private entriesOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      this.diagnostics.push(readProblem(error, shownPath(folder, this.cwd)));
      return [];
    }
  }

  private follow(path: string, name: string): void {
    try {
      const stats = statSync(path);
      const isFolder = stats.isDirectory();
      if (!isFolder && !(stats.isFile() && isYamlName(path))) return;
      const place = realpathSync(path);
      if (!isInside(place, this.root)) {
        this.diagnostics.push(report("file-link-outside", { path: shownPath(path, this.cwd) }));
      } else if (isFolder) this.visit({ folder: path, prefix: `${name}/`, place, isLinked: true });
      else this.add(name, place);
    } catch (error) {
      if (isYamlName(path)) this.diagnostics.push(readProblem(error, shownPath(path, this.cwd)));
    }
  }

  /** `place` is given for what was reached through a link. */
  private add(name: string, place: string | null): void {
    this.names.push(name);
    if (place !== null) this.linked.set(name, place);
  }
}
