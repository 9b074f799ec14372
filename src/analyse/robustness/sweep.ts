import { decide } from "../../classify/type.js";
import type { FactorRange, RobustVerdict, Stays } from "../../model/robustness.js";
import type { Typology } from "../../model/typology.js";
import { TOLERANCE } from "../../quantity/interval.js";
import { combine } from "../../score/axis.js";
import { type ItemizedStand, outcomeOf, type RobustCase, sameType, sameVerdict } from "./case.js";
import type { Mover } from "./factors.js";

/** Values of a factor closer than this, on a scale on which its domain is 1 long, are one. */
const CLOSE = 1e-10;
/** Steps of a scan. Of one exact fact every margin is monotone, so that its ends and kinks are enough; with bounds it may turn several times. */
const STEPS = { exact: 1, bounds: 24 } as const;

/**
 * Where a factor may stand without changing the verdict of a case (method §8). Every edge of a verdict is a zero of one of some
 * margins, which are continuous in the factor: those of each axis against 0.5, the band, the thresholds of the known share, and those of its
 * bounds against 0.5. They are scanned between the points at which a margin can have a kink; a change of sign is bisected; and where a
 * margin comes near to zero and turns back, its turning point is sought, so that no hole is passed over.
 */
export function staysOf(subject: RobustCase, mover: Mover): Stays {
  if (!canMatter(subject, mover)) return { type: [whole(mover)], status: [whole(mover)] };
  const scale = scaleOf(mover);
  const edges = edgesOf(subject, mover, scale);
  const pieces = edges.slice(1).map((edge, i) => {
    const before = edges[i] ?? 0;
    const typology = mover.at(scale.valueAt((before + edge) / 2));
    return { from: before, to: edge, outcome: outcomeOf(decide(subject.standsUnder(typology), typology)) };
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

/** The domain of a factor as 0 to 1; an open end is 1 or 0. */
interface Scale {
  readonly valueAt: (place: number) => number;
  readonly placeOf: (value: number) => number;
}

function scaleOf({ factor: { lo, hi, value } }: Mover): Scale {
  if (lo !== null && hi !== null) {
    return { valueAt: (place) => lo + (hi - lo) * place, placeOf: (x) => (x - lo) / (hi - lo) };
  }
  const start = lo ?? hi ?? value;
  const unit = Math.abs(value - start) || 1; // at this distance from its closed end a value stands in the middle
  const away = (distance: number): number => distance / (distance + unit);
  if (lo !== null)
    return {
      valueAt: (place) => start + (unit * place) / (1 - place),
      placeOf: (x) => away(x - start),
    };
  return {
    valueAt: (place) => start - (unit * (1 - place)) / place,
    placeOf: (x) => 1 - away(start - x),
  };
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
  const margins = (place: number): number[] => marginsOf(subject, mover.at(scale.valueAt(place)));
  const grid = gridOf(subject, mover, scale);
  const seen = grid.map((place) => ({ place, margins: margins(place) }));
  const edges = new Set([0, 1]);
  const count = seen[0]?.margins.length ?? 0;
  for (let k = 0; k < count; k += 1) {
    const of = (place: number): number => margins(place)[k] ?? 0;
    for (const [i, { place, margins: here }] of seen.entries()) {
      const [value, next] = [here[k] ?? 0, seen[i + 1]];
      if (next === undefined) break;
      const after = next.margins[k] ?? 0;
      if (value * after < 0) edges.add(zeroBetween(of, place, next.place, value, after));
      else if (value === 0) edges.add(place);
      const beyond = seen[i + 2];
      if (beyond === undefined || mover.indicators === null) continue;
      for (const edge of zerosAtTurn(of, [place, next.place, beyond.place], [value, after, beyond.margins[k] ?? 0]))
        edges.add(edge);
    }
  }
  return apart([...edges].sort((a, b) => a - b));
}

/** Where a margin comes nearer to zero and goes away again, the zeros on both sides of its turning point, if it reaches zero. */
function zerosAtTurn(of: (place: number) => number, places: readonly number[], values: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0] = places;
  const [before = 0, middle = 0, after = 0] = values;
  const sign = Math.sign(middle);
  const [fall, rise] = [(before - middle) * sign, (after - middle) * sign];
  const isTurn = before * sign > 0 && after * sign > 0 && fall >= 0 && rise >= 0;
  const isNear = middle * sign <= 2 * Math.max(fall, rise); // between two steps it does not fall further than twice what it rises
  if (sign === 0 || !isTurn || !isNear) return [];
  const turn = leastBetween((place) => of(place) * sign, a, c, b);
  const there = of(turn);
  if (there * sign >= 0) return [];
  return [zeroBetween(of, a, turn, before, there), zeroBetween(of, turn, c, there, after)];
}

/**
 * The place of the zero between two places with opposite signs: regula falsi, in which the value of an end that stays is halved
 * (Illinois), with a bisection wherever that gains too little.
 */
function zeroBetween(of: (place: number) => number, from: number, to: number, start: number, end: number): number {
  let [near, far, atNear, atFar] = [from, to, start, end];
  let moved: "near" | "far" | null = null;
  for (let step = 0; step < MOST_STEPS && far - near > Number.EPSILON * far; step += 1) {
    const width = far - near;
    const guess = step % 4 === 3 ? (near + far) / 2 : near + (width * atNear) / (atNear - atFar);
    const place = guess > near && guess < far ? guess : (near + far) / 2;
    if (place === near || place === far) break;
    const value = of(place);
    if (value === 0) return place;
    if (value * atNear > 0) {
      [near, atNear] = [place, value];
      if (moved === "near") atFar /= 2;
      moved = "near";
    } else {
      [far, atFar] = [place, value];
      if (moved === "far") atNear /= 2;
      moved = "far";
    }
    if (Math.abs(value) < SMALL) return place;
  }
  return (near + far) / 2;
}

/** More steps than a bisection of all digits takes. */
const MOST_STEPS = 200;
/** A margin that is nothing but rounding. */
const SMALL = 4 * Number.EPSILON;

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The place of the least value between two places; it ends as soon as a value lies below zero. */
function leastBetween(of: (place: number) => number, from: number, to: number, start: number): number {
  let [a, b] = [from, to];
  let [best, least] = [start, of(start)];
  for (let step = 0; step < 60 && b - a > CLOSE && least >= 0; step += 1) {
    const [x, y] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
    const [atX, atY] = [of(x), of(y)];
    if (atX < least) [best, least] = [x, atX];
    if (atY < least) [best, least] = [y, atY];
    if (atX <= atY) b = y;
    else a = x;
  }
  return best;
}

/** The places without those that are as good as the one before. */
function apart(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of places) {
    if (kept.length > 0 && place - (kept.at(-1) ?? 0) < CLOSE) continue;
    kept.push(place);
  }
  if (kept.at(-1) !== 1) kept[kept.length - 1] = 1;
  return kept;
}

/** Where margins are looked at: in even steps, and wherever one may have a kink, as where an anchor passes an end of the fact. */
function gridOf(subject: RobustCase, { indicators, factor }: Mover, { placeOf }: Scale): number[] {
  if (indicators === null) return [0, 1]; // a margin is linear in its threshold
  const readings = indicators.map((indicator) => subject.readingOf(indicator));
  const isExact =
    readings.length === 1 && readings.every(({ degrees }) => degrees !== null && degrees.lo === degrees.hi);
  const steps = isExact ? STEPS.exact : STEPS.bounds;
  const kinks = readings.flatMap(({ value }) => (value.kind === "number" ? [value.lo, value.hi] : []));
  const own = [factor.value, ...(factor.kind === "anchor" ? kinks : [])].map(placeOf);
  const even = Array.from({ length: steps + 1 }, (_, i) => i / steps);
  const all = [...even, ...own.filter((place) => place > 0 && place < 1)];
  const isOpen = factor.kind === "degree" ? 0 : CLOSE; // anchors that meet, or lie at infinity, calibrate nothing
  return [...new Set(all.map((place) => Math.min(1 - isOpen, Math.max(isOpen, place))))].sort((a, b) => a - b);
}

/** All that a verdict compares with zero, for each axis, within the tolerance of its comparisons. */
function marginsOf(subject: RobustCase, typology: Typology): number[] {
  const isMoved = (stand: ItemizedStand, place: number): boolean =>
    subject.stands[place] !== stand || typology.settings !== subject.typology.settings;
  return subject
    .standsUnder(typology)
    .flatMap((stand, place) => (isMoved(stand, place) ? marginsOn(stand, typology) : []));
}

function marginsOn({ axis, items, bounds, known }: ItemizedStand, { settings }: Typology): number[] {
  let counted = 0;
  for (const { weight, precision } of items) counted += weight * precision;
  const score = counted > 0 || axis.aggregation !== "mean" ? combine(axis, items, bounds, counted) : 0.5;
  const band = settings.band.value + TOLERANCE;
  return [
    score - 0.5 - TOLERANCE,
    score - 0.5 + TOLERANCE,
    score - 0.5 - band,
    score - 0.5 + band,
    known - settings.minimumKnown.value + TOLERANCE,
    known - settings.soundKnown.value + TOLERANCE,
    bounds.lo - 0.5 - TOLERANCE,
    bounds.hi - 0.5 + TOLERANCE,
  ];
}
