import { lstatSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { FoundConfig } from "../host/host.js";
import { isInside, realPathOf, reasonOf, shownPath } from "./paths.js";
import { readBytes } from "./read.js";

const MANIFEST = "package.json";

/** Where a configuration is looked for, and whose files count there. */
interface ConfigScope {
  /** In the order in which they count within one folder. */
  readonly names: readonly string[];
  /** From the working directory upwards. */
  readonly folders: readonly string[];
  /** Those whose files count above the working directory, by the system's numbers; `null` where files have no such owner. */
  readonly owners: readonly number[] | null;
  /** Bytes of a manifest in which it is looked for. */
  readonly mostOfManifest: number;
}

/**
 * The nearest file of our names, or `package.json` with our key, in the folders of the scope, the first of which is the working
 * directory. Above it a file that belongs to nobody of the scope is passed over, and a note says so.
 */
export function searchConfig(scope: ConfigScope, cwd: string): FoundConfig {
  const notes: AnyDiagnostic[] = [];
  for (const folder of scope.folders) {
    for (const name of [...scope.names, MANIFEST]) {
      const candidate = look(join(folder, name), cwd, scope);
      if (candidate === null) continue;
      if (folder === cwd || isOwned(join(folder, name), scope)) return { ...candidate, notes };
      notes.push(finding("config-other-owner", { path: shownPath(join(folder, name), cwd) }));
    }
  }
  return { file: null, problem: null, notes };
}

function isOwned(path: string, { owners }: ConfigScope): boolean {
  return owners === null || owners.includes(lstatSync(path).uid);
}

/** What is found under a name; `null` for nothing, and for a manifest that does not speak of us. */
function look(path: string, cwd: string, { mostOfManifest }: ConfigScope): Omit<FoundConfig, "notes"> | null {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return null;
    if (basename(path) === MANIFEST && !isShortFile(path, mostOfManifest)) return null;
    const stats = statSync(path); // a link that leads nowhere is an error, and not passed over
    if (stats.isFIFO()) throw Object.assign(new Error(path), { code: "ESPIPE" }); // reading it might never end
  } catch (error) {
    return unreadable(path, cwd, error);
  }
  const shown = shownPath(path, cwd);
  const { value, diagnostics } = readBytes(path, () => shown);
  const isManifest = basename(path) === MANIFEST;
  if (value === null) return isManifest ? null : { file: null, problem: diagnostics[0] ?? null };
  const text = new TextDecoder().decode(value);
  if (isManifest && !hasOurKey(text)) return null;
  const isElsewhere = !isInside(realPathOf(path), realPathOf(dirname(path)));
  return { file: { path: shown, text, key: isManifest ? "tcec" : null, isElsewhere }, problem: null };
}

function isShortFile(path: string, most: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size <= most;
}

function unreadable(path: string, cwd: string, error: unknown): Omit<FoundConfig, "notes"> {
  return { file: null, problem: finding("file-unreadable", { path: shownPath(path, cwd), reason: reasonOf(error) }) };
}

/**
 * A manifest that is broken counts where it names our key: what is wrong with it is then said, with its place, instead of its
 * gates being off in silence. Any other one holds no configuration of ours: whoever needs it will complain.
 */
function hasOurKey(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return manifest !== null && typeof manifest === "object" && Object.hasOwn(manifest, "tcec");
  } catch {
    return /"tcec"\s*:/.test(text);
  }
}
