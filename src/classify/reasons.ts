import type { Code } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, findingAt } from "../model/finding.js";
import type { Typology } from "../model/typology.js";
import { distinct } from "../plain/distinct.js";
import { atMost, TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, contributionOf, isEnough, isOpen } from "../score/axis.js";
import { type Item, isInformed } from "../score/item.js";
import type { FailedPresumption, RuleVerdict, TraitVerdict, WatchpointVerdict } from "./rules.js";
import { type IdealType, type Nearest, sideIn, type Verdict } from "./type.js";
import type { Way } from "./what-if.js";

/** All that a verdict is explained from. */
export interface Grounds {
  readonly typology: Typology;
  readonly positions: readonly AxisPosition[];
  readonly verdict: Verdict;
  readonly failed: readonly FailedPresumption[];
  readonly traits: readonly TraitVerdict[];
  readonly watchpoints: readonly WatchpointVerdict[];
  readonly nearest: Nearest | null;
  readonly way: Way | null;
}

/**
 * Explains a verdict, in the order of method §6: the axes, what pulls most, what is unknown, the traits, the watchpoints,
 * the nearest other type, what the source says of the type and what of that does not hold here. Coded messages; the words come
 * last.
 */
export function explainVerdict(grounds: Grounds): AnyDiagnostic[] {
  const { positions, verdict, typology } = grounds;
  const types = typesSpokenOf(verdict);
  return [
    ...axesReasons(positions, typology),
    ...pullReasons(positions),
    ...unknownReasons(positions, verdict.possible),
    ...traitReasons(grounds.traits, types),
    ...watchpointReasons(grounds.watchpoints),
    ...nearestReasons(grounds),
    ...types.map((type) => finding("type-description", { type })),
    ...grounds.failed.map(({ id, pointers }) => findingAt("type-atypical", { presumption: id }, pointers)),
  ];
}

function axesReasons(positions: readonly AxisPosition[], typology: Typology): AnyDiagnostic[] {
  const reasons: AnyDiagnostic[] = [];
  for (const position of positions) for (const reason of axisReasons(position, typology)) reasons.push(reason);
  return reasons;
}

function axisReasons(position: AxisPosition, typology: Typology): AnyDiagnostic[] {
  const { score, known } = position;
  const { lo, hi } = position.bounds;
  const axis = position.axis.id;
  const { band, minimumKnown } = typology.settings;
  const pointers = pointersOf(position.items.filter(isInformed));
  if (score === null) {
    const enough = enoughAlone(position, minimumKnown.value);
    const unscored = finding("axis-unscored", { axis, lo, hi, known, minimum: minimumKnown.value, enough });
    const leaning = leaningOf(position);
    return leaning === null ? [unscored] : [unscored, findingAt(leaning, { axis, known }, pointers)];
  }
  const where = { axis, score, lo, hi, known };
  const reasons = atMost(Math.abs(score - 0.5), band.value)
    ? [findingAt("axis-borderline", { ...where, band: band.value }, pointers)]
    : [findingAt(score > 0.5 ? "axis-high" : "axis-low", where, pointers)];
  if (position.compensation) reasons.push(finding("axis-compensation", { axis, score }));
  const defining = position.items.find(({ reading }) => reading.indicator.defining)?.reading;
  if (position.definitionOutvoted && defining) {
    const args = { axis, indicator: defining.indicator.id, score };
    reasons.push(findingAt("axis-definition-outvoted", args, defining.pointers));
  }
  return reasons;
}

/** Of a mean without a score: the indicators each of which, if it were exactly known, would be enough for one. */
function enoughAlone({ axis, items, known }: AxisPosition, minimumKnown: number): string[] {
  if (axis.aggregation !== "mean") return [];
  const enough = items.filter(({ influence }) => influence > TOLERANCE && isEnough(known + influence, minimumKnown));
  return enough.map(({ reading }) => reading.indicator.id);
}

/** As a share of 1: less than this of an axis is printed as nothing. */
const NOTHING_PRINTED = 0.005;

/** Where nothing that is known speaks on one side of an axis, the other side; `null` where both have something, or nothing is known. */
function leaningOf({ bounds }: AxisPosition): "axis-leans-high" | "axis-leans-low" | null {
  const [high, low] = [bounds.lo >= NOTHING_PRINTED, 1 - bounds.hi >= NOTHING_PRINTED];
  if (high === low) return null;
  return high ? "axis-leans-high" : "axis-leans-low";
}

