import type { NotableKind } from "../model/summary.js";

/** A number as it is written, and whether it is one. */
export interface Counted {
  readonly count: string;
  readonly isOne: boolean;
}

/** The words of a summary of a set in one language: sentences as they stand there. */
export interface SummaryWords {
  readonly title: (profiles: Counted, clusters: Counted) => string;
  /** Statuses with how many profiles have each. */
  readonly statuses: (parts: readonly string[]) => string;
  readonly status: (status: string, count: string) => string;
  /** What the set cannot show: a type at a corner that no value of the facts leads to, that no case can be of, that none is known to be of. */
  readonly empty: {
    readonly logical: (types: string) => string;
    readonly empirical: (types: string) => string;
    /** Each with how many could be of it. */
    readonly open: (types: string) => string;
    readonly possible: (type: string, cases: string) => string;
  };
  readonly headings: {
    readonly notable: string;
    readonly settling: string;
    readonly watchpoints: string;
    readonly hypotheses: string;
  };
  /** What becomes of a hypothesis, the share that it speaks of, and the limit that is expected of it. */
  readonly hypothesis: (name: string, outcome: string, share: string, expected: string) => string;
  /** A share, at least and at most, of so many profiles; `null` where there is none. */
  readonly share: {
    readonly types: (types: string, share: string | null, whole: string) => string;
    readonly trait: (type: string, trait: string, share: string | null, whole: string) => string;
  };
  readonly expected: { readonly less: (limit: string) => string; readonly more: (limit: string) => string };
  /** Two ends; one of them where they are the same. */
  readonly range: (lo: string, hi: string) => string;
  /** What stands before the names of cases that are remarkable in a way. */
  readonly notable: { readonly [K in NotableKind]: string };
  readonly named: (kind: string, cases: readonly string[]) => string;
  readonly because: (name: string, reasons: string) => string;
  readonly skewed: (parts: readonly string[]) => string;
  readonly skewedPart: (what: string, above: string, cases: string) => string;
  readonly allSettled: string;
  readonly field: (field: string, open: string) => string;
  readonly does: {
    readonly gives: (count: string, of: Counted) => string;
    readonly settles: (count: string, of: Counted) => string;
    readonly scores: (count: string) => string;
  };
  /** That no field by itself would do any of these. */
  readonly doesNothing: string;
  readonly raised: (watchpoint: string, raised: string, strong: string | null, unknown: string) => string;
  readonly noneRaised: string;
  readonly line: (type: string, verdicts: string, least: string, most: string) => string;
  readonly more: string;
}
