import type { DiagnosticArgs } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Head, ProfileResult, Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import { append } from "../plain/append.js";
import { validateResultShape } from "../validate/result.js";
import { SavedFindings, withFewFindings } from "./bound.js";
import { shapeProblems } from "./check-result.js";
import { inconsistencies } from "./consistency.js";
import { differingTypologies } from "./fit.js";

/** Records of profiles that are looked at together, and characters of them. */
const AT_ONCE = 500;
const CHARACTERS = 4_000_000;
/** Findings after which nothing more is read: they have one cause. */
const MOST_PROBLEMS = 100;

/**
 * Reads a saved stream (NDJSON, as `schemas/record.schema.json` describes it) piece by piece: each piece is a result of its own
 * with the same head, and no piece is kept here. The head may come again, as it does where files were put one behind the
 * other. A piece with a line that is no valid record gives the findings of that line instead; with another typology, or after
 * very many findings, reading ends.
 */
export function* readSavedLines(source: SourceText): Generator<Outcome<Result>> {
  const reader = new RecordReader(source.file);
  let problems = 0;
  for (const { text, line } of linesOf(source.text)) {
    reader.take(text, line);
    if (!reader.isFull) continue;
    const piece = reader.flush();
    yield piece;
    problems += piece.diagnostics.length;
    if (reader.isLost || problems >= MOST_PROBLEMS) return;
  }
  yield reader.flush(true);
}

/** Lines that hold anything, with their numbers. */
function* linesOf(text: string): Generator<{ text: string; line: number }> {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const content = text.slice(start, end).trim();
    if (content !== "") yield { text: content, line };
    start = end + 1;
  }
}

/** Records of one kind and the lines on which they stand. */
class Rows<T> {
  readonly values: T[] = [];
  readonly lines: number[] = [];

  add(value: T, line: number): void {
    this.values.push(value);
    this.lines.push(line);
  }
}

/** Gathers records until they are looked at together. */
class RecordReader {
  /** True once nothing that follows can be used. */
  isLost = false;
  #head: Head | null = null;
  #headText = "";
  #headLine = 1;
  #results = new Rows<ProfileResult>();
  #findings = new Rows<AnyDiagnostic>();
  #problems: AnyDiagnostic[] = [];
  readonly #knownFindings = new Set<string>();
  readonly #admitted: SavedFindings;
  /** Of the records that were taken since the last time. */
  #characters = 0;

  constructor(private readonly file: string) {
    this.#admitted = new SavedFindings(file);
  }

  get isFull(): boolean {
    if (this.isLost || this.#problems.length >= MOST_PROBLEMS) return true;
    return this.#results.lines.length >= AT_ONCE || (this.#results.lines.length > 0 && this.#characters >= CHARACTERS);
  }

  take(text: string, line: number): void {
    if (text === this.#headText) return;
    const raw = parseObject(text);
    const { record, ...data } = raw ?? {};
    if (raw === null && this.#head === null) this.#refuseAll(line, "json");
    else if (raw === null) this.#refuse(line, "json");
    else if (record === "head") this.#takeHead(data as unknown as Head, text, line);
    else if (record !== "profile" && record !== "finding") this.#refuse(line, "record");
    else if (this.#head === null) this.#refuseAll(line, "headless");
    else if (record === "profile") {
      this.#results.add(data as unknown as ProfileResult, line);
      this.#characters += text.length;
    } else if (!this.#knownFindings.has(text)) this.#takeFinding(data as unknown as AnyDiagnostic, text, line);
  }

  /** What was taken since the last time, as a result; its findings where something is wrong with it. */
  flush(isLast = false): Outcome<Result> {
    const [results, findings, problems] = [this.#results, this.#findings, this.#problems];
    this.#results = new Rows();
    this.#findings = new Rows();
    this.#problems = [];
    this.#characters = 0;
    if (this.#head === null) return { value: null, diagnostics: problems };
    const whole: Result = { ...this.#head, results: results.values, findings: findings.values };
    const found = [...problems, ...this.#check(whole, results.lines, findings.lines)];
    if (found.length > 0) return { value: null, diagnostics: found };
    const bounded = whole.results.map((result) => withFewFindings(result, this.file));
    const last = isLast ? [...whole.findings, ...this.#admitted.cut] : whole.findings;
    return { value: { ...whole, results: bounded, findings: last }, diagnostics: [] };
  }

  /** Parts of one run that each looked at the same paths say the same of them. */
  #takeFinding(data: AnyDiagnostic, text: string, line: number): void {
    if (this.#admitted.admits(data)) {
      this.#knownFindings.add(text);
      this.#findings.add(data, line);
    } else if (this.#admitted.isSpent) {
      this.#problems.push(this.#at(finding("file-read-in-part", { path: this.file, because: "findings" }), line));
      this.isLost = true;
    }
  }

  #takeHead(head: Head, text: string, line: number): void {
    const expected = this.#head?.typology;
    if (expected === undefined) {
      this.#head = head;
      this.#headText = text;
      this.#headLine = line;
      return;
    }
    const got = validateResultShape({ ...head, results: [], findings: [] }, this.file);
    const differing = got.value && differingTypologies(expected, got.value.typology);
    const found = got.value === null ? got.diagnostics : differing === null ? [] : [differing];
    if (found.length === 0) return;
    append(
      this.#problems,
      found.map((finding) => this.#at(finding, line)),
    );
    this.isLost = true;
  }

  /** Shape, then whether each profile hangs together; every finding at its line. */
  #check(whole: Result, resultLines: readonly number[], findingLines: readonly number[]): AnyDiagnostic[] {
    const problems = shapeProblems(whole, this.file);
    if (problems.length > 0) {
      return problems.map((finding) => {
        const [, list, index, pointer] = /^\/(results|findings)\/(\d+)(.*)$/s.exec(finding.pointers[0] ?? "") ?? [];
        if (list === undefined) this.isLost = true;
        const line = (list === "results" ? resultLines : findingLines)[Number(index)] ?? this.#headLine;
        return this.#at(pointer === undefined ? finding : { ...finding, pointers: [pointer] }, line);
      });
    }
    return whole.results.flatMap((result, i) =>
      inconsistencies({ ...whole, results: [result] }).map((finding) => this.#at(finding, resultLines[i] ?? 1)),
    );
  }

  /** Without its head nothing of the file can be used. */
  #refuseAll(line: number, what: DiagnosticArgs["result-bad-line"]["what"]): void {
    this.#refuse(line, what);
    this.isLost = true;
  }

  #refuse(line: number, what: DiagnosticArgs["result-bad-line"]["what"]): void {
    this.#problems.push(this.#at(finding("result-bad-line", { what }), line));
  }

  #at(finding: AnyDiagnostic, line: number): AnyDiagnostic {
    return { ...finding, position: { file: this.file, line, col: 1 } };
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
