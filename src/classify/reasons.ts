import type { AnyDiagnostic } from "../model/diagnostic.js";
import { report } from "../model/report.js";
import type { Typology } from "../model/typology.js";
import { atMost, TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, type Item, isOpen, sideOf } from "../score/axis.js";
import type { RuleVerdict, TraitVerdict, WatchpointVerdict } from "./rules.js";
import { nearestOther, type Verdict } from "./type.js";
import type { Change } from "./what-if.js";

/** All that a verdict is explained from. */
export interface Grounds {
  readonly typology: Typology;
  readonly positions: readonly AxisPosition[];
  readonly verdict: Verdict;
  readonly traits: readonly TraitVerdict[];
  readonly watchpoints: readonly WatchpointVerdict[];
  readonly change: Change | null;
}

/**
 * Explains a verdict, in the order of method §6: the axes, what pulls most, what is unknown, the traits, the watchpoints,
 * the nearest other type, what the source says of the type. Coded messages; the words come last.
 */
export function explainVerdict(grounds: Grounds): AnyDiagnostic[] {
  return [
    ...grounds.positions.flatMap((position) => axisReasons(position, grounds.typology)),
    ...pullReasons(grounds.positions),
    ...unknownReasons(grounds.positions),
    ...traitReasons(grounds),
    ...watchpointReasons(grounds.watchpoints),
    ...nearestReasons(grounds),
    ...typesSpokenOf(grounds.verdict).map((type) => report("type-description", { type })),
  ];
}

function axisReasons(position: AxisPosition, typology: Typology): AnyDiagnostic[] {
  const { score, bounds, coverage } = position;
  const axis = position.axis.id;
  const { band, minimumCoverage } = typology.settings;
  if (score === null) {
    return [report("axis-unscored", { axis, ...bounds, coverage, minimum: minimumCoverage.value })];
  }
  const where = { axis, score, ...bounds, coverage };
  const pointers = position.items
    .filter(({ midpoint }) => midpoint !== null)
    .flatMap(({ reading }) => reading.pointers);
  const reasons = atMost(Math.abs(score - 0.5), band.value)
    ? [report("axis-borderline", { ...where, band: band.value }, ...new Set(pointers))]
    : [report(score > 0.5 ? "axis-high" : "axis-low", where, ...new Set(pointers))];
  if (position.compensation) reasons.push(report("axis-compensation", { axis, score }));
  const defining = position.items.find(({ reading }) => reading.indicator.defining)?.reading;
  if (position.definitionOutvoted && defining) {
    const args = { axis, indicator: defining.indicator.id, score };
    reasons.push(report("axis-definition-outvoted", args, ...defining.pointers));
  }
  return reasons;
}

/** How much an item moves its axis from 0.5; without a mean, how far it stands from it. */
function pullOf(item: Item): number {
  return Math.abs(item.contribution ?? (item.midpoint ?? 0.5) - 0.5);
}

function pullReasons(positions: readonly AxisPosition[]): AnyDiagnostic[] {
  const known = positions.flatMap(({ axis, items, score }) =>
    items
      .filter(({ midpoint }) => midpoint !== null)
      .map((item) => ({ axis: axis.id, item, isScored: score !== null })),
  );
  known.sort((a, b) => pullOf(b.item) - pullOf(a.item));
  return known.map(({ axis, item, isScored }) => {
    const { indicator, raw, pointers } = item.reading;
    const side = sideOf(item.midpoint ?? 0.5);
    const code = side === 0 ? "indicator-undecided" : side > 0 ? "indicator-pulls-up" : "indicator-pulls-down";
    const args = {
      axis,
      indicator: indicator.id,
      raw,
      ...item.degrees,
      crossover: indicator.calibration.crossover ?? null,
      contribution: isScored ? item.contribution : null,
      weight: indicator.weight.value,
    };
    return report(code, args, ...pointers);
  });
}

function unknownReasons(positions: readonly AxisPosition[]): AnyDiagnostic[] {
  const open = positions.flatMap((position) =>
    position.items
      .filter(({ influence }) => influence > TOLERANCE)
      .map((item) => ({ item, axis: position.axis.id, decisive: isOpen(position) })),
  );
  open.sort((a, b) => Number(b.decisive) - Number(a.decisive) || b.item.influence - a.item.influence);
  return open.map(({ item, axis, decisive }) => {
    const { indicator, raw, pointers } = item.reading;
    const args = { axis, indicator: indicator.id, influence: item.influence, known: raw };
    return report(decisive ? "unknown-decisive" : "unknown-harmless", args, ...pointers);
  });
}

/** The type of the verdict; where there is none, the neighbours that meet at the scores. */
function typesSpokenOf(verdict: Verdict): string[] {
  return verdict.type ? [verdict.type.id] : verdict.neighbours.map((type) => type.id);
}

function traitReasons({ traits, verdict }: Grounds): AnyDiagnostic[] {
  const types = typesSpokenOf(verdict);
  const chosen = traits.filter((trait) => types.includes(trait.type));
  return (["consistent", "inconsistent", "unknown"] as const).flatMap((status) =>
    chosen
      .filter((trait) => trait.status === status)
      .map(({ id, type, pointers }) => report(`trait-${status}`, { trait: id, type }, ...pointers)),
  );
}

function watchpointReasons(watchpoints: readonly WatchpointVerdict[]): AnyDiagnostic[] {
  const withStatus = (status: RuleVerdict<string>["status"]): readonly WatchpointVerdict[] =>
    watchpoints.filter((watchpoint) => watchpoint.status === status);
  return [
    ...withStatus("raised").map(({ id, pointers }) => report("watchpoint-raised", { watchpoint: id }, ...pointers)),
    ...withStatus("unknown").map(({ id, pointers }) => report("watchpoint-unknown", { watchpoint: id }, ...pointers)),
  ];
}

function nearestReasons({ verdict, typology, change }: Grounds): AnyDiagnostic[] {
  const type = nearestOther(verdict, typology)?.id;
  if (type === undefined) return [];
  if (change === null) return [report("nearest-none", { type })];
  const { weight: _, pointers, ...args } = change;
  return [report("nearest-change", { type, ...args }, ...pointers)];
}
