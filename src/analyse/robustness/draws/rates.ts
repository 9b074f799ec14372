import { STEPS } from "./logistic.js";
import { type DrawPlan, isDrawn, type Slot, type SlottedAxis } from "./plan.js";
import type { Variation } from "./variation.js";

/** How the degrees of an indicator rise in each draw with the distance from its crossover, logistic in all draws or in none, some or all. */
export type Rates = LogisticRates | MixedRates;

/**
 * The log-odds in `STEPS` at the distance x are slope x + bend |x|: the slope is the mean of the rates above and below the crossover, the bend half of
 * what the former is more; both are negative where the anchors descend. A sum costs less than a choice between two rates, which a
 * processor cannot foresee.
 */
export interface LogisticRates {
  readonly isLogistic: true;
  readonly crossover: Float64Array;
  readonly slope: Float64Array;
  readonly bend: Float64Array;
}

/** The numbers that `degreeOf` reckons with, for the same degrees to the last digit where they are `isExact` or linear. */
export interface MixedRates {
  readonly isLogistic: false;
  readonly crossover: Float64Array;
  /** The span of the anchors above the crossover and below it, negative where they descend. */
  readonly above: Float64Array;
  readonly below: Float64Array;
  /** 1 where the degree is logistic, 0 where it is linear. */
  readonly logistic: Int8Array;
  /** Log-odds of the degree at `in`. */
  readonly logOdds: number;
  /** True where the axis may be a power mean, in which a degree of 1e-10 is not one of 0. */
  readonly isExact: boolean;
}

/** The rates of an indicator with anchors, still to be filled; empty ones for a table of degrees. */
export function ratesOf(
  { place, anchors }: Slot,
  { aggregation }: SlottedAxis,
  plan: DrawPlan,
  drawn: Variation,
): Rates {
  const isExact = aggregation.method === "power" || isDrawn(plan, "aggregation");
  const lines = anchors === null ? 0 : drawn.method.length;
  const column = (): Float64Array => new Float64Array(lines);
  const crossover = drawn.crossover[place] as Float64Array;
  if (anchors?.method === "direct" && !isDrawn(plan, "method") && !isExact) {
    return { isLogistic: true, crossover, slope: column(), bend: column() };
  }
  const logOdds = anchors === null ? 0 : Math.log(anchors.idm / (1 - anchors.idm));
  return {
    ...{ isLogistic: false, crossover, above: column(), below: column(), logOdds, isExact },
    logistic: new Int8Array(lines).fill(anchors?.method === "direct" ? 1 : 0),
  };
}

/** Fills the rates from the anchors of a block of draws, and the methods where they are drawn (method §3). */
export function fillRates({ place, anchors }: Slot, drawn: Variation, method: Int8Array, rates: Rates): void {
  if (anchors === null) return;
  const [out, crossover, full] = [drawn.out, drawn.crossover, drawn.in].map((c) => c[place] as Float64Array) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const steps = STEPS * Math.log(anchors.idm / (1 - anchors.idm));
  const ascending = anchors.in > anchors.out;
  for (let i = 0; i < method.length; i += 1) {
    const toIn = (full[i] as number) - (crossover[i] as number);
    const toOut = (crossover[i] as number) - (out[i] as number);
    const above = ascending ? toIn : toOut;
    const below = ascending ? toOut : toIn;
    if (rates.isLogistic) {
      rates.slope[i] = 0.5 * (steps / above + steps / below);
      rates.bend[i] = 0.5 * (steps / above - steps / below);
    } else {
      rates.above[i] = above;
      rates.below[i] = below;
      if (method[i] !== -1) rates.logistic[i] = method[i] as number;
    }
  }
}
