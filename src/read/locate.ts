import type { Code } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { SourceDocument } from "../model/source.js";

/** Messages that speak of a key, not of its value. */
const ABOUT_KEYS: ReadonlySet<Code> = new Set<Code>([
  "key-unknown",
  "key-missing",
  "key-excluded",
  "value-empty",
  "funding-total-with-percent",
  "evidence-no-field",
  "source-unused",
  "indicator-unknown",
  "typology-code-unknown",
  "typology-axis-unknown",
  "typology-code-missing",
  "typology-types-gap",
  "typology-weights-zero",
  "typology-translation-missing",
]);

/** Gives each diagnostic that has none the position of its first pointer, and the number of the document. */
export function locateAll(diagnostics: readonly AnyDiagnostic[], document: SourceDocument): AnyDiagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.position) return diagnostic;
    const target = ABOUT_KEYS.has(diagnostic.code) ? "key" : "value";
    const position = document.locate(diagnostic.pointers[0] ?? "", target);
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
