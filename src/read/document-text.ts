import type { Document } from "yaml";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { compose } from "./compose.js";
import { LIMITS } from "./limits.js";
import type { LineTable } from "./lines.js";
import { tooDeepAt } from "./nesting.js";
import { Places, type Span } from "./place.js";
import { type Finding, toPlain } from "./plain.js";
import { LineNotes } from "./quick/line-notes.js";
import { spanOfEntry } from "./quick/place.js";
import { readQuickly } from "./quick/quick.js";
import { LOCAL_MISTAKES, syntaxFindings } from "./syntax.js";

/** Places that are looked up without the tree. For more of them it is worth its while. */
const FEW = 8;

/** The text of one document and where it stands in its file. */
export class DocumentText {
  readonly file: string;
  readonly index: number;
  readonly text: string;
  readonly #base: number;
  readonly #lines: LineTable;
  readonly #notes = new LineNotes();
  #asked = 0;

  /** `base`: the offset in the file at which the document begins. */
  constructor(file: string, index: number, text: string, base: number, lines: LineTable) {
    this.file = file;
    this.index = index;
    this.text = text;
    this.#base = base;
    this.#lines = lines;
  }

  /** The plain data; what is wrong goes to `findings`. More than `mostBytes` are refused before they are parsed. */
  read(findings: Finding[], mostBytes: number): unknown {
    latest = null; // what was asked of the document before is answered: a tree that is kept longer outlives its generation
    const large = tooLarge(this.text, mostBytes);
    const quick = large ? undefined : readQuickly(this.text, this.#notes);
    if (quick) return quick;
    this.#notes.clear();
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
      findings.push({ diagnostic: finding("yaml-not-a-map", { got: kindOf(value) }, ""), start, end });
    }
    return value;
  }

  /** The line of the key of a pointer, if reading noted it. */
  quickLineOf(pointer: string): number | null {
    const line = this.#notes.lineOf(pointer);
    return line === null ? null : line + this.#lines.lineAt(this.#base);
  }

  /** Where a key or a value stands, if reading noted it; `null` where only the tree knows. */
  quickSpanOf(pointer: string, target: "key" | "value"): Span | null {
    this.#asked += 1;
    if (this.#asked > FEW || this.text.includes("\r")) return null; // notes are of the text without carriage returns
    const offset = this.#notes.offsetOf(pointer);
    return offset === null ? null : spanOfEntry(this.text, offset, target);
  }

  locateFinding(finding: Finding): AnyDiagnostic {
    const position = this.position(finding.start, finding.end);
    return { ...finding.diagnostic, position, document: this.index };
  }

  position(start: number, end: number): Position {
    return this.#lines.position(this.#base + start, this.#base + end);
  }
}

function tooLarge(text: string, limit: number): Finding | null {
  const bytes = text.length * 3 <= limit ? 0 : new TextEncoder().encode(text).length;
  if (bytes <= limit) return null;
  return { diagnostic: finding("yaml-too-large", { bytes, limit }, ""), start: 0, end: 1 };
}

function tooDeep(text: string): Finding | null {
  const start = tooDeepAt(text, LIMITS.depth);
  if (start === null) return null;
  return { diagnostic: finding("yaml-too-deep", { limit: LIMITS.depth }), start, end: start + 1 };
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

/** Where the values of a document stand. */
export function placesOf(source: DocumentText): Places {
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
