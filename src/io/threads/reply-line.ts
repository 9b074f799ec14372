interface Entry<Reply> {
  readonly reply: Promise<Reply>;
  stop(reason: unknown): void;
}

/** Replies in the order of their tasks, some of them still to come. One side adds to its end, the other takes from its beginning. */
export class ReplyLine<Reply> {
  private readonly entries: Entry<Reply>[] = [];
  private readonly waiting: (() => void)[] = [];
  private isComplete = false;
  private stopped: { readonly reason: unknown } | null = null;

  /** Replies that were not used yet. */
  get length(): number {
    return this.entries.length;
  }

  get isStopped(): boolean {
    return this.stopped !== null;
  }

  add(reply: Promise<Reply>): void {
    let stop: Entry<Reply>["stop"] = () => {};
    const stoppable = new Promise<Reply>((resolve, reject) => {
      reply.then(resolve, reject);
      stop = reject;
    });
    stoppable.catch(() => {}); // it is looked at in its turn, or never
    this.entries.push({ reply: stoppable, stop });
    this.wake();
  }

  /** No more replies are added. */
  complete(): void {
    this.isComplete = true;
    this.wake();
  }

  /** Nobody waits any longer: for what is not there yet, `reason` is thrown. */
  stop(reason: unknown): void {
    this.stopped ??= { reason };
    for (const entry of this.entries) entry.stop(reason);
    this.wake();
  }

  /** The first reply, as soon as it is there; `null` after the last one. */
  async first(): Promise<{ readonly value: Reply } | null> {
    for (;;) {
      if (this.stopped !== null) throw this.stopped.reason;
      const entry = this.entries[0];
      if (entry !== undefined) return { value: await entry.reply };
      if (this.isComplete) return null;
      await this.changed();
    }
  }

  /** The first reply has been used. */
  drop(): void {
    this.entries.shift();
    this.wake();
  }

  changed(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}
