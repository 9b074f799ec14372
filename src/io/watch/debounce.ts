/** Milliseconds without a further name after which those that came are handed over. */
const QUIET = 100;

/** Milliseconds after the first name when they are handed over in any case. */
const AT_MOST = 1000;

/** Gathers names that come in bursts, until a signal. */
export class Debounce {
  private names = new Set<string>();
  private failure: { readonly error: unknown } | null = null;
  private onChange: () => void = () => {};

  constructor(private readonly signal: AbortSignal) {
    signal.addEventListener("abort", () => this.onChange(), { once: true });
  }

  add(name: string): void {
    this.names.add(name);
    this.onChange();
  }

  /** Nothing more will come: `next` throws this. */
  fail(error: unknown): void {
    this.failure = { error };
    this.onChange();
  }

  /** The names that came, sorted, once they stop coming for a moment; `null` after the signal. */
  async next(): Promise<readonly string[] | null> {
    while (this.names.size === 0 && this.isGoing()) await this.change(null);
    const latest = performance.now() + AT_MOST;
    for (let left = AT_MOST; left > 0 && this.isGoing(); left = latest - performance.now()) {
      const isQuiet = await this.change(Math.min(QUIET, left));
      if (isQuiet) break;
    }
    if (this.signal.aborted) return null;
    if (this.failure !== null) throw this.failure.error;
    const names = [...this.names].sort();
    this.names = new Set();
    return names;
  }

  private isGoing(): boolean {
    return !this.signal.aborted && this.failure === null;
  }

  /** Waits for the next change, but no longer than some milliseconds; true when nothing came. */
  private change(timeout: number | null): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = timeout === null ? null : setTimeout(() => resolve(true), timeout);
      this.onChange = () => {
        if (timer !== null) clearTimeout(timer);
        resolve(false);
      };
    });
  }
}
