import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { isMap } from "./shown.js";

/** The formats of this program that a file can have. */
export type FileFormat = "profile" | "typology" | "result" | "expected";

/** A file that is well known, but not what was asked for: one finding says so, and nothing else is said of it. */
export function otherFormat(value: unknown, expected: FileFormat): AnyDiagnostic | null {
  const got = formatOf(value);
  return got === null || got === expected ? null : finding("format-other", { expected, got }, "");
}

function formatOf(value: unknown): FileFormat | null {
  if (!isMap(value)) return null;
  if (Object.hasOwn(value, "tcec_typology")) return "typology";
  if (typeof value.schema === "string" && value.schema.startsWith("tcec-result/")) return "result";
  return Object.hasOwn(value, "tcec") ? "profile" : null;
}
