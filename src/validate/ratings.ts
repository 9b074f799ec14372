import { RATING_LEVELS, type RatingLevel, type RatingSet } from "../model/agreement.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { beginningOf, finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import { type Cell, readCsv } from "../read/csv.js";
import { FindingSink } from "../read/finding-sink.js";
import { LIMITS } from "../read/limits.js";
import { LineTable } from "../read/lines.js";
import { sortFindings } from "../read/locate.js";
import { shown } from "./shown.js";

/** What names the columns, in the long format: one rating to a line. The first three there must be. */
const COLUMNS = {
  rater: ["rater", "coder"],
  unit: ["unit", "case", "id"],
  value: ["value", "rating"],
  dataset: ["dataset"],
  scale: ["scale"],
  domain: ["domain"],
} as const;
type Column = keyof typeof COLUMNS;

/** What `scale` may say, and the level that it stands for. */
const SCALES: ReadonlyMap<string, RatingLevel> = new Map([
  ...RATING_LEVELS.map((level) => [level, level] as const),
  ["numeric", "interval"],
  ["text", "nominal"],
]);

/** What stands where there is no rating. */
const NONE: ReadonlySet<string> = new Set(["", "NA"]);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;

/**
 * Ratings in the long format: a CSV with headings, one rating to a line. The columns `rater`, `unit` and `value` there must be;
 * `dataset` tells apart what is rated, `scale` and `domain` (values in their order, `|` between them) say how. Without a scale,
 * numbers are taken as such and all else as names. All that is wrong is found, with line and column, up to the usual number of
 * findings; there is a value only where nothing is.
 */
export function readRatings({ file, text }: SourceText): Outcome<readonly RatingSet[]> {
  const csv = readCsv(text, LIMITS.ratingCells);
  const lines = new LineTable(file, text.replace(/\r(?!\n)/g, "\n"));
  if (csv.unread !== null) {
    const tooMany = finding("yaml-too-many-values", { limit: LIMITS.ratingCells });
    return refused([{ ...tooMany, position: lines.position(csv.unread, csv.unread + 1) }]);
  }
  const [head = [], ...rows] = csv.rows;
  const columns = columnsIn(head);
  const missing = (["rater", "unit", "value"] as const).filter((column) => columns[column] === undefined);
  if (missing.length > 0) {
    const found = head.map((cell) => shown(cell.text));
    return refused(
      missing.map((column) => ({ ...finding("ratings-column", { column, found }), position: beginningOf(file) })),
    );
  }
  if (rows.length === 0) return refused([{ ...finding("ratings-none", {}), position: beginningOf(file) }]);
  const reader = new RatingsReader(columns, lines, new FindingSink(file));
  for (const row of rows) reader.take(row);
  const { sets, findings } = reader.end();
  return findings.length > 0 ? refused(sortFindings(findings)) : { value: sets, diagnostics: [] };
}

function refused(diagnostics: readonly AnyDiagnostic[]): Outcome<readonly RatingSet[]> {
  return { value: null, diagnostics };
}

function columnsIn(head: readonly Cell[]): { readonly [C in Column]?: number } {
  const names = head.map((cell) => cell.text.toLowerCase());
  const places = Object.entries(COLUMNS).flatMap(([column, words]) => {
    const place = names.findIndex((name) => (words as readonly string[]).includes(name));
    return place < 0 ? [] : [[column, place] as const];
  });
  return Object.fromEntries(places);
}

/** A set of ratings while it is read. */
interface OpenSet {
  readonly name: string;
  /** As written in the first row of the set, which begins here. */
  readonly scale: string;
  readonly domain: string;
  readonly start: number;
  readonly raters: Map<string, number>;
  /** The cells of each unit by the place of the rater. */
  readonly units: Map<string, Cell[]>;
}

/** Reads rows in their order. */
class RatingsReader {
  readonly #sets = new Map<string, OpenSet>();
  readonly #columns: { readonly [C in Column]?: number };
  readonly #lines: LineTable;
  readonly #sink: FindingSink;

  constructor(columns: { readonly [C in Column]?: number }, lines: LineTable, sink: FindingSink) {
    this.#columns = columns;
    this.#lines = lines;
    this.#sink = sink;
  }

