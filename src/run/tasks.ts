import { InputFailed } from "../io/host/host.js";
import type { LongRunHost } from "../io/host/long-run.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { FoundInputs } from "../pipeline/inputs.js";
import { DocumentStream, TextStream } from "../read/stream.js";
import { BEGINNING_LENGTH, mayBeSavedResult } from "../saved/recognise.js";
import type { Task } from "./task.js";

/** Most files of one task, and how many it has on average. */
const MOST = 100;
const USUAL = 32;
/** Characters of a part of a stream: some twenty profiles, or a thousand tiny ones. */
const PART = 64 * 1024;

/** How standard input is read. */
interface StreamOptions {
  readonly longRun: Pick<LongRunHost, "stdin">;
  /** What findings call it. */
  readonly name: string;
  readonly signal: AbortSignal;
  /** True once the rest of it is not worth reading. */
  readonly isEnough: () => boolean;
}

/** Everything that is to be scored, in order. */
export async function* tasksOf(inputs: FoundInputs, options: StreamOptions): AsyncGenerator<Task> {
  yield* cutFiles(inputs.before, inputs.isFound);
  if (inputs.hasStdin) yield* cutStream(options);
  yield* cutFiles(inputs.after, inputs.isFound);
}

/**
 * Cuts a list of files into tasks. Where it is cut depends on the names beside the cut alone: a file that is added or
 * removed changes one task or two, and the cache still knows all others.
 */
export function* cutFiles(names: Iterable<string>, isFound: (file: string) => boolean = () => false): Generator<Task> {
  let files: string[] = [];
  for (const name of names) {
    files.push(name);
    if (files.length < MOST && scatter(name) % USUAL !== 0) continue;
    yield filesTask(files, isFound);
    files = [];
  }
  if (files.length > 0) yield filesTask(files, isFound);
}

function filesTask(files: readonly string[], isFound: (file: string) => boolean): Task {
  const found = files.map(isFound);
  return found.includes(true) ? { kind: "files", files, found } : { kind: "files", files };
}

/**
 * Cuts a stream between its documents, also where it pauses; a saved result is taken whole. From the place on at which it is
 * no text, nothing of it is read.
 */
async function* cutStream({ longRun, name, signal, isEnough }: StreamOptions): AsyncGenerator<Task> {
  const stream = new UnknownStream(name);
  for await (const text of decoded(longRun.stdin(signal), new TextStream(name), name)) {
    if (isEnough()) return;
    if (text.value === null) return yield refusal(name, text.diagnostics);
    if (text.value !== "") for (const source of stream.push(text.value)) yield { kind: "text", source };
    else for (const source of stream.pause()) yield { kind: "text", source, isPaused: true };
  }
  for (const source of stream.end()) yield { kind: "text", source };
}

async function* decoded(
  pieces: AsyncIterable<Uint8Array>,
  decoder: TextStream,
  name: string,
): AsyncGenerator<Outcome<string>> {
  try {
    for await (const piece of pieces) yield decoder.push(piece);
  } catch (error) {
    if (!(error instanceof InputFailed)) throw error;
    return yield { value: null, diagnostics: [finding("file-unreadable", { path: name, reason: error.reason })] };
  }
  yield decoder.end();
}

function refusal(file: string, findings: readonly AnyDiagnostic[]): Task {
  return { kind: "refused", entry: { kind: "refused", file, document: null, findings } };
}

/** Finds out by the beginning of a stream whether it may be cut. */
class UnknownStream {
  #beginning = "";
  #stream: DocumentStream | WholeText | null = null;

  constructor(private readonly file: string) {}

  push(text: string): SourceText[] {
    if (this.#stream !== null) return this.#stream.push(text);
    this.#beginning += text;
    return this.#beginning.length < BEGINNING_LENGTH ? [] : this.#begin();
  }

  pause(): SourceText[] {
    return this.#beginning === "" ? [] : [...this.#begin(), ...(this.#stream?.pause() ?? [])];
  }

  end(): SourceText[] {
    return [...this.#begin(), ...(this.#stream?.end() ?? [])];
  }

  #begin(): SourceText[] {
    if (this.#stream !== null) return [];
    const isWhole = mayBeSavedResult(this.#beginning);
    this.#stream = isWhole ? new WholeText(this.file) : new DocumentStream(this.file, PART);
    return this.#stream.push(this.#beginning);
  }
}

/** A text that cannot be cut. */
class WholeText {
  readonly #parts: string[] = [];

  constructor(private readonly file: string) {}

  push(text: string): SourceText[] {
    this.#parts.push(text);
    return [];
  }

  pause(): SourceText[] {
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
