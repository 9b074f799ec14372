import type { Output } from "../../io/host/host.js";
import type { Messages } from "../../messages/messages.js";

/** Milliseconds before anything is shown, and between two showings. */
const PATIENCE = 1000;
const PACE = 100;

/** What a progress line is shown with. */
export interface ProgressContext {
  /** Standard error. */
  readonly output: Output;
  /** Gives milliseconds. */
  readonly now: () => number;
  readonly messages: Messages;
}

/** How far a batch is: one line on standard error, on a terminal only, of a run that takes more than a second only. */
export class Progress {
  readonly #start: number;
  #latest = Number.NEGATIVE_INFINITY;
  #isShown = false;

  constructor(private readonly context: ProgressContext) {
    this.#start = context.now();
  }

  /** How many files, or draws, are done, of how many; `null` where that is not known. */
  async show(done: number, total: number | null, of: "files" | "draws"): Promise<void> {
    const { output, now, messages } = this.context;
    if (!output.isTTY) return;
    const time = now();
    if (time - this.#start < PATIENCE || time - this.#latest < PACE) return;
    this.#latest = time;
    this.#isShown = true;
    await output.write(`\r${messages.phrase("progress", { done, total, of })}\u001b[K`);
  }

  /** Takes the line away. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.context.output.write("\r\u001b[K");
  }

  /** The same output, before whose texts the line is taken away where both are on the terminal. */
  above(output: Output): Output {
    if (!output.isTTY || !this.context.output.isTTY) return output;
    const clear = () => this.clear();
    return {
      isTTY: output.isTTY,
      get columns() {
        return output.columns;
      },
      get isOpen() {
        return output.isOpen;
      },
      async write(text) {
        await clear();
        await output.write(text);
      },
    };
  }
}
