import type { AnyDiagnostic } from "./diagnostic.js";
import type { RefusedEntry } from "./entry.js";

/**
 * Findings by the document that they refuse, in the order in which the documents are first named; a finding of a file as
 * a whole goes with the last document of the file that was named.
 */
export function refusalsOf(findings: readonly AnyDiagnostic[]): RefusedEntry[] {
  const refusals = new Map<string, RefusedEntry & { findings: AnyDiagnostic[] }>();
  let last: RefusedEntry | null = null;
  for (const finding of findings) {
    const file: string = finding.position?.file ?? pathIn(finding) ?? last?.file ?? "";
    const document: number | null = finding.document ?? (last?.file === file ? last.document : null);
    const key: string = JSON.stringify([file, document]);
    const known = refusals.get(key);
    if (known) known.findings.push(finding);
    else refusals.set(key, { kind: "refused", file, document, findings: [finding] });
    last = refusals.get(key) ?? null;
  }
  return [...refusals.values()];
}

/** The file that a finding without a place is about; `null` for none. */
export function pathIn({ args }: AnyDiagnostic): string | null {
  return "path" in args && typeof args.path === "string" ? args.path : null;
}
