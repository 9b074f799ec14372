import type { Ground, Move, MoveCause, Standing, Which } from "../model/comparison.js";
import { placeKey, placeOf } from "../model/comparison.js";
import type { Axis, Typology } from "../model/typology.js";
import { atMost, TOLERANCE } from "../quantity/interval.js";
import type { ScoredPair } from "./separation.js";
import { type Part, partOf, type Scored } from "./standing.js";

type Pair = readonly [Typology, Typology];
/** Where a case stands on one axis under both. */
type Positions = readonly [Standing["axes"][string], Standing["axes"][string]];

/** True where both have the same axes and the same types at the same corners of them. */
export function haveSameTypes([first, second]: Pair): boolean {
  const outline = ({ axes, types }: Typology): string =>
    JSON.stringify([
      axes.map(({ id }) => id).sort(),
      types.map(({ id, when }) => JSON.stringify([id, Object.entries(when).sort()])).sort(),
    ]);
  return outline(first) === outline(second);
}

/** Every case with another verdict, and why: typologies with the same types. */
export function movesOf(typologies: Pair, pairs: readonly ScoredPair[]): Move[] {
  return pairs.flatMap((pair, index): Move[] => {
    const isMoved = placeKey(placeOf(pair[0].standing)) !== placeKey(placeOf(pair[1].standing));
    const causes = isMoved ? causesOf(typologies, pair) : [];
    const presumptions = isMoved ? [] : presumptionsIn(pair);
    return isMoved || presumptions.length > 0 ? [{ case: index, causes, presumptions }] : [];
  });
}

/** Presumptions of one type that fail under one of the two alone. */
function presumptionsIn([first, second]: ScoredPair): Move["presumptions"] {
  const only = (here: Scored, there: Scored, failsUnder: Which) =>
    here.standing.atypical.flatMap((id) => (there.standing.atypical.includes(id) ? [] : [{ id, failsUnder }]));
  return [...only(first, second, 0), ...only(second, first, 1)];
}

/** The axes whose side differs; where none does, those whose score lies within the band on the other side of 0.5. */
function causesOf(typologies: Pair, pair: ScoredPair): MoveCause[] {
  const [first, second] = typologies;
  const causes = first.axes.flatMap((axis): MoveCause[] => {
    const [a, b] = [pair[0].standing.axes[axis.id], pair[1].standing.axes[axis.id]];
    const same = second.axes.find(({ id }) => id === axis.id);
    if (!a || !b || !same) return [];
    const sides = [sideOf(a.score, first), sideOf(b.score, second)] as const;
    const by = causeOn([axis, same], [a, b], typologies, pair);
    return [{ axis: axis.id, sides, scores: [a.score, b.score], known: [a.known, b.known], by }];
  });
  const sided = causes.filter(({ sides: [before, after] }) => before !== after);
  if (sided.length > 0) return sided;
  return causes.filter(({ scores: [a, b] }) => ((a ?? 0.5) - 0.5) * ((b ?? 0.5) - 0.5) < 0);
}

function sideOf(score: number | null, { settings }: Typology): Ground["side"] {
  if (score === null) return "unscored";
  if (atMost(Math.abs(score - 0.5), settings.band.value)) return "border";
  return score > 0.5 ? "high" : "low";
}

/** What changed the score of an axis, or, where it has none under one of the two, its known share. */
function causeOn(axes: readonly [Axis, Axis], [a, b]: Positions, typologies: Pair, pair: ScoredPair): MoveCause["by"] {
  const [before, after] = [axes[0].aggregation, axes[1].aggregation];
  const [{ settings: first }, { settings: second }] = typologies;
  const scored = a.score === null || b.score === null ? null : b.score - a.score;
  const change = scored ?? b.known - a.known;
  if (Math.abs(change) <= TOLERANCE)
    return scored === null
      ? changedNumber("minimum-known", first.minimumKnown.value, second.minimumKnown.value)
      : changedNumber("band", first.band.value, second.band.value);
  if (before !== after) return { kind: "aggregation", from: before, to: after };
  const of = before !== "mean" ? "degree" : scored === null ? "influence" : "contribution";
  return of === "degree" && scored === null ? null : greatestChange(axes[0].id, pair, of, change);
}

function changedNumber(kind: "band" | "minimum-known", from: number, to: number): MoveCause["by"] {
  return from === to ? null : { kind, from, to };
}

/**
 * The indicator that changed most in the direction of the axis. Contributions add up to the score less 0.5, and what the indicators
 * leave open to 1 less the known share, so the changes of all add up to that of the axis; those of degrees do not. A degree that is
 * not known under both has not changed by any number.
 */
function greatestChange(axis: string, [first, second]: ScoredPair, of: Part, change: number): MoveCause["by"] {
  const direction = of === "influence" ? -Math.sign(change) : Math.sign(change);
  const ids = new Set([first, second].flatMap(({ evidence }) => (evidence[axis] ?? []).map(({ id }) => id)));
  let best: MoveCause["by"] = null;
  let most = 0;
  for (const id of ids) {
    const [from, to] = [partOf(first, axis, id, of), partOf(second, axis, id, of)];
    if (from === null || to === null) continue;
    const moved = (to - from) * direction;
    if (moved > most + TOLERANCE) [best, most] = [{ kind: "indicator", id, of, from, to }, moved];
  }
  return best;
}
