import type { AllowedCount } from "./allowed.js";
import type { GateVerdict } from "./codes.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { Entry, ScoredEntry } from "./entry.js";

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
  /** Findings of severity `error`: those of entries, what gates hold against entries, and those that belong to no entry. */
  readonly errors: number;
  /** Findings of severity `warning`, of the same three kinds; `--max-warnings` counts these. */
  readonly warnings: number;
  /** Warnings and notes that are allowed, and neither printed nor counted elsewhere, by what allows them; absent where there are none. */
  readonly allowed?: AllowedCount;
  /** What moved since the baseline (codes `baseline-*`), the first thousand; `null` without a baseline. */
  readonly changes: { readonly first: readonly AnyDiagnostic[]; readonly total: number } | null;
  /** Every gate that was asked for; empty without gates. */
  readonly gates: readonly GateVerdict[];
  /** Findings that belong to no entry: paths that led nowhere, profiles that vanished. */
  readonly loose: readonly AnyDiagnostic[];
}

/** A batch whose gates are closed: what a report is made of. */
export interface JudgedBatch {
  /** Every entry in its order, with what the gates hold against it. */
  readonly entries: readonly { readonly entry: Entry; readonly judged: readonly AnyDiagnostic[] }[];
  /** What it amounts to: `tcec batch` ends with 1 where there are `errors`, or where one of `gates` is not `passed`. */
  readonly summary: BatchSummary;
}
