import { Worker } from "node:worker_threads";
import { OutOfMemory } from "../host/long-run.js";
import { YOUNG_GENERATION_MB } from "./v8-limits.js";
import type { Message, Request } from "./worker-side.js";

/** A thread could not be started, or ended before it had answered. */
export class WorkerDied extends Error {
  override readonly name = "WorkerDied";
}

/** A reply whose buffers belong to the thread: they go back to it once the reply is used. */
export interface LentReply<Reply> {
  readonly reply: Reply;
  giveBack(): void;
}

interface Expected<Reply> {
  resolve(lent: LentReply<Reply>): void;
  reject(error: Error): void;
}

/** One thread. It answers its tasks in their order. */
export class Thread<Task, Reply> {
  private readonly worker: Worker;
  private readonly expected: Expected<Reply>[] = [];
  private end: Error | null = null;

  constructor(script: string, setup: unknown, onFree: () => void) {
    this.worker = new Worker(script, {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    });
    this.worker.on("message", (message: Message<Reply>) => {
      const next = this.expected.shift();
      if ("error" in message) next?.reject(Object.assign(new Error(), message.error));
      else next?.resolve({ reply: message.reply, giveBack: () => this.giveBack(message.lent) });
      onFree();
    });
    this.worker.on("messageerror", (error) => this.fail(error));
    // An error may overtake the answers that were sent before it; the exit that follows it comes after all of them.
    this.worker.on("error", (error) => {
      this.end ??= causeOf(error);
    });
    this.worker.on("exit", (code) => this.fail(new WorkerDied(`a worker thread ended early, with code ${code}`)));
  }

  /** Tasks that are not answered yet. */
  get load(): number {
    return this.expected.length;
  }

  carryOut(task: Task): Promise<LentReply<Reply>> {
    return new Promise((resolve, reject) => {
      if (this.end !== null) throw this.end;
      this.worker.postMessage({ task } satisfies Request<Task>);
      this.expected.push({ resolve, reject });
    });
  }

  async close(): Promise<void> {
    this.end ??= new WorkerDied("the worker threads were closed");
    await this.worker.terminate();
  }

  private giveBack(lent: readonly ArrayBuffer[]): void {
    if (lent.length > 0 && this.end === null) {
      this.worker.postMessage({ returned: lent } satisfies Request<Task>, lent);
    }
  }

  private fail(error: Error): void {
    this.end ??= error;
    for (const { reject } of this.expected.splice(0)) reject(this.end);
  }
}

function causeOf(error: Error): Error {
  if ((error as { code?: unknown }).code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  return new OutOfMemory("a worker thread ran out of memory");
}
