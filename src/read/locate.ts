import { CODES } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { SourceDocument } from "../model/source.js";
import { LIMITS } from "./limits.js";

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
 * The first findings of a document by their place, sorted, as many as a file may have: only they get a line and a frame. Of a
 * long list, which tells places by the line alone, those that were found first.
 */
export function locateFirst(diagnostics: readonly AnyDiagnostic[], document: SourceDocument): LocatedFindings {
  const more = diagnostics.length - LIMITS.findings;
  const first = more > 0 ? firstOf(diagnostics, document).slice(0, LIMITS.findings) : diagnostics;
  return { findings: sortFindings(locateAll(first, document)), more: Math.max(0, more) };
}

function firstOf(diagnostics: readonly AnyDiagnostic[], document: SourceDocument): readonly AnyDiagnostic[] {
  if (document.offsetOf("") === null) return diagnostics;
  const offsets = new Map(diagnostics.map((one) => [one, offsetOf(one, document)]));
  return [...diagnostics].sort((a, b) => (offsets.get(a) ?? 0) - (offsets.get(b) ?? 0));
}

function offsetOf({ code, pointers }: AnyDiagnostic, document: SourceDocument): number {
  return document.offsetOf(pointers[0] ?? "", CODES[code].stands) ?? 0;
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
