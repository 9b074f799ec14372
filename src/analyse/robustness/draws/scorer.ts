import type { Typology } from "../../../model/typology.js";
import { greatest } from "../../../plain/extremes.js";
import { AxisScorer } from "./axis.js";
import { type Compiled, type CompiledItem, compileCases, type DrawnCase } from "./cases.js";
import { Degrees, type Held, type ItemColumns, newHeld } from "./degrees.js";
import { linesFor } from "./lanes.js";
import { type DrawPlan, type SlottedAxis, slotsOf } from "./plan.js";
import type { Matrix, Stream } from "./streams.js";
import { typologyOf, Varying } from "./variation.js";
import { verdictTable } from "./verdicts.js";
import { firstAlike, type Picks, type View, viewOf } from "./view.js";

/** Draws that are scored together: a column of them for each number stays in the nearest cache. */
export const BLOCK = 512;

/** Told the places of the verdicts (`verdictsOf`) of one case in one view: the first `count` lines of the column. It must not keep the column. */
export type OnVerdicts = (item: number, view: number, verdicts: Uint8Array, count: number) => void;

/** What is scored in each draw: from which sample each view takes each factor, and the levels of the array of those for indices. */
export interface DrawViews {
  readonly picks: readonly Picks[];
  readonly levels: number;
}

const FIRST: DrawViews = { picks: [() => 0], levels: 2 };
const NO_CASE: Stream = { k0: 0, k1: 0 };

/** Scores cases under draws of a typology: every case sees the same draws. */
export class DrawScorer {
  private readonly axes: readonly SlottedAxis[];
  private readonly compiled: Compiled;
  /** By sample; the first one alone where no view takes anything from the others. */
  private readonly samples: readonly Varying[];
  private readonly views: readonly View[];
  /** By the factors that move an item, then by view: the first view that gives it the same degrees. */
  private readonly alike: readonly (readonly number[])[];
  private readonly degrees: Degrees;
  /** By view and number of the item on its axis: columns of its own, and those to read. */
  private readonly own: readonly (readonly Held[])[];
  private readonly columns: readonly ItemColumns[][];
  /** By view and place among what cases have alike. */
  private readonly shared: readonly (readonly Held[])[];
  /** By view and axis. */
  private readonly scorers: readonly (readonly AxisScorer[])[];
  private readonly table: Uint8Array;
  /** By view and line: the stands on all axes. */
  private readonly codes: readonly Uint16Array[];
  private readonly verdicts: Uint8Array;

  /**
   * `views`: one of the first sample where nothing is said. A block holds `atLeast` draws, and as many more as fill the lanes.
   */
  constructor(
    private readonly typology: Typology,
    cases: readonly DrawnCase[],
    plan: DrawPlan,
    { picks, levels }: DrawViews = FIRST,
    atLeast = BLOCK,
  ) {
    const size = linesFor(atLeast);
    this.axes = slotsOf(typology);
    this.compiled = compileCases(this.axes, cases, plan);
    const { inside, shared, patterns } = this.compiled;
    const matrices: readonly Matrix[] = picks.length === 1 ? [0] : [0, 1, 2];
    this.samples = matrices.map((matrix) => new Varying(this.axes, typology, plan, matrix, size, inside, levels));
    const columns = this.samples.map((sample) => sample.columns);
    this.views = picks.map((pick) => viewOf(plan, this.axes, columns, pick));
    this.alike = firstAlike(picks);
    this.degrees = new Degrees(size);
    const most = greatest(this.axes.map(({ slots }) => slots.length));
    const byView = <T>(make: (view: View) => T): T[] => this.views.map(make);
    this.own = byView(() => Array.from({ length: most }, () => newHeld(size)));
    this.columns = this.own.map((all) => all.map(({ seen }) => seen));
    this.shared = sharedColumns(shared, this.alike, picks.length, size);
    this.scorers = byView((view) =>
      this.axes.map((axis, a) => new AxisScorer(axis, view, patterns[a] as (typeof patterns)[number], size)),
    );
    this.table = verdictTable(typology);
    this.codes = byView(() => new Uint16Array(size));
    this.verdicts = new Uint8Array(size);
  }

