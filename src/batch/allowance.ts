import { asAllowed, type Sorted, sortAllowed } from "../model/allowed.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import type { KnownWarnings } from "./known-warnings.js";

/** What a run allows, beside what comments allow in the files. */
export class Allowance {
  readonly #codes: ReadonlySet<string>;
  readonly #known: KnownWarnings | null;

  /** `codes`: of warnings and notes, as `--allow` names them. `known`: warnings that were there before. */
  constructor(codes: Iterable<string>, known: KnownWarnings | null = null) {
    this.#codes = new Set(codes);
    this.#known = known;
  }

  /** Says that a file was looked at. */
  see(file: string): void {
    this.#known?.see(file);
  }

  /** What is known and no longer found, once all is looked at. */
  gone(): readonly AnyDiagnostic[] {
    return this.#known?.gone() ?? [];
  }

  /** The findings, in which those are marked that are allowed; the order is kept. */
  mark(findings: readonly AnyDiagnostic[]): readonly AnyDiagnostic[] {
    const known = this.#known;
    if (findings.length === 0 || (this.#codes.size === 0 && known === null)) return findings;
    return findings.map((one) => (this.#allows(one) ? asAllowed(one, "option") : (known?.mark(one) ?? one)));
  }

  /** Findings that are printed and counted, and those that are allowed. */
  sort(findings: readonly AnyDiagnostic[]): Sorted {
    return sortAllowed(this.mark(findings));
  }

  /** The entry with what is allowed apart; the same one where nothing is. */
  of(entry: Entry): Entry {
    this.see(entry.file);
    const { open, allowed } = this.sort(entry.findings);
    if (allowed.length === 0) return entry;
    return { ...entry, findings: open, allowed: [...(entry.allowed ?? []), ...allowed] };
  }

  #allows({ code, severity, allowed }: AnyDiagnostic): boolean {
    return severity !== "error" && allowed === undefined && this.#codes.has(code);
  }
}
