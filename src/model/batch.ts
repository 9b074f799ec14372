import type { GateVerdict } from "./codes.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { ScoredEntry } from "./entry.js";

/** What a batch amounts to. */
export interface BatchSummary {
  /** Files that were looked at, standard input counted as one. */
  readonly files: number;
  /** Profiles that were scored. */
  readonly profiles: number;
  /** Documents and files that gave no result. */
  readonly refused: number;
  /** Scored profiles by type, in the order of the typology, with 0 for an empty type; those without a type are not in it. */
  readonly byType: Readonly<Record<string, number>>;
  /** Scored profiles by status; 0 where there is none. */
  readonly byStatus: Readonly<Record<ScoredEntry["status"], number>>;
  /** Errors and warnings of entries, of gates and of what belongs to no entry. */
  readonly errors: number;
  readonly warnings: number;
  /** What moved since the baseline (codes `baseline-*`), the first thousand; `null` without a baseline. */
  readonly changes: { readonly first: readonly AnyDiagnostic[]; readonly total: number } | null;
  /** Every gate that was asked for; empty without gates. */
  readonly gates: readonly GateVerdict[];
  /** Findings that belong to no entry: paths that led nowhere, profiles that vanished. */
  readonly loose: readonly AnyDiagnostic[];
}
