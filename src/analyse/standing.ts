import type { ComparedCase, Ground, Standing } from "../model/comparison.js";
import { flagsOf } from "../model/flags.js";
import type { IndicatorScore, ProfileResult } from "../model/result.js";
import type { Typology } from "../model/typology.js";
import { atMost } from "../quantity/interval.js";

/** What of the indicators of a case is compared, by axis. */
export type Evidence = Readonly<
  Record<string, readonly Pick<IndicatorScore, "id" | "membership" | "contribution" | "influence">[]>
>;

/** One profile under one typology: all that a comparison keeps of its result. */
export interface Scored {
  readonly standing: Standing;
  readonly evidence: Evidence;
}

/** What tells a case from others, whatever the typology. */
export type CaseIdentity = Omit<ComparedCase, "standings" | "separates">;

/** What tells a case from others, of its result. */
export function identityOf({ id, name, date, level, profile, source }: ProfileResult): CaseIdentity {
  const { coder = null, invented = false } = profile;
  const { file, document, hash } = source;
  return { id, name, date, level, coder, file, document, hash, invented };
}

/** What a comparison keeps of a result. */
export function scoredOf(result: ProfileResult, typology: Typology): Scored {
  const { status, type, possible, narrowed, atypical, memberships } = result;
  const axes: Record<string, Standing["axes"][string]> = {};
  const evidence: Record<string, Evidence[string]> = {};
  for (const [id, { score, lo, hi, known, indicators }] of Object.entries(result.axes)) {
    axes[id] = { score, lo, hi, known };
    evidence[id] = indicators.map(({ id: one, membership, contribution, influence }) => ({
      id: one,
      membership,
      contribution,
      influence,
    }));
  }
  const flags = flagsOf(result);
  const grounds = groundsOf(result, typology);
  return { standing: { status, type, possible, narrowed, atypical, memberships, flags, axes, grounds }, evidence };
}

/** What of an indicator is compared. */
export type Part = "contribution" | "influence" | "degree";

/**
 * What an indicator adds to the score of an axis, or leaves open of it, 0 where the typology does not count it there; or the middle of its
 * degrees, `null` where unknown.
 */
export function partOf({ evidence }: Scored, axis: string, id: string, of: Part): number | null {
  const found = evidence[axis]?.find((one) => one.id === id);
  if (of !== "degree") return found?.[of] ?? 0;
  return found?.membership ? (found.membership.lo + found.membership.hi) / 2 : null;
}

/** Why the verdict is what it is: each axis that it rests on, or fails for. */
function groundsOf(result: ProfileResult, typology: Typology): Ground[] {
  const { type, status } = result;
  if (type !== null) return groundsOfType(result, typology, type);
  const named = status === "borderline" ? result.neighbours : result.possible;
  const axes = new Set(typology.types.filter(({ id }) => named.includes(id)).flatMap(({ when }) => Object.keys(when)));
  return typology.axes.flatMap(({ id }): Ground[] => {
    const at = result.axes[id];
    if (at === undefined || !axes.has(id)) return [];
    const { score, known } = at;
    if (status === "borderline") {
      const isNear = score !== null && atMost(Math.abs(score - 0.5), typology.settings.band.value);
      return isNear ? [{ axis: id, side: "border", score, known, indicator: null }] : [];
    }
    return score === null ? [{ axis: id, side: "unscored", score, known, indicator: decisiveOn(result, id) }] : [];
  });
}

function groundsOfType(result: ProfileResult, typology: Typology, type: string): Ground[] {
  const when = typology.types.find(({ id }) => id === type)?.when ?? {};
  const grounds = Object.entries(when).flatMap(([axis, side]): Ground[] => {
    const at = result.axes[axis];
    if (at === undefined) return [];
    return [{ axis, side, score: at.score, known: at.known, indicator: strongestOn(result, axis, side) }];
  });
  const distance = ({ score }: Ground): number => Math.abs((score ?? 0.5) - 0.5);
  return grounds.sort((a, b) => distance(a) - distance(b));
}

/** The indicator that pulls most to a side: reasons stand in the order of their pull. */
function strongestOn({ reasons }: ProfileResult, axis: string, side: "high" | "low"): Ground["indicator"] {
  for (const reason of reasons) {
    if (reason.code !== "indicator-pulls-up" && reason.code !== "indicator-pulls-down") continue;
    const isUp = reason.code === "indicator-pulls-up";
    if (reason.args.axis !== axis || isUp !== (side === "high")) continue;
    const { indicator, raw, contribution } = reason.args;
    return { id: indicator, raw, contribution };
  }
  return null;
}

/** The unknown indicator that would decide most. */
function decisiveOn({ reasons }: ProfileResult, axis: string): Ground["indicator"] {
  for (const reason of reasons) {
    if (reason.code !== "unknown-decisive" || reason.args.axis !== axis) continue;
    return { id: reason.args.indicator, raw: reason.args.known, contribution: null };
  }
  return null;
}
