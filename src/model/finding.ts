import { type Code, type DiagnosticArgs, SEVERITY } from "./codes.js";
import type { AnyDiagnostic } from "./diagnostic.js";

/** Makes a coded message; its severity comes from the one table of severities. */
export function finding<C extends Code>(code: C, args: DiagnosticArgs[C], ...pointers: string[]): AnyDiagnostic {
  return { code, severity: SEVERITY[code], args, pointers } as AnyDiagnostic;
}

/** True where some message is an error. */
export function hasErrors(diagnostics: readonly AnyDiagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}
