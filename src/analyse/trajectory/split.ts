import type { Split } from "../../model/trajectory.js";
import { degreesOf, type Known, narrownessOf } from "./known.js";

/** What an indicator pulls, w (m - 0.5), and counts, w (1 - d²): the score of a mean is 0.5 + sum of pulls / sum of counts (method §4). */
interface Pull {
  readonly pull: number;
  readonly counts: number;
}

/** What is known of an indicator at the four stages of a change: as known before, as shared before and after, as known after. */
export interface Stages {
  readonly weight: number;
  readonly before: Known;
  readonly sharedBefore: Known;
  readonly sharedAfter: Known;
  readonly after: Known;
}

/**
 * The change of a mean, taken apart by indicator. It goes over two stages, both waves on the evidence that they share: first what is
 * no longer known is left out, then facts change, then what is newly known comes in. In each step an indicator gets what its own pull
 * and count change, (Δp - Δc s) / C, once with the score before and the counts after the step and once the other way round, and the
 * mean of both: the parts of all indicators add up to the step, an indicator of which nothing changes gets nothing, and read
 * backwards in time all parts only change their sign. Where nothing is shared the steps begin and end at 0.5, the score of no
 * evidence.
 */
export function splitMean(indicators: readonly Stages[]): Split[] {
  const at = (stage: Exclude<keyof Stages, "weight">): Pull[] =>
    indicators.map((one) => pullOf(one[stage], one.weight));
  const [before, sharedBefore, sharedAfter, after] = [at("before"), at("sharedBefore"), at("sharedAfter"), at("after")];
  const noLongerKnown = step(before, sharedBefore);
  const changed = step(sharedBefore, sharedAfter);
  const newlyKnown = step(sharedAfter, after);
  return indicators.map((_, i) => ({
    changed: changed[i] ?? 0,
    newlyKnown: newlyKnown[i] ?? 0,
    noLongerKnown: noLongerKnown[i] ?? 0,
  }));
}

function pullOf(known: Known, weight: number): Pull {
  const degrees = degreesOf(known);
  if (degrees === null) return { pull: 0, counts: 0 };
  return { pull: weight * ((degrees.lo + degrees.hi) / 2 - 0.5), counts: weight * narrownessOf(known) };
}

/** What each indicator adds to the change of the mean from one stage to the next. */
function step(from: readonly Pull[], to: readonly Pull[]): number[] {
  const [start, end] = [totalOf(from), totalOf(to)];
  const forwards = attributed(from, to, start, end.counts);
  const backwards = attributed(to, from, end, start.counts).map((part) => -part);
  if (start.counts === 0) return forwards;
  if (end.counts === 0) return backwards;
  return forwards.map((part, i) => (part + (backwards[i] ?? 0)) / 2);
}

function totalOf(pulls: readonly Pull[]): Pull {
  let [pull, counts] = [0, 0];
  for (const one of pulls) {
    pull += one.pull;
    counts += one.counts;
  }
  return { pull, counts };
}

function attributed(from: readonly Pull[], to: readonly Pull[], start: Pull, counts: number): number[] {
  if (counts === 0) return from.map(() => 0);
  const score = start.counts === 0 ? 0 : start.pull / start.counts;
  return from.map((one, i) => {
    const next = to[i] ?? one;
    return (next.pull - one.pull - (next.counts - one.counts) * score) / counts;
  });
}

/** Parts added up. */
export function sumOf(splits: readonly Split[]): Split {
  let [changed, newlyKnown, noLongerKnown] = [0, 0, 0];
  for (const one of splits) {
    changed += one.changed;
    newlyKnown += one.newlyKnown;
    noLongerKnown += one.noLongerKnown;
  }
  return { changed, newlyKnown, noLongerKnown };
}
