import type { RawValue } from "../model/codes.js";
import type { FactValue } from "../model/facts.js";
import type { Interval } from "../model/interval.js";
import type { Typology } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { domainOf } from "../quantity/domain.js";
import { atLeast, exactly, TOLERANCE } from "../quantity/interval.js";
import { aggregateBy, aggregateWith } from "../score/aggregate.js";
import { type AxisPosition, aggregationOf, type Item, midpointOf } from "../score/axis.js";
import { type Anchors, anchorsOf, degreeOf, degreeOfCode, valueAt } from "../score/calibrate.js";
import { degreesOfGroups, meanOf } from "../score/reading.js";
import { sideIn } from "./type.js";

/** One indicator's fact moves alone and its axis changes sides. */
export interface Change {
  readonly axis: string;
  readonly indicator: string;
  readonly group: string | null;
  readonly of: "raw" | "degree";
  readonly from: RawValue;
  readonly to: number | string;
  readonly direction: "above" | "below" | "to";
  /** |change| / |in - out|; on an ordinal scale, and for a degree given by the coder, the change of degree. */
  readonly size: number;
  readonly weight: number;
  readonly pointers: readonly string[];
}

/** A change of one item, and the degree to which it brings the item. */
type Move = Pick<Change, "group" | "of" | "to" | "direction" | "size"> & { readonly degree: number };

/** What a move is for: the score of the axis with one item at another degree, and the side it must reach. */
interface Goal {
  readonly up: boolean;
  readonly scoreAt: (degree: number) => number;
}

/** An item and how it moves. */
interface Step {
  readonly item: Item;
  readonly move: Move;
}

/**
 * The smallest change of one fact that leads to the target type (method §6): within the fact's range, sizes compared in
 * units of the distance between the anchors, ties to the larger weight, then to the order of the file. `null` where the
 * target differs on more than one axis or no single fact can lead there.
 */
export function smallestChange(
  target: Typology["types"][number],
  positions: readonly AxisPosition[],
  minimumCoverage: number,
): Change | null {
  const crossed = positions.filter(({ axis, score }) => {
    const side = sideIn(target, axis.id);
    return side !== undefined && score !== null && (side === "high") !== score > 0.5;
  });
  const [position] = crossed;
  if (crossed.length !== 1 || !position) return null;
  const up = sideIn(target, position.axis.id) === "high";
  const step = smallestStep(position, up, minimumCoverage);
  return step && changeOf(step, position);
}

function smallestStep(position: AxisPosition, up: boolean, minimumCoverage: number): Step | null {
  const aggregation = aggregationOf(position.axis);
  let best: Step | null = null;
  for (const item of position.known) {
    const scoreAt = aggregateWith(aggregation, position.known, midpointOf, item);
    const move = moveOf(item, item.midpoint, { up, scoreAt });
    if (!move || (best && !isSmaller({ item, move }, best))) continue;
    if (atLeast(coverageWith(position, item, move.degree), minimumCoverage)) best = { item, move };
  }
  return best;
}

function isSmaller(a: Step, b: Step): boolean {
  if (Math.abs(a.move.size - b.move.size) > TOLERANCE) return a.move.size < b.move.size;
  return a.item.weight > b.item.weight + TOLERANCE;
}

function changeOf({ item, move }: Step, position: AxisPosition): Change {
  const { indicator, given, raw, pointers } = item.reading;
  return {
    axis: position.axis.id,
    indicator: indicator.id,
    from: given === "degree" ? { lo: item.degrees.lo, hi: item.degrees.hi } : raw,
    weight: item.weight,
    pointers,
    group: move.group,
    of: move.of,
    to: move.to,
    direction: move.direction,
    size: move.size,
  };
}

/** How far the evidence narrows the axis once the item has moved: without a mean, a move can widen what is left open. */
function coverageWith(position: AxisPosition, moved: Item, degree: number): number {
  const aggregation = aggregationOf(position.axis);
  const end = (side: "lo" | "hi"): number =>
    aggregateBy(aggregation, position.items, (item) => (item === moved ? degree : item.degrees[side]));
  return 1 - (end("hi") - end("lo"));
}

function moveOf(item: Item, midpoint: number, goal: Goal): Move | null {
  const { indicator, given, value } = item.reading;
  if (given === "degree") return moveDegree(midpoint, goal);
  const anchors = anchorsOf(indicator.calibration);
  if (anchors) return moveNumber(item, midpoint, anchors, goal);
  return value.kind === "groups" ? moveGroup(item, value, midpoint, goal) : moveCode(item, midpoint, goal);
}

/** True where the score lies beyond 0.5, on the side to be reached. */
function reaches(goal: Goal, degree: number): boolean {
  const score = goal.scoreAt(degree);
  return goal.up ? score > 0.5 + TOLERANCE : score < 0.5 - TOLERANCE;
}

