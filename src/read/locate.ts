import { CODES } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { hasErrors } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { LIMITS } from "./limits.js";

/**
 * How many findings are kept of a document: of one with errors what a file may have, for the file is not read any further after
 * them; of a sound one the less the more documents there are before it, so that those of a file are bounded as a whole.
 */
export function mostOf(diagnostics: readonly AnyDiagnostic[], { index }: SourceDocument): number {
  return hasErrors(diagnostics) ? LIMITS.findings : Math.max(LIMITS.leastFindings, Math.floor(LIMITS.findings / index));
}

/** Gives each diagnostic that has none the position of its first pointer, and the number of the document. */
export function locateAll(diagnostics: readonly AnyDiagnostic[], document: SourceDocument): AnyDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.position) return diagnostic;
    const position = document.locate(diagnostic.pointers[0] ?? "", CODES[diagnostic.code].stands);
    return { ...diagnostic, position, document: document.index };
  });
}

/** Findings with their places, and how many more there were. */
export interface LocatedFindings {
  readonly findings: AnyDiagnostic[];
  readonly more: number;
}

/**
 * The first findings of a document by their place, sorted, at most as many as a file may have: only they get a place and a frame.
 * Of those on the line at which they are cut, those that were found first.
 */
export function locateFirst(
  diagnostics: readonly AnyDiagnostic[],
  document: SourceDocument,
  most: number = LIMITS.findings,
): LocatedFindings {
  const more = diagnostics.length - most;
  const first = more > 0 ? byOrder(diagnostics, document).slice(0, most) : diagnostics;
  return { findings: sortFindings(locateAll(first, document)), more: Math.max(0, more) };
}

/** By their lines; those of one line as they were found. */
function byOrder(diagnostics: readonly AnyDiagnostic[], document: SourceDocument): readonly AnyDiagnostic[] {
  const orders = new Map(diagnostics.map((one) => [one, document.orderOf(one.pointers[0] ?? "")]));
  return [...diagnostics].sort((a, b) => (orders.get(a) ?? 0) - (orders.get(b) ?? 0));
}

/** By file, line, column and code; what has no position comes first in its file. The order is the same on every machine. */
export function sortFindings(diagnostics: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return [...diagnostics].sort(compareFindings);
}

function compareFindings(a: AnyDiagnostic, b: AnyDiagnostic): number {
  return (
    compareText(fileOf(a), fileOf(b)) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.col ?? 0) - (b.position?.col ?? 0) ||
    compareText(a.code, b.code)
  );
}

function fileOf(diagnostic: AnyDiagnostic): string {
  if (diagnostic.position) return diagnostic.position.file;
  const args: object = diagnostic.args;
  return "path" in args && typeof args.path === "string" ? args.path : "";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
