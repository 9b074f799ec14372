import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import { InputFailed, Interrupted, MAX_FILE_BYTES } from "../host/host.js";
import { reasonOf } from "./paths.js";

const CHUNK = 64 * 1024;

/**
 * The bytes of a file. `nameOf` gives what findings call it. The size is looked up before anything is read; a pipe or
 * device, which has none, is read up to the limit.
 */
export function readBytes(path: string, nameOf: () => string, limit: number = MAX_FILE_BYTES): Outcome<Uint8Array> {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, "r");
    const size = fstatSync(descriptor).size;
    if (size > limit) return failed(tooLarge(nameOf(), size, limit));
    const bytes = readUpTo(descriptor, size, limit);
    return bytes === null ? failed(tooLarge(nameOf(), limit + 1, limit)) : { value: bytes, diagnostics: [] };
  } catch (error) {
    return failed(readProblem(error, nameOf()));
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Why a file could not be read. */
export function readProblem(error: unknown, name: string): AnyDiagnostic {
  const reason = reasonOf(error);
  return reason === "ENOENT" || reason === "ENOTDIR"
    ? finding("file-not-found", { path: name })
    : finding("file-unreadable", { path: name, reason });
}

/** Collects a stream of bytes up to the limit, which its first piece decides. */
export async function readStream(
  chunks: AsyncIterable<Uint8Array | string>,
  name: string,
  limitOf: (beginning: Uint8Array) => number = () => MAX_FILE_BYTES,
): Promise<Outcome<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let limit: number | null = null;
  try {
    for await (const chunk of chunks) {
      const part = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
      bytes += part.length;
      limit ??= limitOf(part);
      if (bytes > limit) return failed(tooLarge(name, bytes, limit));
      parts.push(part);
    }
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    const reason = error instanceof InputFailed ? error.reason : reasonOf(error);
    return failed(finding("file-unreadable", { path: name, reason }));
  }
  return { value: Buffer.concat(parts), diagnostics: [] };
}

/** Reads to the end of the file; `null` when there is more than the limit. A size of 0 may be a pipe. */
function readUpTo(descriptor: number, size: number, limit: number): Uint8Array | null {
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : CHUNK);
  let used = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, used, buffer.length - used, null);
    used += count;
    if (used > limit) return null;
    if (count === 0 || used === size) return buffer.subarray(0, used);
    if (used === buffer.length) {
      const larger = Buffer.allocUnsafe(buffer.length * 2);
      buffer.copy(larger);
      buffer = larger;
    }
  }
}

function tooLarge(path: string, bytes: number, limit: number): AnyDiagnostic {
  return finding("file-too-large", { path, bytes, limit });
}

function failed(diagnostic: AnyDiagnostic): Outcome<Uint8Array> {
  return { value: null, diagnostics: [diagnostic] };
}
