import { type Stand, sideIn } from "../../classify/type.js";
import type { RobustCause, RobustVerdict } from "../../model/robustness.js";
import type { Typology } from "../../model/typology.js";
import { atMost } from "../../quantity/interval.js";

/** A verdict, the axes that it is said of, and the typology that says it. */
export interface Judged {
  readonly outcome: RobustVerdict;
  readonly stands: readonly Stand[];
  readonly typology: Typology;
}

type Side = "high" | "low" | "border" | "unscored";

/** The axes that change a printed type into another, or into none; empty where the same type is printed. */
export function causesOf(before: Judged, after: Judged): RobustCause[] {
  if (before.outcome.type === after.outcome.type) return [];
  const changed = before.stands.flatMap((stand): RobustCause[] => {
    const other = after.stands.find(({ axis }) => axis.id === stand.axis.id);
    const by = other && changeOf(sideOf(stand, before.typology), sideOf(other, after.typology));
    if (!other || !by) return [];
    return [{ axis: stand.axis.id, by, scores: [stand.score, other.score], known: [stand.known, other.known] }];
  });
  const named = changed.filter(({ axis }) => isNamed(axis, before) || isNamed(axis, after));
  return named.length > 0 ? named : changed;
}

function isNamed(axis: string, { outcome, typology }: Judged): boolean {
  return typology.types.some((type) => type.id === outcome.type && sideIn(type, axis) !== undefined);
}

function sideOf({ score }: Stand, { settings }: Typology): Side {
  if (score === null) return "unscored";
  if (atMost(Math.abs(score - 0.5), settings.band.value)) return "border";
  return score > 0.5 ? "high" : "low";
}

function changeOf(before: Side, after: Side): RobustCause["by"] | null {
  if (before === after) return null;
  if (after === "unscored") return "known-lost";
  if (before === "unscored") return "known-gained";
  return before === "border" || after === "border" ? "band" : "side";
}
