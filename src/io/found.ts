import type { AnyDiagnostic } from "../model/diagnostic.js";

/** What one argument stands for. */
export interface Found {
  /** Absolute paths, sorted. */
  readonly paths: readonly string[];
  readonly diagnostics: readonly AnyDiagnostic[];
}
