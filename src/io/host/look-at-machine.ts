import { accessSync, constants, existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { isForeign } from "../cache/cache-folder.js";
import { CONFIG_NAMES } from "../input/config.js";
import { reasonOf, shownPath } from "../input/paths.js";
import type { Machine } from "./machine.js";

/** Looks at this machine. `packageRoot` is the folder of the package. */
export function lookAtMachine(packageRoot: string, cwd: string): Machine {
  return {
    node: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    processors: availableParallelism(),
    packageFolder: shownPath(packageRoot, cwd),
    configNames: [...CONFIG_NAMES, "package.json"],
    cacheProblem: (path) => cacheProblem(resolve(cwd, path), shownPath(path, cwd)),
  };
}

function cacheProblem(path: string, name: string): AnyDiagnostic | null {
  try {
    if (isForeign(path)) return finding("cache-not-ours", { path: name });
    accessSync(nearestThatExists(path), constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return finding("cache-not-written", { path: name, reason: reasonOf(error) });
  }
}

function nearestThatExists(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestThatExists(dirname(path));
}
