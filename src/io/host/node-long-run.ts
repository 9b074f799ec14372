import { readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { openCacheFolder } from "../cache/cache-folder.js";
import { sha256Hex } from "../cache/digest.js";
import { shownPath } from "../input/paths.js";
import { readBytes } from "../input/read.js";
import { standardInput } from "../input/stdin.js";
import { createOutput } from "../output/output-file.js";
import { appendText } from "../output/write.js";
import { limitV8, sparingly } from "../threads/v8-limits.js";
import { startPool } from "../threads/worker-pool.js";
import { watchPaths } from "../watch/watch.js";
import { interruptible } from "./interruptible.js";
import type { LongRunHost, ThreadTools } from "./long-run.js";

/** What the launcher knows and the code cannot find out. */
export interface NodeHostOptions {
  /** Hash of the code that runs; without it the version of the package stands for it. */
  readonly build?: string;
  /** The script that worker threads run; `bin/worker.js` unless it is given. */
  readonly worker?: string;
  /** True where the process is somebody else's: what V8 does in it is left alone. */
  readonly isGuest?: boolean;
}

/** What the real machine gives long runs. */
export function nodeLongRunHost(packageRoot: string, cwd: string, options: NodeHostOptions): LongRunHost {
  const worker = options.worker ?? join(packageRoot, "bin/worker.js");
  const { isGuest = false } = options;
  const afterWork = isGuest ? () => {} : limitV8;
  const shown = (path: string) => shownPath(path, cwd);
  return {
    ...threadTools(options.build ?? versionOf(packageRoot), cwd),
    isGuest,
    cores: availableParallelism(),
    now: () => performance.now(),
    stdin: standardInput,
    createFile: (path, { force }) => createOutput(resolve(cwd, path), shown(path), { force }),
    appendFile: (path, text) => appendText(resolve(cwd, path), shown(path), text),
    sizeOf,
    startWorkers: (count, setup) => startPool(worker, count, setup, afterWork),
    interruptible,
    breathe: () => {
      afterWork();
      return new Promise((resolve) => setImmediate(resolve));
    },
    sparingly: isGuest ? (work) => work() : sparingly,
    watch: (paths, signal, exclude) => watchPaths(paths, cwd, signal, exclude),
  };
}

function sizeOf(path: string): number | null {
  try {
    return statSync(path).size;
  } catch {
    return null; // whoever reads it says why
  }
}

function versionOf(packageRoot: string): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/** What the real machine gives every thread. `cwd`: the working directory, which may be gone by the time the thread starts. */
export function threadTools(build: string, cwd: string): ThreadTools {
  return {
    build,
    cwd,
    readFileNow: (path, limit) => readBytes(path, () => shownPath(path, cwd), limit), // the system resolves it as we would
    digest: sha256Hex,
    openCache: (path) => openCacheFolder(resolve(cwd, path), shownPath(path, cwd)),
  };
}
