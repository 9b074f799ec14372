import type { Task } from "./task.js";

/**
 * Tasks on their way to threads, which may have to be taken back: those that are given out and not answered yet are known, and
 * none is lost where a run is left early.
 */
export class TaskSource {
  readonly #tasks: AsyncIterator<Task>;
  readonly #pending: Task[] = [];
  /** Asked for, and not given out yet. */
  #next: Promise<IteratorResult<Task>> | null = null;

  constructor(tasks: AsyncIterable<Task>) {
    this.#tasks = tasks[Symbol.asyncIterator]();
  }

  /** Tasks from here on, as long as `isOpen` says so. */
  async *from(isOpen: () => boolean): AsyncGenerator<Task> {
    while (isOpen()) {
      this.#next ??= this.#tasks.next();
      const { value, done } = await this.#next;
      if (!isOpen() || done) return;
      this.#next = null;
      this.#pending.push(value);
      yield value;
    }
  }

  /** The first task that was given out has been answered. */
  answered(): void {
    this.#pending.shift();
  }

  /** Takes back what was given out and not answered, in its order. */
  takeBack(): readonly Task[] {
    return this.#pending.splice(0);
  }
}
