import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { RefusedEntry, ScoredEntry } from "../../../src/model/entry.js";
import { finding } from "../../../src/model/finding.js";
import type { ProfileResult } from "../../../src/model/result.js";

/** A warning, and an error. */
export const WARNING = finding("source-unused", { source: "s" });
export const ERROR = finding("yaml-empty", {});

const axis = (score: number | null) => ({ score, lo: 0, hi: 1, known: 0.5 });

/** A scored profile: okhra 2004, tentative alternative. */
export function scored(more: Partial<ScoredEntry> = {}): ScoredEntry {
  return {
    kind: "scored",
    id: "okhra",
    name: "Ôkhra",
    date: "2004",
    level: null,
    coder: null,
    file: "okhra.yaml",
    document: 1,
    line: 2,
    status: "tentative",
    type: "alternative",
    possible: ["entrepreneurial", "alternative"],
    flags: [],
    axes: { market: axis(0.87), deliberation: axis(0.66) },
    watchpoints: [],
    checks: [],
    expected: null,
    findings: [],
    ...more,
  };
}

/** The axes of an entry with those scores. */
export function axesOf(market: number | null, deliberation: number | null): ScoredEntry["axes"] {
  return { market: axis(market), deliberation: axis(deliberation) };
}

export function refused(file: string, findings: readonly AnyDiagnostic[] = [ERROR]): RefusedEntry {
  return { kind: "refused", file, document: 1, findings };
}

/** As much of a result as a baseline reads. */
export function resultOf({ id, date, level, coder, type, status, axes }: ScoredEntry): ProfileResult {
  const profile = coder === null ? {} : { coder };
  return { id, date, level, profile, type, status, axes } as unknown as ProfileResult;
}

/** `line:col code args` of a finding, the names left out. */
export function told({ code, args, position }: AnyDiagnostic): string {
  const rest = Object.entries(args).filter(([key]) => key !== "id" && key !== "date" && key !== "tolerance");
  const place = position ? `${position.file}:${position.line}:${position.col} ` : "";
  return `${place}${code}${rest.length === 0 ? "" : ` ${JSON.stringify(Object.fromEntries(rest))}`}`;
}
