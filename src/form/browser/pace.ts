/** Milliseconds without a keystroke after which the result is worked out again. */
const PAUSE = 150;

/**
 * Typing waits for nothing: the page is drawn at most once in a frame, and what takes longer than a frame on an old computer, where the
 * case lies, when nothing was typed for a moment.
 */
export class Pace {
  /** True from a keystroke until the result follows it. */
  isTyping = false;
  #frame = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** `work` is what takes long; `draw` shows it. */
  constructor(
    private readonly work: () => void,
    private readonly draw: () => void,
  ) {}

  /** Something was typed. */
  typed(): void {
    this.isTyping = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.isTyping = false;
      this.work();
      this.#soon();
    }, PAUSE);
    this.#soon();
  }

  /** Draws what waits to be drawn, before somebody does anything else. */
  flush(): void {
    if (this.#frame === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.draw();
  }

  /** Nothing waits any more: all is drawn by who calls this. */
  stop(): void {
    this.isTyping = false;
    clearTimeout(this.#pause);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #soon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
    });
  }
}
