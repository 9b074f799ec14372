import { relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import type { ExcludePattern, LeftOut } from "../../model/exclude.js";
import { matcherPattern, OWN_RULES, splitGlob, withSlashes } from "./glob-parts.js";
import { withSeparator } from "./paths.js";

/** Says of files and folders whether they are left out, and counts those that are. */
export class Exclusion {
  private readonly patterns: readonly Pattern[];
  private readonly met = new Set<string>();
  private files = 0;
  private folders = 0;

  constructor(
    private readonly excludes: readonly ExcludePattern[],
    cwd: string,
  ) {
    this.patterns = excludes.map((exclude) => new Pattern(exclude, cwd));
  }

  /** True for a file, or all that lies in a folder. Paths are absolute; each is asked for once. */
  leavesOut(path: string, kind: "file" | "folder"): boolean {
    const pattern = this.patterns.find((one) => one.meets(path, kind === "folder"));
    if (pattern === undefined) return false;
    this.met.add(pattern.text);
    if (kind === "folder") this.folders += 1;
    else this.files += 1;
    return true;
  }

  /** What was left out so far. */
  get leftOut(): LeftOut {
    const idle = this.excludes.map(({ pattern }) => pattern).filter((pattern) => !this.met.has(pattern));
    return { files: this.files, folders: this.folders, idle: [...new Set(idle)] };
  }
}

/**
 * A pattern without a slash is one for names, wherever they stand below its folder; one with a slash is for paths from its folder
 * on. What is met as a folder is left out with all that lies in it. A name that is written out is met also where it has signs of a
 * glob.
 */
class Pattern {
  readonly text: string;
  private readonly base: string;
  private readonly isForFolders: boolean;
  /** Where the path begins; `null` for a pattern for names. */
  private readonly folder: string | null;
  private readonly literal: string;
  private readonly matches: (text: string) => boolean;

  constructor({ pattern, base }: ExcludePattern, cwd: string) {
    this.text = pattern;
    this.base = resolve(cwd, base);
    const written = withSlashes(pattern, OWN_RULES);
    this.isForFolders = written.endsWith("/");
    const wanted = written.replace(/\/+$/, "") || "/";
    const { folder, rest } = wanted.includes("/") ? splitGlob(wanted, this.base) : { folder: null, rest: wanted };
    this.folder = folder;
    this.literal = rest;
    this.matches = picomatch(matcherPattern(rest), { dot: true });
  }

  /** True where the path, or a folder that it lies in, is met. */
  meets(path: string, isFolder: boolean): boolean {
    const { folder } = this;
    if (folder !== null && !path.startsWith(withSeparator(folder))) return false;
    const below = folder === null ? relative(this.base, path) : path.slice(withSeparator(folder).length);
    const names = below.split(sep).filter((name) => name !== "..");
    return names.some((name, i) => {
      if (this.isForFolders && !isFolder && i === names.length - 1) return false;
      return this.isMet(folder === null ? name : names.slice(0, i + 1).join("/"));
    });
  }

  private isMet(text: string): boolean {
    return text !== "" && (text === this.literal || this.matches(text));
  }
}
