import { type Document, isCollection, isPair, isScalar, type YAMLError } from "yaml";
import { finding, mendedBy } from "../model/finding.js";
import { LIMITS } from "./limits.js";
import type { Finding, LineAt } from "./plain.js";

const BOUND = /(?:^|[\s[{,])(>=?[ \t]*[^\s,[\]{}#]+)/g;
const DETAIL_LENGTH = 60;

/** The syntax errors of a document as coded findings: the first of each line, for the others are its echoes. */
export function syntaxFindings(document: Document.Parsed, text: string, lineAt: LineAt): Finding[] {
  const errors = [...document.errors, ...document.warnings].slice(0, LIMITS.syntaxErrors);
  const context: Context = {
    text,
    openings: new Openings(document, text),
    nested: startsOf(errors, "BLOCK_AS_IMPLICIT_KEY"),
  };
  const multiline = startsOf(errors, "MULTILINE_IMPLICIT_KEY");
  const findings = errors
    .filter((error) => error.code !== "BLOCK_AS_IMPLICIT_KEY" || !multiline.has(error.pos[0]))
    .map((error) => toFinding(error, context));
  findings.sort((a, b) => a.start - b.start);
  const unclosed = findings.find((finding) => finding.diagnostic.code === "yaml-missing-quote");
  const lines = new Set<number>();
  return findings.filter((finding) => {
    if (unclosed && finding.start > unclosed.start) return false;
    const line = lineAt(finding.start);
    return lines.has(line) ? false : lines.add(line);
  });
}

function startsOf(errors: readonly YAMLError[], code: YAMLError["code"]): Set<number> {
  return new Set(errors.filter((error) => error.code === code).map((error) => error.pos[0]));
}

interface Context {
  readonly text: string;
  readonly openings: Openings;
  /** Where a value on one line seems to begin a map. If it goes on over the next line, that one is indented too far. */
  readonly nested: ReadonlySet<number>;
}

function toFinding(error: YAMLError, context: Context): Finding {
  const { text, nested } = context;
  const [start, end] = [inside(text, error.pos[0]), inside(text, error.pos[1])];
  switch (error.code) {
    case "TAB_AS_INDENT":
      return { diagnostic: mendedBy(finding("yaml-tab", {}), "  "), start, end: start + 1 };
    case "BAD_INDENT":
      return error.message.startsWith("Flow") ? unclosed(context, start) : badIndent(text, start);
    case "MULTILINE_IMPLICIT_KEY":
      return nested.has(start) ? badIndent(text, end) : unexpected(text, lineStart(text, start));
    case "MISSING_CHAR":
      return missing(error, context);
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
      return { diagnostic: finding("yaml-tag-unknown", { tag: wordAt(text, start) }), start, end };
    case "NON_STRING_KEY":
      return { diagnostic: finding("yaml-key-not-text", {}), start, end };
    case "RESOURCE_EXHAUSTION":
      return { diagnostic: finding("yaml-too-deep", { limit: LIMITS.depth }), start, end };
    case "UNEXPECTED_TOKEN":
    case "BAD_SCALAR_START":
      return unquotedBound(text, start) ?? unexpectedAt(text, start);
    default:
      return unexpectedAt(text, start);
  }
}

function missing(error: YAMLError, context: Context): Finding {
  const { text, openings } = context;
  const [start] = error.pos;
  if (error.message.startsWith("Missing closing")) {
    const quote = openings.last("quotes", start) ?? firstOfLine(text, start);
    return { diagnostic: finding("yaml-missing-quote", {}), start: quote, end: quote + 1 };
  }
  return error.message.startsWith("Flow") ? unclosed(context, start) : unexpected(text, lineStart(text, start));
}

/** A bracket that is never closed: the finding stands at the bracket, not at the end of the file. */
function unclosed({ text, openings }: Context, before: number): Finding {
  const start = openings.last("brackets", before);
  return start === null ? unexpectedAt(text, before) : unexpected(text, start);
}

function badIndent(text: string, offset: number): Finding {
  const start = firstOfLine(text, offset);
  return { diagnostic: finding("yaml-bad-indent", {}), start, end: lineEnd(text, start) };
}

/** `market: >5` begins a block of text in YAML; what was meant is the bound `">5"`. */
function unquotedBound(text: string, offset: number): Finding | null {
  const from = lineStart(text, offset);
  const line = text.slice(from, lineEnd(text, offset));
  for (const match of line.matchAll(BOUND)) {
    const bound = match[1] ?? "";
    const start = from + match.index + match[0].length - bound.length;
    if (offset < start || offset > start + bound.length) continue;
    const diagnostic = mendedBy(finding("yaml-unquoted-bound", { text: bound }), JSON.stringify(bound));
    return { diagnostic, start, end: start + bound.length };
  }
  return null;
}

function unexpectedAt(text: string, offset: number): Finding {
  const rest = text.slice(offset, lineEnd(text, offset));
  return rest.trim() === "" ? unexpected(text, lineStart(text, offset)) : unexpected(text, offset);
}

/** What is wrong at the very end is wrong with what stands last; behind it another document may begin. */
function inside(text: string, offset: number): number {
  return offset < text.length ? offset : text.trimEnd().length;
}

function unexpected(text: string, offset: number): Finding {
  let start = offset;
  while (text[start] === " ") start += 1;
  const end = Math.max(start, lineEnd(text, start));
  const detail = text.slice(start, end).trim().slice(0, DETAIL_LENGTH);
  return { diagnostic: finding("yaml-unexpected", { detail }), start, end: start + Math.max(1, detail.length) };
}

/** Where brackets and quotation marks open that are never closed, in the order of the text. */
class Openings {
  readonly #text: string;
  readonly #root: unknown;
  #offsets: { readonly brackets: number[]; readonly quotes: number[] } | null = null;

  constructor(document: Document.Parsed, text: string) {
    this.#root = document.contents;
    this.#text = text;
  }

  /** Offset of the last one before `before`; `null` where there is none. */
  last(kind: "brackets" | "quotes", before: number): number | null {
    this.#offsets ??= this.#collect();
    return this.#offsets[kind].findLast((offset) => offset < before) ?? null;
  }

  /** Iterative: the tree may be deep. */
  #collect(): { brackets: number[]; quotes: number[] } {
    const found = { brackets: [] as number[], quotes: [] as number[] };
    const stack: unknown[] = [this.#root];
    while (stack.length > 0) {
      const node = stack.pop();
      if (isPair(node)) stack.push(node.key, node.value);
      if (isCollection(node)) for (const item of node.items) stack.push(item);
      if (isCollection(node) && node.flow && node.range && !this.#closes(node.range))
        found.brackets.push(node.range[0]);
      if (isScalar(node) && node.type?.startsWith("QUOTE") && node.range) found.quotes.push(node.range[0]);
    }
    found.brackets.sort((a, b) => a - b);
    found.quotes.sort((a, b) => a - b);
    return found;
  }

  #closes([start, end]: readonly number[]): boolean {
    if (start === undefined || end === undefined || end - start < 2) return false;
    return this.#text[end - 1] === "]" || this.#text[end - 1] === "}";
  }
}

function wordAt(text: string, offset: number): string {
  return (/^[^\s,[\]{}]+/.exec(text.slice(offset, offset + DETAIL_LENGTH)) ?? [""])[0];
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  const end = at < 0 ? text.length : at;
  return end > offset && text[end - 1] === "\r" ? end - 1 : end;
}

function firstOfLine(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (text[start] === " " || text[start] === "\t") start += 1;
  return start;
}
