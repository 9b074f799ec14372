import type { Document } from "yaml";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { compose } from "./compose.js";
import { LIMITS } from "./limits.js";
import type { LineTable } from "./lines.js";
import { tooDeepAt } from "./nesting.js";
import { oddBlanks, withOrdinaryBlanks } from "./odd-blanks.js";
import { Places, type Span } from "./place.js";
import { type Finding, toPlain } from "./plain.js";
import { LineNotes } from "./quick/line-notes.js";
import { QuickPlaces } from "./quick/place.js";
import { readQuickly } from "./quick/quick.js";
import { syntaxFindings } from "./syntax.js";
import { countPossibleValues, offsetBeyond } from "./value-count.js";

/** Codes of mistakes that leave the structure around them whole: what else is found in the document can be trusted. */
const LOCAL_MISTAKES: ReadonlySet<string> = new Set(["yaml-unquoted-bound", "yaml-tag-unknown"]);

/** Characters that take the complete parser as long as one sign that may begin a value. */
const CHARACTERS_PER_VALUE = 50;

/** Characters to a sign that may begin a value, at least: profiles have eight or more. */
const CHARACTERS_OF_A_VALUE = 4;

/** Signs that may begin a value of a document in which places are told by the tree, wherever it stands: far more than profiles have. */
const LEAST_LOCATED = 5_000;

/** How much a document may hold. */
export interface MostOfDocument {
  readonly bytes: number;
  readonly values: number;
}

/** What the complete parser may still read of a file. */
export interface ReadingBudget {
  values: number;
  /** How many more signs that may begin a value it read in a document, by its number, than a text of that length has. */
  readonly excess: Map<number, number>;
}

/** What it may read of a whole file. */
export function budgetOfFile(): ReadingBudget {
  return { values: LIMITS.fileValues, excess: new Map() };
}

/** The file has had its share of the complete parser: the document is not read. */
export const UNREAD = Symbol("not read");

/** The text of one document and where it stands in its file. */
export class DocumentText {
  readonly file: string;
  readonly index: number;
  readonly text: string;
  readonly #base: number;
  readonly #lines: LineTable;
  readonly #budget: ReadingBudget;
  readonly #notes = new LineNotes();
  /** More than the complete parser may read: places are told by the line alone. */
  #isLong = false;

  /** `base`: the offset in the file at which the document begins. */
  constructor(file: string, index: number, text: string, base: number, lines: LineTable, budget: ReadingBudget) {
    this.file = file;
    this.index = index;
    this.text = text;
    this.#base = base;
    this.#lines = lines;
    this.#budget = budget;
  }

