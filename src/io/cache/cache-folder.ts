import {
  closeSync,
  fstatSync,
  futimesSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { CacheFolder } from "../host/long-run.js";
import { reasonOf } from "../input/paths.js";
import { makeFolder } from "../output/make-folder.js";
import { writeFully } from "../output/sink.js";
import { beginTemporary, endTemporary } from "../output/temporaries.js";
import { type CacheEntry, decodeEntry, encodeEntry } from "./cache-entry.js";
import { signatureOf } from "./signature.js";

const DAY = 24 * 60 * 60 * 1000;
const KEPT_FOR = 30 * DAY;
const TEMPORARY = /^\.tcec-.*\.tmp$/;
const EXTENSION = ".entry";
const KEY = /^[\w-]{8,128}$/;

/** The first line is the one that backup programs look for, the second says whose cache it is. */
const TAG = `Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by tcec.
# For information about cache directory tags see https://bford.info/cachedir/
`;

/**
 * Opens a folder of outcomes, making it where it is missing. `cache-not-ours` for one that holds anything else. Where it
 * cannot be made, `cache-not-written` and a cache that keeps nothing. `name` is what findings call it.
 */
export function openCacheFolder(path: string, name: string): Outcome<CacheFolder> {
  try {
    if (isForeign(path)) return { value: null, diagnostics: [finding("cache-not-ours", { path: name })] };
    if (!statSync(join(path, "CACHEDIR.TAG"), { throwIfNoEntry: false })) prepare(path);
    return { value: new FileCache(path, name, false), diagnostics: [] };
  } catch (error) {
    const problem = finding("cache-not-written", { path: name, reason: reasonOf(error) });
    return { value: new FileCache(path, name, true), diagnostics: [problem] };
  }
}

/** True for what holds something and was not made by us. */
export function isForeign(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return false;
  if (!stats.isDirectory()) return true;
  if (readdirSync(path).every((name) => TEMPORARY.test(name))) return false; // empty, or another run is about to begin
  try {
    return readFileSync(join(path, "CACHEDIR.TAG"), "utf8") !== TAG;
  } catch {
    return true;
  }
}

function prepare(path: string): void {
  makeFolder(path);
  replaceFile(join(path, "CACHEDIR.TAG"), [Buffer.from(TAG)]);
  replaceFile(join(path, ".gitignore"), [Buffer.from("*\n")]);
}

class FileCache implements CacheFolder {
  constructor(
    private readonly path: string,
    private readonly name: string,
    /** After the first failure nothing is written any more: what has been said once need not be said again. */
    private isReadOnly: boolean,
  ) {}

  signature(path: string): string | null {
    return signatureOf(path);
  }

  get(key: string): CacheEntry | "damaged" | null {
    const path = this.fileOf(key);
    let descriptor: number | null = null;
    try {
      descriptor = openSync(path, "r");
      const stats = fstatSync(descriptor);
      const file = Buffer.allocUnsafeSlow(stats.size);
      const entry = readSync(descriptor, file) === stats.size ? decodeEntry(key, file) : null;
      if (entry !== null) markUsed(descriptor, stats);
      return entry ?? "damaged";
    } catch (error) {
      return reasonOf(error) === "ENOENT" ? null : "damaged";
    } finally {
      if (descriptor !== null) closeSync(descriptor);
    }
  }

  put(key: string, meta: unknown, bytes: Uint8Array): AnyDiagnostic | null {
    if (this.isReadOnly) return null;
    const parts = encodeEntry(key, { meta, bytes });
    const file = this.fileOf(key);
    try {
      replaceFile(file, parts);
      return null;
    } catch (error) {
      this.isReadOnly = true;
      return finding("cache-not-written", { path: this.name, reason: reasonOf(error) });
    }
  }

  sweep(): void {
    const now = Date.now();
    try {
      for (const name of readdirSync(this.path)) {
        if (name.endsWith(EXTENSION)) removeOld(join(this.path, name), now - KEPT_FOR);
        else if (TEMPORARY.test(name)) removeOld(join(this.path, name), now - DAY);
      }
    } catch {
      // another run may be sweeping, or the folder may be read-only: no harm
    }
  }

  private fileOf(key: string): string {
    if (!KEY.test(key)) throw new RangeError(`not a key: ${key}`);
    return join(this.path, key + EXTENSION);
  }
}

/** Once a day is enough for `sweep` to see it. */
function markUsed(descriptor: number, stats: Stats): void {
  const now = Date.now();
  if (now - stats.mtimeMs < DAY) return;
  try {
    futimesSync(descriptor, now / 1000, now / 1000);
  } catch {
    // a cache that is only read
  }
}

/** No `fsync`: what a power cut leaves half-written is noticed by its checksum. */
function replaceFile(path: string, parts: readonly Uint8Array[]): void {
  const temporary = beginTemporary(path);
  let isDone = false;
  try {
    const descriptor = openSync(temporary, "wx");
    try {
      for (const part of parts) writeFully(descriptor, part);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
    isDone = true;
  } finally {
    endTemporary(temporary, !isDone);
  }
}

function removeOld(path: string, before: number): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() && stats.mtimeMs < before) rmSync(path, { force: true });
}
