import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { type ReadDocuments, readDocuments } from "../../../src/read/documents.js";

export function read(text: string): ReadDocuments {
  return readDocuments({ file: "p.yaml", text });
}

/** `line:column code`, the form in which the tables of these tests name a finding. */
export function place({ code, position }: AnyDiagnostic): string {
  return position ? `${position.line}:${position.col} ${code}` : `- ${code}`;
}

/** What was found in a text. */
export function found(text: string): string[] {
  return read(text).diagnostics.map(place);
}

/** The values that were read from a text. */
export function values(text: string): unknown[] {
  return read(text).documents.map(({ value }) => value);
}
