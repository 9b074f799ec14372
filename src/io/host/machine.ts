import type { AnyDiagnostic } from "../../model/diagnostic.js";

/** What the program runs on. Nothing is changed by asking. */
export interface Machine {
  /** Version of Node.js. */
  readonly node: string;
  /** Operating system and kind of processor, such as `linux` and `x64`. */
  readonly platform: string;
  readonly arch: string;
  /** Processors that may be used at the same time, at least 1. */
  readonly processors: number;
  /** Folder of the package, seen from the working directory. */
  readonly packageFolder: string;
  /** Names of configuration files, in the order in which they are looked for. */
  readonly configNames: readonly string[];
  /** Why a folder could not serve as a cache: `cache-not-ours`, `cache-not-written`; `null` where it could. */
  cacheProblem(path: string): AnyDiagnostic | null;
}
