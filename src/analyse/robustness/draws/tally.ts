import type { Typology } from "../../../model/typology.js";
import { addMoments, MOMENTS, type MomentRow } from "./sobol.js";
import { verdictsOf } from "./verdicts.js";

/** Rows that the moments of the set are kept in, at most: a bootstrap draws them anew. */
const ROWS = 1000;

/**
 * What is counted of draws, in memory that does not grow with them. Everything is a sum of whole numbers, so parts of the draws may be
 * counted apart and merged, and give the same in any order.
 */
export interface Counts {
  /** By case and place of the verdict (`verdictsOf`): in how many draws it is printed. */
  readonly verdicts: readonly Float64Array[];
  /**
   * By case, factor and pattern: in how many draws A, B, and these with that factor exchanged, a bit for each, print another outcome than the
   * declared typology.
   */
  readonly patterns: readonly Float64Array[];
  /** By outcome, that is type, undetermined or borderline, and number of cases: in how many draws so many cases have it. */
  readonly outcomes: readonly Float64Array[];
  /** By part of the draws and factor: sums (`addMoments`) of the numbers of cases that change. */
  readonly rows: readonly Float64Array[];
}

/** How draws are counted. */
export interface Counting {
  readonly draws: number;
  /** By case: the place of the verdict of the declared typology. */
  readonly declared: readonly number[];
  /** As `picksOf` gives them: one alone, or also A and B, and two for each factor. */
  readonly views: number;
}

/** The outcome of a verdict by its place: the place of its type; after these undetermined, then borderline. */
export function outcomeAt(place: number, types: number): number {
  return place < 3 * types ? Math.floor(place / 3) : types + (place - 3 * types);
}

/** How many patterns four views make. */
const PATTERNS = 16;

/** The place of the first view that mixes A and B. */
const MIXED = 3;

/** The factors that have indices, by the number of views. */
function factorsIn(views: number): number {
  return Math.max(0, (views - MIXED) / 2);
}

/** Counts verdicts, block by block. */
export class Tally {
  readonly counts: Counts;
  private readonly outcomes: Uint8Array;
  private readonly number: number;
  private readonly perRow: number;
  private readonly pattern: Uint32Array;
  private readonly factors: number;
  /** By place: how often a case has the verdict in a block. */
  private readonly printed: Uint32Array;
  /** By line, then by outcome: how many cases have it. */
  private readonly having: Uint32Array;
  /** By view and line: how many cases change. */
  private readonly changed: readonly Uint32Array[];

  constructor(
    typology: Typology,
    private readonly counting: Counting,
    size: number,
  ) {
    const { declared, views, draws } = counting;
    const places = verdictsOf(typology).length;
    const types = typology.types.length;
    this.number = types + 2;
    this.factors = factorsIn(views);
    this.outcomes = Uint8Array.from({ length: places }, (_, place) => outcomeAt(place, types));
    this.perRow = Math.ceil(draws / ROWS);
    const column = (length: number) => () => new Float64Array(length);
    const list = (length: number, each: number): Float64Array[] => Array.from({ length }, column(each));
    this.counts = {
      verdicts: list(declared.length, places),
      patterns: list(this.factors > 0 ? declared.length : 0, PATTERNS * this.factors),
      outcomes: list(this.number, declared.length + 1),
      rows: list(this.factors > 0 ? Math.ceil(draws / this.perRow) : 0, MOMENTS * this.factors),
    };
    this.pattern = new Uint32Array(size);
    this.printed = new Uint32Array(places);
    this.having = new Uint32Array(size * this.number);
    this.changed = Array.from({ length: views }, () => new Uint32Array(size));
  }

  /** Takes the verdicts on a case in one view; the views of a case come one after the other, from the first. */
  take(item: number, view: number, verdicts: Uint8Array, count: number): void {
    const { views, declared } = this.counting;
    if (view === 0) this.countVerdicts(item, verdicts, count);
    if (this.factors === 0 || view === 0) return;
    const { outcomes, pattern } = this;
    const own = outcomes[declared[item] as number] as number;
    const changed = this.changed[view] as Uint32Array;
    if (view === 1) pattern.fill(0);
    for (let i = 0; i < count; i += 1) {
      const other = Number(outcomes[verdicts[i] as number] !== own);
      changed[i] = (changed[i] as number) + other;
      pattern[i] = (pattern[i] as number) | (other << (view - 1));
    }
    if (view === views - 1) this.countPatterns(this.counts.patterns[item] as Float64Array, count);
  }

