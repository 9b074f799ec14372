import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CODES, type Code } from "../../src/model/codes.js";
import type { Case } from "./cases.js";

const FIXTURES = fileURLToPath(new URL("../fixtures", import.meta.url));

/** A stack trace names a place in code. */
export const STACK = /\n\s+at .*:\d+:\d+|dist\/tcec/;

/** Makes the folder in which a case is tried, and gives it back. */
export async function prepare(folder: string, { files = {}, links = {} }: Case): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  return folder;
}

/** The command line of a case. */
export function wordsOf({ args }: Case): string[] {
  return args.map((arg) => arg.replace("{fixtures}", FIXTURES));
}

/** The exit codes of the conventions: 2 for usage and unreadable input, 1 for findings, 0 otherwise. */
export function exitOf(code: Code): number {
  if (CODES[code].severity !== "error") return 0;
  if (code === "file-not-utf8" || code === "file-binary") return 2;
  if (code === "compare-nothing-common") return 1;
  return /^(usage|file|compare|result|cache)-|^outcome-nowhere$|^sheet-(?:password|old|damaged|too-large)$/.test(code)
    ? 2
    : 1;
}
