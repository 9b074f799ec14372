import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceDocument } from "../model/source.js";
import type { TypologyFile } from "../model/typology.js";
import { firstFindings } from "../read/finding-sink.js";
import { asWritten } from "./as-written.js";
import { otherFormat } from "./format.js";
import validate, { schema } from "./generated/typology.js";
import { nameOddSigns, placeOddBlanks } from "./odd-signs.js";
import { shapeFindings } from "./shape-errors.js";

/**
 * Holds a document against `schemas/typology.schema.json`. `value` is `null` where it does not fit; the findings are
 * located and sorted. What the numbers and names mean is not looked at.
 */
export function validateTypologyShape(document: SourceDocument): Outcome<TypologyFile> {
  const findings = placeOddBlanks(asWritten(shapeOf(document), document, schema), document);
  if (findings.length === 0) return { value: document.value as TypologyFile, diagnostics: [] };
  return { value: null, diagnostics: firstFindings(findings, document) };
}

function shapeOf({ value, file }: SourceDocument): AnyDiagnostic[] {
  const other = otherFormat({ value, file }, "typology");
  if (other) return [other];
  return validate(value) ? [] : nameOddSigns(shapeFindings(validate.errors ?? [], schema, value));
}
