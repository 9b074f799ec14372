import type { AllowedCount } from "../../model/allowed.js";
import type { BatchSummary } from "../../model/batch.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Entry } from "../../model/entry.js";
import type { Result } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import type { RenderOptions } from "../options.js";

/** What every report rests on. */
export interface ReportContext {
  readonly tool: Result["tool"];
  readonly typology: Typology;
  readonly options: RenderOptions;
}

/**
 * A report on a batch, written entry by entry: `head`, each `entry` in turn, `tail`. Any of them may be empty; a report that
 * needs the whole before it can begin keeps a bounded part of it and says what it left out.
 */
export interface ReportWriter {
  head(): string;
  /** `judged`: what the gates hold against this entry. */
  entry(entry: Entry, judged: readonly AnyDiagnostic[]): string;
  tail(summary: BatchSummary): string;
}

/** Makes a writer; words are loaded before, so that writing never waits. */
export type ReportMaker = (context: ReportContext) => Promise<ReportWriter>;

/** What a list of findings rests on: there may be no typology in force. */
export type FindingsContext = Omit<ReportContext, "typology"> & { readonly typology?: Typology };

/** A list of findings for a program: it holds nothing of the profiles but where they stand. */
export interface FindingsWriter {
  head(): string;
  /** `of`: the entry that it was found in; `null` for one that belongs to none. */
  finding(finding: AnyDiagnostic, of: Entry | null): string;
  tail(): string;
  /** True where the format can say that a finding is allowed: then it gets those too. Others leave them out. */
  readonly holdsAllowed?: boolean;
}

/** What was looked at, in the words that a summary counts, and what was found in it. */
export interface Seen {
  readonly kind: "profiles" | "files";
  readonly count: number;
  readonly files: readonly string[];
  readonly findings: readonly AnyDiagnostic[];
  /** The same with those that are allowed, marked and in their places; absent where none is. */
  readonly held?: readonly AnyDiagnostic[];
  /** How many are allowed; `null` for none. */
  readonly allowed?: AllowedCount | null;
  /** The gates that were asked for, and how they went. */
  readonly gates?: BatchSummary["gates"];
}

/** Writes what was found in files. The order is kept. */
export type FindingsRenderer = (seen: Seen, context: FindingsContext) => Promise<string>;

/** Makes a writer of findings. */
export type FindingsMaker = (context: FindingsContext) => Promise<FindingsWriter>;
