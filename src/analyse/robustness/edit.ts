import type { Axis, Calibration, Indicator, Typology } from "../../model/typology.js";

/**
 * A typology with one thing in it changed: what does not change is the same object, so that it can be told what has to be computed
 * again. The hash stays that of the typology that was changed.
 */

/** How one thing is changed. */
export type Edit<T> = (thing: T) => T;
/** A number of the settings. */
export type Threshold = "minimumKnown" | "soundKnown" | "band";

/** The typology with another threshold of its verdict. */
export function withThreshold(typology: Typology, name: Threshold, value: number): Typology {
  const { settings } = typology;
  return { ...typology, settings: { ...settings, [name]: { ...settings[name], value } } };
}

/** The typology with one axis changed. `place`: of the axis, from 0. */
export function withAxis(typology: Typology, place: number, edit: Edit<Axis>): Typology {
  const axes = [...typology.axes];
  const axis = axes[place];
  if (axis !== undefined) axes[place] = edit(axis);
  return { ...typology, axes };
}

/** Where an indicator stands: its axis, and its place there, both from 0. */
export interface IndicatorPlace {
  readonly axis: number;
  readonly indicator: number;
}

/** The typology with one indicator changed. */
export function withIndicator(typology: Typology, place: IndicatorPlace, edit: Edit<Indicator>): Typology {
  return withAxis(typology, place.axis, (axis) => {
    const indicators = [...axis.indicators];
    const indicator = indicators[place.indicator];
    if (indicator !== undefined) indicators[place.indicator] = edit(indicator);
    return { ...axis, indicators };
  });
}

/** The typology with one calibration changed. */
export function withCalibration(typology: Typology, place: IndicatorPlace, edit: Edit<Calibration>): Typology {
  return withIndicator(typology, place, (indicator) => ({ ...indicator, calibration: edit(indicator.calibration) }));
}

/** The typology without an indicator: not with a weight of 0, but as if it had never been there. */
export function withoutIndicator(typology: Typology, { axis, indicator }: IndicatorPlace): Typology {
  return withAxis(typology, axis, (one) => ({
    ...one,
    indicators: one.indicators.filter((_, place) => place !== indicator),
  }));
}

/** The ways to combine the indicators of an axis that are tried. */
export const AGGREGATIONS = ["mean", "min", "geometric", "max"] as const;
/** One of them. */
export type AggregationName = (typeof AGGREGATIONS)[number];

/** The aggregation of an axis by its name; `null` for a power mean other than the geometric. */
export function aggregationName({ aggregation, exponent }: Axis): AggregationName | null {
  if (aggregation !== "power") return aggregation;
  return exponent === 0 ? "geometric" : null;
}

/** An axis that combines its indicators otherwise. */
export function aggregatedBy(axis: Axis, name: AggregationName): Axis {
  const { exponent: _, ...rest } = axis;
  if (name !== "geometric") return { ...rest, aggregation: name };
  return { ...rest, aggregation: "power", exponent: 0 };
}
