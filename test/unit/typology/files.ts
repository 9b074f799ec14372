import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { SourceText } from "../../../src/model/source.js";
import type { TypologyFile } from "../../../src/model/typology.js";
import { readDocuments } from "../../../src/read/documents.js";
import { checkTypology } from "../../../src/typology/check.js";

export const DEFAULT_FILE = "typologies/matray-poisat-2015.yaml";
export const FIXTURES = "test/fixtures/typologies";

/** A file of the repository, by its path from the root. */
export function sourceOf(path: string): SourceText {
  const root = new URL("../../../", import.meta.url);
  return { file: path, text: readFileSync(fileURLToPath(new URL(path, root)), "utf8") };
}

/** The one document of a typology file, as plain data. */
export function fileOf(path: string): TypologyFile {
  const { documents, diagnostics } = readDocuments(sourceOf(path));
  if (diagnostics.length > 0 || documents.length !== 1) throw new Error(`${path} cannot be read`);
  return documents[0]?.value as TypologyFile;
}

let minimal: TypologyFile | null = null;

/** A typology with two axes and four types in which nothing is wrong; `change` alters a copy of it. */
export function typologyWith(change: (file: TypologyFile) => void): TypologyFile {
  minimal ??= fileOf(`${FIXTURES}/minimal.yaml`);
  const file = structuredClone(minimal);
  change(file);
  return file;
}

/** Codes and first pointers of what the check finds in the altered typology. */
export function findingsIn(change: (file: TypologyFile) => void): [string, string | undefined][] {
  return checkTypology(typologyWith(change)).map((d: AnyDiagnostic) => [d.code, d.pointers[0]]);
}
