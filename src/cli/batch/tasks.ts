import type { Workshop } from "../../io/workshop.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Outcome } from "../../model/outcome.js";
import type { SourceText } from "../../model/source.js";
import { isSavedResult } from "../../pipeline/saved.js";
import { DocumentStream, TextStream } from "../../read/stream.js";
import type { BatchInputs } from "./inputs.js";
import type { Task } from "./task.js";

/** Most files of one task, and how many it has on average. */
const MOST = 200;
const USUAL = 64;
/** Characters of a part of a stream: some twenty profiles, or a thousand tiny ones. */
const PART = 64 * 1024;

/** Everything that is to be scored, in order. `name` is what findings call standard input. */
export async function* tasksOf(
  inputs: BatchInputs,
  workshop: Workshop,
  name: string,
  signal: AbortSignal,
): AsyncGenerator<Task> {
  yield* cutFiles(inputs.before);
  if (inputs.hasStdin) yield* cutStream(workshop.stdin(signal), name);
  yield* cutFiles(inputs.after);
}

/**
 * Cuts a list of files into tasks. Where it is cut depends on the names beside the cut alone: a file that is added or
 * removed changes one task or two, and the cache still knows all others.
 */
export function* cutFiles(files: readonly string[]): Generator<Task> {
  let start = 0;
  for (let at = 0; at < files.length; at += 1) {
    const isLast = at + 1 === files.length;
    if (!isLast && at + 1 - start < MOST && scatter(files[at] ?? "") % USUAL !== 0) continue;
    yield { kind: "files", files: files.slice(start, at + 1) };
    start = at + 1;
  }
}

/**
 * Cuts a stream between its documents; a saved result is taken whole. From the place on at which it is no text, nothing of it
 * is read.
 */
async function* cutStream(pieces: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Task> {
  const decoder = new TextStream(name);
  let reader: DocumentStream | WholeText | null = null;
  for await (const text of decoded(pieces, decoder)) {
    if (text.value === null) return yield refusal(name, text.diagnostics);
    if (text.value === "") continue;
    reader ??= isSavedResult(text.value) ? new WholeText(name) : new DocumentStream(name, PART);
    for (const source of reader.push(text.value)) yield { kind: "text", source };
  }
  for (const source of (reader ?? new DocumentStream(name, PART)).end()) yield { kind: "text", source };
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, decoder: TextStream): AsyncGenerator<Outcome<string>> {
  for await (const piece of pieces) yield decoder.push(piece);
  yield decoder.end();
}

function refusal(file: string, findings: readonly AnyDiagnostic[]): Task {
  return { kind: "refused", entry: { kind: "refused", file, document: null, findings } };
}

/** A text that cannot be cut. */
class WholeText {
  readonly #parts: string[] = [];

  constructor(private readonly file: string) {}

  push(text: string): SourceText[] {
    this.#parts.push(text);
    return [];
  }

  end(): SourceText[] {
    return [{ file: this.file, text: this.#parts.join("") }];
  }
}

/** A number from 0 to 2^32 - 1 that looks drawn by lot, the same one for the same name (FNV-1a). */
function scatter(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
