import { rowOf } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";

/** What the program tells the shell: its one home. */
export const EXIT = { done: 0, findings: 1, usage: 2, bug: 3, interrupted: 130 } as const;
/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The gravest of the findings decides: a bug of ours, then usage and files, then what is wrong with the input. */
export function exitCodeOf(findings: readonly AnyDiagnostic[]): ExitCode {
  let code: ExitCode = EXIT.done;
  for (const finding of findings) {
    if (finding.severity === "error") code = graver(code, EXIT[rowOf(finding.code).exit]);
  }
  return code;
}

/** The graver of two: they are numbered so. */
export function graver(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
