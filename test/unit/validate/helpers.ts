import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { SourceDocument } from "../../../src/model/source.js";
import { readDocuments } from "../../../src/read/documents.js";
import { validateProfile } from "../../../src/validate/profile.js";

const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2013\n";

/** The only document of a text. */
export function documentOf(text: string): SourceDocument {
  const { documents, diagnostics } = readDocuments({ file: "p.yaml", text });
  const [document] = documents;
  if (!document || documents.length > 1)
    throw new Error(`one readable document wanted: ${JSON.stringify(diagnostics)}`);
  return document;
}

/** `line:column code`, and the word that is suggested. */
export function told({ code, args, position }: AnyDiagnostic): string {
  const suggestion = "suggestion" in args && args.suggestion !== null ? ` -> ${args.suggestion}` : "";
  return `${position?.line}:${position?.col} ${code}${suggestion}`;
}

/** What is found in a profile with those lines below its four required keys: they begin on line 5. */
export function foundIn(lines: string): string[] {
  return findingsIn(lines).map(told);
}

export function findingsIn(lines: string): readonly AnyDiagnostic[] {
  return validateProfile(documentOf(`${HEAD}${lines}\n`)).diagnostics;
}
