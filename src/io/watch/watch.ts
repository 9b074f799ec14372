import type { Stats } from "node:fs";
import type { FSWatcher } from "chokidar";
import type { ExcludePattern } from "../../model/exclude.js";
import { Debounce } from "./debounce.js";
import { statOrNull, WatchedPlaces } from "./watched-places.js";

/** Times of files go in steps of some milliseconds: one of this age at the start may be younger than the start. */
const STEP_OF_TIMES = 10;

/** Milliseconds between two looks where the system cannot tell of changes. */
const POLLING_INTERVAL = 1000;

/**
 * Names of files that change, appear or vanish from now on, until the signal. Paths are files, folders (of which the YAML
 * files count) and globs (of which everything below the folder before the first special character counts). Where the system
 * refuses to watch so many files, they are looked at once a second instead. What `exclude` leaves out counts in no folder and no glob.
 */
export function watchPaths(
  paths: readonly string[],
  cwd: string,
  signal: AbortSignal,
  exclude: readonly ExcludePattern[] = [],
): AsyncIterable<readonly string[]> {
  const watching = new Watching(new WatchedPlaces(paths, cwd), signal, exclude);
  return { [Symbol.asyncIterator]: () => watching.changes() };
}

class Watching {
  private readonly debounce: Debounce;
  private since = Date.now() - STEP_OF_TIMES;
  private lastLook = this.since;
  private watcher: FSWatcher | null = null;
  private isClosed = false;
  /** Keeps the program alive where all that is watched has gone, and sees it come back. */
  private readonly lookout: NodeJS.Timeout;
  private folders: ReadonlyMap<string, string | null>;

  constructor(
    private readonly places: WatchedPlaces,
    signal: AbortSignal,
    private readonly exclude: readonly ExcludePattern[],
  ) {
    this.debounce = new Debounce(signal);
    signal.addEventListener("abort", () => this.close(), { once: true });
    this.folders = identitiesOf(places.roots);
    this.lookout = setInterval(() => this.lookForFolders(), POLLING_INTERVAL);
    if (signal.aborted) this.close();
    else void this.start(false);
  }

  async *changes(): AsyncGenerator<readonly string[]> {
    try {
      for (let names = await this.debounce.next(); names !== null; names = await this.debounce.next()) yield names;
    } finally {
      this.close();
    }
  }

  private async start(usePolling: boolean): Promise<void> {
    const { watch } = await import("chokidar");
    if (this.exclude.length > 0) await this.places.leaveOut(this.exclude);
    if (this.isClosed) return;
    const watcher = watch([...this.places.roots], {
      followSymlinks: false,
      ignorePermissionErrors: true,
      ignored: (path, stats) => this.places.ignores(path, stats),
      usePolling,
      interval: POLLING_INTERVAL,
    });
    this.watcher = watcher;
    let metAtStart: string[] | null = [];
    watcher.on("ready", () => {
      // What was written after the watcher looked at it, and before it listened, is heard of by nobody else.
      for (const path of metAtStart ?? []) if (this.isYoung(statOrNull(path))) this.note(path);
      metAtStart = null;
    });
    watcher.on("add", (path, stats) => {
      if (metAtStart === null || this.isYoung(stats)) this.note(path);
      else metAtStart.push(path);
    });
    watcher.on("change", (path) => this.note(path));
    watcher.on("unlink", (path) => this.note(path));
    watcher.on("error", (error) => {
      void watcher.close();
      if (usePolling) this.debounce.fail(error);
      else if (watcher === this.watcher) void this.start(true); // too many files for the system, as a rule
    });
  }

  /** A folder that was removed is not heard of any more, though one of its name comes back: as where branches are switched. */
  private lookForFolders(): void {
    const [before, lastLook] = [this.folders, this.lastLook];
    this.folders = identitiesOf(this.places.roots);
    this.lastLook = Date.now() - STEP_OF_TIMES;
    const others = [...this.folders].filter(([root, identity]) => identity !== null && identity !== before.get(root));
    if (others.length === 0) return;
    const isBack = others.some(([root]) => before.get(root) === null);
    this.since = isBack ? 0 : lastLook; // what comes back may be as old as it was
    const usesPolling = this.watcher?.options.usePolling ?? false;
    void this.watcher?.close();
    void this.start(usesPolling);
  }

  /** Files that are met at the start have changed if they are younger than it, or than the last look at their folder. */
  private isYoung(stats: Stats | null | undefined): boolean {
    return stats != null && Math.max(stats.mtimeMs, stats.ctimeMs) >= this.since;
  }

  private note(path: string): void {
    const name = this.places.nameOf(path);
    if (name !== null) this.debounce.add(name);
  }

  private close(): void {
    this.isClosed = true;
    clearInterval(this.lookout);
    void this.watcher?.close();
  }
}

/** What tells a folder from another one of its name; `null` for one that is not there. */
function identitiesOf(folders: ReadonlySet<string>): Map<string, string | null> {
  const identify = (folder: string): string | null => {
    const stats = statOrNull(folder);
    return stats && `${stats.ino}/${stats.birthtimeMs}`;
  };
  return new Map([...folders].map((folder) => [folder, identify(folder)]));
}
