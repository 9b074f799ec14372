import { hasNoDescriptors } from "../io/host/host.js";
import type { CacheFolder, LongRunHost } from "../io/host/long-run.js";
import { createScorer } from "./scorer.js";
import type { Reply, ScoringSetup, Task } from "./task.js";

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

async function* workAlone(tasks: AsyncIterable<Task>, { setup, longRun, memory }: TaskRunner): AsyncGenerator<Reply> {
  const score = await createScorer(setup, longRun, { memory });
  for await (const task of tasks) {
    yield score(task);
    await longRun.breathe();
  }
}

async function* workTogether(tasks: AsyncIterable<Task>, runner: TaskRunner, workers: number): AsyncGenerator<Reply> {
  const { setup, longRun, signal } = runner;
  const pool = longRun.startWorkers<Task, Reply>(workers, setup);
  const handedOut: Task[] = [];
  try {
    for await (const reply of pool.run(kept(tasks, handedOut), signal)) {
      handedOut.shift();
      yield reply;
    }
    return;
  } catch (error) {
    if (!hasNoDescriptors(error)) throw error;
  } finally {
    await pool.close();
  }
  // The system lets nobody open more files: what the threads have not answered is done here.
  yield* workAlone(followedBy(handedOut, tasks[Symbol.asyncIterator]()), runner);
}

/** The tasks, each of which stands at the end of `list` from when it is taken. */
async function* kept(tasks: AsyncIterable<Task>, list: Task[]): AsyncGenerator<Task> {
  const iterator = tasks[Symbol.asyncIterator]();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    list.push(next.value);
    yield next.value;
  }
}
