import type { Interval } from "../../model/interval.js";
import type { IndicatorScore, ProfileResult } from "../../model/result.js";
import type { Axis, Indicator, Typology } from "../../model/typology.js";
import { NOT_APPLICABLE, SCALES } from "../../model/vocabulary.js";
import { kindOf } from "../../quantity/domain.js";
import { type AxisPosition, scoreAxis } from "../../score/axis.js";
import { degreesOfCodes } from "../../score/calibrate.js";
import { ANY_DEGREE, precisionOf, precisionOfGroups, type Reading } from "../../score/reading.js";

/**
 * What a result recorded of the indicators of an axis, as it was when they were read, so that the axis can be scored again: the same
 * degrees and the same precision give the same score. The values of the facts themselves are not kept.
 */
export function readingsIn(result: Pick<ProfileResult, "axes">, axis: Axis): Reading[] {
  const recorded = result.axes[axis.id]?.indicators ?? [];
  return axis.indicators.flatMap((indicator) => {
    const score = recorded.find(({ id }) => id === indicator.id);
    return score === undefined ? [] : [readingOf(indicator, score)];
  });
}

/** Every axis of a result, scored again. */
export function positionsIn(result: Pick<ProfileResult, "axes">, { axes, settings }: Typology): AxisPosition[] {
  return axes.map((axis) => scoreAxis(axis, readingsIn(result, axis), settings.minimumKnown.value));
}

function readingOf(indicator: Indicator, score: IndicatorScore): Reading {
  const { membership, raw, notApplicable = false, given, pointers } = score;
  const groups = membership === null ? null : groupsIn(raw, indicator);
  return {
    indicator,
    value: { kind: "unknown" },
    raw,
    degrees: membership,
    precision: groups === null ? precisionOf(membership) : precisionOfGroups(groups),
    notApplicable,
    given: given ?? null,
    pointers,
  };
}

/** The degrees of the groups that apply; `null` where the raw value has none. */
function groupsIn(raw: IndicatorScore["raw"], indicator: Indicator): Interval[] | null {
  if (raw === null || typeof raw === "string" || !("groups" in raw)) return null;
  const kind = kindOf(indicator);
  const scale: readonly string[] = kind?.kind === "groups" ? SCALES[kind.scale] : [];
  const applying = Object.values(raw.groups).filter((item) => item !== NOT_APPLICABLE);
  return applying.map((item): Interval => {
    if (item === null) return ANY_DEGREE;
    const [lo, hi] = typeof item === "string" ? [item, item] : [item.lo, item.hi];
    const codes = scale.slice(scale.indexOf(String(lo)), scale.indexOf(String(hi)) + 1);
    return degreesOfCodes(codes, indicator.calibration) ?? ANY_DEGREE;
  });
}