  private countPatterns(patterns: Float64Array, count: number): void {
    const { pattern } = this;
    for (let g = 0; g < this.factors; g += 1) {
      const shift = 2 * (g + 1);
      for (let i = 0; i < count; i += 1) {
        const all = pattern[i] as number;
        (patterns[PATTERNS * g + ((all & 3) | (((all >>> shift) & 3) << 2))] as number) += 1;
      }
    }
  }

  private countVerdicts(item: number, verdicts: Uint8Array, count: number): void {
    const { outcomes, having, number, printed } = this;
    printed.fill(0);
    for (let i = 0; i < count; i += 1) {
      const place = verdicts[i] as number;
      const line = i * number + (outcomes[place] as number);
      printed[place] = (printed[place] as number) + 1;
      having[line] = (having[line] as number) + 1;
    }
    const own = this.counts.verdicts[item] as Float64Array;
    for (let place = 0; place < own.length; place += 1)
      own[place] = (own[place] as number) + (printed[place] as number);
  }

  /** Ends a block of draws that began at this one: all cases have been taken. */
  endBlock(from: number, count: number): void {
    const { having, number } = this;
    for (let outcome = 0; outcome < number; outcome += 1) {
      const counts = this.counts.outcomes[outcome] as Float64Array;
      for (let i = 0; i < count; i += 1) (counts[having[i * number + outcome] as number] as number) += 1;
    }
    having.fill(0);
    if (this.factors > 0) this.addRows(from, count);
    for (const changed of this.changed) changed.fill(0);
  }

  private addRows(from: number, count: number): void {
    const [, a, b, ...mixed] = this.changed as readonly [Uint32Array, Uint32Array, Uint32Array, ...Uint32Array[]];
    for (let g = 0; g < this.factors; g += 1) {
      const [ab, ba] = mixed.slice(2 * g) as [Uint32Array, Uint32Array];
      for (let i = 0; i < count; i += 1) {
        const row = this.counts.rows[Math.floor((from + i) / this.perRow)] as Float64Array;
        addMoments(row, MOMENTS * g, a[i] as number, b[i] as number, ab[i] as number, ba[i] as number);
      }
    }
  }
}

/** Counts of other draws of the same plan, added to the first ones. */
export function addCounts(counts: Counts, others: Counts): void {
  for (const part of ["verdicts", "patterns", "outcomes", "rows"] as const) {
    counts[part].forEach((column, c) => {
      const other = others[part][c] as Float64Array;
      for (let i = 0; i < column.length; i += 1) (column[i] as number) += other[i] as number;
    });
  }
}

/** The patterns of a case as rows for `sobolOf`, by factor: each pattern once, with how often it occurs. */
export function rowsOfPatterns(patterns: Float64Array): MomentRow[][] {
  return Array.from({ length: patterns.length / PATTERNS }, (_, g) => {
    const rows: MomentRow[] = [];
    patterns.subarray(PATTERNS * g, PATTERNS * (g + 1)).forEach((count, pattern) => {
      if (count === 0) return;
      const [a, b, ab, ba] = [0, 1, 2, 3].map((bit) => (pattern >> bit) & 1) as [number, number, number, number];
      const sums = new Float64Array(MOMENTS);
      addMoments(sums, 0, a, b, ab, ba);
      rows.push({ count, sums });
    });
    return rows;
  });
}

/** The rows of the set, by factor. */
export function rowsOfSet({ rows }: Counts): MomentRow[][] {
  const factors = (rows[0]?.length ?? 0) / MOMENTS;
  return Array.from({ length: factors }, (_, g) =>
    rows.map((sums) => ({ count: 1, sums: sums.subarray(MOMENTS * g, MOMENTS * (g + 1)) })),
  );
}