/** The degree at which the score is 0.5, by bisection: every aggregation is monotone. `null` where out of reach. */
function crossingDegree(goal: Goal, from: number): number | null {
  let near = from;
  let far = goal.up ? 1 : 0;
  if (!reaches(goal, far)) return null;
  for (let step = 0; step < 200 && near !== far; step++) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    const score = goal.scoreAt(middle);
    if (goal.up ? score > 0.5 : score < 0.5) far = middle;
    else near = middle;
  }
  return far;
}

function moveDegree(midpoint: number, goal: Goal): Move | null {
  const to = crossingDegree(goal, midpoint);
  if (to === null) return null;
  return {
    group: null,
    of: "degree",
    to,
    direction: goal.up ? "above" : "below",
    size: Math.abs(to - midpoint),
    degree: to,
  };
}

/** A number moves from the value that acts as its mid-point to the value at which the score is 0.5. */
function moveNumber(item: Item, midpoint: number, anchors: Anchors, goal: Goal): Move | null {
  const { indicator, value } = item.reading;
  const degree = crossingDegree(goal, midpoint);
  if (degree === null || value.kind !== "number") return null;
  const start = actingValue(value, valueAt(midpoint, anchors));
  const domain = domainOf(indicator);
  const rises = goal.up === anchors.in > anchors.out;
  const crossing = valueAt(degree, anchors);
  const to = domain.whole ? wholeBeyond(crossing, rises, (x) => reaches(goal, degreeOf(x, anchors))) : crossing;
  const isInside = domain.whole ? to >= domain.min && to <= domain.max : to > domain.min && to < domain.max;
  if (!Number.isFinite(to) || !isInside) return null;
  const direction = domain.whole ? "to" : rises ? "above" : "below";
  const size = Math.abs(to - start) / Math.abs(anchors.in - anchors.out);
  return { group: null, of: "raw", to, direction, size, degree: domain.whole ? degreeOf(to, anchors) : degree };
}

/** The value of an interval that acts as its mid-point; where the degrees are saturated, the nearest one that is known. */
function actingValue({ lo, hi }: Interval, value: number): number {
  const inside = Math.min(hi, Math.max(lo, value));
  if (Number.isFinite(inside)) return inside;
  return Number.isFinite(lo) ? lo : hi;
}

/** The first whole number at or beyond the crossing that reaches the other side. */
function wholeBeyond(crossing: number, rises: boolean, isBeyond: (value: number) => boolean): number {
  const step = rises ? 1 : -1;
  const start = rises ? Math.floor(crossing) : Math.ceil(crossing);
  return [start, start + step, start + 2 * step].find(isBeyond) ?? Number.NaN;
}

/** A code, and the degree to which it brings the item. */
interface CodeMove {
  readonly code: string;
  readonly degree: number;
  readonly size: number;
}

/** Among codes, the one with the smallest change of degree that leads there; the first of equals. */
function nearestCode(
  codes: readonly string[],
  degreeWith: (code: string) => number | null,
  midpoint: number,
  goal: Goal,
): CodeMove | null {
  let best: CodeMove | null = null;
  for (const code of codes) {
    const degree = degreeWith(code);
    if (degree === null) continue;
    const size = Math.abs(degree - midpoint);
    if ((best === null || size < best.size) && reaches(goal, degree)) best = { code, degree, size };
  }
  return best;
}

function moveCode(item: Item, midpoint: number, goal: Goal): Move | null {
  const { calibration } = item.reading.indicator;
  const codes = Object.keys(calibration.degrees ?? {});
  const best = nearestCode(codes, (code) => degreeOfCode(code, calibration), midpoint, goal);
  return best && { group: null, of: "raw", to: best.code, direction: "to", size: best.size, degree: best.degree };
}

/** One group that is known moves to another code; the others stay. */
function moveGroup(
  item: Item,
  value: Extract<FactValue, { kind: "groups" }>,
  midpoint: number,
  goal: Goal,
): Move | null {
  const { calibration } = item.reading.indicator;
  const groups = Object.entries(value.items).filter(([, current]) => current.kind !== "not_applicable");
  const degrees = degreesOfGroups(Object.values(value.items), calibration);
  if (degrees === null) return null;
  let best: Move | null = null;
  for (const [place, [group, current]] of groups.entries()) {
    if (current.kind !== "ordinal") continue;
    const degreeWith = (code: string): number | null => {
      const degree = degreeOfCode(code, calibration);
      return degree === null ? null : middleOf(meanOf(degrees.with(place, exactly(degree))));
    };
    const found = nearestCode(SCALES[value.scale], degreeWith, midpoint, goal);
    if (found === null || (best !== null && best.size <= found.size + TOLERANCE)) continue;
    best = { group, of: "raw", to: found.code, direction: "to", size: found.size, degree: found.degree };
  }
  return best;
}

function middleOf({ lo, hi }: Interval): number {
  return (lo + hi) / 2;
}
