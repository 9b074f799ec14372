import type { Typology } from "../../../model/typology.js";
import { greatest } from "../../../plain/extremes.js";
import { type AxisColumns, AxisScorer } from "./axis.js";
import { type Compiled, compileCases, type DrawnCase } from "./cases.js";
import { Degrees } from "./degrees.js";
import { type DrawPlan, type SlottedAxis, slotsOf } from "./plan.js";
import { typologyOf, Varying } from "./variation.js";
import { Decider } from "./verdicts.js";
import { type Picks, type View, viewOf } from "./view.js";

/** Draws that are scored together: a column of them for each number stays in the nearest cache. */
export const BLOCK = 512;

/** Told the places of the verdicts (`verdictsOf`) of one case in one view: the first `count` lines of the column. It must not keep the column. */
export type OnVerdicts = (item: number, view: number, verdicts: Uint8Array, count: number) => void;

const FIRST: Picks = () => 0;

/** Scores cases under draws of a typology: every case sees the same draws. */
export class DrawScorer {
  private readonly axes: readonly SlottedAxis[];
  private readonly compiled: Compiled;
  private readonly samples: readonly [Varying, Varying];
  private readonly views: readonly View[];
  private readonly degrees: Degrees;
  private readonly scorers: readonly AxisScorer[];
  private readonly positions: readonly AxisColumns[];
  private readonly decider: Decider;
  private readonly verdicts: Uint8Array;

  /** `picks`: from which of the two samples each view takes each factor; one view of the first sample where nothing is said. */
  constructor(
    private readonly typology: Typology,
    cases: readonly DrawnCase[],
    plan: DrawPlan,
    picks: readonly Picks[] = [FIRST],
    size = BLOCK,
  ) {
    this.axes = slotsOf(typology);
    this.compiled = compileCases(this.axes, cases, plan);
    const sample = (matrix: 0 | 1): Varying =>
      new Varying(this.axes, typology, plan, matrix, size, this.compiled.inside);
    this.samples = [sample(0), sample(1)];
    const columns = [this.samples[0].columns, this.samples[1].columns] as const;
    this.views = picks.map((pick) => viewOf(plan, this.axes, columns, pick));
    this.degrees = new Degrees(size, greatest(this.axes.map(({ slots }) => slots.length)));
    this.scorers = this.axes.map((axis) => new AxisScorer(axis, this.degrees, size));
    this.positions = this.scorers.map(({ columns }) => columns);
    this.decider = new Decider(typology, size);
    this.verdicts = new Uint8Array(size);
  }

  /** Scores all cases under the draws from this one on, which is even: at most `count`, and as many as a block holds. Gives their number. */
  block(from: number, count: number, onVerdicts: OnVerdicts): number {
    const lines = Math.min(count, this.verdicts.length);
    this.fill(from);
    const { cases } = this.compiled;
    for (let c = 0; c < cases.length; c += 1) {
      for (let v = 0; v < this.views.length; v += 1) {
        this.score(c, this.views[v] as View);
        onVerdicts(c, v, this.verdicts, lines);
      }
    }
    return lines;
  }

  /** The typology of one draw of the first sample. */
  typologyAt(draw: number): Typology {
    const from = draw - (draw % 2);
    this.fill(from);
    return typologyOf(this.typology, this.axes, this.samples[0].columns, draw - from);
  }

  private fill(from: number): void {
    for (const sample of this.views.length === 1 ? [this.samples[0]] : this.samples) sample.fill(from);
    for (const view of this.views) view.refresh();
  }

  private score(c: number, view: View): void {
    const { key, axes } = this.compiled.cases[c] as Compiled["cases"][number];
    this.degrees.look(view, key);
    for (let a = 0; a < axes.length; a += 1) {
      (this.scorers[a] as AxisScorer).score(axes[a] as (typeof axes)[number], view);
    }
    this.decider.fill(this.verdicts, this.positions, view.soundKnown, view.band);
  }
}
