import { CODES, type Code, type DiagnosticArgs } from "./codes.js";
import type { AnyDiagnostic, Position } from "./diagnostic.js";

/** Makes a coded message; its severity comes from the table of codes. */
export function finding<C extends Code>(code: C, args: DiagnosticArgs[C], ...pointers: string[]): AnyDiagnostic {
  return findingAt(code, args, pointers);
}

/** The same with a list of pointers. */
export function findingAt<C extends Code>(
  code: C,
  args: DiagnosticArgs[C],
  pointers: readonly string[],
): AnyDiagnostic {
  return { code, severity: CODES[code].severity, args, pointers } as AnyDiagnostic;
}

/** The message with what mends it, as it is typed; the message itself where that is `null`. */
export function mendedBy(diagnostic: AnyDiagnostic, write: string | null): AnyDiagnostic {
  return write === null ? diagnostic : { ...diagnostic, fix: { write } };
}

/** True where some message is an error. */
export function hasErrors(diagnostics: readonly AnyDiagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === "error");
}

/** The first character of a file: the place of what is about the file as a whole. */
export function beginningOf(file: string): Position {
  return { file, line: 1, col: 1 };
}

/** The message, placed at the beginning of a file. */
export function atBeginning(diagnostic: AnyDiagnostic, file: string): AnyDiagnostic {
  return { ...diagnostic, position: beginningOf(file) };
}
