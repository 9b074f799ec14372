import type { DrawFactor, DrawnFactors } from "../../../model/draws.js";
import type { Axis, Indicator, Typology } from "../../../model/typology.js";
import type { Aggregation } from "../../../score/aggregate.js";
import { aggregationOf } from "../../../score/axis.js";
import { type Anchors, anchorsOf } from "../../../score/calibrate.js";
import { codesOf } from "./source.js";

/** What is drawn. */
export interface DrawPlan {
  readonly seed: number;
  readonly factors: DrawnFactors;
}

/** An indicator in its place among those of all axes. */
export interface Slot {
  readonly place: number;
  readonly indicator: Indicator;
  /** `null` for a table of degrees. */
  readonly anchors: Anchors | null;
  readonly codes: readonly string[];
}

/** An axis with its indicators. */
export interface SlottedAxis {
  readonly axis: Axis;
  readonly aggregation: Aggregation;
  readonly slots: readonly Slot[];
}

/** The axes of a typology, their indicators numbered through. */
export function slotsOf({ axes }: Typology): SlottedAxis[] {
  let place = 0;
  return axes.map((axis) => {
    const slots = axis.indicators.map((indicator): Slot => {
      return { place: place++, indicator, anchors: anchorsOf(indicator.calibration), codes: codesOf(indicator) };
    });
    return { axis, aggregation: aggregationOf(axis), slots };
  });
}

/** How far a factor moves what it moves; 0 where it is not drawn. */
export function amountOf({ factors }: DrawPlan, factor: DrawFactor): number {
  return factors[factor] ?? 0;
}

/** True where a factor is drawn. */
export function isDrawn({ factors }: DrawPlan, factor: DrawFactor): boolean {
  return factors[factor] !== undefined;
}
