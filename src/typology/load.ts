import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { shippedInstead } from "../plain/typology-name.js";
import { readDocuments } from "../read/documents.js";
import { firstFindings } from "../read/finding-sink.js";
import { locateAll, sortFindings } from "../read/locate.js";
import { applyAllowances } from "../validate/allowances.js";
import { validateTypologyShape } from "../validate/shape.js";
import { checkTypology } from "./check.js";
import { resolveTypology } from "./resolve.js";

/**
 * Reads a typology from the text of one YAML file: syntax, shape (`schemas/typology.schema.json`), meaning
 * (`checkTypology`), then resolves it and says where it has the id of a shipped typology without being that one. All findings are
 * located and sorted; `value` is `null` where one is an error.
 */
export function loadTypology(source: SourceText): Outcome<Typology> {
  const { documents, diagnostics: syntax } = readDocuments(source);
  const [document, ...others] = documents;
  const excess = others.flatMap((other) => locateAll([finding("yaml-unexpected", { detail: "---" }, "")], other));
  const reading = [...syntax, ...excess];
  if (!document) return { value: null, diagnostics: sortFindings(reading) };
  const shape = validateTypologyShape(document);
  if (shape.value === null) return { value: null, diagnostics: sortFindings([...reading, ...shape.diagnostics]) };
  const meaning = firstFindings(checkTypology(shape.value), document);
  const found = sortFindings([...reading, ...shape.diagnostics, ...meaning]);
  const value = hasErrors(found) ? null : resolveTypology(shape.value);
  const all = value === null ? found : sortFindings([...found, ...locateAll(changesIn(value), document)]);
  return { value, diagnostics: applyAllowances(document, all, { isWhole: false }) };
}

/** Other content under the name of a typology that is shipped. */
function changesIn(typology: Typology): AnyDiagnostic[] {
  const shipped = shippedInstead(typology);
  if (shipped === null) return [];
  const { id, version } = typology;
  return [finding("typology-changed", { id, version, shipped }, "/version")];
}
