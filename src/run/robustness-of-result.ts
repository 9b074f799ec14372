import type { Alternative } from "../analyse/robustness/alternatives.js";
import { type RobustInput, robustnessOf } from "../analyse/robustness/robustness.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import type { Robustness } from "../model/robustness.js";
import type { SourceText } from "../model/source.js";
import { readProfiles } from "../pipeline/assess.js";
import { TOOL } from "../pipeline/tool.js";
import type { Digest } from "../plain/hash.js";
import { isSavedResult } from "../saved/recognise.js";

/**
 * How firm the verdicts of a result are. A result does not hold what was coded: the profiles are taken from the texts that it was made
 * of, each that has a verdict in it. Errors: a saved result among the texts (`result-not-coded`).
 */
export function robustnessOfResult(
  { typology, results }: Pick<Result, "typology" | "results">,
  sources: readonly SourceText[],
  alternatives: readonly Alternative[] | undefined,
  digest: Digest,
): Outcome<Robustness> {
  const wanted = new Set(results.map(({ source }) => keyOf(source.file, source.document)));
  const profiles: RobustInput[] = [];
  for (const source of sources.filter(({ text }) => !isSavedResult(text)))
    for (const { profile, document } of readProfiles(source, typology).profiles)
      if (wanted.delete(keyOf(document.file, document.index))) profiles.push({ profile, document });
  if (wanted.size > 0) return { value: null, diagnostics: sources.flatMap(notCoded) };
  const options = { digest, ...(alternatives && { alternatives }) };
  return { value: robustnessOf({ tool: TOOL, typology }, profiles, options), diagnostics: [] };
}

function keyOf(file: string, document: number): string {
  return JSON.stringify([file, document]);
}

function notCoded({ file, text }: SourceText): AnyDiagnostic[] {
  return isSavedResult(text) ? [atBeginning(finding("result-not-coded", {}), file)] : [];
}
