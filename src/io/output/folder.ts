import { rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { OutputFile } from "../host/long-run.js";
import { makeFolder } from "./make-folder.js";
import { createOutput, writeProblem } from "./output-file.js";

/** Where a folder is, and what findings call it. */
interface Place {
  readonly path: string;
  readonly name: string;
}

/**
 * Writes several files into a folder, which is made where there is none. Every file is written under a temporary
 * name before the first gets its own, so that what stands in the way of one of them leaves all as they were:
 * `file-output-exists`, `file-not-written`. Empty when it is done.
 */
export function writeFolder(
  { path, name }: Place,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly force: boolean },
): AnyDiagnostic[] {
  let made: string | null;
  try {
    made = makeFolder(path);
  } catch (error) {
    return [writeProblem(error, name)];
  }
  const problems: AnyDiagnostic[] = [];
  const outputs: OutputFile[] = [];
  for (const [file, data] of Object.entries(files)) {
    const { value, diagnostics } = createOutput(join(path, file), `${name}/${file}`, options);
    for (const problem of diagnostics) problems.push(problem);
    if (value === null) break;
    outputs.push(value);
    value.write(data);
    value.settle(); // of many files no more than one is open
  }
  if (problems.length === 0) for (const problem of commitAll(outputs)) problems.push(problem);
  for (const output of outputs) output.abort();
  if (problems.length > 0 && made !== null) removeEmpty(path, made);
  return problems;
}

/** Gives every file its name; after the first that does not get it, the others are given up. */
function commitAll(outputs: readonly OutputFile[]): AnyDiagnostic[] {
  for (const output of outputs) {
    const problem = output.commit();
    if (problem !== null) return [problem];
  }
  return [];
}

/** Removes a folder and those above it up to `top`, as far as nothing lies in them. */
function removeEmpty(path: string, top: string): void {
  try {
    for (let folder = path; folder.length >= top.length; folder = dirname(folder)) rmdirSync(folder);
  } catch {
    // it is not empty, or somebody has taken it away
  }
}
