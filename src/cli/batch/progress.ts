import type { Output } from "../../io/host.js";
import type { Messages } from "../../messages/messages.js";

/** Milliseconds before anything is shown, and between two showings. */
const PATIENCE = 1000;
const PACE = 100;

/** How far a batch is: one line on standard error, on a terminal only, of a run that takes more than a second only. */
export class Progress {
  readonly #start: number;
  #shown: number | null = null;

  /** `total`: files; `null` where it is not known. `now` gives milliseconds. */
  constructor(
    private readonly output: Output,
    private readonly now: () => number,
    private readonly messages: Messages,
    private readonly total: number | null,
  ) {
    this.#start = now();
  }

  async show(done: number): Promise<void> {
    if (!this.output.isTTY) return;
    const time = this.now();
    if (time - this.#start < PATIENCE || (this.#shown !== null && time - this.#shown < PACE)) return;
    this.#shown = time;
    await this.output.write(`\r${this.messages.phrase("progress", { done, total: this.total })}\u001b[K`);
  }

  /** Takes the line away. */
  async clear(): Promise<void> {
    if (this.#shown === null) return;
    this.#shown = null;
    await this.output.write("\r\u001b[K");
  }
}
