import { finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { shippedInstead } from "../plain/typology-name.js";
import { readDocuments } from "../read/documents.js";
import { firstFindings } from "../read/finding-sink.js";
import { locateAll, sortFindings } from "../read/locate.js";
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
  const diagnostics = sortFindings([...reading, ...shape.diagnostics, ...meaning]);
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  const value = resolveTypology(shape.value);
  const shipped = shippedInstead(value);
  if (shipped === null) return { value, diagnostics };
  const { id, version } = value;
  const changed = locateAll([finding("typology-changed", { id, version, shipped }, "/version")], document);
  return { value, diagnostics: sortFindings([...diagnostics, ...changed]) };
}
