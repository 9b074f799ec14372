import { CODES } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { SourceDocument } from "../model/source.js";

/** Gives each diagnostic that has none the position of its first pointer, and the number of the document. */
export function locateAll(diagnostics: readonly AnyDiagnostic[], document: SourceDocument): AnyDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.position) return diagnostic;
    const position = document.locate(diagnostic.pointers[0] ?? "", CODES[diagnostic.code].stands);
    return { ...diagnostic, position, document: document.index };
  });
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
