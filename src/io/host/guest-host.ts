import { closeSync, openSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Host } from "./host.js";
import { nodeHost } from "./node-host.js";

/** Bytes of the first line of the bundle: a comment with the hash of the build. */
const FIRST_LINE = 80;

/** The real machine for a program that calls the library: threads run the bundle of this package, and the process stays the caller's. */
export function guestHost(): Host {
  const root = dirname(createRequire(import.meta.url).resolve("tcec/package.json"));
  const build = buildOf(join(root, "dist", "tcec.cjs"));
  return nodeHost(root, { isGuest: true, ...(build === null ? {} : { build }) });
}

/** Hash of the code that threads run; `null` where nothing is built. */
function buildOf(bundle: string): string | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(bundle, "r");
    const bytes = Buffer.alloc(FIRST_LINE);
    const text = bytes.toString("latin1", 0, readSync(descriptor, bytes));
    return /^\/\/([0-9a-f]+)\n/.exec(text)?.[1] ?? null;
  } catch {
    return null;
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
