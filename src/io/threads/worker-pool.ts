import type { WorkerPool } from "../host/long-run.js";
import { ReplyLine } from "./reply-line.js";
import { limitV8 } from "./v8-limits.js";
import { type LentReply, Thread } from "./worker-thread.js";

/** Tasks that a thread has at once: the one it works at, and one more so that it need not wait for the next. */
const TASKS_AT_ONCE = 2;

/** Tasks per thread whose replies are not used yet, so that one slow task does not keep the other threads waiting. */
const TASKS_UNDER_WAY = 3;

/** Starts threads that run `script`, each with `setup` as its `workerData`; `afterReply` is done here after each of their replies. */
export function startPool<Task, Reply>(
  script: string,
  count: number,
  setup: unknown,
  afterReply: () => void = limitV8,
): WorkerPool<Task, Reply> {
  return new Pool(script, count, setup, afterReply);
}

class Pool<Task, Reply> implements WorkerPool<Task, Reply> {
  private readonly threads: readonly Thread<Task, Reply>[];
  private onFree: () => void = () => {};

  constructor(
    script: string,
    count: number,
    setup: unknown,
    private readonly afterReply: () => void,
  ) {
    const free = () => this.onFree();
    this.threads = Array.from({ length: count }, () => new Thread(script, setup, free));
  }

  async *run(tasks: Iterable<Task> | AsyncIterable<Task>, signal?: AbortSignal): AsyncGenerator<Reply> {
    const line = new ReplyLine<LentReply<Reply>>();
    const onAbort = () => line.stop(signal?.reason);
    signal?.throwIfAborted();
    signal?.addEventListener("abort", onAbort);
    this.onFree = () => line.wake();
    void this.feed(tasks, line);
    try {
      for (let first = await line.first(); first !== null; first = await line.first()) {
        yield first.value.reply;
        first.value.giveBack();
        line.drop();
        this.afterReply();
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      line.stop(null);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  /** Hands out the tasks while there is room for them. What the tasks themselves throw comes after the replies before it. */
  private async feed(tasks: Iterable<Task> | AsyncIterable<Task>, line: ReplyLine<LentReply<Reply>>): Promise<void> {
    try {
      for await (const task of tasks) {
        if (line.isStopped) break;
        line.add(this.leastBusy().carryOut(task));
        while (!line.isStopped && !this.hasRoom(line)) await line.changed();
      }
    } catch (error) {
      line.add(Promise.reject(error));
    }
    line.complete();
  }

  private hasRoom(line: ReplyLine<LentReply<Reply>>): boolean {
    return line.length < this.threads.length * TASKS_UNDER_WAY && this.leastBusy().load < TASKS_AT_ONCE;
  }

  private leastBusy(): Thread<Task, Reply> {
    return this.threads.reduce((least, thread) => (thread.load < least.load ? thread : least));
  }
}