  take(row: readonly Cell[]): void {
    const misquoted = row.filter((cell) => cell.isMisquoted);
    for (const cell of misquoted) this.#found(finding("cell-quotation", {}), cell);
    if (misquoted.length > 0) return;
    const [rater, unit] = (["rater", "unit"] as const).map((column) => this.#textIn(row, column));
    const missing = [...(rater ? [] : ["rater"]), ...(unit ? [] : ["unit"])];
    if (!rater || !unit) {
      this.#found(finding("ratings-row", { missing }), row[0]);
      return;
    }
    const set = this.#setOf(row);
    const place = set.raters.get(rater) ?? set.raters.size;
    set.raters.set(rater, place);
    const cells = set.units.get(unit) ?? [];
    set.units.set(unit, cells);
    const before = cells[place];
    cells[place] ??= this.#cellIn(row, "value") ?? { text: "", start: row[0]?.start ?? 0, end: 0, isMisquoted: false };
    if (before === undefined) return;
    const line = this.#lines.lineAt(before.start);
    this.#found(finding("ratings-twice", { rater: shown(rater), unit: shown(unit), line }), row[0]);
  }

  /** The sets, and everything that is wrong. */
  end(): { readonly sets: readonly RatingSet[]; readonly findings: readonly AnyDiagnostic[] } {
    const sets = [...this.#sets.values()].map((set) => this.#close(set));
    return { sets, findings: this.#sink.findings };
  }

  /** The set that a row belongs to; it has one scale and one domain. */
  #setOf(row: readonly Cell[]): OpenSet {
    const [name, scale, domain] = (["dataset", "scale", "domain"] as const).map((column) => this.#textIn(row, column));
    const known = this.#sets.get(name ?? "");
    if (known !== undefined) {
      for (const column of ["scale", "domain"] as const) {
        if ((column === "scale" ? scale : domain) === known[column]) continue;
        const line = this.#lines.lineAt(known.start);
        this.#found(
          finding("ratings-mixed", { dataset: shown(known.name), column, line }),
          this.#cellIn(row, column) ?? row[0],
        );
      }
      return known;
    }
    const start = row[0]?.start ?? 0;
    const set: OpenSet = {
      name: name ?? "",
      scale: scale ?? "",
      domain: domain ?? "",
      start,
      raters: new Map(),
      units: new Map(),
    };
    if (set.scale !== "" && !SCALES.has(set.scale)) {
      const wrong = finding("ratings-scale", { value: shown(set.scale), allowed: [...SCALES.keys()] });
      this.#found(wrong, this.#cellIn(row, "scale"));
    }
    if (set.scale === "ordinal" && set.domain === "")
      this.#found(finding("ratings-column", { column: "domain", found: [] }), row[0]);
    this.#sets.set(set.name, set);
    return set;
  }

  /** Numbers stay numbers on a scale of numbers; what is not on the scale is found at its cell. */
  #close({ name, scale, domain: written, raters, units }: OpenSet): RatingSet {
    const texts = [...units.values()]
      .flatMap((cells) => cells.map(({ text }) => text))
      .filter((text) => !NONE.has(text));
    const level = SCALES.get(scale) ?? (texts.every((text) => NUMBER.test(text)) ? "interval" : "nominal");
    const domain = written === "" ? null : written.split("|").map((value) => value.trim());
    const read = (cell: Cell | undefined): string | number | null => {
      if (cell === undefined || NONE.has(cell.text)) return null;
      const isNumber = level !== "interval" || NUMBER.test(cell.text);
      const isListed =
        domain === null ||
        domain.some((value) => (level === "interval" ? Number(value) === Number(cell.text) : value === cell.text));
      if (!isNumber || !isListed)
        this.#found(finding("ratings-value", { value: shown(cell.text), allowed: isNumber ? domain : null }), cell);
      return level === "interval" ? Number(cell.text) : cell.text;
    };
    return {
      name,
      level,
      domain,
      raters: [...raters.keys()],
      units: [...units].map(([unit, cells]) => ({
        name: unit,
        ratings: [...raters.values()].map((place) => read(cells[place])),
      })),
    };
  }

  #cellIn(row: readonly Cell[], column: Column): Cell | undefined {
    const place = this.#columns[column];
    return place === undefined ? undefined : row[place];
  }

  #textIn(row: readonly Cell[], column: Column): string {
    return this.#cellIn(row, column)?.text ?? "";
  }

  #found(problem: AnyDiagnostic, cell: Cell | undefined): void {
    const start = cell?.start ?? 0;
    this.#sink.add([{ ...problem, position: this.#lines.position(start, Math.max(start + 1, cell?.end ?? 0)) }]);
  }
}
