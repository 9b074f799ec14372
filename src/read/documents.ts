import type { Document } from "yaml";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { hasErrors, report } from "../model/report.js";
import type { SourceDocument, SourceText } from "../model/source.js";
import { compose } from "./compose.js";
import { LIMITS } from "./limits.js";
import { LineTable } from "./lines.js";
import { tooDeepAt } from "./nesting.js";
import { Places } from "./place.js";
import { type Finding, toPlain } from "./plain.js";
import { lineIn, readQuickly } from "./quick.js";
import { splitDocuments } from "./split.js";
import { LOCAL_MISTAKES, syntaxFindings } from "./syntax.js";

/** The documents of a file that could be read, and what was wrong with the others. */
export interface ReadDocuments {
  readonly documents: SourceDocument[];
  readonly diagnostics: AnyDiagnostic[];
}

/**
 * Reads YAML 1.2 (and so JSON): core schema, no merge keys, every key a text, each document a map. A document with
 * errors is left out and does not hide the others; all diagnostics have code `yaml-*` or `file-too-large` and a
 * position. A blank document before the first or after the last one is nothing.
 */
export function readDocuments(source: SourceText): ReadDocuments {
  const { file } = source;
  const text = source.text.startsWith("\uFEFF") ? source.text.slice(1) : source.text;
  const lines = new LineTable(file, text);
  if (text.length > LIMITS.fileBytes) {
    return {
      documents: [],
      diagnostics: [report("file-too-large", { path: file, bytes: text.length, limit: LIMITS.fileBytes })],
    };
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
    const part = text.slice(chunk.start, chunk.end);
    readDocument(new DocumentText(file, index, part, chunk.start, lines), documents, diagnostics);
    index += 1;
  }
  if (index === 1) diagnostics.push(emptyAt(lines, 0, 1));
  return { documents, diagnostics };
}

function emptyAt(lines: LineTable, offset: number, document: number): AnyDiagnostic {
  return { ...report("yaml-empty", {}, ""), position: lines.position(offset, offset), document };
}

function readDocument(document: DocumentText, documents: SourceDocument[], diagnostics: AnyDiagnostic[]): void {
  const findings: Finding[] = [];
  const value = document.read(findings);
  const found = findings.map((finding) => document.locateFinding(finding));
  for (const diagnostic of found) diagnostics.push(diagnostic);
  if (!hasErrors(found)) documents.push(new ReadDocument(document, value));
}

/** The text of one document and where it stands in its file. */
class DocumentText {
  readonly file: string;
  readonly index: number;
  readonly text: string;
  readonly #base: number;
  readonly #lines: LineTable;
  readonly #quickLines = new Map<string, number>();

  constructor(file: string, index: number, text: string, base: number, lines: LineTable) {
    this.file = file;
    this.index = index;
    this.text = text;
    this.#base = base;
    this.#lines = lines;
  }

  /** The plain data; what is wrong goes to `findings`. */
  read(findings: Finding[]): unknown {
    const large = tooLarge(this.text);
    const quick = large ? undefined : readQuickly(this.text, this.#quickLines);
    if (quick) return quick;
    this.#quickLines.clear();
    const refusal = large ?? tooDeep(this.text);
    if (refusal) {
      findings.push(refusal);
      return null;
    }
    return this.#readCompletely(findings);
  }

  #readCompletely(findings: Finding[]): unknown {
    const tree = treeOf(this);
    const lineAt = (offset: number): number => this.#lines.lineAt(this.#base + offset);
    if (tree.errors.length + tree.warnings.length > 0) {
      for (const finding of syntaxFindings(tree, this.text, lineAt)) findings.push(finding);
      if (findings.some((finding) => !LOCAL_MISTAKES.has(finding.diagnostic.code))) return null;
    }
    const value = toPlain(tree, this.text, lineAt, findings);
    if (findings.length === 0 && !isMap(value)) {
      const [start, end] = tree.contents?.range ?? [0, 1];
      findings.push({ diagnostic: report("yaml-not-a-map", { got: kindOf(value) }, ""), start, end });
    }
    return value;
  }

  /** Line of a pointer, if reading noted it. */
  quickLineOf(pointer: string): number | null {
    const line = lineIn(this.#quickLines, pointer);
    return line === null ? null : line + this.#lines.lineAt(this.#base);
  }

  locateFinding(finding: Finding): AnyDiagnostic {
    const position = this.position(finding.start, finding.end);
    return { ...finding.diagnostic, position, document: this.index };
  }

  position(start: number, end: number): Position {
    return this.#lines.position(this.#base + start, this.#base + end);
  }
}

function tooLarge(text: string): Finding | null {
  const bytes = text.length * 3 <= LIMITS.documentBytes ? 0 : new TextEncoder().encode(text).length;
  if (bytes <= LIMITS.documentBytes) return null;
  return { diagnostic: report("yaml-too-large", { bytes, limit: LIMITS.documentBytes }, ""), start: 0, end: 1 };
}

function tooDeep(text: string): Finding | null {
  const start = tooDeepAt(text, LIMITS.depth);
  if (start === null) return null;
  return { diagnostic: report("yaml-too-deep", { limit: LIMITS.depth }), start, end: start + 1 };
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

/** The tree that was used last: questions come document by document, and composing takes most of the time of a run. */
let latest: { readonly source: DocumentText; readonly tree: Document.Parsed; places: Places | null } | null = null;

function latestOf(source: DocumentText): NonNullable<typeof latest> {
  if (latest?.source !== source) latest = { source, tree: compose(source.text), places: null };
  return latest;
}

function treeOf(source: DocumentText): Document.Parsed {
  return latestOf(source).tree;
}

function placesOf(source: DocumentText): Places {
  const kept = latestOf(source);
  kept.places ??= new Places(kept.tree);
  return kept.places;
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
