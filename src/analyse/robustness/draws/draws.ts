import { decide } from "../../../classify/type.js";
import { DRAW_FACTOR_NAMES, type DrawFactor } from "../../../model/draws.js";
import type { Axis, Typology } from "../../../model/typology.js";
import { standOf } from "../../../score/axis.js";
import { itemsOf } from "../../../score/item.js";
import type { Reading } from "../../../score/reading.js";
import { compileCases, type DrawnCase } from "./cases.js";
import { type DrawPlan, isDrawn, slotsOf } from "./plan.js";
import { BLOCK, DrawScorer } from "./scorer.js";
import { type Counting, type Counts, Tally } from "./tally.js";
import { levelsFor } from "./units.js";
import { verdictsOf } from "./verdicts.js";
import type { Picks } from "./view.js";

/** What is to be drawn. */
export interface DrawRequest {
  readonly typology: Typology;
  readonly cases: readonly DrawnCase[];
  readonly plan: DrawPlan;
  /** 1 to `MOST_DRAWS`. */
  readonly draws: number;
  /** Whether indices are wanted, which take two draws more for each factor and two beside. */
  readonly indices: boolean;
}

/** True where there are indices: of one factor alone they say nothing. */
export function hasIndices({ plan, indices }: Pick<DrawRequest, "plan" | "indices">): boolean {
  return indices && drawnFactors(plan).length > 1;
}

/** The factors that are drawn, in their order. */
export function drawnFactors(plan: DrawPlan): DrawFactor[] {
  return DRAW_FACTOR_NAMES.filter((name) => isDrawn(plan, name));
}

/** The factors that are drawn but move nothing of that typology, or of those cases. */
export function idleFactors({ typology, cases, plan }: Pick<DrawRequest, "typology" | "cases" | "plan">): DrawFactor[] {
  const axes = slotsOf(typology);
  const counted = axes.map(({ slots }) => slots.filter(({ indicator }) => indicator.weight.value > 0));
  const all = counted.flat();
  const { minimumKnown, soundKnown, band } = typology.settings;
  const weighs = (a: number): boolean =>
    isDrawn(plan, "aggregation") || !["min", "max"].includes(typology.axes[a]?.aggregation ?? "");
  const hits: Record<DrawFactor, () => boolean> = {
    weights: () => counted.some((slots, a) => slots.length > 1 && weighs(a)),
    anchors: () => all.some(({ anchors }) => anchors !== null),
    codes: () => all.some(({ codes }) => codes.length > 0),
    settings: () => [minimumKnown, soundKnown, band].some(({ value }) => value > 0),
    aggregation: () => counted.some((slots) => slots.length > 1),
    method: () => all.some(({ anchors }) => anchors !== null),
    values: () => compileCases(axes, cases, plan).inside.length > 0,
  };
  return drawnFactors(plan).filter((name) => !hits[name]());
}

/**
 * The views of the draws: independent ones, which shares are counted in; for indices also the samples A and B, and for each factor A with that
 * factor taken from B, then B with that factor taken from A.
 */
export function picksOf(request: Pick<DrawRequest, "plan" | "indices">): Picks[] {
  if (!hasIndices(request)) return [() => 0];
  const mixed = drawnFactors(request.plan).flatMap((one): Picks[] => [
    (factor) => (factor === one ? 2 : 1),
    (factor) => (factor === one ? 1 : 2),
  ]);
  return [() => 0, () => 1, () => 2, ...mixed];
}

/** By case: the place of the verdict of the declared typology. */
export function declaredVerdicts({ typology, cases }: Pick<DrawRequest, "typology" | "cases">): number[] {
  const verdicts = verdictsOf(typology);
  const { axes, settings } = typology;
  return cases.map(({ readings }) => {
    const stands = axes.map((axis, a) =>
      standOf(axis, itemsOf(axis, readings[a] as readonly Reading[]), settings.minimumKnown.value),
    );
    const { status, type } = decide(
      stands.map((stand, a) => ({ ...stand, axis: axes[a] as Axis })),
      typology,
    );
    return verdicts.findIndex((one) => one.status === status && one.type === (type?.id ?? null));
  });
}

/**
 * Counts the verdicts in the draws from `from` (even) to `to`, not included; after each block it gives how many are done. Parts of the draws
 * that are counted apart and put together by `addCounts` give the same.
 */
export function* countDraws(request: DrawRequest, from = 0, to = request.draws): Generator<number, Counts> {
  const { typology, cases, plan } = request;
  const picks = picksOf(request);
  const counting: Counting = { draws: request.draws, declared: declaredVerdicts(request), views: picks.length };
  const tally = new Tally(typology, counting, BLOCK);
  const scorer = new DrawScorer(typology, cases, plan, { picks, levels: levelsFor(request.draws) });
  for (let at = from; at < to; ) {
    const count = scorer.block(at, to - at, (item, view, verdicts, lines) => tally.take(item, view, verdicts, lines));
    tally.endBlock(at, count);
    at += count;
    yield at - from;
  }
  return tally.counts;
}
