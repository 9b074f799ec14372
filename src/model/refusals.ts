import { sortAllowed } from "./allowed.js";
import { rowOf } from "./codes.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { RefusedEntry } from "./entry.js";
import { hasErrors } from "./finding.js";

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
  return [...refusals.values()].map(withAllowed);
}

function withAllowed(entry: RefusedEntry): RefusedEntry {
  const { open, allowed } = sortAllowed(entry.findings);
  return allowed.length === 0 ? entry : { ...entry, findings: open, allowed };
}

/**
 * Findings of a saved result: those that refuse a document or a file, and those of the run as a whole, such as a path that led
 * nowhere or a link that was not followed. What gates and the cache had to say is left out: it was about the run that saved them.
 */
export function sortOut(findings: readonly AnyDiagnostic[]): {
  readonly refused: readonly RefusedEntry[];
  readonly loose: readonly AnyDiagnostic[];
} {
  const told = findings.filter(({ code }) => rowOf(code).about !== "run");
  const groups = refusalsOf(told.filter(({ code }) => rowOf(code).about !== "path"));
  const isRefused = (group: RefusedEntry): boolean => hasErrors(group.findings);
  return {
    refused: groups.filter(isRefused),
    loose: [
      ...told.filter(({ code }) => rowOf(code).about === "path"),
      ...groups.filter((group) => !isRefused(group)).flatMap((group) => group.findings),
    ],
  };
}

/** The file that a finding without a place is about; `null` for none. */
export function pathIn({ args }: AnyDiagnostic): string | null {
  return "path" in args && typeof args.path === "string" ? args.path : null;
}
