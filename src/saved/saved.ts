import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Head, ProfileResult, Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { readDocuments } from "../read/documents.js";
import { LIMITS } from "../read/limits.js";
import { sortFindings } from "../read/locate.js";
import { checkResult } from "./check-result.js";
import { differingTypologies } from "./fit.js";
import { isSavedResult, isSavedStream } from "./recognise.js";
import { readSavedLines } from "./saved-lines.js";

/**
 * Opens a saved result (`--format json`, `ndjson` or `yaml`), which is accepted wherever a profile is. `null` where the text
 * is no saved result at all.
 */
export function openSavedResult(source: SourceText): Outcome<Result> | null {
  const pieces = savedPieces(source);
  if (pieces === null) return null;
  const results: ProfileResult[] = [];
  const findings: AnyDiagnostic[] = [];
  const problems: AnyDiagnostic[] = [];
  let head: Head | null = null;
  for (const { value, diagnostics } of pieces) {
    for (const problem of diagnostics) problems.push(problem);
    head ??= value;
    for (const result of value?.results ?? []) results.push(result);
    for (const finding of value?.findings ?? []) findings.push(finding);
  }
  if (head === null || problems.length > 0) return { value: null, diagnostics: sortFindings(problems) };
  return { value: { ...head, results, findings: sortFindings(findings) }, diagnostics: [] };
}

/**
 * The same piece by piece: results with the same head, each valid, of a stream of records a few hundred profiles at a time, so
 * that no more than those need be in memory; anything else in one piece. `null` where the text is no saved result at all.
 */
export function savedPieces(source: SourceText): Iterable<Outcome<Result>> | null {
  if (!isSavedResult(source.text)) return null;
  return isSavedStream(source.text) ? readSavedLines(source) : [openWhole(source)];
}

/** The typology on which a saved result rests; `null` where the text is none, or where none of it can be read. */
export function typologyOfSaved(source: SourceText): Typology | null {
  const head = headAlone(source);
  if (head !== null) return head.typology;
  for (const { value } of savedPieces(source) ?? []) if (value !== null) return value.typology;
  return null;
}

/**
 * A result as JSON without its profiles, which may be a hundred times as long; `null` where it cannot be had so. The program
 * writes what is said of the run before them.
 */
function headAlone({ file, text }: SourceText): Result | null {
  const end = isSavedStream(text) ? -1 : text.indexOf('"results"');
  if (end < 0) return null;
  try {
    const head: unknown = JSON.parse(`${text.slice(0, end)}"results":[],"findings":[]}`);
    return checkResult(head, file).value;
  } catch {
    return null;
  }
}

function openWhole(source: SourceText): Outcome<Result> {
  const json = parseJson(source);
  if (json.value !== null) return checkResult(json.value, source.file);
  if (json.diagnostics.length > 0) return { value: null, diagnostics: json.diagnostics };
  const { documents, diagnostics } = readDocuments(source, LIMITS.fileBytes);
  const [document] = documents;
  return document ? checkResult(document.value, source.file) : { value: null, diagnostics };
}

/** No value and no findings: it may be YAML. What begins as JSON does and is large is no YAML: it is broken where JSON ends. */
function parseJson({ file, text }: SourceText): Outcome<unknown> {
  try {
    return { value: JSON.parse(text), diagnostics: [] };
  } catch (failure) {
    if (!/^\s*\{/.test(text) || text.length <= LIMITS.documentBytes) return { value: null, diagnostics: [] };
    const [, offset] = /position (\d+)/.exec(String(failure)) ?? [];
    const line = lineAt(text, offset === undefined ? text.length : Number(offset));
    const broken = { ...finding("result-bad-line", { what: "json" }), position: { file, line, col: 1 } };
    return { value: null, diagnostics: [broken] };
  }
}

/** Number of the line, from 1, on which the text before `end` ends. */
function lineAt(text: string, end: number): number {
  let line = 1;
  const last = text.trimEnd().length;
  for (let at = text.indexOf("\n"); at >= 0 && at < Math.min(end, last); at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}

/** Joins saved results with new ones: they must rest on the same typology, or their scores do not compare. */
export function joinResults(parts: readonly { readonly result: Result; readonly file: string }[]): Outcome<Result> {
  const [first, ...others] = parts;
  if (!first) throw new Error("joinResults needs at least one result");
  const diagnostics = others.flatMap(({ result, file }) => {
    const problem = differingTypologies(first.result.typology, result.typology);
    return problem === null ? [] : [atBeginning(problem, file)];
  });
  if (diagnostics.length > 0) return { value: null, diagnostics };
  const results = parts.flatMap(({ result }) => result.results);
  const findings = parts.flatMap(({ result }) => result.findings);
  return { value: { ...first.result, results, findings }, diagnostics: [] };
}
