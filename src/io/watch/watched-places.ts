import { type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { ExcludePattern } from "../../model/exclude.js";
import type { Exclusion } from "../input/exclude.js";
import { hasGlobCharacters, splitGlob } from "../input/glob-parts.js";
import { isInside, isYamlName, realPathOf, shownPath } from "../input/paths.js";

/** A folder in which all files count that have the right name. */
interface Tree {
  /** As it was named. */
  readonly folder: string;
  /** Free of links. */
  readonly root: string;
  accepts(path: string): boolean;
}

/** What is watched: whole folders, and single files by way of the folder they lie in, since an editor may replace them. */
export class WatchedPlaces {
  /** Folders to watch, absolute and free of links. */
  readonly roots: ReadonlySet<string>;
  private readonly trees: Tree[] = [];
  /** Names by absolute path. */
  private readonly files = new Map<string, string>();
  private readonly above = new Set<string>();

  /** Asked for before anything is watched. */
  private exclusion: Exclusion | null = null;

  constructor(
    paths: readonly string[],
    private readonly cwd: string,
  ) {
    for (const path of paths) this.add(path);
    this.roots = new Set([...this.trees.map(({ root }) => root), ...[...this.files.keys()].map(dirname)]);
    for (const root of this.roots) {
      for (let folder = root; !this.above.has(folder); folder = dirname(folder)) this.above.add(folder);
    }
  }

  /** What the folders and globs do not stand for, from now on. */
  async leaveOut(exclude: readonly ExcludePattern[]): Promise<void> {
    const { Exclusion } = await import("../input/exclude.js");
    this.exclusion = new Exclusion(exclude, this.cwd);
  }

  /** True for what need not be watched; without `stats` true only where that is certain. */
  ignores(path: string, stats?: Stats): boolean {
    if (this.files.has(path) || this.above.has(path)) return false;
    return !this.trees.some((tree) => {
      if (!isInside(path, tree.root) || isHidden(path.slice(tree.root.length))) return false;
      if (stats !== undefined && this.isLeftOut(path, tree, stats.isDirectory())) return false;
      return stats === undefined || stats.isDirectory() || tree.accepts(path);
    });
  }

  /** What a file is called; `null` for one that does not count. */
  nameOf(path: string): string | null {
    const name = this.files.get(path);
    if (name !== undefined) return name;
    const tree = this.trees.find(
      (one) => isInside(path, one.root) && one.accepts(path) && !this.isLeftOut(path, one, false),
    );
    return tree ? shownPath(join(tree.folder, path.slice(tree.root.length)), this.cwd) : null;
  }

  private isLeftOut(path: string, { folder, root }: Tree, isFolder: boolean): boolean {
    if (this.exclusion === null) return false;
    return this.exclusion.leavesOut(join(folder, path.slice(root.length)), isFolder ? "folder" : "file");
  }

  private add(path: string): void {
    const absolute = resolve(this.cwd, path);
    const stats = statOrNull(absolute);
    if (stats?.isDirectory()) {
      this.trees.push({ folder: absolute, root: realPathOf(absolute), accepts: isYamlName });
    } else if (stats === null && hasGlobCharacters(path)) {
      const { folder } = splitGlob(path, this.cwd);
      this.trees.push({ folder, root: realPathOf(folder), accepts: () => true });
    } else {
      // Where the name is a link, both the link and what it leads to may be replaced.
      const name = shownPath(absolute, this.cwd);
      this.files.set(join(realPathOf(dirname(absolute)), basename(absolute)), name);
      this.files.set(realPathOf(absolute), name);
    }
  }
}

function isHidden(rest: string): boolean {
  return rest.split(sep).some((segment) => segment.startsWith(".") || segment === "node_modules");
}

/** `null` for what is not there, or cannot be looked at. */
export function statOrNull(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
