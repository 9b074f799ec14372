import type { Ground } from "../../model/comparison.js";
import type { AxisScore } from "../../model/result.js";
import type { AxisChange, AxisStand, Change, FactChange, IndicatorChange, Split } from "../../model/trajectory.js";
import type { Axis, Typology } from "../../model/typology.js";
import { atMost, TOLERANCE } from "../../quantity/interval.js";
import { type AxisPosition, scoreAxis } from "../../score/axis.js";
import { type Known, knownOf, readingOf, type Shared, shareOf } from "./known.js";
import { splitMean, sumOf } from "./split.js";

/** An axis in two waves, and both of them on the evidence that they share. */
export interface ComparedAxis {
  readonly change: AxisChange;
  readonly shared: readonly [AxisPosition, AxisPosition];
}

/** An indicator in two waves, and what they share of it. */
interface ComparedIndicator {
  readonly before: Known;
  readonly after: Known;
  readonly shared: Shared;
}

/** What changed on one axis between two results under the same typology. */
export function compareAxis(axis: Axis, { settings }: Typology, from: AxisScore, to: AxisScore): ComparedAxis {
  const band = settings.band.value;
  const compared = axis.indicators.map((indicator): ComparedIndicator => {
    const [before, after] = [from, to].map(({ indicators }) =>
      knownOf(
        indicator,
        indicators.find(({ id }) => id === indicator.id),
      ),
    );
    if (before === undefined || after === undefined) throw new Error("two waves are two");
    return { before, after, shared: shareOf(before, after) };
  });
  const score = (of: (one: ComparedIndicator) => Known, minimumKnown: number): AxisPosition =>
    scoreAxis(
      axis,
      axis.indicators.map((indicator, i) => readingOf(indicator, of(at(compared, i)))),
      minimumKnown,
    );
  const least = settings.minimumKnown.value;
  const shared = [score((one) => one.shared.from, least), score((one) => one.shared.to, least)] as const;
  const change = differenceOf(from.score, to.score);
  const parts = change === null ? null : splitOf(axis, compared, [from, to], (of) => score(of, 0));
  const facts = compared.map((one) => one.shared.fact);
  return {
    change: {
      from: standOf(from),
      to: standOf(to),
      change,
      bounds: { lo: to.lo - from.hi, hi: to.hi - from.lo },
      side: sideChange([from, to], shared, facts, band),
      common: {
        from: positionOf(shared[0]),
        to: positionOf(shared[1]),
        change: differenceOf(shared[0].score, shared[1].score),
      },
      split: parts?.whole ?? null,
      indicators: indicatorsOf(axis, compared, [from, to], parts?.each ?? null),
    },
    shared,
  };
}

function at<T>(list: readonly T[], i: number): T {
  const found = list[i];
  if (found === undefined) throw new Error(`nothing at ${i}`);
  return found;
}

function standOf({ score, lo, hi, known }: AxisScore): AxisStand {
  return { score, lo, hi, known };
}

function positionOf({ score, bounds: { lo, hi }, known }: AxisPosition): AxisStand {
  return { score, lo, hi, known };
}

function differenceOf(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}

/** The parts of a change of score, of the axis and, where it is a mean, of each indicator. */
function splitOf(
  axis: Axis,
  compared: readonly ComparedIndicator[],
  [from, to]: readonly [AxisScore, AxisScore],
  score: (of: (one: ComparedIndicator) => Known) => AxisPosition,
): { readonly whole: Split; readonly each: readonly Split[] | null } {
  if (axis.aggregation === "mean") {
    const each = splitMean(
      compared.map(({ before, after, shared }, i) => ({
        weight: at(axis.indicators, i).weight.value,
        before,
        sharedBefore: shared.from,
        sharedAfter: shared.to,
        after,
      })),
    );
    return { whole: sumOf(each), each };
  }
  const middle = (of: (one: ComparedIndicator) => Known): number => score(of).score ?? 0.5; // nothing is shared
  const [before, after] = [middle(({ shared }) => shared.from), middle(({ shared }) => shared.to)];
  const whole = {
    changed: after - before,
    newlyKnown: (to.score ?? 0.5) - after,
    noLongerKnown: before - (from.score ?? 0.5),
  };
  return { whole, each: null };
}

function indicatorsOf(
  axis: Axis,
  compared: readonly ComparedIndicator[],
  [from, to]: readonly [AxisScore, AxisScore],
  each: readonly Split[] | null,
): IndicatorChange[] {
  const said = ({ indicators }: AxisScore, id: string): IndicatorChange["from"] => {
    const { raw = null, membership = null } = indicators.find((one) => one.id === id) ?? {};
    return { raw, membership };
  };
  return axis.indicators.map(({ id }, i) => ({
    id,
    from: said(from, id),
    to: said(to, id),
    fact: at(compared, i).shared.fact,
    split: each?.[i] ?? null,
  }));
}

type Bounded = Pick<AxisStand, "score" | "lo" | "hi">;

/** Whether the side of 0.5 changed. */
function sideChange(
  [from, to]: readonly [Bounded, Bounded],
  shared: readonly [AxisPosition, AxisPosition],
  facts: readonly FactChange[],
  band: number,
): Change {
  if (liesBelow(from, to) || liesBelow(to, from)) return "certain";
  if (!facts.includes("changed") && !isExchanged(facts)) return "none"; // nothing that is known in both changed
  const [before, after] = [sideOf(from.score, band), sideOf(to.score, band)];
  const [sharedBefore, sharedAfter] = [sideOf(shared[0].score, band), sideOf(shared[1].score, band)];
  if (isSide(before) && before === after) return "none";
  if (isSide(sharedBefore) && sharedBefore === sharedAfter) return "none";
  return isSide(before) && isSide(after) ? "apparent" : "open";
}

/** True where each wave knows something, and nothing is known in both. */
function isExchanged(facts: readonly FactChange[]): boolean {
  const isShared = facts.some((fact) => fact === "same" || fact === "known-otherwise");
  return !isShared && facts.includes("newly-known") && facts.includes("no-longer-known");
}

/** True where all of the first lies below 0.5 and all of the second above. */
function liesBelow(first: Bounded, second: Bounded): boolean {
  return first.hi < 0.5 - TOLERANCE && second.lo > 0.5 + TOLERANCE;
}

/** The side of 0.5 on which a score stands, or the band around it. */
export function sideOf(score: number | null, band: number): Ground["side"] {
  if (score === null) return "unscored";
  if (atMost(Math.abs(score - 0.5), band)) return "border";
  return score > 0.5 ? "high" : "low";
}

function isSide(side: Ground["side"]): boolean {
  return side === "high" || side === "low";
}
