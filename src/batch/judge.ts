import type { GateVerdict } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";

/** How many names are kept: one more than a message shows, so that it knows whether there are others. */
const NAMED = 4;

/** What a gate holds against a batch: how much of it, and the first few by name. */
export class Against {
  #count = 0;
  readonly #among: string[] = [];

  get count(): number {
    return this.#count;
  }

  add(name: string, times = 1): void {
    if (times === 0) return;
    this.#count += times;
    if (this.#among.length < NAMED && !this.#among.includes(name)) this.#among.push(name);
  }

  verdict(gate: string, of: GateVerdict["of"], passed = this.#count === 0): GateVerdict {
    return { gate, passed, count: this.#count, of, among: [...this.#among] };
  }
}

/** What is left to say at the end. */
export interface Ending {
  readonly verdict: GateVerdict;
  /** Findings that belong to no entry. */
  readonly loose: readonly AnyDiagnostic[];
}

/** How much of the batch was seen. */
export interface Scope {
  /** True where other parts of the batch are judged elsewhere: what is missing here may be there. */
  readonly isShard: boolean;
  /** Findings that belong to no entry, from before the gates. */
  readonly loose: readonly AnyDiagnostic[];
}

/** One condition under which a run fails: it sees every entry once, and keeps a count of those that stand against it. */
export interface Judge {
  judge(entry: Entry): AnyDiagnostic[];
  finish(scope: Scope): Ending;
}