  /**
   * The plain data; what is wrong goes to `findings`. More than the quick reader may be given, and else more than the
   * complete parser, is refused before it is read; `UNREAD` where the file has had its share of the latter.
   */
  read(findings: Finding[], most: MostOfDocument): unknown {
    [latest, latestQuick] = [null, null]; // what was asked of the document before is answered: a tree that is kept longer outlives its generation
    const refusal = tooMuch(this.text, most);
    const quick = refusal ? undefined : readQuickly(this.text, this.#notes);
    const isList = most.values > LIMITS.values;
    if (quick) {
      this.#isLong = isList && tooMuch(this.text, MOST_OF_DOCUMENT) !== null;
      return quick;
    }
    this.#notes.clear();
    const reason = refusal ?? (isList ? tooMuch(this.text, MOST_OF_DOCUMENT) : null) ?? tooDeep(this.text);
    if (reason) {
      findings.push(reason);
      return null;
    }
    return this.#budget.values > 0 ? this.#readCompletely(findings) : UNREAD;
  }

  /** The tree may be made: `spend` is to be called where it is. */
  get hasTree(): boolean {
    if (this.#isLong) return false;
    return latest?.source === this || (this.#budget.values > 0 && !this.#isCostly);
  }

  /** A large document far down in a file, or in a stream, which may have any number: places in it are told without the tree. */
  get #isCostly(): boolean {
    return offsetBeyond(this.text, Math.max(LEAST_LOCATED, LIMITS.fileValues / this.index)) !== null;
  }

  spend(): void {
    this.#budget.values -= countPossibleValues(this.text) + this.text.length / CHARACTERS_PER_VALUE;
  }

  #readCompletely(findings: Finding[]): unknown {
    const tree = treeOf(this);
    const excess = countPossibleValues(this.text) - this.text.length / CHARACTERS_OF_A_VALUE;
    if (excess > 0) this.#budget.excess.set(this.index, excess);
    const lineAt = (offset: number): number => this.#lines.lineAt(this.#base + offset);
    if (tree.errors.length + tree.warnings.length > 0) {
      for (const finding of this.#syntax(tree, lineAt)) findings.push(finding);
      if (findings.some((finding) => !LOCAL_MISTAKES.has(finding.diagnostic.code))) return null;
    }
    const value = toPlain(tree, this.text, lineAt, findings);
    if (findings.length === 0 && !isMap(value)) {
      const [start, end] = tree.contents?.range ?? [0, 1];
      findings.push({ diagnostic: finding("yaml-not-a-map", { got: kindOf(value) }, ""), start, end });
    }
    return value;
  }

  /** Where blanks that YAML does not know are to blame, they are named, and what is wrong besides them. */
  #syntax(tree: Document.Parsed, lineAt: (offset: number) => number): Finding[] {
    const odd = oddBlanks(this.text);
    if (odd.length > 0) {
      this.spend();
      const text = withOrdinaryBlanks(this.text, odd);
      const mended = compose(text);
      if (mended.errors.length < tree.errors.length) return [...odd, ...syntaxFindings(mended, text, lineAt)];
    }
    return syntaxFindings(tree, this.text, lineAt);
  }

  /** The line of the key of a pointer, if reading noted it. */
  quickLineOf(pointer: string): number | null {
    const line = this.#notes.lineOf(pointer);
    return line === null ? null : line + this.#lines.lineAt(this.#base);
  }

  /** Where a key or a value stands, as far as reading noted it; `null` where only the tree knows. */
  quickSpanOf(pointer: string, target: "key" | "value"): Span | null {
    if (this.#notes.count === 0 || this.text.includes("\r")) return null; // notes are of the text without carriage returns
    if (latestQuick?.source !== this) latestQuick = { source: this, places: new QuickPlaces(this.text, this.#notes) };
    return latestQuick.places.find(pointer, target, this.#isLong);
  }

  /** Grows with the place of what a pointer leads to, which on one line only the place itself tells; for little. */
  orderOf(pointer: string): number {
    if (this.#notes.count > 0) return this.quickLineOf(pointer) ?? 0;
    return this.hasTree ? placesOf(this).find(pointer, "key").start : 0;
  }

  /** Line in the file of an offset, from 1. */
  lineAt(offset: number): number {
    return this.#lines.lineAt(this.#base + offset);
  }

  /** The first sign of the line on which the nearest key that reading noted stands. */
  lineSpanOf(pointer: string): Span {
    const line = this.quickLineOf(pointer);
    const start = line === null ? 0 : this.#lines.startOf(line) - this.#base;
    return { start: firstSign(this.text, Math.max(0, start)), end: 0 };
  }

  locateFinding(finding: Finding): AnyDiagnostic {
    const position = this.position(finding.start, finding.end);
    return { ...finding.diagnostic, position, document: this.index };
  }

  position(start: number, end: number): Position {
    return this.#lines.position(this.#base + start, this.#base + end);
  }
}

/** What one profile, typology or configuration may hold. */
export const MOST_OF_DOCUMENT: MostOfDocument = { bytes: LIMITS.documentBytes, values: LIMITS.values };

/** True for the text of a document that is refused before the complete parser sees it. */
export function isTooMuch(text: string): boolean {
  return (tooMuch(text, MOST_OF_DOCUMENT) ?? tooDeep(text)) !== null;
}

function tooMuch(text: string, { bytes, values }: MostOfDocument): Finding | null {
  return tooLarge(text, bytes) ?? tooMany(text, values);
}

function tooMany(text: string, limit: number): Finding | null {
  const start = offsetBeyond(text, limit);
  return start === null ? null : { diagnostic: finding("yaml-too-many-values", { limit }, ""), start, end: start + 1 };
}

function firstSign(text: string, start: number): number {
  let at = start;
  while (text[at] === " ") at += 1;
  return at;
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

/** The same of places that are told without a tree. */
let latestQuick: { readonly source: DocumentText; readonly places: QuickPlaces } | null = null;

function latestOf(source: DocumentText): NonNullable<typeof latest> {
  if (latest?.source === source) return latest;
  source.spend();
  latest = { source, tree: compose(source.text), places: null };
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
