import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { hasErrors, report } from "../model/report.js";
import type { SourceDocument, SourceText } from "../model/source.js";
import { DocumentText, placesOf } from "./document-text.js";
import { LIMITS } from "./limits.js";
import { LineTable } from "./lines.js";
import type { Finding } from "./plain.js";
import { splitDocuments } from "./split.js";

/** The documents of a file that could be read, and what was wrong with the others. */
export interface ReadDocuments {
  readonly documents: SourceDocument[];
  readonly diagnostics: AnyDiagnostic[];
}

/**
 * Reads YAML 1.2 (and so JSON): core schema, no merge keys, every key a text, each document a map. A document with
 * errors is left out and does not hide the others; all diagnostics have code `yaml-*` or `file-too-large` and a
 * position. A document above `mostBytes` (1 MB) is refused unparsed. A blank document before the first or after the last one is nothing.
 */
export function readDocuments(source: SourceText, mostBytes: number = LIMITS.documentBytes): ReadDocuments {
  const { file } = source;
  const text = source.text.startsWith("\uFEFF") ? source.text.slice(1) : source.text;
  const lines = new LineTable(file, text);
  if (text.length > LIMITS.fileBytes) {
    return refuseAll(report("file-too-large", { path: file, bytes: text.length, limit: LIMITS.fileBytes }));
  }
  const documents: SourceDocument[] = [];
  const diagnostics: AnyDiagnostic[] = [];
  let index = 1;
  let blankAt: number | null = null;
  let reported = false;
  for (const chunk of splitDocuments(text)) {
    if (chunk.blank) {
      blankAt ??= chunk.start;
      continue;
    }
    if (blankAt !== null && index > 1) {
      if (!reported) diagnostics.push(emptyAt(lines, blankAt, index));
      reported = true;
      index += 1;
    }
    blankAt = null;
    if (index > LIMITS.documents) {
      return refuseAll(report("file-too-many-documents", { path: file, limit: LIMITS.documents }));
    }
    const part = text.slice(chunk.start, chunk.end);
    const document = new DocumentText(file, index, part, chunk.start, lines);
    readDocument(document, mostBytes, documents, diagnostics);
    index += 1;
  }
  if (index === 1) diagnostics.push(emptyAt(lines, 0, 1));
  return { documents, diagnostics };
}

function refuseAll(diagnostic: AnyDiagnostic): ReadDocuments {
  return { documents: [], diagnostics: [diagnostic] };
}

function emptyAt(lines: LineTable, offset: number, document: number): AnyDiagnostic {
  return { ...report("yaml-empty", {}, ""), position: lines.position(offset, offset), document };
}

function readDocument(
  document: DocumentText,
  mostBytes: number,
  documents: SourceDocument[],
  diagnostics: AnyDiagnostic[],
): void {
  const findings: Finding[] = [];
  const value = document.read(findings, mostBytes);
  const found = findings.map((finding) => document.locateFinding(finding));
  for (const diagnostic of found) diagnostics.push(diagnostic);
  if (!hasErrors(found)) documents.push(new ReadDocument(document, value));
}

/** A document that was read. It does not keep its tree, which is large; a question for a place asks `placesOf`. */
class ReadDocument implements SourceDocument {
  readonly file: string;
  readonly index: number;
  readonly value: unknown;
  readonly #source: DocumentText;

  constructor(source: DocumentText, value: unknown) {
    this.file = source.file;
    this.index = source.index;
    this.value = value;
    this.#source = source;
  }

  locate(pointer: string, target: "key" | "value" = "value"): Position {
    const { start, end } = placesOf(this.#source).find(pointer, target);
    return this.#source.position(start, end);
  }

  lineOf(pointer: string): number {
    return this.#source.quickLineOf(pointer) ?? this.locate(pointer, "key").line;
  }
}
