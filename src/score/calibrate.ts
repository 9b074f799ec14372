import { DEFAULTS } from "../model/defaults.js";
import type { Interval } from "../model/interval.js";
import type { Calibration } from "../model/typology.js";
import { exp, log } from "../quantity/exponential.js";

/** Anchors of a calibration by numbers: strictly ordered, either way. */
export interface Anchors {
  readonly method: "direct" | "linear";
  readonly out: number;
  readonly crossover: number;
  readonly in: number;
  /** Degree at `in` of the direct method, between 0.5 and 1. */
  readonly idm: number;
}

/** The anchors of a `direct` or `linear` calibration; `null` for `assign`. */
export function anchorsOf(calibration: Calibration): Anchors | null {
  const { method, out, crossover, in: full, idm } = calibration;
  if (method === "assign" || out === undefined || crossover === undefined || full === undefined) return null;
  return { method, out, crossover, in: full, idm: idm ?? DEFAULTS.idm };
}

/** The half of the anchors on which a value lies: from the crossover to `in`, or to `out`. */
function spanAt(anchors: Anchors, onInSide: boolean): number {
  return onInSide ? anchors.in - anchors.crossover : anchors.crossover - anchors.out;
}

/**
 * The degree of membership of a raw value, 0 to 1. `direct`: 1 / (1 + exp(-k (x - c) / span)) with k = ln(p / (1 - p)),
 * p = idm, and the span from the crossover to the anchor on the side of x (Ragin 2008, direct method; no snapping to 0
 * and 1). `linear`: straight from 0 at `out` over 0.5 at the crossover to 1 at `in`, clamped. Descending anchors make a
 * descending set. Infinite values give the limits.
 */
export function degreeOf(value: number, anchors: Anchors): number {
  const ascending = anchors.in > anchors.out;
  const distance = value - anchors.crossover;
  const span = spanAt(anchors, ascending ? distance >= 0 : distance <= 0);
  const steps = distance / span;
  if (anchors.method === "linear") return Math.min(1, Math.max(0, 0.5 + 0.5 * steps));
  return 1 / (1 + exp(-log(anchors.idm / (1 - anchors.idm)) * steps));
}

/** The raw value with this degree: the inverse of `degreeOf`. 0 and 1 have none with `direct` (infinite). */
export function valueAt(degree: number, anchors: Anchors): number {
  const span = spanAt(anchors, degree >= 0.5);
  if (anchors.method === "linear") return anchors.crossover + (degree - 0.5) * 2 * span;
  const steps = log(degree / (1 - degree)) / log(anchors.idm / (1 - anchors.idm));
  return anchors.crossover + steps * span;
}

/** The degrees at the ends of a raw interval, lower first: calibration is monotone. */
export function degreesOf(interval: Interval, anchors: Anchors): Interval {
  const a = degreeOf(interval.lo, anchors);
  const b = degreeOf(interval.hi, anchors);
  return { lo: Math.min(a, b), hi: Math.max(a, b) };
}

/** The degree of a code of an `assign` table. `null` where it is not in it. */
export function degreeOfCode(code: string, { degrees }: Calibration): number | null {
  return degrees && Object.hasOwn(degrees, code) ? (degrees[code] ?? null) : null;
}

/** The least and the greatest degree among codes of an `assign` table. `null` where a code is not in it. */
export function degreesOfCodes(codes: readonly string[], calibration: Calibration): Interval | null {
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.NEGATIVE_INFINITY;
  for (const code of codes) {
    const degree = degreeOfCode(code, calibration);
    if (degree === null) return null;
    lo = Math.min(lo, degree);
    hi = Math.max(hi, degree);
  }
  return codes.length === 0 ? null : { lo, hi };
}
