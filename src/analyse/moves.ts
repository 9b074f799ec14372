import type { Ground, Move, MoveCause, Which } from "../model/comparison.js";
import { placeKey, placeOf } from "../model/comparison.js";
import type { Typology } from "../model/typology.js";
import { atMost, TOLERANCE } from "../quantity/interval.js";
import type { ScoredPair } from "./separation.js";
import type { Scored } from "./standing.js";

type Pair = readonly [Typology, Typology];

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
  const causes = typologies[0].axes.flatMap(({ id }): MoveCause[] => {
    const [a, b] = pair.map(({ standing }) => standing.axes[id]);
    if (a === undefined || b === undefined) return [];
    const sides = [sideOf(a.score, typologies[0]), sideOf(b.score, typologies[1])] as const;
    const by = causeOn(id, typologies, pair);
    return [{ axis: id, sides, scores: [a.score, b.score], known: [a.known, b.known], by }];
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

function causeOn(axis: string, typologies: Pair, pair: ScoredPair): MoveCause["by"] {
  const [a, b] = pair.map(({ standing }) => standing.axes[axis]);
  if (a === undefined || b === undefined) return null;
  const [first, second] = typologies.map(({ settings }) => settings);
  const isScored = a.score !== null && b.score !== null;
  const change = isScored ? (b.score ?? 0) - (a.score ?? 0) : b.known - a.known;
  if (Math.abs(change) <= TOLERANCE) {
    const [kind, from, to] = isScored
      ? (["band", first?.band.value, second?.band.value] as const)
      : (["minimum-known", first?.minimumKnown.value, second?.minimumKnown.value] as const);
    return from === undefined || to === undefined || from === to ? null : { kind, from, to };
  }
  const [before, after] = typologies.map(({ axes }) => axes.find(({ id }) => id === axis)?.aggregation);
  if (before === undefined || after === undefined) return null;
  if (before !== after) return { kind: "aggregation", from: before, to: after };
  if (before !== "mean") return greatestChange(axis, pair, "degree", change);
  return greatestChange(axis, pair, isScored ? "contribution" : "influence", change);
}

/**
 * The indicator that changed most in the direction of the axis. Contributions add up to the score less 0.5, and what the indicators
 * leave open to 1 less the known share, so the changes of all add up to that of the axis; those of degrees do not.
 */
function greatestChange(
  axis: string,
  [first, second]: ScoredPair,
  of: "contribution" | "influence" | "degree",
  change: number,
): MoveCause["by"] {
  const partOf = ({ evidence }: Scored, id: string): number => {
    const found = evidence[axis]?.find((one) => one.id === id);
    if (of !== "degree") return found?.[of] ?? 0;
    const { lo, hi } = found?.membership ?? { lo: 0, hi: 1 };
    return (lo + hi) / 2;
  };
  const direction = of === "influence" ? -Math.sign(change) : Math.sign(change);
  const ids = new Set([first, second].flatMap(({ evidence }) => (evidence[axis] ?? []).map(({ id }) => id)));
  let best: MoveCause["by"] = null;
  let most = 0;
  for (const id of ids) {
    const [from, to] = [partOf(first, id), partOf(second, id)];
    const moved = (to - from) * direction;
    if (moved > most + TOLERANCE) [best, most] = [{ kind: "indicator", id, of, from, to }, moved];
  }
  return best;
}
