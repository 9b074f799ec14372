import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { SourceDocument, SourceText } from "../model/source.js";
import { DocumentCount, type EmptyDocument } from "./document-count.js";
import { DocumentText, placesOf } from "./document-text.js";
import { LIMITS } from "./limits.js";
import { LineTable } from "./lines.js";
import { sortFindings } from "./locate.js";
import type { Finding } from "./plain.js";
import { splitDocuments } from "./split.js";

/** The documents of a file that could be read, and what was wrong with the others. */
export interface ReadDocuments {
  readonly documents: SourceDocument[];
  readonly diagnostics: AnyDiagnostic[];
}

/**
 * Reads YAML 1.2 (and so JSON): core schema, no merge keys, every key a text, each document a map. A document with
 * errors is left out and does not hide the others; all diagnostics have code `yaml-*`, `file-too-large` or, in a whole
 * file, `file-too-many-documents`, and those of a document have a position. A document above `mostBytes` (1 MB) is refused
 * unparsed. A blank document before the first or after the last one is nothing.
 */
export function readDocuments(source: SourceText, mostBytes: number = LIMITS.documentBytes): ReadDocuments {
  const { file, start } = source;
  if (start?.bytes !== undefined) return refuseBeginning(source, start.bytes, mostBytes);
  const text = source.text.startsWith("\uFEFF") && start === undefined ? source.text.slice(1) : source.text;
  if (text.length > LIMITS.fileBytes) {
    return refuseAll(finding("file-too-large", { path: file, bytes: text.length, limit: LIMITS.fileBytes }));
  }
  const lines = new LineTable(file, text, start);
  const documents: SourceDocument[] = [];
  const diagnostics: AnyDiagnostic[] = [];
  const count = new DocumentCount(start);
  for (const { start: at, end, kind } of splitDocuments(text)) {
    if (kind === "empty") count.passEmpty(() => lines.position(at, at));
    if (kind !== "document") continue;
    const index = count.pass((empty) => diagnostics.push(emptyAt(empty)));
    if (index > LIMITS.documents && start === undefined) {
      return refuseAll(finding("file-too-many-documents", { path: file, limit: LIMITS.documents }));
    }
    readDocument(new DocumentText(file, index, text.slice(at, end), at, lines), mostBytes, documents, diagnostics);
  }
  if (count.next === 1) diagnostics.push(emptyAt({ position: start?.empty ?? lines.position(0, 0), number: 1 }));
  return { documents, diagnostics: sortFindings(diagnostics) };
}

function refuseAll(diagnostic: AnyDiagnostic): ReadDocuments {
  return { documents: [], diagnostics: [diagnostic] };
}

/** One document of which only the beginning was kept. */
function refuseBeginning({ file, text, start }: SourceText, bytes: number, limit: number): ReadDocuments {
  const diagnostics: AnyDiagnostic[] = [];
  const document = new DocumentCount(start).pass((empty) => diagnostics.push(emptyAt(empty)));
  const position = new LineTable(file, text, start).position(0, 1);
  diagnostics.push({ ...finding("yaml-too-large", { bytes, limit }, ""), position, document });
  return { documents: [], diagnostics };
}

function emptyAt({ position, number }: EmptyDocument): AnyDiagnostic {
  return { ...finding("yaml-empty", {}, ""), position, document: number };
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
    const { start, end } = this.#source.quickSpanOf(pointer, target) ?? placesOf(this.#source).find(pointer, target);
    return this.#source.position(start, end);
  }

  mentions(pattern: RegExp): boolean {
    return pattern.test(this.#source.text);
  }

  lineOf(pointer: string): number {
    return this.#source.quickLineOf(pointer) ?? this.locate(pointer, "key").line;
  }
}
