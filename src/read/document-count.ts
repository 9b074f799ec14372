import type { Position } from "../model/diagnostic.js";
import type { SourceStart } from "../model/source.js";

/** An empty document between others, and its number. */
export interface EmptyDocument {
  readonly position: Position;
  readonly number: number;
}

/**
 * Numbers the documents of a file. Empty ones that follow each other count as one, those before the first and after the last
 * as none; the first that counts is to be reported.
 */
export class DocumentCount {
  #next: number;
  #place: (() => Position) | null = null;
  #isReported: boolean;

  constructor(start?: SourceStart) {
    const { document = 1, empty, emptyReported = false } = start ?? {};
    this.#next = document;
    this.#isReported = emptyReported;
    if (empty) this.#place = () => empty;
  }

  /** Number of the next document. */
  get next(): number {
    return this.#next;
  }

  /** An empty document was met. */
  passEmpty(place: () => Position): void {
    this.#place ??= place;
  }

  /** A document was met that is not empty: gives its number. `report` gets the empty one before it, if it is the first. */
  pass(report?: (empty: EmptyDocument) => void): number {
    if (this.#place !== null && this.#next > 1) {
      if (!this.#isReported) report?.({ position: this.#place(), number: this.#next });
      this.#isReported = true;
      this.#next += 1;
    }
    this.#place = null;
    this.#next += 1;
    return this.#next - 1;
  }

  /** What who goes on counting must know. */
  get state(): Pick<SourceStart, "document" | "empty" | "emptyReported"> {
    const empty = this.#place === null ? {} : { empty: this.#place() };
    return { document: this.#next, ...empty, ...(this.#isReported ? { emptyReported: true } : {}) };
  }
}
