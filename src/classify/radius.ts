import type { Typology } from "../model/typology.js";
import { TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, sideOf } from "../score/axis.js";
import { bandRadius, knownRadius } from "../score/radius.js";
import { type IdealType, sideIn } from "./type.js";

/** How far weights may be wrong before a type is lost, 0 to 1, on which axis, and by what: the band around 0.5, or too little known. */
export interface VerdictRadius {
  readonly value: number;
  readonly axis: string;
  readonly binds: "band" | "known";
}

/**
 * The radius of a verdict (method §8): the least f at which weights wrong by factors within 1 +/- f can take the type away, over
 * the axes of the type. 1: no weights can. Of equals the band comes first, then the order of the axes. `null` without a type, and
 * where an axis of the type is no mean.
 */
export function verdictRadius(
  type: IdealType | null,
  positions: readonly Pick<AxisPosition, "axis" | "items" | "score">[],
  { settings }: Typology,
): VerdictRadius | null {
  if (type === null) return null;
  const named = positions.filter(({ axis }) => sideIn(type, axis.id) !== undefined);
  if (named.some(({ axis, score }) => axis.aggregation !== "mean" || score === null)) return null;
  const radii: VerdictRadius[] = [
    ...named.map(({ axis, items, score }) => {
      const value = bandRadius(items, sideOf(score ?? 0.5), settings.band.value);
      return { value, axis: axis.id, binds: "band" as const };
    }),
    ...named.map(({ axis, items }) => {
      return { value: knownRadius(items, settings.minimumKnown.value), axis: axis.id, binds: "known" as const };
    }),
  ];
  return radii.reduce((least, radius) => (radius.value < least.value - TOLERANCE ? radius : least));
}
