import type { BatchSummary } from "../model/batch.js";
import type { GateVerdict } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import { BaselineJudge, type Comparison } from "./baseline.js";
import { type Expectations, ExpectJudge } from "./expectations.js";
import { FailOn } from "./fail-on.js";
import type { Judge, Scope } from "./judge.js";
import { MaxWarnings } from "./max-warnings.js";
import { type Gate, wordOf } from "./parse-gate.js";

/** The conditions under which a run is to fail; all of them may be absent. */
export interface GatesAsked {
  readonly failOn: readonly Gate[];
  /** `own`: what each profile expects of itself. */
  readonly expect: "own" | Expectations | null;
  readonly baseline: Comparison | null;
  readonly maxWarnings: number | null;
  /** True where every warning that was not there before stands against the run; those that were are left out before. */
  readonly onlyKnown?: boolean;
}

/** How the gates went. */
export interface GatesOutcome {
  /** One for each gate that was asked for, in the order of `GatesAsked`. */
  readonly verdicts: readonly GateVerdict[];
  /** What the gates hold against the batch as a whole: profiles that are missing or vanished. */
  readonly loose: readonly AnyDiagnostic[];
}

/** Judges a batch entry by entry. It keeps counts, the first few names and changes, and what it compares with: nothing grows with the batch. */
export class Gates {
  readonly #judges: readonly Judge[];
  readonly #baseline: BaselineJudge | null;

  constructor({ failOn, expect, baseline, maxWarnings, onlyKnown = false }: GatesAsked) {
    this.#baseline = baseline && new BaselineJudge(baseline);
    const once = new Map(failOn.map((gate) => [wordOf(gate), gate]));
    this.#judges = [
      ...[...once.values()].map((gate) => new FailOn(gate)),
      ...(expect === null ? [] : [new ExpectJudge(expect)]),
      ...(this.#baseline === null ? [] : [this.#baseline]),
      ...(maxWarnings === null ? [] : [new MaxWarnings(maxWarnings)]),
      ...(onlyKnown ? [new MaxWarnings(0, "--known-warnings")] : []),
    ];
  }

  /** What the gates hold against this entry, placed where its profile begins; each entry is judged once. */
  judge(entry: Entry): AnyDiagnostic[] {
    return this.#judges.flatMap((judge) => judge.judge(entry));
  }

  /** The verdicts, once every entry was judged. */
  finish(scope: Scope): GatesOutcome {
    const endings = this.#judges.map((judge) => judge.finish(scope));
    return {
      verdicts: endings.map(({ verdict }) => verdict),
      loose: endings.flatMap(({ loose }) => loose),
    };
  }

  /** What moved since the baseline; whole once the gates are finished. `null` without a baseline. */
  get changes(): BatchSummary["changes"] {
    return this.#baseline?.changes ?? null;
  }
}

/** The last line of a run that a gate failed; `null` where none did. */
export function gatesFailed(verdicts: readonly GateVerdict[]): AnyDiagnostic | null {
  const failed = verdicts.filter(({ passed }) => !passed);
  return failed.length === 0 ? null : finding("gates-failed", { gates: failed });
}
