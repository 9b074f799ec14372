import { resolve } from "node:path";
import { openCacheFolder } from "../cache/cache-folder.js";
import { sha256Hex } from "../cache/digest.js";
import { shownPath } from "../input/paths.js";
import { readBytes } from "../input/read.js";
import type { ThreadTools } from "./long-run.js";

/** What the real machine gives every thread. */
export function threadTools(build: string): ThreadTools {
  const cwd = process.cwd();
  return {
    build,
    readFileNow: (path, limit) => readBytes(path, () => shownPath(path, cwd), limit), // the system resolves it as we would
    digest: sha256Hex,
    openCache: (path) => openCacheFolder(resolve(cwd, path), shownPath(path, cwd)),
  };
}
