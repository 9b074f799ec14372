import type { AnyDiagnostic } from "../model/diagnostic.js";
import { atBeginning } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Result } from "../model/result.js";
import { otherFormat, otherVersion } from "./format.js";
import validate, { schema } from "./generated/result.js";
import { shapeFindings } from "./shape-errors.js";

/**
 * Holds a saved result against `schemas/result.schema.json`. `value` is `null` where it does not fit. Findings carry
 * pointers; their position is the beginning of the file, for a result is written by the program and not by hand.
 */
export function validateResultShape(value: unknown, file: string): Outcome<Result> {
  const findings = shapeOf(value, file);
  if (findings.length === 0) return { value: value as Result, diagnostics: [] };
  return { value: null, diagnostics: findings.map((finding) => atBeginning(finding, file)) };
}

function shapeOf(value: unknown, file: string): AnyDiagnostic[] {
  const other = otherFormat({ value, file }, "result") ?? otherVersion(value);
  if (other) return [other];
  return validate(value) ? [] : shapeFindings(validate.errors ?? [], schema, value);
}
