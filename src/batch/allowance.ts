import { asAllowed, type Sorted, sortAllowed } from "../model/allowed.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";

/** What a run allows, beside what comments allow in the files. */
export class Allowance {
  readonly #codes: ReadonlySet<string>;

  /** `codes`: of warnings and notes, as `--allow` names them. */
  constructor(codes: Iterable<string>) {
    this.#codes = new Set(codes);
  }

  /** The findings, in which those are marked that are allowed; the order is kept. */
  mark(findings: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
    if (!findings.some((one) => this.#allows(one))) return findings;
    return findings.map((one) => (this.#allows(one) ? asAllowed(one, "option") : one));
  }

  /** Findings that are printed and counted, and those that are allowed. */
  sort(findings: readonly AnyDiagnostic[]): Sorted {
    return sortAllowed(this.mark(findings));
  }

  /** The entry with what is allowed apart; the same one where nothing is. */
  of(entry: Entry): Entry {
    const { open, allowed } = this.sort(entry.findings);
    if (allowed.length === 0) return entry;
    return { ...entry, findings: open, allowed: [...(entry.allowed ?? []), ...allowed] };
  }

  #allows({ code, severity, allowed }: AnyDiagnostic): boolean {
    return severity !== "error" && allowed === undefined && this.#codes.has(code);
  }
}
