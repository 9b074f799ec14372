import { decide } from "../../classify/type.js";
import type { FactorRange, RobustVerdict, Stays } from "../../model/robustness.js";
import { outcomeOf, type RobustCase, sameType, sameVerdict } from "./case.js";
import type { Mover } from "./factors.js";
import { gridOf, isParabolic, type Scale, scaleOf } from "./grid.js";
import { MARGINS, marginsOf, movedAxes } from "./margins.js";
import { apart, CLOSE, type Curve, turnOf, zeroBetween, zerosAtTurn } from "./zeros.js";

/**
 * Where a factor may stand without changing the verdict of a case (method §8). Every edge of a verdict is a zero of one of some
 * margins, which are continuous in the factor: those of each axis against 0.5, the band, the thresholds of the known share, and those of its
 * bounds against 0.5. They are scanned between the points at which a margin can have a kink; a change of sign is bisected; and where a
 * margin comes near to zero and turns back, its turning point is sought, so that no hole is passed over. What holds where the factor
 * stands is known, and is not computed again.
 */
export function staysOf(subject: RobustCase, mover: Mover): Stays {
  if (!canMatter(subject, mover)) return { type: [whole(mover)], status: [whole(mover)] };
  const scale = scaleOf(mover);
  const edges = edgesOf(subject, mover, scale);
  const own = scale.placeOf(mover.factor.value);
  const outcomeBetween = (from: number, to: number): RobustVerdict => {
    if (own - from > CLOSE && to - own > CLOSE) return subject.outcome;
    const typology = mover.at(scale.valueAt((from + to) / 2));
    return outcomeOf(decide(subject.standsUnder(typology), typology));
  };
  const pieces = edges.slice(1).map((to, i) => {
    const from = edges[i] ?? 0;
    return { from, to, outcome: outcomeBetween(from, to) };
  });
  const where = (isSame: (a: RobustVerdict, b: RobustVerdict) => boolean): FactorRange[] =>
    joined(pieces.filter(({ outcome }) => isSame(outcome, subject.outcome))).map(({ from, to }) => ({
      lo: from === 0 ? mover.factor.lo : scale.valueAt(from),
      hi: to === 1 ? mover.factor.hi : scale.valueAt(to),
    }));
  return { type: where(sameType), status: where(sameVerdict) };
}

function whole({ factor: { lo, hi } }: Mover): FactorRange {
  return { lo, hi };
}

/** Adjacent pieces as one. */
function joined(pieces: readonly { readonly from: number; readonly to: number }[]) {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of pieces) {
    const last = all.at(-1);
    if (last !== undefined && last.to === from) last.to = to;
    else all.push({ from, to });
  }
  return all;
}

/** False where no value of the factor changes a degree of the case, or a threshold could not matter to it. */
function canMatter(subject: RobustCase, { indicators, factor }: Mover): boolean {
  if (indicators === null) return true;
  return indicators.some((indicator) => {
    const { value, given, notApplicable } = subject.readingOf(indicator);
    if (notApplicable || given === "degree" || value.kind === "unknown") return false;
    if (factor.kind !== "degree") return true;
    return value.kind !== "code" || value.code === factor.part;
  });
}

/** The places at which the verdict may change, from 0 to 1, both included. */
function edgesOf(subject: RobustCase, mover: Mover, scale: Scale): number[] {
  const moved = movedAxes(subject, mover);
  const margins = (place: number): number[] => {
    const typology = mover.at(scale.valueAt(place));
    return marginsOf(subject.standsUnder(typology), moved, typology);
  };
  const own = scale.placeOf(mover.factor.value);
  const known = marginsOf(subject.stands, moved, subject.typology);
  const isParabola = isParabolic(subject, mover);
  const grid = gridOf(subject, mover, scale, isParabola);
  const seen = grid.map((place): Seen => ({ place, margins: place === own ? known : margins(place) }));
  const count = moved.length * MARGINS;
  if (isParabola) {
    for (const place of dipsOf(seen, count)) seen.push({ place, margins: margins(place) });
    seen.sort((a, b) => a.place - b.place);
  }
  const edges = new Set([0, 1]);
  const mayTurn = mover.indicators !== null && !isParabola; // a margin is linear in its threshold, and where a parabola turns is seen
  for (let k = 0; k < count; k += 1) zerosOf((place) => margins(place)[k] ?? 0, seen, k, mayTurn, edges);
  return apart([...edges].sort((a, b) => a - b));
}

/** Adds the zeros of a margin, the one with this number. */
function zerosOf(of: Curve, seen: readonly Seen[], k: number, mayTurn: boolean, zeros: Set<number>): void {
  for (let i = 0; i + 1 < seen.length; i += 1) {
    const [here, next, beyond] = [seen[i] as Seen, seen[i + 1] as Seen, seen[i + 2]];
    const value = here.margins[k] ?? 0;
    const after = next.margins[k] ?? 0;
    if (value * after < 0) zeros.add(zeroBetween(of, here.place, next.place, value, after));
    else if (value === 0) zeros.add(here.place);
    if (beyond === undefined || !mayTurn) continue;
    const places = [here.place, next.place, beyond.place];
    for (const zero of zerosAtTurn(of, places, [value, after, beyond.margins[k] ?? 0])) zeros.add(zero);
  }
}

/** Margins at a place. */
interface Seen {
  readonly place: number;
  readonly margins: readonly number[];
}

/** The turning points of parabolas through every three places, each with the same sign, that lie beyond zero: there are two zeros around each. */
function dipsOf(seen: readonly Seen[], count: number): number[] {
  const dips: number[] = [];
  for (let i = 0; i + 2 < seen.length; i += 1) {
    const [a, b, c] = [seen[i], seen[i + 1], seen[i + 2]] as [Seen, Seen, Seen];
    for (let k = 0; k < count; k += 1) {
      const values = [a.margins[k] ?? 0, b.margins[k] ?? 0, c.margins[k] ?? 0] as const;
      const sign = Math.sign(values[0]);
      if (sign === 0 || values.some((value) => value * sign <= 0)) continue;
      const turn = turnOf([a.place, b.place, c.place], values);
      if (turn !== null && turn.place > a.place && turn.place < c.place && turn.value * sign < 0) dips.push(turn.place);
    }
  }
  return dips;
}
