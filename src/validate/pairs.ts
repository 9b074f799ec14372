import type { AnyDiagnostic } from "../model/diagnostic.js";
import { beginningOf, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import { type CodedTie, MOST_STRENGTH } from "../quantity/network.js";
import { type Cell, type Delimiter, readCsv } from "../read/csv.js";
import { cutFindings } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";
import { LineTable } from "../read/lines.js";
import { sortFindings } from "../read/locate.js";
import { shown } from "./shown.js";
import { createSuggester } from "./suggester.js";
import { networkFindings } from "./ties.js";

/** Ties as a profile codes them, and all who have one, in the order in which they are first named. */
export interface Pairs {
  readonly ties: readonly CodedTie[];
  readonly members: readonly string[];
}

/** Letters of a name, and the greatest strength: those of the schema of profiles. */
const LONGEST_NAME = 200;
/** What the first row says where it is a header, in either cell. */
const HEADER =
  /^(?:from|to|source|target|de|à|vers|cible|member|membre|node|n(?:œ|oe)ud|actor|acteur|ego|alter)[ _-]?[12ab]?$/i;

/**
 * Ties from a CSV of pairs: two names and, where it is not 1, a strength above 0. The first row may be a header. All that is wrong is
 * found, each with line and column, up to the usual number of findings; there is a value only where nothing is.
 */
export function readPairs({ file, text }: SourceText): Outcome<Pairs> {
  const csv = readCsv(text, LIMITS.values);
  if (csv.unread !== null) return { value: null, diagnostics: [tooMany(file, text, csv.unread)] };
  const rows = csv.rows.map(withoutEmptyEnd);
  const [first] = rows;
  const lines = new LineTable(file, text.replace(/\r(?!\n)/g, "\n"));
  const reader = new PairsReader(lines, csv.delimiter);
  for (const row of first !== undefined && isHeader(first) ? rows.slice(1) : rows) reader.row(row);
  const findings = reader.findings();
  if (findings.length === 0 && reader.ties.length === 0) {
    findings.push({ ...finding("pairs-none", {}), position: beginningOf(file) });
  }
  if (findings.length > 0) return { value: null, diagnostics: cutFindings(sortFindings(findings), file) };
  return { value: { ties: reader.ties, members: [...new Set(reader.ties.flatMap(namesOf))] }, diagnostics: [] };
}

/** Reads rows in their order. */
class PairsReader {
  readonly ties: CodedTie[] = [];
  readonly #findings: AnyDiagnostic[] = [];
  /** The row of each tie. */
  readonly #rows: (readonly Cell[])[] = [];
  readonly #lines: LineTable;
  readonly #delimiter: Delimiter;

  constructor(lines: LineTable, delimiter: Delimiter) {
    this.#lines = lines;
    this.#delimiter = delimiter;
  }

  row(row: readonly Cell[]): void {
    const misquoted = row.filter((cell) => cell.isMisquoted);
    for (const cell of misquoted) this.#found(finding("cell-quotation", {}), [cell]);
    if (misquoted.length > 0) return;
    if (row.length < 2 || row.length > 3) {
      this.#found(finding("pairs-cells", { cells: row.length, delimiter: this.#delimiter }), row);
      return;
    }
    for (const cell of row.slice(0, 2)) {
      if (cell.text.length > LONGEST_NAME)
        this.#found(finding("value-too-long", { maximum: LONGEST_NAME, of: "characters" }), [cell]);
    }
    const [a, b] = row.map((cell) => cell.text);
    const strength = this.#strength(row[2]);
    this.ties.push(strength === 1 ? [a ?? "", b ?? ""] : [a ?? "", b ?? "", strength]);
    this.#rows.push(row);
  }

  /** What rows say by themselves, and what their ties mean together, each at its cells. */
  findings(): AnyDiagnostic[] {
    const together = networkFindings({ ties: this.ties }, { cluster: [], members: null }, createSuggester());
    return [...this.#findings, ...together.map((one) => this.#placed(one))];
  }

  /** The strength in the cell, 1 where there is none or it is wrong. */
  #strength(cell: Cell | undefined): number {
    if (cell === undefined || cell.text === "") return 1;
    const dotted = this.#delimiter === "," ? cell.text : cell.text.replace(/^([0-9]*),([0-9]+)$/, "$1.$2");
    const strength = /^\+?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i.test(dotted) ? Number(dotted) : Number.NaN;
    if (strength > 0 && strength <= MOST_STRENGTH) return strength;
    const args = { text: shown(cell.text), maximum: MOST_STRENGTH };
    this.#found(finding("pairs-strength", args), [cell]);
    return 1;
  }

  /** What was found in the network at `/network/ties/row/cell`, where it stands in the file. */
  #placed(one: AnyDiagnostic): AnyDiagnostic {
    const [row, end] = (one.pointers[0] ?? "").split("/").slice(3).map(Number);
    const cells = row === undefined ? undefined : this.#rows[row];
    const found = one.code === "network-tie-twice" ? this.#twice(one.args) : { ...one, pointers: [] };
    if (cells === undefined) return { ...found, position: this.#lines.position(0, 1) };
    const cell = end === undefined ? undefined : cells[end];
    return { ...found, position: this.#place(cell === undefined ? cells : [cell]) };
  }

  #twice({ a, b, first }: { readonly a: string; readonly b: string; readonly first: number }): AnyDiagnostic {
    const start = this.#rows[first - 1]?.[0]?.start ?? 0;
    return finding("pairs-twice", { a, b, line: this.#lines.lineAt(start) });
  }

  #found(one: AnyDiagnostic, cells: readonly Cell[]): void {
    this.#findings.push({ ...one, position: this.#place(cells) });
  }

  #place(cells: readonly Cell[]): NonNullable<AnyDiagnostic["position"]> {
    const start = cells[0]?.start ?? 0;
    return this.#lines.position(start, cells.at(-1)?.end ?? start + 1);
  }
}

function tooMany(file: string, text: string, at: number): AnyDiagnostic {
  const position = new LineTable(file, text.slice(0, at + LIMITS.frameWidth)).position(at, at + 1);
  return { ...finding("yaml-too-many-values", { limit: LIMITS.values }), position };
}

function isHeader([a, b, ...others]: readonly Cell[]): boolean {
  return a !== undefined && b !== undefined && others.length < 2 && HEADER.test(a.text) && HEADER.test(b.text);
}

/** Spreadsheets end every row with as many cells as the longest has. */
function withoutEmptyEnd(row: readonly Cell[]): readonly Cell[] {
  const used = row.findLastIndex((cell) => cell.text !== "" || cell.isMisquoted) + 1;
  return row.slice(0, Math.max(used, Math.min(2, row.length)));
}

function namesOf(tie: CodedTie): string[] {
  return tie.filter((item) => typeof item === "string");
}
