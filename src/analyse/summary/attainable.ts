import type { Interval } from "../../model/interval.js";
import type { Indicator } from "../../model/typology.js";
import { domainOf } from "../../quantity/domain.js";
import { atLeast, atMost, hull } from "../../quantity/interval.js";
import { anchorsOf, degreesOf } from "../../score/calibrate.js";
import { ANY_DEGREE } from "../../score/reading.js";

/** The least and the greatest degree that a value of the indicator can have, 0 to 1. */
export function attainable(indicator: Indicator): Interval {
  const anchors = anchorsOf(indicator.calibration);
  if (anchors !== null) return degreesOf(toInterval(domainOf(indicator)), anchors);
  const degrees = Object.values(indicator.calibration.degrees ?? {});
  return degrees.length === 0 ? ANY_DEGREE : hull(degrees.map((degree) => ({ lo: degree, hi: degree })));
}

function toInterval({ min, max }: { readonly min: number; readonly max: number }): Interval {
  return { lo: min, hi: max };
}

/**
 * Degrees that an exact value of the indicator can have, of those between what is known of it (`null`: nothing), lowest first: of a
 * table of single codes all of them; else the two ends alone, between which degrees are taken to vary without gaps.
 */
export function candidates(indicator: Indicator, known: Interval | null, isMean: boolean): readonly number[] {
  const { lo, hi } = known ?? attainable(indicator);
  const table = Object.values(indicator.calibration.degrees ?? {});
  const within = isMean ? [] : table.filter((degree) => atLeast(degree, lo) && atMost(degree, hi));
  return [...new Set([lo, ...within, hi])].sort((a, b) => a - b);
}
