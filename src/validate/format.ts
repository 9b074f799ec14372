import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { RESULT_FORMAT } from "../model/result.js";
import type { SourceDocument } from "../model/source.js";
import { isMap } from "./shown.js";

/** The formats of this program that a file can have. */
export type FileFormat = "profile" | "typology" | "result" | "expected" | "alternatives" | "map" | "configuration";

/** What a document is known by. */
type Known = Pick<SourceDocument, "value" | "file">;

/** Names of configurations, which are known by nothing else. */
const CONFIGURATION = /(?:^|[/\\])\.tcecrc\.(?:ya?ml|json)$/;
/** The key of an expectation: `id/date`. */
const EXPECTATION = /^[\da-z][\da-z-]*\/\d{4}(?:-\d\d){0,2}$/;

/** A file that is well known, but not what was asked for: one finding says so, and nothing else is said of it. */
export function otherFormat({ value, file }: Known, expected: FileFormat): AnyDiagnostic | null {
  const got = formatOf(value) ?? (CONFIGURATION.test(file) ? "configuration" : null);
  return got === null || got === expected ? null : finding("format-other", { expected, got }, "");
}

/** A line that begins one of our formats: its own key, or that of an expectation, `id/date`. */
const OUR_LINE =
  /^[ \t]*(?:\{[ \t]*)?(["']?)(?:tcec(?:_typology|_alternatives|-map)?|[\da-z][\da-z-]*\/\d{4}(?:-\d\d){0,2})\1[ \t]*:/m;

/** True for a text that shows at some line that it is one of our files, be it full of mistakes. */
export function isOurs(text: string): boolean {
  return OUR_LINE.test(text) || /"?schema"?\s*:\s*"?tcec-result\//.test(text);
}

/** A saved result of another version of the format: one finding says so, for the keys of another version say nothing here. */
export function otherVersion(value: unknown): AnyDiagnostic | null {
  if (formatOf(value) !== "result" || !isMap(value) || value.schema === RESULT_FORMAT) return null;
  return finding("result-version", { got: String(value.schema), expected: RESULT_FORMAT }, "");
}

function formatOf(value: unknown): FileFormat | null {
  if (!isMap(value)) return null;
  if (Object.hasOwn(value, "tcec_typology")) return "typology";
  if (typeof value.schema === "string" && value.schema.startsWith("tcec-result/")) return "result";
  if (Object.hasOwn(value, "tcec_alternatives")) return "alternatives";
  if (Object.hasOwn(value, "tcec-map")) return "map";
  if (Object.hasOwn(value, "tcec")) return "profile";
  return Object.keys(value).some((key) => EXPECTATION.test(key)) ? "expected" : null;
}
