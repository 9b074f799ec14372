import type { Code } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Typology } from "../model/typology.js";
import { distinct } from "../plain/distinct.js";
import { atMost, TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, type Item, isOpen, type KnownItem, sideOf } from "../score/axis.js";
import type { RuleVerdict, TraitVerdict, WatchpointVerdict } from "./rules.js";
import type { Standing, Verdict } from "./type.js";
import type { Change } from "./what-if.js";

/** All that a verdict is explained from. */
export interface Grounds {
  readonly typology: Typology;
  readonly positions: readonly AxisPosition[];
  readonly verdict: Verdict;
  readonly traits: readonly TraitVerdict[];
  readonly watchpoints: readonly WatchpointVerdict[];
  readonly nearest: Standing | null;
  readonly change: Change | null;
}

/**
 * Explains a verdict, in the order of method §6: the axes, what pulls most, what is unknown, the traits, the watchpoints,
 * the nearest other type, what the source says of the type. Coded messages; the words come last.
 */
export function explainVerdict(grounds: Grounds): AnyDiagnostic[] {
  const { positions, verdict, typology } = grounds;
  const types = typesSpokenOf(verdict);
  return [
    ...axesReasons(positions, typology),
    ...pullReasons(positions),
    ...unknownReasons(positions),
    ...traitReasons(grounds.traits, types),
    ...watchpointReasons(grounds.watchpoints),
    ...nearestReasons(grounds),
    ...types.map((type) => finding("type-description", { type })),
  ];
}

function axesReasons(positions: readonly AxisPosition[], typology: Typology): AnyDiagnostic[] {
  const reasons: AnyDiagnostic[] = [];
  for (const position of positions) for (const reason of axisReasons(position, typology)) reasons.push(reason);
  return reasons;
}

function axisReasons(position: AxisPosition, typology: Typology): AnyDiagnostic[] {
  const { score, coverage } = position;
  const { lo, hi } = position.bounds;
  const axis = position.axis.id;
  const { band, minimumCoverage } = typology.settings;
  if (score === null) {
    return [finding("axis-unscored", { axis, lo, hi, coverage, minimum: minimumCoverage.value })];
  }
  const pointers = pointersOf(position.known);
  const where = { axis, score, lo, hi, coverage };
  const reasons = atMost(Math.abs(score - 0.5), band.value)
    ? [finding("axis-borderline", { ...where, band: band.value }, ...pointers)]
    : [finding(score > 0.5 ? "axis-high" : "axis-low", where, ...pointers)];
  if (position.compensation) reasons.push(finding("axis-compensation", { axis, score }));
  const defining = position.items.find(({ reading }) => reading.indicator.defining)?.reading;
  if (position.definitionOutvoted && defining) {
    const args = { axis, indicator: defining.indicator.id, score };
    reasons.push(finding("axis-definition-outvoted", args, ...defining.pointers));
  }
  return reasons;
}

/** What the items rest on, each field once. */
function pointersOf(items: readonly Item[]): string[] {
  const pointers: string[] = [];
  for (const { reading } of items) for (const pointer of reading.pointers) pointers.push(pointer);
  return distinct(pointers);
}

/** An item and the axis on which it counts. */
interface Placed<T extends Item> {
  readonly item: T;
  readonly position: AxisPosition;
}

/** How much an item moves its axis from 0.5; without a mean, how far it stands from it. */
function pullOf({ contribution, midpoint }: KnownItem): number {
  return Math.abs(contribution ?? midpoint - 0.5);
}

function pullReasons(positions: readonly AxisPosition[]): AnyDiagnostic[] {
  const known: Placed<KnownItem>[] = [];
  for (const position of positions) for (const item of position.known) known.push({ item, position });
  known.sort((a, b) => pullOf(b.item) - pullOf(a.item));
  return known.map(pullReason);
}

function pullReason({ item, position }: Placed<KnownItem>): AnyDiagnostic {
  const { indicator, raw, pointers } = item.reading;
  const side = sideOf(item.midpoint);
  const code = side === 0 ? "indicator-undecided" : side > 0 ? "indicator-pulls-up" : "indicator-pulls-down";
  const args = {
    axis: position.axis.id,
    indicator: indicator.id,
    raw,
    lo: item.degrees.lo,
    hi: item.degrees.hi,
    crossover: indicator.calibration.crossover ?? null,
    contribution: position.score === null ? null : item.contribution,
    weight: indicator.weight.value,
  };
  return finding(code, args, ...pointers);
}

/** What is open, first where it can still change the side of its axis. */
function unknownReasons(positions: readonly AxisPosition[]): AnyDiagnostic[] {
  const decisive: Placed<Item>[] = [];
  const harmless: Placed<Item>[] = [];
  for (const position of positions) {
    const open = isOpen(position) ? decisive : harmless;
    for (const item of position.items) if (item.influence > TOLERANCE) open.push({ item, position });
  }
  return [...unknownReasonsOf("unknown-decisive", decisive), ...unknownReasonsOf("unknown-harmless", harmless)];
}

/** The most influential first. */
function unknownReasonsOf(code: "unknown-decisive" | "unknown-harmless", open: Placed<Item>[]): AnyDiagnostic[] {
  open.sort((a, b) => b.item.influence - a.item.influence);
  return open.map(({ item, position }) => {
    const { indicator, raw, pointers } = item.reading;
    const args = { axis: position.axis.id, indicator: indicator.id, influence: item.influence, known: raw };
    return finding(code, args, ...pointers);
  });
}

/** The type of the verdict; where there is none, the neighbours that meet at the scores. */
function typesSpokenOf(verdict: Verdict): string[] {
  return verdict.type ? [verdict.type.id] : verdict.neighbours.map((type) => type.id);
}

const TRAIT_CODES = {
  consistent: "trait-consistent",
  inconsistent: "trait-inconsistent",
  unknown: "trait-unknown",
} as const satisfies Record<TraitVerdict["status"], Code>;

function traitReasons(traits: readonly TraitVerdict[], types: readonly string[]): AnyDiagnostic[] {
  const chosen = traits.filter((trait) => types.includes(trait.type));
  const withStatus = (status: TraitVerdict["status"]): AnyDiagnostic[] =>
    chosen
      .filter((trait) => trait.status === status)
      .map(({ id, type, pointers }) => finding(TRAIT_CODES[status], { trait: id, type }, ...pointers));
  return [...withStatus("consistent"), ...withStatus("inconsistent"), ...withStatus("unknown")];
}

function watchpointReasons(watchpoints: readonly WatchpointVerdict[]): AnyDiagnostic[] {
  const withStatus = (status: RuleVerdict<string>["status"]): readonly WatchpointVerdict[] =>
    watchpoints.filter((watchpoint) => watchpoint.status === status);
  return [
    ...withStatus("raised").map(({ id, pointers }) => finding("watchpoint-raised", { watchpoint: id }, ...pointers)),
    ...withStatus("unknown").map(({ id, pointers }) => finding("watchpoint-unknown", { watchpoint: id }, ...pointers)),
  ];
}

function nearestReasons({ nearest, change }: Grounds): AnyDiagnostic[] {
  if (nearest === null) return [];
  const type = nearest.type.id;
  if (change === null) return [finding("nearest-none", { type })];
  const { weight: _, pointers, ...args } = change;
  return [finding("nearest-change", { type, ...args }, ...pointers)];
}
