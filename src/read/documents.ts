import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceComment, SourceDocument, SourceText } from "../model/source.js";
import { commentsWith } from "./comments.js";
import { DocumentCount, type EmptyDocument } from "./document-count.js";
import {
  budgetOfFile,
  DocumentText,
  type MostOfDocument,
  placesOf,
  type ReadingBudget,
  UNREAD,
} from "./document-text.js";
import { FindingSink } from "./finding-sink.js";
import { LIMITS } from "./limits.js";
import { LineTable } from "./lines.js";
import type { Span } from "./place.js";
import type { Finding } from "./plain.js";
import { splitDocuments } from "./split.js";

/** The documents of a file that could be read, and what was wrong with the others. */
export interface ReadDocuments {
  readonly documents: SourceDocument[];
  readonly diagnostics: AnyDiagnostic[];
}

/**
 * Reads YAML 1.2 (and so JSON): core schema, no merge keys, every key a text, each document a map. A document with
 * errors is left out and does not hide the others; all diagnostics have code `yaml-*`, `file-too-large`,
 * `file-findings-cut`, `file-read-in-part` (after 1,000 findings the rest is not read) or, in a whole file,
 * `file-too-many-documents`, and come by place; those of a document have a position. A document above `mostBytes` (1 MB) or
 * with very many values is refused unparsed. A blank document before the first or after the last one is nothing.
 */
export function readDocuments(source: SourceText, mostBytes: number = LIMITS.documentBytes): ReadDocuments {
  const sink = new FindingSink(source.file);
  const documents = [...readEach(source, sink, mostBytes)];
  return { documents, diagnostics: sink.findings };
}

/**
 * The documents of a file that can be read, one after the other; what is wrong with the others goes to `sink`. Once it has all
 * that it keeps, be it of who asks here or of others, the rest of the file is not read; nor is it once `budget` is spent.
 */
export function* readEach(
  source: SourceText,
  sink: FindingSink,
  mostBytes: number = LIMITS.documentBytes,
  budget: ReadingBudget = budgetOfFile(),
): Generator<SourceDocument> {
  const { file, start } = source;
  const isList = mostBytes > LIMITS.documentBytes;
  const most = { bytes: mostBytes, values: isList ? LIMITS.listValues : LIMITS.values };
  if (start?.bytes !== undefined) return sink.add(refuseBeginning(source, start.bytes, mostBytes));
  const unmarked = source.text.startsWith("\uFEFF") && start === undefined ? source.text.slice(1) : source.text;
  const text = unmarked.includes("\r") ? unmarked.replace(LONE_RETURN, "\n") : unmarked;
  const refusal = start === undefined ? refuseFile(file, text) : null;
  if (refusal !== null) return sink.add([refusal]);
  const lines = new LineTable(file, text, start);
  const count = new DocumentCount(start);
  for (const { start: at, end, kind } of splitDocuments(text)) {
    if (kind === "empty") count.passEmpty(() => lines.position(at, at));
    if (kind !== "document") continue;
    const index = count.pass((empty) => sink.add([emptyAt(empty)]));
    const document = new DocumentText(file, index, text.slice(at, end), at, lines, budget);
    const reason = sink.room > 0 ? null : "findings";
    const read = reason ?? readDocument(document, most, sink);
    if (typeof read === "string") return sink.stop(document.position(0, 1), index, read);
    if (read !== null) yield read;
  }
  if (count.next === 1) sink.add([emptyAt({ position: start?.empty ?? lines.position(0, 0), number: 1 })]);
}

/** As on very old Macs: a line break in YAML (1.2.2, production 28), though the parser takes it for a letter. */
const LONE_RETURN = /\r(?!\n)/g;

/** Why none of a file is read. */
function refuseFile(file: string, text: string): AnyDiagnostic | null {
  if (text.length > LIMITS.fileBytes) {
    return finding("file-too-large", { path: file, bytes: text.length, limit: LIMITS.fileBytes });
  }
  if (text.length < LIMITS.documents) return null;
  let count = 0;
  for (const { kind } of splitDocuments(text)) {
    if (kind === "document") count += 1;
    if (count > LIMITS.documents) return finding("file-too-many-documents", { path: file, limit: LIMITS.documents });
  }
  return null;
}

/** One document of which only the beginning was kept. */
function refuseBeginning({ file, text, start }: SourceText, bytes: number, limit: number): AnyDiagnostic[] {
  const diagnostics: AnyDiagnostic[] = [];
  const document = new DocumentCount(start).pass((empty) => diagnostics.push(emptyAt(empty)));
  const position = new LineTable(file, text, start).position(0, 1);
  diagnostics.push({ ...finding("yaml-too-large", { bytes, limit }, ""), position, document });
  return diagnostics;
}

function emptyAt({ position, number }: EmptyDocument): AnyDiagnostic {
  return { ...finding("yaml-empty", {}, ""), position, document: number };
}

/** `null` where it has errors; a word where the file has had its share. */
function readDocument(
  document: DocumentText,
  most: MostOfDocument,
  sink: FindingSink,
): SourceDocument | "values" | null {
  const findings: Finding[] = [];
  const value = document.read(findings, most);
  if (value === UNREAD) return "values";
  if (findings.length > 1) findings.sort((a, b) => a.start - b.start);
  const first = findings.length > sink.room ? findings.slice(0, sink.room) : findings;
  const found = first.map((finding) => document.locateFinding(finding));
  sink.add(found, findings.length - first.length);
  return findings.some(({ diagnostic }) => diagnostic.severity === "error") ? null : new ReadDocument(document, value);
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
    const { start, end } = this.#spanOf(pointer, target);
    return this.#source.position(start, end);
  }

  orderOf(pointer: string): number {
    return this.#source.orderOf(pointer);
  }

  #spanOf(pointer: string, target: "key" | "value"): Span {
    const source = this.#source;
    const quick = source.quickSpanOf(pointer, target);
    return quick ?? (source.hasTree ? placesOf(source).find(pointer, target) : source.lineSpanOf(pointer));
  }

  mentions(pattern: RegExp): boolean {
    return pattern.test(this.#source.text);
  }

  commentsWith(word: string): readonly SourceComment[] {
    const source = this.#source;
    return commentsWith(word, source.text).map(({ text, start, end, of }) => ({
      text,
      line: source.lineAt(of),
      place: () => source.position(start, end),
    }));
  }

  lineOf(pointer: string): number {
    return this.#source.quickLineOf(pointer) ?? this.locate(pointer, "key").line;
  }
}
