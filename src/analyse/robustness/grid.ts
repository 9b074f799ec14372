import type { Reading } from "../../score/reading.js";
import type { RobustCase } from "./case.js";
import type { Mover } from "./factors.js";
import { CLOSE } from "./zeros.js";

/**
 * Steps of a scan. Of one exact fact every margin is monotone, so that its ends and kinks are enough; of a degree on an axis that is a
 * mean it is a parabola, of which three points tell all; with bounds it may turn several times.
 */
const STEPS = { exact: 1, parabola: 2, bounds: 24 } as const;

/** The domain of a factor as 0 to 1; an open end is 1 or 0. */
export interface Scale {
  readonly valueAt: (place: number) => number;
  readonly placeOf: (value: number) => number;
}

export function scaleOf({ factor: { lo, hi, value } }: Mover): Scale {
  if (lo !== null && hi !== null) {
    return { valueAt: (place) => lo + (hi - lo) * place, placeOf: (x) => (x - lo) / (hi - lo) };
  }
  const start = lo ?? hi ?? value;
  const unit = Math.abs(value - start) || 1; // at this distance from its closed end a value stands in the middle
  const away = (distance: number): number => distance / (distance + unit);
  if (lo !== null)
    return {
      valueAt: (place) => start + (unit * place) / (1 - place),
      placeOf: (x) => away(x - start),
    };
  return {
    valueAt: (place) => start - (unit * (1 - place)) / place,
    placeOf: (x) => 1 - away(start - x),
  };
}

/** True for the degree of a code on an axis that is a mean: there every margin is a parabola between the degrees of the other codes. */
export function isParabolic({ typology }: RobustCase, { factor }: Mover): boolean {
  return (
    factor.kind === "degree" &&
    typology.axes.some(({ id, aggregation }) => id === factor.axis && aggregation === "mean")
  );
}

/** Where margins are looked at: in even steps between the places at which one may have a kink, and where the factor stands. */
export function gridOf(subject: RobustCase, mover: Mover, { placeOf }: Scale, isParabola: boolean): number[] {
  const { indicators, factor } = mover;
  if (indicators === null) return [0, 1]; // a margin is linear in its threshold
  const readings = indicators.map((indicator) => subject.readingOf(indicator));
  const isExact =
    readings.length === 1 && readings.every(({ degrees }) => degrees !== null && degrees.lo === degrees.hi);
  const steps = isParabola ? STEPS.parabola : isExact ? STEPS.exact : STEPS.bounds;
  const kinks = kinksOf(readings, mover).map(placeOf).filter(isInside);
  const ends = isParabola ? [0, ...kinks, 1].sort((a, b) => a - b) : [0, 1];
  const even = ends.slice(1).flatMap((end, i) => {
    const start = ends[i] ?? 0;
    return Array.from({ length: steps + 1 }, (_, step) => start + ((end - start) * step) / steps);
  });
  const all = [...even, ...kinks, ...[placeOf(factor.value)].filter(isInside)];
  const isOpen = factor.kind === "degree" ? 0 : CLOSE; // anchors that meet, or lie at infinity, calibrate nothing
  return [...new Set(all.map((place) => Math.min(1 - isOpen, Math.max(isOpen, place))))].sort((a, b) => a - b);
}

/** The values at which an anchor passes an end of the fact, or the degree of a code that of another one. */
function kinksOf(readings: readonly Reading[], { factor }: Mover): number[] {
  if (factor.kind === "anchor")
    return readings.flatMap(({ value }) => (value.kind === "number" ? [value.lo, value.hi] : []));
  if (factor.kind !== "degree") return [];
  return readings.flatMap(({ indicator }) => Object.values(indicator.calibration.degrees ?? {}));
}

function isInside(place: number): boolean {
  return place > 0 && place < 1;
}
