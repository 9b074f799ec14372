import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { ProfileResult } from "../model/result.js";
import type { SourceDocument, SourceText } from "../model/source.js";
import type { CodedOutcome } from "../model/summary.js";
import { pathTokens, pointerOfPath, valueAlong } from "../plain/pointer.js";
import { closest } from "../plain/suggest.js";
import { readDocuments } from "../read/documents.js";
import { sortFindings } from "../read/locate.js";
import { isSavedResult } from "../saved/recognise.js";
import { degreeIn } from "../score/free-degrees.js";

/**
 * The degree of an outcome, 0 to 1 or bounds within them, in each of the profiles that results were made from; `field`: where it stands in
 * them, as a path with dots, usually a free field (`x-jobs-kept`). Of results that were saved it is what they kept of free fields. `null`
 * where a profile does not have it. Errors: a value that is no such degree, at its place; a field that no profile has.
 */
export function codedOutcome(
  texts: readonly SourceText[],
  results: readonly ProfileResult[],
  field: string,
): Outcome<CodedOutcome> {
  const tokens = pathTokens(field);
  const profiles = texts.filter(({ text }) => !isSavedResult(text));
  const documents = new Map(profiles.map((text) => [text.file, readDocuments(text).documents]));
  const problems: AnyDiagnostic[] = [];
  const roots: unknown[] = [];
  const degrees = results.map(({ source, degrees: kept = {} }) => {
    const document = documents.get(source.file)?.find(({ index }) => index === source.document);
    roots.push(document?.value ?? kept);
    if (document === undefined) return kept[tokens.join(".")] ?? null;
    const value = valueAlong(document.value, tokens);
    if (value === undefined || value === null) return null;
    const degree = degreeIn(value);
    if (degree === null) problems.push(notADegree(document, field, value));
    return degree;
  });
  if (problems.length > 0) return { value: null, diagnostics: sortFindings(problems) };
  if (results.length > 0 && degrees.every((degree) => degree === null)) {
    return { value: null, diagnostics: [nowhere(field, roots)] };
  }
  return { value: { field, degrees }, diagnostics: [] };
}

function notADegree(document: SourceDocument, field: string, value: unknown): AnyDiagnostic {
  const pointer = pointerOfPath(field);
  const shown = typeof value === "object" ? null : String(value);
  const problem = finding("outcome-value", { field, value: shown }, pointer);
  return { ...problem, position: document.locate(pointer), document: document.index };
}

/** Free fields that profiles do have are what may have been meant. */
function nowhere(field: string, roots: readonly unknown[]): AnyDiagnostic {
  const found = roots.flatMap((root) => (typeof root === "object" && root !== null ? Object.keys(root) : []));
  const free = [...new Set(found.filter((key) => key.startsWith("x-")))].sort();
  return finding("outcome-nowhere", { field, profiles: roots.length, suggestion: closest(field, free) });
}
