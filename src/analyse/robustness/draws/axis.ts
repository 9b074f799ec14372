import { DRAWN_AGGREGATIONS } from "../../../model/draws.js";
import { TOLERANCE } from "../../../quantity/interval.js";
import { type Aggregation, aggregateBy } from "../../../score/aggregate.js";
import type { CompiledAxis, CompiledItem, Pattern } from "./cases.js";
import type { ItemColumns } from "./degrees.js";
import { Patterns } from "./patterns.js";
import type { SlottedAxis } from "./plan.js";
import { bitsAt, STAND_OF_BITS } from "./stand.js";
import { addOne, addOpen, addTwo } from "./sums.js";
import type { View } from "./view.js";

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

/** Scores cases on one axis in one view (method §4): `scoreAxis`, and what a verdict asks of it, for a block of draws. */
export class AxisScorer {
  private readonly patterns: Patterns;
  private readonly lines: readonly Line[];
  private readonly score: Float64Array;
  private readonly lo: Float64Array;
  private readonly hi: Float64Array;
  /** Sums over the items that are not unknown of w m, w d and w d², m the middle and d the width of the degrees. */
  private readonly middle: Float64Array;
  private readonly width: Float64Array;
  private readonly lost: Float64Array;

  constructor(
    private readonly axis: SlottedAxis,
    private readonly view: View,
    patterns: readonly Pattern[],
    size: number,
  ) {
    const column = (): Float64Array => new Float64Array(size);
    this.patterns = new Patterns(patterns, size);
    this.lines = axis.slots.map(() => ({ weight: 1, lo: 0, hi: 1 }));
    this.score = column();
    this.lo = column();
    this.hi = column();
    this.middle = column();
    this.width = column();
    this.lost = column();
  }

  /** To be called after the columns of the view were filled. */
  refresh(): void {
    this.patterns.refresh(this.view);
  }

  /** Writes where a case stands (`STANDS`), given the degrees of its items, into the four bits of the codes from `shift` on. */
  fill(stood: CompiledAxis, columns: readonly ItemColumns[], codes: Uint16Array, shift: number): void {
    const isMean = this.axis.aggregation.method === "mean";
    const { drawsAggregation } = this.view;
    this.addExact(stood.items, columns);
    if (isMean && !drawsAggregation && stood.isSettled) {
      this.standSettled(stood.pattern, codes, shift);
      return;
    }
    if (isMean || drawsAggregation || stood.items.length === 0) this.scoreMeans(stood, columns);
    if ((!isMean || drawsAggregation) && stood.items.length > 0) this.scoreOthers(stood.items, columns);
    this.stand(codes, shift);
  }

  /** Adds the exact degrees, two at a time: the sum is then read and written half as often. */
  private addExact(items: readonly CompiledItem[], columns: readonly ItemColumns[]): void {
    const { middle } = this;
    middle.fill(0);
    let waiting = -1;
    for (let n = 0; n < items.length; n += 1) {
      if ((items[n] as CompiledItem).state !== "exact") continue;
      if (waiting < 0) {
        waiting = n;
        continue;
      }
      const [one, other] = [columns[waiting] as ItemColumns, columns[n] as ItemColumns];
      addTwo(middle, this.weights(items, waiting), one.lo, this.weights(items, n), other.lo);
      waiting = -1;
    }
    if (waiting >= 0) addOne(middle, this.weights(items, waiting), (columns[waiting] as ItemColumns).lo);
  }

  private weights(items: readonly CompiledItem[], n: number): Float64Array {
    return this.view.weights[(items[n] as CompiledItem).place] as Float64Array;
  }

  /** Of exact degrees alone the score is sum w m / sum w, and the bounds are that with every unknown at 0 and at 1. */
  private standSettled(pattern: number, codes: Uint16Array, shift: number): void {
    const { share, open, inverse } = this.patterns.at(pattern);
    const { middle } = this;
    const { band, soundKnown } = this.view;
    const tolerance = TOLERANCE;
    const standOf = STAND_OF_BITS;
    for (let i = 0; i < codes.length; i += 1) {
      const sum = middle[i] as number;
      const least = sum * (share[i] as number);
      const most = least + (open[i] as number);
      const bits = bitsAt(
        sum * (inverse[i] as number),
        least,
        most,
        band[i] as number,
        soundKnown[i] as number,
        tolerance,
      );
      codes[i] = (codes[i] as number) | ((standOf[bits] as number) << shift);
    }
  }

  /** 0.5 + sum w (m - 0.5) / sum w (1 - d²), inside the bounds. */
  private scoreMeans({ items, pattern }: CompiledAxis, columns: readonly ItemColumns[]): void {
    const { middle, width, lost, score, lo, hi } = this;
    width.fill(0);
    lost.fill(0);
    for (let n = 0; n < items.length; n += 1) {
      if ((items[n] as CompiledItem).state !== "open") continue;
      addOpen({ middle, width, lost }, this.weights(items, n), columns[n] as ItemColumns);
    }
    const { share, open } = this.patterns.at(pattern);
    const { minimumKnown } = this.view;
    const tolerance = TOLERANCE;
    for (let i = 0; i < score.length; i += 1) {
      const unknown = open[i] as number;
      const mean = (middle[i] as number) * (share[i] as number) + 0.5 * unknown;
      const spread = (width[i] as number) * (share[i] as number) + unknown;
      const least = Math.max(0, mean - 0.5 * spread);
      const most = Math.min(1, mean + 0.5 * spread);
      const known = 1 - spread;
      const isEnough = known > tolerance && known >= (minimumKnown[i] as number) - tolerance;
      const pulled = 0.5 + (mean - 0.5) / (1 - (lost[i] as number) * (share[i] as number) - unknown);
      lo[i] = least;
      hi[i] = most;
      score[i] = isEnough ? Math.max(least, Math.min(most, pulled)) : Number.NaN;
    }
  }

  /** Aggregations that are no means, line by line; those lines of a drawn aggregation that are means stay as they are. */
  private scoreOthers(items: readonly CompiledItem[], columns: readonly ItemColumns[]): void {
    const { score, lo, hi, view } = this;
    const lines = this.lines.slice(0, items.length);
    for (let i = 0; i < score.length; i += 1) {
      const aggregation = AGGREGATIONS[view.aggregation[i] as number] ?? this.axis.aggregation;
      if (aggregation.method === "mean") continue;
      for (let n = 0; n < items.length; n += 1) {
        const line = lines[n] as Line;
        const { lo: lowers, hi: uppers } = columns[n] as ItemColumns;
        line.weight = this.weights(items, n)[i] as number;
        line.lo = lowers[i] as number;
        line.hi = uppers[i] as number;
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

  private stand(codes: Uint16Array, shift: number): void {
    const { score, lo, hi } = this;
    const { band, soundKnown } = this.view;
    const tolerance = TOLERANCE;
    const standOf = STAND_OF_BITS;
    for (let i = 0; i < codes.length; i += 1) {
      const bits = bitsAt(
        score[i] as number,
        lo[i] as number,
        hi[i] as number,
        band[i] as number,
        soundKnown[i] as number,
        tolerance,
      );
      codes[i] = (codes[i] as number) | ((standOf[bits] as number) << shift);
    }
  }
}
