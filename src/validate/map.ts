import type { MapOfASheet } from "../model/generated/map.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceDocument } from "../model/source.js";
import { firstFindings } from "../read/finding-sink.js";
import { asWritten } from "./as-written.js";
import { otherFormat } from "./format.js";
import validate, { schema } from "./generated/map.js";
import { nameOddSigns } from "./odd-signs.js";
import { shapeFindings } from "./shape-errors.js";

/**
 * Holds a document against `schemas/map.schema.json`. `value` is `null` where it does not fit; the findings are located and sorted.
 * Whether its fields are those of a profile, and its tables there, is not looked at.
 */
export function validateMap(document: SourceDocument): Outcome<MapOfASheet> {
  const other = otherFormat(document, "map");
  if (other !== null) return { value: null, diagnostics: firstFindings([other], document) };
  const { value } = document;
  if (validate(value)) return { value: value as MapOfASheet, diagnostics: [] };
  const findings = nameOddSigns(shapeFindings(validate.errors ?? [], schema, value));
  return { value: null, diagnostics: firstFindings(asWritten(findings, document, schema), document) };
}
