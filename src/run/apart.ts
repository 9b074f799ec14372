import { hasNoThreads } from "../io/host/host.js";
import type { LongRunHost, WorkerPool } from "../io/host/long-run.js";
import { OutOfMemory } from "../io/host/long-run.js";
import { finding } from "../model/finding.js";
import { createScorer } from "./scorer.js";
import type { Reply, ScoringSetup, Task } from "./task.js";

/** Bytes above which a file is scored in a thread of its own, so that the program outlives what it may take. */
export const LARGE_BYTES = 8_000_000;

/** What carrying out tasks apart from the others needs. */
export interface ApartRunner {
  readonly setup: ScoringSetup;
  readonly longRun: LongRunHost;
  readonly signal: AbortSignal;
}

/**
 * Carries out a task file by file in a thread beside all others: a file for which there is not enough memory is refused
 * (`file-out-of-memory`), and the next one gets a new thread. Where the system lets nobody start another, it is done in this one.
 */
export async function* workApart(task: Task, { setup, longRun, signal }: ApartRunner): AsyncGenerator<Reply> {
  const score = await createScorer({ ...setup, cache: null }, longRun);
  let pool: WorkerPool<Task, Reply> | null = null;
  try {
    for (const one of singlesOf(task)) {
      pool ??= longRun.startWorkers<Task, Reply>(1, setup);
      try {
        yield* pool.run([one], signal);
      } catch (error) {
        const isMemory = error instanceof OutOfMemory;
        if (!isMemory && !hasNoThreads(error)) throw error;
        await pool.close();
        pool = null;
        if (!isMemory) yield score(one);
        else yield { ...score({ kind: "refused", entry: refusalOf(one) }), sources: 1 };
      }
    }
  } finally {
    await pool?.close();
  }
}

function singlesOf(task: Task): readonly Task[] {
  return task.kind === "files" ? task.files.map((_, i) => partOf(task, i, i + 1)) : [task];
}

function refusalOf(task: Task) {
  const [file = ""] = task.kind === "files" ? task.files : [task.kind === "text" ? task.source.file : task.entry.file];
  const findings = [finding("file-out-of-memory", { path: file })];
  return { kind: "refused", file, document: null, findings } as const;
}

/** The tasks of a task, in order, and for each whether it is to be carried out apart: large files are tasks of their own. */
export function* largeApart(
  task: Task,
  sizeOf: LongRunHost["sizeOf"],
): Generator<{ readonly part: Task; readonly isLarge: boolean }> {
  if (task.kind !== "files") {
    const isLarge = task.kind === "text" && task.source.text.length > LARGE_BYTES;
    return yield { part: task, isLarge };
  }
  let start = 0;
  for (const [i, file] of task.files.entries()) {
    if ((sizeOf(file) ?? 0) <= LARGE_BYTES) continue;
    if (i > start) yield { part: partOf(task, start, i), isLarge: false };
    yield { part: partOf(task, i, i + 1), isLarge: true };
    start = i + 1;
  }
  if (task.files.length > start) yield { part: partOf(task, start, task.files.length), isLarge: false };
}

/** Some of the files of a task, and what is known of them. */
function partOf({ files, found }: Extract<Task, { kind: "files" }>, start: number, end: number): Task {
  const part = { kind: "files", files: files.slice(start, end) } as const;
  return found === undefined ? part : { ...part, found: found.slice(start, end) };
}
