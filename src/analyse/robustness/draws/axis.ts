import { DRAWN_AGGREGATIONS } from "../../../model/draws.js";
import { TOLERANCE } from "../../../quantity/interval.js";
import { type Aggregation, aggregateBy } from "../../../score/aggregate.js";
import type { CompiledItem } from "./cases.js";
import { type Degrees, emptyColumns, type ItemColumns } from "./degrees.js";
import type { SlottedAxis } from "./plan.js";
import type { View } from "./view.js";

/** Where a case stands on an axis in a block of draws. Degrees from 0 to 1. */
export interface AxisColumns {
  /** NaN where too little is known. */
  readonly score: Float64Array;
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

const AGGREGATIONS: readonly Aggregation[] = DRAWN_AGGREGATIONS.map((name) =>
  name === "geometric" ? { method: "power", exponent: 0 } : { method: name },
);

/** One item as an aggregation reads it in one draw. */
interface Line {
  weight: number;
  lo: number;
  hi: number;
}
const lowest = ({ lo }: Line): number => lo;
const highest = ({ hi }: Line): number => hi;

/** Scores the cases on one axis (method §4): `scoreAxis`, for a block of draws. */
export class AxisScorer {
  readonly columns: AxisColumns;
  private readonly items: readonly ItemColumns[];
  private readonly lines: readonly Line[];
  /** Sums over the items of w, w m, w d and w d², m the middle and d the width of the degrees. */
  private readonly weight: Float64Array;
  private readonly middle: Float64Array;
  private readonly width: Float64Array;
  private readonly lost: Float64Array;

  constructor(
    private readonly axis: SlottedAxis,
    private readonly degrees: Degrees,
    size: number,
  ) {
    const column = (): Float64Array => new Float64Array(size);
    this.columns = { score: column(), lo: column(), hi: column() };
    this.items = axis.slots.map(() => ({ ...emptyColumns(0) }));
    this.lines = axis.slots.map(() => ({ weight: 1, lo: 0, hi: 1 }));
    this.weight = column();
    this.middle = column();
    this.width = column();
    this.lost = column();
  }

  /** Fills the columns of the axis with what those items give. */
  score(items: readonly CompiledItem[], view: View): void {
    if (items.length === 0) {
      this.columns.score.fill(Number.NaN);
      this.columns.lo.fill(0);
      this.columns.hi.fill(1);
      return;
    }
    for (let n = 0; n < items.length; n += 1) {
      this.degrees.fill(n, items[n] as CompiledItem, this.items[n] as ItemColumns);
    }
    if (this.axis.aggregation.method === "mean" || view.drawsAggregation) this.scoreMeans(items, view);
    if (this.axis.aggregation.method !== "mean" || view.drawsAggregation) this.scoreOthers(items, view);
  }

  private scoreMeans(items: readonly CompiledItem[], view: View): void {
    this.weight.fill(0);
    this.middle.fill(0);
    this.width.fill(0);
    this.lost.fill(0);
    for (let n = 0; n < items.length; n += 1) {
      const columns = this.items[n] as ItemColumns;
      const weights = view.weights[(items[n] as CompiledItem).place] as Float64Array;
      if (columns.exact) addExact(this.weight, this.middle, weights, columns.lo);
      else this.add(weights, columns);
    }
    this.finishMeans(view.minimumKnown);
  }

  private add(weights: Float64Array, { lo, hi, lost }: ItemColumns): void {
    const { weight, middle, width, lost: allLost } = this;
    for (let i = 0; i < weights.length; i += 1) {
      const w = weights[i] as number;
      const least = lo[i] as number;
      const most = hi[i] as number;
      weight[i] = (weight[i] as number) + w;
      middle[i] = (middle[i] as number) + w * 0.5 * (least + most);
      width[i] = (width[i] as number) + w * (most - least);
      allLost[i] = (allLost[i] as number) + w * (lost[i] as number);
    }
  }

  /** 0.5 + sum w (m - 0.5) / sum w (1 - d²), inside the bounds. */
  private finishMeans(minimumKnown: Float64Array): void {
    const { score, lo, hi } = this.columns;
    const { weight, middle, width, lost } = this;
    const tolerance = TOLERANCE;
    for (let i = 0; i < score.length; i += 1) {
      const share = 1 / (weight[i] as number);
      const mean = (middle[i] as number) * share;
      const open = (width[i] as number) * share;
      const least = Math.max(0, mean - 0.5 * open);
      const most = Math.min(1, mean + 0.5 * open);
      lo[i] = least;
      hi[i] = most;
      const known = 1 - open;
      const isEnough = known > tolerance && known >= (minimumKnown[i] as number) - tolerance;
      const pulled = 0.5 + (mean - 0.5) / (1 - (lost[i] as number) * share);
      score[i] = isEnough ? Math.max(least, Math.min(most, pulled)) : Number.NaN;
    }
  }

  /** Aggregations that are no means, line by line; those lines of a drawn aggregation that are means stay as they are. */
  private scoreOthers(items: readonly CompiledItem[], view: View): void {
    const { score, lo, hi } = this.columns;
    const lines = this.lines.slice(0, items.length);
    for (let i = 0; i < score.length; i += 1) {
      const aggregation = AGGREGATIONS[view.aggregation[i] as number] ?? this.axis.aggregation;
      if (aggregation.method === "mean") continue;
      for (let n = 0; n < items.length; n += 1) {
        const line = lines[n] as Line;
        const columns = this.items[n] as ItemColumns;
        line.weight = (view.weights[(items[n] as CompiledItem).place] as Float64Array)[i] as number;
        line.lo = columns.lo[i] as number;
        line.hi = columns.hi[i] as number;
      }
      const least = aggregateBy(aggregation, lines, lowest);
      const most = Math.max(least, aggregateBy(aggregation, lines, highest));
      const known = 1 - (most - least);
      lo[i] = least;
      hi[i] = most;
      const isEnough = known > TOLERANCE && known >= (view.minimumKnown[i] as number) - TOLERANCE;
      score[i] = isEnough ? (least + most) / 2 : Number.NaN;
    }
  }
}

function addExact(weight: Float64Array, middle: Float64Array, weights: Float64Array, degrees: Float64Array): void {
  for (let i = 0; i < weights.length; i += 1) {
    const w = weights[i] as number;
    weight[i] = (weight[i] as number) + w;
    middle[i] = (middle[i] as number) + w * (degrees[i] as number);
  }
}
