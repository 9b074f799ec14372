import type { AnyDiagnostic } from "./diagnostic.js";
import type { Flag } from "./flags.js";
import type { ProfileResult } from "./result.js";

/** What a coder holds a cluster to be: the type (`null`: none), the status, or both; what is absent is not compared. */
export type Expectation = NonNullable<ProfileResult["expected"]>;

/** Score of one axis and its bounds, in [0, 1], and the share of its weight that evidence covers; `score` is `null` below the minimum known share. */
export type Place = Pick<ProfileResult["axes"][string], "score" | "lo" | "hi" | "known">;

/** What tables, gates and reports need of one scored profile: small, so that a batch of any length can be judged. */
export interface ScoredEntry {
  readonly kind: "scored";
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly level: string | null;
  readonly coder: string | null;
  readonly file: string;
  /** The saved result that it was read from; absent for one that was read from its own file. */
  readonly saved?: string;
  /** Number of the YAML document in its file, from 1. */
  readonly document: number;
  /** Line of its `id`, from 1. */
  readonly line: number;
  readonly status: ProfileResult["status"];
  readonly type: string | null;
  readonly possible: readonly string[];
  /** What stands beside the verdict wherever it is printed. */
  readonly flags: readonly Flag[];
  /** By axis id, in the order of the typology. */
  readonly axes: Readonly<Record<string, Place>>;
  /** Ids of the watchpoints that are raised. */
  readonly watchpoints: readonly string[];
  /** Ids of the checks that are not met. */
  readonly checks: readonly string[];
  /** `null` where the profile does not say. */
  readonly expected: Expectation | null;
  /** Warnings and notes, located. */
  readonly findings: readonly AnyDiagnostic[];
  /** Those that are allowed, which are not among `findings`; absent where there are none. */
  readonly allowed?: readonly AnyDiagnostic[];
}

/** A document, or a whole file, that gave no result. */
export interface RefusedEntry {
  readonly kind: "refused";
  readonly file: string;
  /** Number of the YAML document in its file, from 1; `null` for a file that could not be read at all. */
  readonly document: number | null;
  /** Why, located where that is possible; at least one is an error. */
  readonly findings: readonly AnyDiagnostic[];
  /** Warnings and notes that are allowed, which are not among `findings`; absent where there are none. */
  readonly allowed?: readonly AnyDiagnostic[];
}

/** One line of a batch. */
export type Entry = ScoredEntry | RefusedEntry;
