import { type Alternative, alternativesIn } from "../analyse/robustness/alternatives.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { append } from "../plain/append.js";
import { readDocuments } from "../read/documents.js";
import { firstFindings } from "../read/finding-sink.js";
import { locateAll, sortFindings } from "../read/locate.js";
import { validateAlternatives } from "../validate/alternatives.js";

/**
 * The alternatives that the text of a file declares. `readVersion` reads another version of the typology that it names. All findings are
 * located and sorted; `value` is `null` where one is an error.
 */
export async function openAlternatives(
  source: SourceText,
  typology: Typology,
  readVersion: (name: string) => Promise<Outcome<Typology>>,
): Promise<Outcome<readonly Alternative[]>> {
  const { documents, diagnostics } = readDocuments(source);
  const [document, ...others] = documents;
  const excess = others.flatMap((other) => locateAll([finding("yaml-unexpected", { detail: "---" }, "")], other));
  const findings: AnyDiagnostic[] = [...diagnostics, ...excess];
  if (document === undefined) return { value: null, diagnostics: sortFindings(findings) };
  const shape = validateAlternatives(document);
  append(findings, shape.diagnostics);
  if (shape.value === null) return { value: null, diagnostics: sortFindings(findings) };
  const versions = new Map<string, Typology>();
  for (const { typology: name } of shape.value.alternatives) {
    if (name === undefined || versions.has(name)) continue;
    const version = await readVersion(name);
    append(
      findings,
      version.diagnostics.filter(({ code }) => code !== "typology-changed"),
    ); // that is what it is for
    if (version.value !== null) versions.set(name, version.value);
  }
  if (hasErrors(findings)) return { value: null, diagnostics: sortFindings(findings) };
  const { value, diagnostics: problems } = alternativesIn(shape.value, typology, versions);
  append(findings, firstFindings(problems, document));
  return hasErrors(findings)
    ? { value: null, diagnostics: sortFindings(findings) }
    : { value: value ?? [], diagnostics: findings };
}
