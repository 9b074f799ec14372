import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Entry, RefusedEntry } from "../model/entry.js";
import { atBeginning } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import { sortOut } from "../model/refusals.js";
import type { Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import { budgetOfFile, type ReadingBudget } from "../read/document-text.js";
import { differingTypologies, savedWithTypology } from "../saved/fit.js";
import { savedPieces } from "../saved/saved.js";
import type { Assessment } from "./assess.js";
import { entryOf, scoreText } from "./entry.js";
import type { Reading } from "./open-texts.js";
import { isOtherKind, otherPassedOver, savedPassedOver } from "./passed-over.js";

/** Where goes what is found in a text. */
export interface EntryTakers {
  /** `assessment` is `null` for what was refused. */
  readonly entry: (entry: Entry, assessment: Assessment | null) => void;
  /** What is to be said of the run and not of an entry. */
  readonly note: (finding: AnyDiagnostic) => void;
}

/**
 * From a text to the lines of a batch, in order: what `openTexts` does for one result, entry by entry and without keeping any.
 * A saved result must rest on the typology in force. `budget` as in `readProfilesWithin`.
 */
export function openEntries(
  source: SourceText,
  reading: Reading,
  take: EntryTakers,
  budget: ReadingBudget = budgetOfFile(),
): void {
  const isFound = reading.isFound?.(source.file) ?? false;
  const passedOver = isFound ? savedPassedOver(source) : null;
  const saved = passedOver === null ? savedPieces(source) : [];
  if (passedOver !== null) take.note(passedOver);
  if (saved !== null) {
    for (const piece of saved) takeSaved(source.file, accepted(piece, source.file, reading), take);
    return;
  }
  const held: RefusedEntry[] = []; // as long as the file may be one of another kind
  let mayBeOther = isFound;
  for (const scored of scoreText(source, reading.typology, reading, budget, take.note)) {
    const { entry } = scored;
    mayBeOther &&= entry.kind === "refused" && isOtherKind(entry.findings);
    if (mayBeOther && entry.kind === "refused") {
      held.push(entry);
      continue;
    }
    for (const before of held.splice(0)) take.entry(before, null);
    take.entry(entry, "assessment" in scored ? scored.assessment : null);
  }
  const findings = held.flatMap((entry) => entry.findings);
  const other = otherPassedOver(source.file, findings);
  if (other !== null) take.note(other);
}

function accepted(piece: Outcome<Result>, file: string, { typology, isDefault }: Reading): Outcome<Result> {
  if (piece.value === null) return piece;
  const problem = isDefault ? differingTypologies(typology, piece.value.typology) : savedWithTypology();
  return problem === null ? piece : { value: null, diagnostics: [atBeginning(problem, file)] };
}

/** What was refused when it was saved is refused again, what was noted is noted. */
function takeSaved(file: string, { value, diagnostics }: Outcome<Result>, take: EntryTakers): void {
  if (value === null) {
    take.entry({ kind: "refused", file, document: null, findings: diagnostics }, null);
    return;
  }
  for (const result of value.results) {
    const entry = entryOf(result, result.source.lines["/id"] ?? 1);
    take.entry({ ...entry, saved: file }, { row: result, whole: () => result });
  }
  const { refused, loose } = sortOut(value.findings);
  for (const entry of refused) take.entry(entry, null);
  for (const finding of loose) take.note(finding);
}
