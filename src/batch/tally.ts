import type { AllowedCount } from "../model/allowed.js";
import type { BatchSummary } from "../model/batch.js";
import type { Severity } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import type { Typology } from "../model/typology.js";

/** Counts a batch as it goes by: nothing of an entry is kept. */
export class Tally {
  #files = 0;
  #profiles = 0;
  #refused = 0;
  #errors = 0;
  #warnings = 0;
  readonly #allowed = { comment: 0, option: 0, known: 0 };
  readonly #byType: Map<string, number>;
  readonly #byStatus: Record<keyof BatchSummary["byStatus"], number> = {
    clear: 0,
    probable: 0,
    tentative: 0,
    borderline: 0,
    undetermined: 0,
  };

  constructor(typology: Pick<Typology, "types">) {
    this.#byType = new Map(typology.types.map(({ id }) => [id, 0]));
  }

  /** Entries so far: profiles, and documents and files that gave no result. */
  get count(): number {
    return this.#profiles + this.#refused;
  }

  /** Files so far. */
  get files(): number {
    return this.#files;
  }

  /** Counts files that were looked at; standard input is one. */
  addFiles(count: number): void {
    this.#files += count;
  }

  /** Counts an entry and its findings. `judged`: what the gates hold against it. */
  add(entry: Entry, judged: readonly AnyDiagnostic[] = []): void {
    this.note(entry.findings);
    if (entry.allowed !== undefined) this.noteAllowed(entry.allowed);
    this.note(judged);
    if (entry.kind === "refused") {
      this.#refused += 1;
      return;
    }
    this.#profiles += 1;
    this.#byStatus[entry.status] += 1;
    if (entry.type !== null) this.#byType.set(entry.type, (this.#byType.get(entry.type) ?? 0) + 1);
  }

  /** Counts findings that belong to no entry. */
  note(findings: readonly AnyDiagnostic[]): void {
    this.#errors += countOf(findings, "error");
    this.#warnings += countOf(findings, "warning");
  }

  /** Counts findings that are allowed. */
  noteAllowed(findings: readonly AnyDiagnostic[]): void {
    for (const { allowed } of findings) if (allowed) this.#allowed[allowed.by] += 1;
  }

  /** Findings so far that are allowed; `null` for none. */
  get allowed(): AllowedCount | null {
    const { comment, option, known } = this.#allowed;
    return comment + option + known === 0 ? null : { comment, option, known };
  }

  /** What the batch amounts to so far, with what the gates say of it and the findings that belong to no entry. */
  summary(rest: Pick<BatchSummary, "gates" | "changes" | "loose">): BatchSummary {
    return {
      files: this.#files,
      profiles: this.#profiles,
      refused: this.#refused,
      byType: Object.fromEntries(this.#byType),
      byStatus: { ...this.#byStatus },
      errors: this.#errors,
      warnings: this.#warnings,
      ...(this.allowed && { allowed: this.allowed }),
      changes: rest.changes,
      gates: rest.gates,
      loose: rest.loose,
    };
  }
}

/** How many of the findings have that severity. */
export function countOf(findings: readonly AnyDiagnostic[], severity: Severity): number {
  let count = 0;
  for (const finding of findings) if (finding.severity === severity) count += 1;
  return count;
}
