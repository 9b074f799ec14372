import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { ExpectedResults } from "../model/generated/expected.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceDocument } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { childPointer, pointerTo } from "../plain/pointer.js";
import { firstFindings } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";
import { unknownType } from "./expected-type.js";
import { otherFormat } from "./format.js";
import validate, { schema } from "./generated/expected.js";
import { nameOddSigns } from "./odd-signs.js";
import { shapeFindings } from "./shape-errors.js";
import { shown } from "./shown.js";
import { createSuggester } from "./suggester.js";

/**
 * Holds a document against `schemas/expected.schema.json`, and the types that it expects against the typology in force:
 * an unknown one is a warning. Findings are located and sorted; `value` is `null` where one of them is an error.
 */
export function validateExpected(document: SourceDocument, typology: Typology): Outcome<ExpectedResults> {
  const { value } = document;
  const other = otherFormat(document, "expected");
  const shape = other ? [other] : shapeOf(document);
  if (shape.length > 0) return { value: null, diagnostics: firstFindings(shape, document) };
  const expected = value as ExpectedResults;
  const diagnostics = firstFindings(nameOddSigns(unknownTypes(expected, typology)), document);
  return hasErrors(diagnostics) ? { value: null, diagnostics } : { value: expected, diagnostics };
}

/** The schema speaks of a key of a wrong form at the whole document; here its finding stands at the key. */
function shapeOf(document: SourceDocument): AnyDiagnostic[] {
  const { value } = document;
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const keys = errors.filter(({ keyword }) => keyword === "propertyNames");
  const others = errors.filter(({ schemaPath }) => !schemaPath.startsWith("#/propertyNames"));
  const bad = keys.map(({ params }, i) => badKey(params.propertyName, i < LIMITS.findings ? document : null));
  return nameOddSigns([...shapeFindings(others, schema, value), ...bad]);
}

/** Of very many only the first have a place of their own, as nobody reads the others. */
function badKey(key: string, document: SourceDocument | null): AnyDiagnostic {
  const pointer = childPointer("", key);
  const bad = finding("value-bad-format", { value: shown(key), pattern: "id/date" }, pointer);
  return document === null ? bad : { ...bad, position: document.locate(pointer, "key"), document: document.index };
}

function unknownTypes(expected: ExpectedResults, typology: Typology): AnyDiagnostic[] {
  const suggest = createSuggester();
  return Object.entries(expected).flatMap(([key, { type, possible = [] }]) => [
    ...(typeof type === "string" ? unknownType(type, pointerTo(key, "type"), typology, suggest) : []),
    ...possible.flatMap((one, i) => unknownType(one, pointerTo(key, "possible", i), typology, suggest)),
  ]);
}
