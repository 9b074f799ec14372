import { fstatSync } from "node:fs";
import { InputFailed, Interrupted } from "./host.js";
import { reasonOf } from "./paths.js";

/**
 * Standard input piece by piece, until its end, Ctrl-C or the signal.
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
    for await (const chunk of process.stdin) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } catch (error) {
    if (error instanceof Interrupted || error instanceof InputFailed || signal?.aborted) throw error;
    throw new InputFailed(reasonOf(error));
  } finally {
    process.removeListener("SIGINT", onInterrupt);
    signal?.removeEventListener("abort", onAbort);
    process.stdin.destroy();
  }
}

function isFolder(): boolean {
  try {
    return fstatSync(0).isDirectory();
  } catch {
    return false;
  }
}
