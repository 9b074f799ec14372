import type { DrawFactor } from "../../../model/draws.js";
import { MOVERS } from "./cases.js";
import { type DrawPlan, isDrawn, type SlottedAxis } from "./plan.js";
import { fillRates, type Rates, ratesOf } from "./rates.js";
import type { Matrix } from "./streams.js";
import type { Variation } from "./variation.js";

/** Which sample each factor is taken from. */
export type Picks = (factor: DrawFactor) => Matrix;

/**
 * What a block of draws sees: columns of the one sample or the other, factor by factor, and, by place of the indicator, how degrees
 * rise around the crossover.
 */
export interface View {
  readonly weights: Variation["weights"];
  readonly degrees: Variation["degrees"];
  readonly minimumKnown: Float64Array;
  readonly soundKnown: Float64Array;
  readonly band: Float64Array;
  readonly aggregation: Int8Array;
  readonly drawsAggregation: boolean;
  /** Words of the values that are drawn inside what is coded, by place of their names. */
  readonly words: readonly Int32Array[];
  readonly rates: readonly Rates[];
  /** Computes these anew, after the columns of the samples were filled. */
  readonly refresh: () => void;
}

/**
 * By the factors that move something, a bit for each of `MOVERS`, then by view: the first view that takes them from the same samples,
 * and so sees the same of it.
 */
export function firstAlike(picks: readonly Picks[]): number[][] {
  return Array.from({ length: 2 ** MOVERS.length }, (_, movers) => {
    const own = MOVERS.filter((_name, m) => (movers & (1 << m)) !== 0);
    return picks.map((pick) => picks.findIndex((other) => own.every((name) => other(name) === pick(name))));
  });
}

/** A view of samples. */
export function viewOf(
  plan: DrawPlan,
  axes: readonly SlottedAxis[],
  samples: readonly Variation[],
  picks: Picks,
): View {
  const of = (factor: DrawFactor): Variation => samples[picks(factor)] as Variation;
  const anchors = of("anchors");
  const { method } = of("method");
  const slots = axes.flatMap((axis) => axis.slots);
  const rates = axes.flatMap((axis) => axis.slots.map((slot) => ratesOf(slot, axis, plan, anchors)));
  const refresh = (): void => {
    for (const slot of slots) fillRates(slot, anchors, method, rates[slot.place] as Rates);
  };
  const { weights } = of("weights");
  const { degrees } = of("codes");
  const { minimumKnown, soundKnown, band } = of("settings");
  const { aggregation } = of("aggregation");
  return {
    weights,
    degrees,
    ...{ minimumKnown, soundKnown, band },
    aggregation,
    drawsAggregation: isDrawn(plan, "aggregation"),
    words: of("values").words,
    rates,
    refresh,
  };
}
