import { hasNoThreads } from "../io/host/host.js";
import { type CacheFolder, type LongRunHost, OutOfMemory } from "../io/host/long-run.js";
import { largeApart, workApart } from "./apart.js";
import { createScorer } from "./scorer.js";
import type { Reply, ScoringSetup, Task } from "./task.js";
import { TaskSource } from "./task-source.js";

/** Tasks that one thread carries out sooner than others could be started. */
const FEW = 8;
/** Most threads where nothing is said: beyond them the main thread is what others wait for. */
const MOST = 8;

/** Who scores: this thread, or others. */
export interface TaskRunner {
  readonly setup: ScoringSetup;
  readonly longRun: LongRunHost;
  /** Outcomes kept in memory; then all is done in this thread. */
  readonly memory: CacheFolder | null;
  /** Threads beside this one; `null`: as many as there are processors, where there is enough to do. */
  readonly workers: number | null;
  readonly signal: AbortSignal;
}

/** Carries out all tasks; the replies come in their order. */
export async function* runTasks(tasks: AsyncIterable<Task>, runner: TaskRunner): AsyncGenerator<Reply> {
  const iterator = tasks[Symbol.asyncIterator]();
  const first: Task[] = [];
  let isAll = false;
  while (!isAll && first.length <= FEW) {
    const { value, done } = await iterator.next();
    if (done) isAll = true;
    else first.push(value);
    if (value?.kind === "text" && value.isPaused) break;
  }
  const all = followedBy(first, isAll ? null : iterator);
  const workers = runner.memory === null ? (runner.workers ?? usualWorkers(runner.longRun.cores, isAll)) : 0;
  yield* workers === 0 ? workAlone(all, runner) : workTogether(all, runner, workers);
}

/** Threads beside the main one where nothing is said; `isLittle`: there is not enough to do for several. */
export function usualWorkers(cores: number, isLittle: boolean): number {
  return isLittle || cores === 1 ? 0 : Math.min(cores, MOST);
}

async function* followedBy(first: readonly Task[], rest: AsyncIterator<Task> | null): AsyncGenerator<Task> {
  yield* first;
  if (rest !== null) yield* { [Symbol.asyncIterator]: () => rest };
}

/** In this thread; a large file in one of its own, for the program would not outlive what it may take. */
async function* workAlone(tasks: AsyncIterable<Task>, runner: TaskRunner): AsyncGenerator<Reply> {
  const { setup, longRun, memory } = runner;
  const score = await createScorer(setup, longRun, { memory });
  for await (const task of tasks) {
    for (const { part, isLarge } of largeApart(task, longRun.sizeOf)) {
      if (isLarge && memory === null) yield* workApart(part, runner);
      else yield score(part);
      await longRun.breathe();
    }
  }
}

/**
 * In threads. Where one dies for want of memory, what was not answered is done file by file, and the others go on; where the
 * system lets nobody start one, what was not answered is done in this thread, and so is all that follows.
 */
async function* workTogether(tasks: AsyncIterable<Task>, runner: TaskRunner, workers: number): AsyncGenerator<Reply> {
  const source = new TaskSource(tasks);
  let lacking = yield* workUntilLack(source, runner, workers);
  while (lacking === "memory") {
    for (const task of source.takeBack()) yield* workApart(task, runner);
    lacking = yield* workUntilLack(source, runner, workers);
  }
  const isOpen = () => true;
  if (lacking === "threads") yield* workAlone(followedBy(source.takeBack(), source.from(isOpen)), runner);
}

/** `null` once all is done; else what a thread lacked. */
async function* workUntilLack(
  source: TaskSource,
  { setup, longRun, signal }: TaskRunner,
  workers: number,
): AsyncGenerator<Reply, "memory" | "threads" | null> {
  const pool = longRun.startWorkers<Task, Reply>(workers, setup);
  let isOpen = true;
  try {
    for await (const reply of pool.run(
      source.from(() => isOpen),
      signal,
    )) {
      source.answered();
      yield reply;
    }
    return null;
  } catch (error) {
    if (error instanceof OutOfMemory) return "memory";
    if (hasNoThreads(error)) return "threads";
    throw error;
  } finally {
    isOpen = false;
    await pool.close();
  }
}
