import type { DrawFactor } from "../../../model/draws.js";
import { MOVERS } from "./cases.js";
import { STEPS } from "./logistic.js";
import { type DrawPlan, isDrawn, type Slot, type SlottedAxis } from "./plan.js";
import type { Matrix } from "./streams.js";
import type { Variation } from "./variation.js";

/** Which of the two samples each factor is taken from. */
export type Picks = (factor: DrawFactor) => Matrix;

/**
 * What a block of draws sees: columns of the one sample or the other, factor by factor, and, by place of the indicator, how degrees
 * rise around the crossover.
 */
export interface View {
  readonly weights: Variation["weights"];
  readonly crossover: Variation["crossover"];
  readonly degrees: Variation["degrees"];
  readonly minimumKnown: Float64Array;
  readonly soundKnown: Float64Array;
  readonly band: Float64Array;
  readonly aggregation: Int8Array;
  readonly drawsAggregation: boolean;
  /** Words of the values that are drawn inside what is coded, by place of their names. */
  readonly words: readonly Int32Array[];
  /** 1 where the degree is logistic, 0 where it is linear. */
  readonly logistic: readonly Int8Array[];
  /** True where it is logistic in every draw, and an error of 4e-10 does no harm. */
  readonly isLogistic: readonly boolean[];
  /** True where the axis may be a power mean, in which a degree of 1e-10 is not one of 0. */
  readonly isExact: readonly boolean[];
  /**
   * How fast the log-odds in `STEPS` (logistic), or the degree (linear), rise for each unit above the crossover and below it; negative
   * where the anchors descend.
   */
  readonly above: readonly Float64Array[];
  readonly below: readonly Float64Array[];
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

/** A view of two samples. */
export function viewOf(
  plan: DrawPlan,
  axes: readonly SlottedAxis[],
  samples: readonly [Variation, Variation],
  picks: Picks,
): View {
  const slots = axes.flatMap((axis) => axis.slots);
  const isExact = axes.flatMap(({ aggregation: { method: by }, slots: own }) => {
    return own.map(() => by === "power" || isDrawn(plan, "aggregation"));
  });
  const of = (factor: DrawFactor): Variation => samples[picks(factor)];
  const anchors = of("anchors");
  const { method } = of("method");
  const { length } = method;
  const logistic = slots.map((slot) => new Int8Array(slot.anchors === null ? 0 : length));
  const above = slots.map((slot) => new Float64Array(slot.anchors === null ? 0 : length));
  const below = slots.map((slot) => new Float64Array(slot.anchors === null ? 0 : length));
  const refresh = (): void => {
    for (const slot of slots) if (slot.anchors !== null) fillRates(slot, anchors, method, { logistic, above, below });
  };
  const { weights } = of("weights");
  const { degrees } = of("codes");
  const { minimumKnown, soundKnown, band } = of("settings");
  const { aggregation } = of("aggregation");
  return {
    weights,
    crossover: anchors.crossover,
    degrees,
    ...{ minimumKnown, soundKnown, band },
    aggregation,
    drawsAggregation: isDrawn(plan, "aggregation"),
    words: of("values").words,
    isLogistic: slots.map((slot, place) => {
      return slot.anchors?.method === "direct" && !isDrawn(plan, "method") && isExact[place] === false;
    }),
    isExact,
    ...{ logistic, above, below },
    refresh,
  };
}

/** k / span with k = ln(p / (1 - p)) for the direct method, in steps of its table; 0.5 / span for the linear one (method §3). */
function fillRates(
  { place, anchors: declared }: Slot,
  anchors: Variation,
  method: Int8Array,
  rates: Pick<View, "logistic" | "above" | "below">,
): void {
  if (declared === null) return;
  const [out, crossover, full] = [anchors.out, anchors.crossover, anchors.in].map((c) => c[place] as Float64Array);
  const logistic = rates.logistic[place] as Int8Array;
  const above = rates.above[place] as Float64Array;
  const below = rates.below[place] as Float64Array;
  const logOdds = STEPS * Math.log(declared.idm / (1 - declared.idm));
  const ascending = declared.in > declared.out;
  for (let i = 0; i < method.length; i += 1) {
    const isDirect = method[i] === -1 ? declared.method === "direct" : method[i] === 1;
    const steps = isDirect ? logOdds : 0.5;
    const toIn = steps / ((full?.[i] as number) - (crossover?.[i] as number));
    const toOut = steps / ((crossover?.[i] as number) - (out?.[i] as number));
    logistic[i] = isDirect ? 1 : 0;
    above[i] = ascending ? toIn : toOut;
    below[i] = ascending ? toOut : toIn;
  }
}
