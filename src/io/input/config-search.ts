import { statSync } from "node:fs";
import { basename } from "node:path";
import { lilconfigSync } from "lilconfig";
import { finding } from "../../model/finding.js";
import type { FoundConfig } from "../host/host.js";
import { reasonOf, shownPath } from "./paths.js";
import { readBytes } from "./read.js";

const MANIFEST = "package.json";

/**
 * The nearest file of one of these names, or `package.json` with our key, from this folder upwards. `sign` is the file to
 * blame where a failure names none.
 */
export function searchConfig(cwd: string, names: readonly string[], sign: string): FoundConfig {
  try {
    statSync(sign); // a link that leads nowhere is an error, and not passed over
    const keepText = (_: string, text: string) => text;
    const found = lilconfigSync("tcec", {
      searchPlaces: [...names, MANIFEST],
      loaders: {
        ".yaml": keepText,
        ".yml": keepText,
        ".json": (path, text) => (basename(path) === MANIFEST ? parseManifest(text) : text),
      },
      ignoreEmptySearchPlaces: false,
      cache: false,
    }).search(cwd);
    return found === null ? { file: null, problem: null } : readConfig(found.filepath, cwd);
  } catch (error) {
    const path = (error as { path?: unknown }).path;
    return unreadable(typeof path === "string" ? path : sign, cwd, error);
  }
}

function readConfig(filepath: string, cwd: string): FoundConfig {
  const path = shownPath(filepath, cwd);
  const { value, diagnostics } = readBytes(filepath, () => path);
  if (value === null) return { file: null, problem: diagnostics[0] ?? null };
  const text = new TextDecoder().decode(value);
  return { file: { path, text, key: basename(filepath) === MANIFEST ? "tcec" : null }, problem: null };
}

function unreadable(path: string, cwd: string, error: unknown): FoundConfig {
  return { file: null, problem: finding("file-unreadable", { path: shownPath(path, cwd), reason: reasonOf(error) }) };
}

/**
 * A manifest that is broken counts where it names our key: what is wrong with it is then said, with its place, instead of its
 * gates being off in silence. Any other one holds no configuration of ours: whoever needs it will complain.
 */
function parseManifest(text: string): object {
  try {
    const manifest: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return manifest !== null && typeof manifest === "object" ? manifest : {};
  } catch {
    return /"tcec"\s*:/.test(text) ? { tcec: text } : {};
  }
}
