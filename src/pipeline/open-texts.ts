import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding, hasErrors } from "../model/finding.js";
import type { Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { append } from "../plain/append.js";
import type { Digest } from "../plain/hash.js";
import { savedWithTypology } from "../saved/fit.js";
import { isSavedResult } from "../saved/recognise.js";
import { assembleResult, assess } from "./assess.js";

/** How texts are turned into results. */
export interface Reading {
  /** What profiles are scored with. */
  readonly typology: Typology;
  /** True where nobody asked for that typology: then a saved result is taken as it is. */
  readonly isDefault: boolean;
  /** Computes the hash of a profile; without one, code that runs everywhere does. */
  readonly digest?: Digest;
  /** True where quotes of private sources may be in the results. */
  readonly privateQuotes?: boolean;
}

/** One result over all texts, and what was found on the way. */
export interface OpenedTexts {
  /** `null` where nothing can be said of all texts together. */
  readonly result: Result | null;
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * From texts to one result: profiles are read, validated and classified, saved results are taken as they are. Results that
 * rest on different typologies give none. What reads saved results is loaded where there is one.
 */
export async function openTexts(sources: readonly SourceText[], reading: Reading): Promise<OpenedTexts> {
  if (!sources.some(({ text }) => isSavedResult(text))) return withFindings(assessAll(sources, reading));
  const { openSavedResult, joinResults } = await import("../saved/saved.js");
  const parts: { result: Result; file: string }[] = [];
  const problems: AnyDiagnostic[] = [];
  for (const source of sources) {
    const saved = openSavedResult(source);
    if (saved === null) parts.push({ result: assessAll([source], reading), file: source.file });
    else if (saved.value === null) append(problems, saved.diagnostics);
    else if (reading.isDefault) parts.push({ result: saved.value, file: source.file });
    else problems.push(atBeginning(savedWithTypology(), source.file));
  }
  if (parts.length === 0) return { result: null, findings: problems };
  const joined = joinResults(parts);
  if (joined.value === null) return { result: null, findings: [...problems, ...joined.diagnostics] };
  const { result, findings } = withFindings(joined.value);
  const isEmpty = joined.value.results.length === 0 && !hasErrors([...problems, ...findings]);
  const nothing = isEmpty ? [atBeginning(finding("result-empty", {}), parts[0]?.file ?? "")] : [];
  return { result, findings: [...problems, ...findings, ...nothing] };
}

function assessAll(sources: readonly SourceText[], { typology, digest, privateQuotes }: Reading): Result {
  const parts = sources.map((source) => assess(source, typology, digest, privateQuotes));
  return assembleResult(
    typology,
    parts.flatMap((part) => part.results),
    parts.flatMap((part) => part.findings),
  );
}

function withFindings(result: Result): OpenedTexts {
  return { result, findings: [...result.findings, ...result.results.flatMap((one) => one.findings)] };
}
