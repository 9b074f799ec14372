import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { ProfileResult } from "../model/result.js";
import { cutFindings } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";

/**
 * Which findings of a saved result are kept: errors, each of which may have refused a document, up to as many as a file may have
 * documents; of all others as many as are kept of a file. The others are counted.
 */
export class SavedFindings {
  #errors = 0;
  #others = 0;

  constructor(private readonly file: string) {}

  /** Counts a finding; false where it is not kept. */
  admits({ severity }: AnyDiagnostic): boolean {
    if (severity === "warning" || severity === "info") {
      this.#others += 1;
      return this.#others <= LIMITS.findings;
    }
    this.#errors += 1;
    return this.#errors <= LIMITS.documents;
  }

  /** More was refused than one file may have documents. */
  get isSpent(): boolean {
    return this.#errors > LIMITS.documents;
  }

  /** How many were not kept, as a finding; none where all were. */
  get cut(): readonly AnyDiagnostic[] {
    const more = this.#others - LIMITS.findings;
    if (more <= 0) return [];
    return [atBeginning(finding("file-findings-cut", { path: this.file, shown: LIMITS.findings, more }), this.file)];
  }
}

/** The result with as many findings as the program itself writes of one profile. */
export function withFewFindings(result: ProfileResult, file: string): ProfileResult {
  if (result.findings.length <= 2 * LIMITS.findings) return result;
  return { ...result, findings: cutFindings(result.findings, file) };
}
