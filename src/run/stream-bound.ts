import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import type { Entry, RefusedEntry } from "../model/entry.js";
import { beginningOf, finding } from "../model/finding.js";
import type { Reason } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";

/**
 * Bounds standard input as a whole, of which each part is read as if it were a file: after as many findings as one file may have
 * the rest is not looked at, and one refusal says so; so it is after as many signs that may begin a value, beyond what profiles have,
 * as the complete parser may read of a file. What counts is the order of the documents, and not who read how many meanwhile.
 */
export class StreamBound {
  #findings = 0;
  #values = 0;
  #isClosed = false;

  constructor(private readonly file: string) {}

  /** True once nothing more need be read. */
  get isSpent(): boolean {
    return this.#isClosed || this.#reason !== null;
  }

  /** What becomes of the next entry: itself, the refusal of all that is left, or nothing. `excess`: of its part, by document. */
  pass(entry: Entry, excess: ReadonlyMap<number, number>): Entry | null {
    if (this.#isClosed) return null;
    const reason = this.#reason;
    if (reason !== null) {
      this.#isClosed = true;
      return this.#refusal(entry, reason);
    }
    this.#values += excess.get(entry.document ?? 0) ?? 0;
    if (entry.kind === "refused") this.#count(entry.findings);
    return entry;
  }

  get #reason(): Reason | null {
    if (this.#findings >= LIMITS.findings) return "findings";
    return this.#values >= LIMITS.fileValues ? "values" : null;
  }

  #count(findings: readonly AnyDiagnostic[]): void {
    this.#findings += findings.length;
    if (findings.some(({ code }) => code === "file-read-in-part")) this.#isClosed = true;
  }

  #refusal(entry: Entry, because: Reason): RefusedEntry {
    const { file } = this;
    const { document } = entry;
    const found = { ...finding("file-read-in-part", { path: file, because }), position: beginningOfEntry(entry, file) };
    return { kind: "refused", file, document, findings: [document === null ? found : { ...found, document }] };
  }
}

function beginningOfEntry(entry: Entry, file: string): Position {
  if (entry.kind === "scored") return { ...beginningOf(file), line: entry.line };
  return { ...beginningOf(file), line: entry.findings[0]?.position?.line ?? 1 };
}
