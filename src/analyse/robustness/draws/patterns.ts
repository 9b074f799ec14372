import { TOLERANCE } from "../../../quantity/interval.js";
import type { Pattern } from "./cases.js";
import type { View } from "./view.js";

/** What the weights of an axis add up to where the same indicators apply and the same ones are unknown. */
export interface PatternColumns {
  /** 1 over the sum of the weights that apply. */
  readonly share: Float64Array;
  /** The unknown share, 0 to 1. */
  readonly open: Float64Array;
  /** 1 over the sum of the weights that are known; NaN where too little is known for a score. */
  readonly inverse: Float64Array;
}

/** The patterns of an axis in one view. */
export class Patterns {
  private readonly columns: readonly PatternColumns[];

  constructor(
    private readonly patterns: readonly Pattern[],
    size: number,
  ) {
    const column = (): Float64Array => new Float64Array(size);
    this.columns = patterns.map(() => ({ share: column(), open: column(), inverse: column() }));
  }

  at(pattern: number): PatternColumns {
    return this.columns[pattern] as PatternColumns;
  }

  /** Adds up the weights of the view. */
  refresh({ weights, minimumKnown }: View): void {
    this.patterns.forEach(({ known, unknown }, p) => {
      const { share, open, inverse } = this.at(p);
      inverse.fill(0);
      open.fill(0);
      for (const place of known) add(inverse, weights[place] as Float64Array);
      for (const place of unknown) add(open, weights[place] as Float64Array);
      finish(share, open, inverse, minimumKnown);
    });
  }
}

function add(sum: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) + (weights[i] as number);
}

/** The sums of what is unknown and known become shares. Where nothing applies, nothing is known. */
function finish(share: Float64Array, open: Float64Array, inverse: Float64Array, minimumKnown: Float64Array): void {
  const tolerance = TOLERANCE;
  for (let i = 0; i < share.length; i += 1) {
    const whole = (open[i] as number) + (inverse[i] as number);
    const unknown = whole > 0 ? (open[i] as number) / whole : 1;
    const isEnough = 1 - unknown > tolerance && 1 - unknown >= (minimumKnown[i] as number) - tolerance;
    share[i] = whole > 0 ? 1 / whole : 0;
    open[i] = unknown;
    inverse[i] = isEnough ? 1 / (inverse[i] as number) : Number.NaN;
  }
}
