import { CODES, type Code } from "./codes.js";
import type { Allowed, AnyDiagnostic } from "./diagnostic.js";

/** How many findings are allowed, by what allows them. */
export type AllowedCount = Readonly<Record<Allowed["by"], number>>;

/** Findings that are printed and counted, and those that are allowed. */
export interface Sorted {
  readonly open: readonly AnyDiagnostic[];
  readonly allowed: readonly AnyDiagnostic[];
}

/** Tells findings that are allowed from the others; the order is kept. Where none is, the list stays the same one. */
export function sortAllowed(findings: readonly AnyDiagnostic[]): Sorted {
  if (!findings.some(isAllowed)) return { open: findings, allowed: [] };
  return { open: findings.filter((one) => !isAllowed(one)), allowed: findings.filter(isAllowed) };
}

function isAllowed({ allowed }: AnyDiagnostic): boolean {
  return allowed !== undefined;
}

/** How many of the findings are allowed; `null` for none. */
export function countAllowed(findings: readonly AnyDiagnostic[]): AllowedCount | null {
  const count = { comment: 0, option: 0, known: 0 };
  for (const { allowed } of findings) if (allowed) count[allowed.by] += 1;
  return count.comment + count.option + count.known === 0 ? null : count;
}

/** The finding, marked as allowed. */
export function asAllowed(finding: AnyDiagnostic, by: Allowed["by"], reason: string | null = null): AnyDiagnostic {
  return { ...finding, allowed: { by, reason } };
}

/** Why findings of a code cannot be allowed; `null` where they can: warnings and notes about what a file holds. */
export function whyNotAllowed(code: string): "unknown" | "error" | "run" | null {
  const row = Object.hasOwn(CODES, code) ? CODES[code as Code] : null;
  if (row === null || row.about === "verdict") return "unknown";
  if (row.severity === "error") return "error";
  return row.about === "run" ? "run" : null;
}

/** The codes that can be allowed. */
export function allowableCodes(): Code[] {
  return (Object.keys(CODES) as Code[]).filter((code) => whyNotAllowed(code) === null);
}
