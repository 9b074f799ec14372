import {
  chmodSync,
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  type Stats,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { placeOf, reasonOf } from "../input/paths.js";
import { beginTemporary, endTemporary, sweepTemporaries } from "./temporaries.js";

/** Where the bytes of one output go. Everything may throw what the system says. */
export interface Sink {
  readonly descriptor: number;
  /** True for a pipe or device: bytes are seen at once, and nothing can be taken back. */
  readonly isDirect: boolean;
  /** May be called after the last byte: it is on the disk then, and nothing is open for it any more. The name comes with `finish`. */
  settle(): void;
  /** Called once, after the last byte. */
  finish(): void;
  /** Called once, instead of `finish`: leaves nothing behind. */
  discard(): void;
}

/** Something that already has the name, and may not be replaced. */
export class Taken extends Error {}

/**
 * Opens an output: a temporary file in the same folder that gets its name at the end, with the mode of what it replaces;
 * a link stays a link and its target is replaced or made. Pipes and devices, such as `/dev/null`, and open descriptors, such as
 * `/dev/stdout`, are written to directly.
 * @throws Taken where the name exists and `force` is false, or what the system says
 */
export function openSink(path: string, force: boolean): Sink {
  const descriptor = descriptorOf(path);
  if (descriptor !== null) return direct(descriptor, false);
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing?.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
  if (existing && !existing.isFile()) return direct(openSync(path, "w"), true);
  if (!force && isTaken(path)) throw new Taken();
  return replacing(placeOf(path), existing, force);
}

function direct(descriptor: number, isOurs: boolean): Sink {
  const close = () => {
    if (isOurs) closeSync(descriptor);
  };
  return { descriptor, isDirect: true, settle: () => {}, finish: close, discard: close };
}

function replacing(target: string, existing: Stats | undefined, force: boolean): Sink {
  const temporary = beginTemporary(target);
  const descriptor = openTemporary(temporary);
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(descriptor);
  };
  const settle = () => {
    if (isOpen) fsyncSync(descriptor);
    close();
  };
  return {
    descriptor,
    isDirect: false,
    settle,
    finish: () => {
      settle();
      if (existing) chmodSync(temporary, existing.mode & 0o7777);
      if (!force && isTaken(target)) throw new Taken(); // somebody else was faster
      renameSync(temporary, target);
      endTemporary(temporary, false);
      sweepTemporaries(dirname(target));
    },
    discard: () => {
      close();
      endTemporary(temporary, true);
    },
  };
}

function openTemporary(path: string): number {
  try {
    return openSync(path, "wx");
  } catch (error) {
    endTemporary(path, false);
    throw error;
  }
}

/** True also for a link that leads nowhere. */
function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Names of what this process has open already: opening them anew would begin at the start of a file again. */
function descriptorOf(path: string): number | null {
  const name = /^\/(?:dev|proc\/self)\/(?:(stdout)|(stderr)|fd\/(\d{1,9}))$/.exec(path);
  if (name === null || process.platform === "win32") return null;
  const descriptor = name[1] ? 1 : name[2] ? 2 : Number(name[3]);
  fstatSync(descriptor); // says EBADF where nothing is open
  return descriptor;
}

/** Writes all bytes, waiting where a pipe is full. */
export function writeFully(descriptor: number, bytes: Uint8Array): void {
  for (let start = 0; start < bytes.length; ) {
    try {
      start += writeSync(descriptor, bytes, start);
    } catch (error) {
      if (reasonOf(error) !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2); // milliseconds
    }
  }
}
