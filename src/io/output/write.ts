import { closeSync, openSync } from "node:fs";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { createOutput, writeProblem } from "./output-file.js";
import { writeFully } from "./sink.js";

/**
 * Writes a whole file or nothing: first under a temporary name in the same folder, then by renaming. The mode of an
 * existing file is kept; a link stays a link and its target is written. `null` when it is done.
 */
export function writeAtomically(
  path: string,
  name: string,
  data: string | Uint8Array,
  options: { readonly force: boolean },
): AnyDiagnostic | null {
  const { value: file, diagnostics } = createOutput(path, name, options);
  if (file === null) return diagnostics[0] ?? null;
  file.write(data);
  return file.commit();
}

/** Adds text to the end of a file, which may be missing. `null` when it is done. */
export function appendText(path: string, name: string, text: string): AnyDiagnostic | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, "a");
    writeFully(descriptor, Buffer.from(text));
    return null;
  } catch (error) {
    return writeProblem(error, name);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}
