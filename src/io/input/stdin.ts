import { fstatSync } from "node:fs";
import { InputFailed, Interrupted } from "../host/host.js";
import { reasonOf } from "./paths.js";

/** Milliseconds without input that are a pause. */
const PAUSE = 100;
const NOTHING = new Uint8Array(0);

/**
 * Standard input piece by piece, until its end, Ctrl-C or the signal. An empty piece tells of a pause after those before it.
 * @throws Interrupted when the user presses Ctrl-C meanwhile, InputFailed when it cannot be read, the signal's reason
 */
export async function* standardInput(signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const end = (reason: Error) => process.stdin.destroy(reason);
  const onInterrupt = () => end(new Interrupted());
  const onAbort = () => end(signal?.reason);
  process.once("SIGINT", onInterrupt);
  signal?.addEventListener("abort", onAbort);
  try {
    signal?.throwIfAborted();
    if (isFolder()) throw new InputFailed("EISDIR"); // Node would take it for an empty file
    yield* withPauses(process.stdin);
  } catch (error) {
    if (error instanceof Interrupted || error instanceof InputFailed || signal?.aborted) throw error;
    throw new InputFailed(reasonOf(error));
  } finally {
    process.removeListener("SIGINT", onInterrupt);
    signal?.removeEventListener("abort", onAbort);
    process.stdin.destroy();
  }
}

async function* withPauses(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  for (let isFirst = true; ; isFirst = false) {
    const next = iterator.next();
    if (!isFirst && (await isSlow(next))) yield NOTHING;
    const { value, done } = await next;
    if (done) return;
    yield typeof value === "string" ? Buffer.from(value) : value;
  }
}

async function isSlow(promise: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(true), PAUSE);
  });
  const inTime = promise.then(() => false);
  return Promise.race([inTime, late]).finally(() => clearTimeout(timer));
}

function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}
