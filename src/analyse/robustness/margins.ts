import type { Typology } from "../../model/typology.js";
import { TOLERANCE } from "../../quantity/interval.js";
import { combine, countedOf } from "../../score/axis.js";
import type { ItemizedStand, RobustCase } from "./case.js";
import type { Mover } from "./factors.js";

/** The places of the axes that a factor moves: all of a threshold, since each is held against it. */
export function movedAxes({ typology }: RobustCase, { indicators }: Mover): number[] {
  const all = typology.axes.map((_, place) => place);
  if (indicators === null) return all;
  return all.filter((place) => typology.axes[place]?.indicators.some((one) => indicators.includes(one)));
}

/** All that a verdict compares with zero, for some of its axes, within the tolerance of its comparisons. */
export function marginsOf(stands: readonly ItemizedStand[], places: readonly number[], typology: Typology): number[] {
  const margins: number[] = [];
  for (const place of places) {
    const stand = stands[place];
    if (stand !== undefined) addMargins(stand, typology, margins);
  }
  return margins;
}

/** How many margins an axis has. */
export const MARGINS = 8;

/** The margins of a score of a mean are multiplied by what it is divided by: their zeros stay, and they become parabolas in a degree. */
function addMargins({ axis, items, bounds, known }: ItemizedStand, { settings }: Typology, to: number[]): void {
  const counted = countedOf(items);
  const isMean = axis.aggregation === "mean";
  const score = counted > 0 || !isMean ? combine(axis, items, bounds, counted) : 0.5;
  const scale = isMean && counted > 0 ? counted : 1;
  const band = settings.band.value + TOLERANCE;
  for (const limit of [TOLERANCE, -TOLERANCE, band, -band]) to.push((score - 0.5 - limit) * scale);
  to.push(known - settings.minimumKnown.value + TOLERANCE, known - settings.soundKnown.value + TOLERANCE);
  to.push(bounds.lo - 0.5 - TOLERANCE, bounds.hi - 0.5 + TOLERANCE);
}
