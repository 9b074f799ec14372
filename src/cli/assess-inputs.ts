import { sha256Hex } from "../io/cache/digest.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { assembleResult, assess } from "../pipeline/assess.js";
import { isSavedResult } from "../saved/recognise.js";

/** A result, and what was found on the way. */
export interface Assessed {
  /** `null` where nothing can be said of all texts together. */
  readonly result: Result | null;
  readonly findings: readonly AnyDiagnostic[];
}

/** Reads, validates and classifies every text; texts that are saved results are taken as they are. */
export async function assessInputs(
  sources: readonly SourceText[],
  typology: Typology,
  isDefault: boolean,
): Promise<Assessed> {
  if (!sources.some(({ text }) => isSavedResult(text))) return withFindings(assessTexts(sources, typology));
  const { openSavedResult, joinResults } = await import("../saved/saved.js");
  const parts: { result: Result; file: string }[] = [];
  const problems: AnyDiagnostic[] = [];
  for (const source of sources) {
    const saved = openSavedResult(source);
    if (saved === null) parts.push({ result: assessTexts([source], typology), file: source.file });
    else if (saved.value === null) problems.push(...saved.diagnostics);
    else if (isDefault) parts.push({ result: saved.value, file: source.file });
    else problems.push(at(source.file, finding("result-with-typology", {})));
  }
  if (parts.length === 0) return { result: null, findings: problems };
  const joined = joinResults(parts);
  if (joined.value === null) return { result: null, findings: [...problems, ...joined.diagnostics] };
  const { result, findings } = withFindings(joined.value);
  const isEmpty = joined.value.results.length === 0 && !hasErrors([...problems, ...findings]);
  const nothing = isEmpty ? [at(parts[0]?.file ?? "", finding("result-empty", {}))] : [];
  return { result, findings: [...problems, ...findings, ...nothing] };
}

function assessTexts(sources: readonly SourceText[], typology: Typology): Result {
  const parts = sources.map((source) => assess(source, typology, sha256Hex));
  return assembleResult(
    typology,
    parts.flatMap((part) => part.results),
    parts.flatMap((part) => part.findings),
  );
}

function withFindings(result: Result): Assessed {
  return { result, findings: [...result.findings, ...result.results.flatMap((one) => one.findings)] };
}

function at(file: string, diagnostic: AnyDiagnostic): AnyDiagnostic {
  return { ...diagnostic, position: { file, line: 1, col: 1 } };
}
