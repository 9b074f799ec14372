import { sortAllowed } from "../model/allowed.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, RefusedEntry, ScoredEntry } from "../model/entry.js";
import { flagsOf } from "../model/flags.js";
import { refusalsOf, sortOut } from "../model/refusals.js";
import type { Result, ResultRow } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { budgetOfFile, type ReadingBudget } from "../read/document-text.js";
import { type Assessing, type Assessment, beginAssessment, readProfilesWithin } from "./assess.js";

/** One line of a batch with the assessment that it sums up. */
export interface ScoredText {
  readonly entry: ScoredEntry;
  readonly assessment: Assessment;
}

/**
 * Every document of a text, in its order: a scored one with its assessment, a refused one with its findings. A profile that
 * repeats an earlier one of the same text is refused. Assessments are made when they are asked for, so that none need be kept.
 * `budget` as in `readProfilesWithin`; `note` hears what is to be said of the run.
 */
export function* scoreText(
  source: SourceText,
  typology: Typology,
  how: Assessing = {},
  budget: ReadingBudget = budgetOfFile(),
  note: (finding: AnyDiagnostic) => void = () => {},
): Generator<ScoredText | { readonly entry: RefusedEntry }> {
  const { profiles, findings, notes } = readProfilesWithin(source, typology, how.privateQuotes ?? false, budget);
  notes.forEach(note);
  const refused = refusalsOf(findings).sort((a, b) => (a.document ?? 0) - (b.document ?? 0));
  let next = 0;
  for (const read of profiles) {
    for (let entry = refused[next]; entry && (entry.document ?? 0) < read.document.index; entry = refused[next]) {
      yield { entry };
      next += 1;
    }
    const assessment = beginAssessment(read, typology, how);
    yield { entry: entryOf(assessment.row, read.document.lineOf("/id")), assessment };
  }
  for (const entry of refused.slice(next)) yield { entry };
}

/** The lines of a batch that a result stands for: its profiles in their order, then what was refused. */
export function entriesOf({ results, findings }: Pick<Result, "results" | "findings">): Entry[] {
  const scored = results.map((one) => entryOf(one, one.source.lines["/id"] ?? 1));
  return [...scored, ...sortOut(findings).refused];
}

/** What a batch keeps of a result. `line`: where the profile begins, from 1. */
export function entryOf(result: ResultRow, line: number): ScoredEntry {
  const { open, allowed } = sortAllowed(result.findings);
  const axes = Object.entries(result.axes).map(([id, { score, lo, hi, known }]) => [id, { score, lo, hi, known }]);
  return {
    kind: "scored",
    id: result.id,
    name: result.name,
    date: result.date,
    level: result.level,
    coder: result.profile.coder ?? null,
    file: result.source.file,
    document: result.source.document,
    line,
    status: result.status,
    type: result.type,
    possible: result.possible,
    flags: flagsOf(result),
    axes: Object.fromEntries(axes),
    watchpoints: result.watchpoints.filter(({ status }) => status === "raised").map(({ id }) => id),
    checks: result.checks.filter(({ status }) => status === "not_met").map(({ id }) => id),
    expected: result.expected ?? null,
    findings: open,
    ...(allowed.length > 0 && { allowed }),
  };
}