  /** Scores all cases under the draws from this one on, which is even: at most `count`, and as many as a block holds. Gives their number. */
  block(from: number, count: number, onVerdicts: OnVerdicts): number {
    const lines = Math.min(count, this.verdicts.length);
    this.fill(from);
    this.fillShared();
    for (const scorers of this.scorers) for (const scorer of scorers) scorer.refresh();
    for (let c = 0; c < this.compiled.cases.length; c += 1) {
      this.score(c);
      for (let v = 0; v < this.views.length; v += 1) {
        lookUp(this.table, this.codes[v] as Uint16Array, this.verdicts);
        onVerdicts(c, v, this.verdicts, lines);
      }
    }
    return lines;
  }

  /** The typology of one draw of the first sample. */
  typologyAt(draw: number): Typology {
    const from = draw - (draw % 2);
    this.fill(from);
    return typologyOf(this.typology, this.axes, (this.samples[0] as Varying).columns, draw - from);
  }

  private fill(from: number): void {
    for (const sample of this.samples) sample.fill(from);
    for (const view of this.views) view.refresh();
  }

  private fillShared(): void {
    this.compiled.shared.forEach((item, place) => {
      const first = this.alike[item.movers] as readonly number[];
      this.views.forEach((view, v) => {
        if (first[v] === v) this.degrees.fill(item, view, NO_CASE, this.shared[v]?.[place] as Held);
      });
    });
  }

  /** Fills the codes of a case in all views. */
  private score(c: number): void {
    const { key, axes } = this.compiled.cases[c] as Compiled["cases"][number];
    for (const codes of this.codes) codes.fill(0);
    for (let a = 0; a < axes.length; a += 1) {
      const stood = axes[a] as (typeof axes)[number];
      for (let n = 0; n < stood.items.length; n += 1) this.find(n, stood.items[n] as CompiledItem, key);
      for (let v = 0; v < this.views.length; v += 1) {
        const scorer = (this.scorers[v] as readonly AxisScorer[])[a] as AxisScorer;
        scorer.fill(stood, this.columns[v] as ItemColumns[], this.codes[v] as Uint16Array, 4 * a);
      }
    }
  }

  /** Finds the degrees of the n-th item of an axis in all views: among those that are shared, in an earlier view, or computes them. */
  private find(n: number, item: CompiledItem, key: Stream): void {
    const first = this.alike[item.movers] as readonly number[];
    for (let v = 0; v < this.views.length; v += 1) {
      const columns = this.columns[v] as ItemColumns[];
      const earlier = first[v] as number;
      if (item.shared >= 0) columns[n] = ((this.shared[v] as readonly Held[])[item.shared] as Held).seen;
      else if (earlier < v) columns[n] = (this.columns[earlier] as ItemColumns[])[n] as ItemColumns;
      else
        columns[n] = this.degrees.fill(item, this.views[v] as View, key, (this.own[v] as readonly Held[])[n] as Held);
    }
  }
}

/** By view: columns for what cases have alike, the same ones in the views that are alike. */
function sharedColumns(
  items: readonly CompiledItem[],
  alike: readonly (readonly number[])[],
  views: number,
  size: number,
): Held[][] {
  const all: Held[][] = [];
  for (let v = 0; v < views; v += 1) {
    all.push(
      items.map(({ movers }, place) => {
        const first = (alike[movers] as readonly number[])[v] as number;
        return first < v ? ((all[first] as Held[])[place] as Held) : newHeld(size);
      }),
    );
  }
  return all;
}

function lookUp(table: Uint8Array, codes: Uint16Array, verdicts: Uint8Array): void {
  for (let i = 0; i < verdicts.length; i += 1) verdicts[i] = table[codes[i] as number] as number;
}
