import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { mergeNames, NameList, type Names } from "../../plain/name-list.js";
import type { Exclusion } from "./exclude.js";
import { type Found, nothingFound } from "./found.js";
import { isAbove, isInside, isYamlName, shownBelow, shownPath, withSeparator } from "./paths.js";
import { readProblem } from "./read.js";

/**
 * All YAML files of a folder and the folders in it, sorted; names that begin with a dot and `node_modules` are left
 * out, so is what `exclusion` leaves out, and so is what is no file: reading a pipe may never end. A link is followed only to a place within the folder,
 * and no place is visited twice: so a loop is harmless.
 */
export function expandFolder(folder: string, cwd: string, exclusion: Exclusion | null = null): Found {
  try {
    return new Walk(folder, cwd, exclusion).go();
  } catch (error) {
    return nothingFound([readProblem(error, shownPath(folder, cwd))]);
  }
}

/** What editors write behind the ending of a profile. */
const SECOND_ENDING = /(\.ya?ml)\.txt$/i;

/** A folder on the way: what the names of its files begin with, and where it lies when all links are followed. */
interface Stop {
  readonly folder: string;
  readonly prefix: string;
  readonly place: string;
  /** True where a link led to it. */
  readonly isLinked: boolean;
}

class Walk {
  /** Names of what lies where its name says, in their order. */
  private readonly names = new NameList();
  private readonly diagnostics: AnyDiagnostic[] = [];
  private readonly visited = new Set<string>();
  /** Places of what links led to, by name, in the order in which they were met. */
  private readonly linked = new Map<string, string>();
  private readonly root: string;
  private readonly prefix: string;
  constructor(
    private readonly folder: string,
    private readonly cwd: string,
    private readonly exclusion: Exclusion | null,
  ) {
    this.root = realpathSync(folder);
    this.prefix = isAbove(folder, cwd) ? withSeparator(folder) : shownBelow(folder, cwd)("");
  }

  go(): Found {
    this.visit({ folder: this.folder, prefix: this.prefix, place: this.root, isLinked: false });
    const { linked, diagnostics } = this;
    const hasLinks = linked.size > 0;
    const names = hasLinks ? mergeNames(this.names, [...linked.keys()].sort()) : this.names;
    const show = isAbove(this.folder, this.cwd) ? (name: string) => shownPath(name, this.cwd) : null;
    const places = show === null ? linked : new Map([...linked].map(([name, place]) => [show(name), place]));
    const [root, start] = [withSeparator(this.root), withSeparator(this.folder).length];
    return {
      names: show === null ? names : new NameList(shownAs(names, show)),
      // What no link led to lies where its name says, so that nobody need ask the system.
      placeOf: (name) => places.get(name) ?? root + resolve(this.cwd, name).slice(start),
      hasLinks,
      diagnostics,
    };
  }

  /**
   * A folder comes where its name with the separator would: so all names are in their order at once. Links last, and in a
   * fixed order, so that the same one of two ways to a folder is taken each time.
   */
  private visit(stop: Stop): void {
    if (this.visited.has(stop.place)) return;
    this.visited.add(stop.place);
    const [steps, links]: [string[], string[]] = [[], []];
    for (const entry of this.entriesOf(stop.folder)) {
      const { name } = entry;
      if (name.startsWith(".") || name === "node_modules") continue;
      if (this.isLeftOut(entry, stop)) continue;
      if (entry.isSymbolicLink()) links.push(name);
      else if (entry.isDirectory()) steps.push(`${name}/`);
      else if (entry.isFile() && isYamlName(name)) steps.push(name);
      else if (entry.isFile() && SECOND_ENDING.test(name)) {
        const path = shownPath(join(stop.folder, name), this.cwd);
        this.diagnostics.push(finding("file-ending", { path, meant: name.replace(SECOND_ENDING, "$1") }));
      }
    }
    for (const step of steps.sort()) {
      if (step.endsWith("/")) this.visit(below(stop, step.slice(0, -1)));
      else this.add(stop.prefix + step, stop.isLinked ? join(stop.place, step) : null);
    }
    for (const name of links.sort()) this.follow(join(stop.folder, name), stop.prefix + name);
  }

  /** A link is asked for by its name too, as a file or a folder, whatever it leads to. */
  private isLeftOut(entry: Dirent, stop: Stop): boolean {
    if (this.exclusion === null) return false;
    const { name } = entry;
    const isFile = isYamlName(name) || SECOND_ENDING.test(name);
    if (!entry.isDirectory() && !entry.isSymbolicLink() && !isFile) return false;
    return this.exclusion.leavesOut(join(stop.folder, name), isFile && !entry.isDirectory() ? "file" : "folder");
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
        this.diagnostics.push(finding("file-link-outside", { path: shownPath(path, this.cwd) }));
      } else if (isFolder) this.visit({ folder: path, prefix: `${name}/`, place, isLinked: true });
      else this.add(name, place);
    } catch (error) {
      if (isYamlName(path)) this.diagnostics.push(readProblem(error, shownPath(path, this.cwd)));
    }
  }

  /** `place` is given for what was reached through a link. */
  private add(name: string, place: string | null): void {
    if (place === null) this.names.push(name);
    else this.linked.set(name, place);
  }
}

function below({ folder, prefix, place, isLinked }: Stop, name: string): Stop {
  return { folder: join(folder, name), prefix: `${prefix}${name}/`, place: join(place, name), isLinked };
}

function* shownAs(names: Names, show: (name: string) => string): Generator<string> {
  for (const name of names) yield show(name);
}