/** What the items rest on, each field once. */
function pointersOf(items: readonly Item[]): string[] {
  const pointers: string[] = [];
  for (const { reading } of items) for (const pointer of reading.pointers) pointers.push(pointer);
  return distinct(pointers);
}

/** An item and the axis on which it counts. */
interface Placed {
  readonly item: Item;
  readonly position: AxisPosition;
}

/** How much an item moves its axis from 0.5; without a mean, how far its middle stands from it, by how narrow it is. */
function pullOf({ item, position }: Placed): number {
  return contributionOf(item, position) ?? (item.middle - 0.5) * item.precision;
}

/** A pull that is printed as 0.00 is none. */
const NO_PULL = 0.005;

function pullReasons(positions: readonly AxisPosition[]): AnyDiagnostic[] {
  const informed: Placed[] = [];
  for (const position of positions) {
    for (const item of position.items) if (isInformed(item)) informed.push({ item, position });
  }
  informed.sort((a, b) => Math.abs(pullOf(b)) - Math.abs(pullOf(a)));
  return informed.map(pullReason);
}

function pullReason(placed: Placed): AnyDiagnostic {
  const { item, position } = placed;
  const { indicator, raw, pointers } = item.reading;
  const pull = pullOf(placed);
  const code =
    Math.abs(pull) < NO_PULL ? "indicator-undecided" : pull > 0 ? "indicator-pulls-up" : "indicator-pulls-down";
  const args = {
    axis: position.axis.id,
    indicator: indicator.id,
    raw,
    lo: item.degrees.lo,
    hi: item.degrees.hi,
    crossover: indicator.calibration.crossover ?? null,
    contribution: contributionOf(item, position),
    weight: indicator.weight.value,
  };
  return findingAt(code, args, pointers);
}

/** What is open, first where it can still change the side of an axis that a possible type is about. */
function unknownReasons(positions: readonly AxisPosition[], possible: readonly IdealType[]): AnyDiagnostic[] {
  const decisive: Placed[] = [];
  const harmless: Placed[] = [];
  for (const position of positions) {
    const isNamed = possible.some((type) => sideIn(type, position.axis.id) !== undefined);
    const open = isNamed && isOpen(position) ? decisive : harmless;
    for (const item of position.items) if (item.influence > TOLERANCE) open.push({ item, position });
  }
  return [...unknownReasonsOf("unknown-decisive", decisive), ...unknownReasonsOf("unknown-harmless", harmless)];
}

/** The most influential first. */
function unknownReasonsOf(code: "unknown-decisive" | "unknown-harmless", open: Placed[]): AnyDiagnostic[] {
  open.sort((a, b) => b.item.influence - a.item.influence);
  return open.map(({ item, position }) => {
    const { indicator, raw, pointers } = item.reading;
    const args = { axis: position.axis.id, indicator: indicator.id, influence: item.influence, known: raw };
    return findingAt(code, args, pointers);
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
      .map(({ id, type, independent, pointers }) =>
        findingAt(TRAIT_CODES[status], { trait: id, type, independent }, pointers),
      );
  return [...withStatus("consistent"), ...withStatus("inconsistent"), ...withStatus("unknown")];
}

function watchpointReasons(watchpoints: readonly WatchpointVerdict[]): AnyDiagnostic[] {
  const withStatus = (status: RuleVerdict<string>["status"]): readonly WatchpointVerdict[] =>
    watchpoints.filter((watchpoint) => watchpoint.status === status);
  return [
    ...withStatus("raised").map(({ id, strong, pointers }) =>
      findingAt("watchpoint-raised", { watchpoint: id, strong }, pointers),
    ),
    ...withStatus("unknown").map(({ id, pointers }) => findingAt("watchpoint-unknown", { watchpoint: id }, pointers)),
  ];
}

function nearestReasons({ nearest, way }: Grounds): AnyDiagnostic[] {
  if (nearest === null) return [];
  const type = nearest.type.id;
  const code = way?.change ? "nearest-change" : "nearest-border";
  const change = way?.change ?? way?.border;
  if (!change) return [finding("nearest-none", { type })];
  const { pointers, ...args } = change;
  return [findingAt(code, { type, ...args }, pointers)];
}
