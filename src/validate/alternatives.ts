import type { AlternativesToATypology } from "../model/generated/alternatives.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceDocument } from "../model/source.js";
import { firstFindings } from "../read/finding-sink.js";
import { asWritten } from "./as-written.js";
import { otherFormat } from "./format.js";
import validate, { schema } from "./generated/alternatives.js";
import { nameOddSigns } from "./odd-signs.js";
import { shapeFindings } from "./shape-errors.js";

/**
 * Holds a document against `schemas/alternatives.schema.json`. `value` is `null` where it does not fit; the findings are located and
 * sorted. What the addresses hit is not looked at.
 */
export function validateAlternatives(document: SourceDocument): Outcome<AlternativesToATypology> {
  const other = otherFormat(document, "alternatives");
  if (other !== null) return { value: null, diagnostics: firstFindings([other], document) };
  const { value } = document;
  if (validate(value)) return { value: value as AlternativesToATypology, diagnostics: [] };
  const findings = nameOddSigns(shapeFindings(validate.errors ?? [], schema, value));
  return { value: null, diagnostics: firstFindings(asWritten(findings, document, schema), document) };
}
