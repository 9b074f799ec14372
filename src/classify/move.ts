import type { FactValue } from "../model/facts.js";
import type { Interval } from "../model/interval.js";
import { SCALES } from "../model/vocabulary.js";
import { domainOf } from "../quantity/domain.js";
import { exactly, TOLERANCE } from "../quantity/interval.js";
import { type Anchors, anchorsOf, degreeOf, degreeOfCode, valueAt } from "../score/calibrate.js";
import { type Item, middleOf } from "../score/item.js";
import { atDegree, type NewDegrees } from "../score/moved.js";
import { degreesOfGroups, meanOf, precisionOfGroups } from "../score/reading.js";

/** What a change is for, and from which exact degree on it does it: going `up` or down from `edge`, and not beyond `limit`. */
export interface Goal {
  readonly up: boolean;
  /** `null` where it is out of reach. */
  readonly edge: number | null;
  /** `null` where it never ceases. */
  readonly limit: number | null;
  /** True where the verdict is as wished once the item has the degrees. */
  readonly holds: (moved: NewDegrees) => boolean;
}

/** How one item moves: what of it, where to, and how far. */
export interface Move {
  readonly group: string | null;
  readonly of: "raw" | "degree";
  /** The edge beyond which the move does what it is for, or the code or whole number that does. */
  readonly to: number | string;
  /** Where it ceases to: the other edge; `null` where it never does. */
  readonly until: number | null;
  readonly direction: "above" | "below" | "to";
  /** |change| / |in - out|; on an ordinal scale, and for a degree given by the coder, the change of degree. */
  readonly size: number;
}

/** The smallest move of one item that reaches the goal; `null` where none does. */
export function moveOf(item: Item, goal: Goal): Move | null {
  const { indicator, given, value } = item.reading;
  if (given === "degree") return moveDegree(item, goal);
  const anchors = anchorsOf(indicator.calibration);
  if (anchors) return moveNumber(item, anchors, goal);
  return value.kind === "groups" ? moveGroup(item, value, goal) : moveCode(item, goal);
}

/** The exact degree from which on the goal is reached, seen from the middle; `null` where it is out of reach. */
function edgeFrom({ middle }: Item, { edge, up }: Goal): number | null {
  if (edge === null || edge < -TOLERANCE || edge > 1 + TOLERANCE) return null;
  const inside = Math.min(1, Math.max(0, edge));
  return up ? Math.max(inside, middle) : Math.min(inside, middle);
}

/** The degree at which the goal ceases to be reached; `null` where it never does. */
function limitOf({ limit }: Goal): number | null {
  return limit === null || limit <= TOLERANCE || limit >= 1 - TOLERANCE ? null : limit;
}

function moveDegree(item: Item, goal: Goal): Move | null {
  const to = edgeFrom(item, goal);
  const until = limitOf(goal);
  if (to === null || !isReachedBeyond(to, until ?? (goal.up ? 1 : 0), goal)) return null;
  const base = { group: null, of: "degree", to, until, size: Math.abs(to - item.middle) } as const;
  return { ...base, direction: directionOf(base.size, goal.up) };
}

/** Something lies between the edge and the limit that does what the change is for: the edge itself may belong to either side. */
function isReachedBeyond(edge: number, limit: number, { holds }: Goal): boolean {
  return holds(atDegree((edge + limit) / 2));
}

function directionOf(size: number, rises: boolean): Move["direction"] {
  if (size <= TOLERANCE) return "to";
  return rises ? "above" : "below";
}

/** A number moves from the value that acts as its middle to the value with the degree at the edge. */
function moveNumber(item: Item, anchors: Anchors, goal: Goal): Move | null {
  const { indicator, value } = item.reading;
  const degree = edgeFrom(item, goal);
  if (degree === null || value.kind !== "number") return null;
  const { min, max, whole } = domainOf(indicator);
  const start = actingValue(value, valueAt(item.middle, anchors));
  const isStill = degree === item.middle;
  const rises = goal.up === anchors.in > anchors.out;
  const edge = isStill ? start : valueAt(degree, anchors);
  const to = whole ? wholeBeyond(edge, rises, (x) => goal.holds(atDegree(degreeOf(x, anchors)))) : edge;
  if (!Number.isFinite(to) || to < min || to > max) return null;
  const last = limitOf(goal);
  const end = last === null ? null : valueAt(last, anchors);
  const until = end === null || !Number.isFinite(end) || end <= min || end >= max ? null : end;
  if (!whole && !isReachedBeyond(degree, degreeOf(until ?? (rises ? max : min), anchors), goal)) return null;
  const size = Math.abs(to - start) / Math.abs(anchors.in - anchors.out);
  return { group: null, of: "raw", to, until, direction: whole ? "to" : directionOf(size, rises), size };
}

/** The value of an interval that acts as its mid-point; where the degrees are saturated, the nearest one that is known. */
function actingValue({ lo, hi }: Interval, value: number): number {
  const inside = Math.min(hi, Math.max(lo, value));
  if (Number.isFinite(inside)) return inside;
  return Number.isFinite(lo) ? lo : hi;
}

/** The first whole number at or beyond the edge that does it. */
function wholeBeyond(edge: number, rises: boolean, doesIt: (value: number) => boolean): number {
  const step = rises ? 1 : -1;
  const start = rises ? Math.floor(edge) : Math.ceil(edge);
  return [start, start + step, start + 2 * step].find(doesIt) ?? Number.NaN;
}

/** A code, and how far it moves the middle of the item. */
interface CodeMove {
  readonly code: string;
  readonly size: number;
}

/** Among codes, the one with the smallest change of degree that does it; the first of equals. */
function nearestCode(
  codes: readonly string[],
  degreesWith: (code: string) => NewDegrees | null,
  middle: number,
  { holds }: Goal,
): CodeMove | null {
  let best: CodeMove | null = null;
  for (const code of codes) {
    const moved = degreesWith(code);
    if (moved === null) continue;
    const size = Math.abs(middleOf(moved.degrees) - middle);
    if ((best === null || size < best.size) && holds(moved)) best = { code, size };
  }
  return best;
}

function moveCode({ reading, middle }: Item, goal: Goal): Move | null {
  const { calibration } = reading.indicator;
  const degreesWith = (code: string): NewDegrees | null => {
    const degree = degreeOfCode(code, calibration);
    return degree === null ? null : atDegree(degree);
  };
  const best = nearestCode(Object.keys(calibration.degrees ?? {}), degreesWith, middle, goal);
  return best && { group: null, of: "raw", to: best.code, until: null, direction: "to", size: best.size };
}

/** One group that is known moves to another code; the others stay. */
function moveGroup(item: Item, value: Extract<FactValue, { kind: "groups" }>, goal: Goal): Move | null {
  const { calibration } = item.reading.indicator;
  const groups = Object.entries(value.items).filter(([, current]) => current.kind !== "not_applicable");
  const degrees = degreesOfGroups(Object.values(value.items), calibration);
  if (degrees === null) return null;
  let best: Move | null = null;
  for (const [place, [group, current]] of groups.entries()) {
    if (current.kind !== "ordinal") continue;
    const degreesWith = (code: string): NewDegrees | null => {
      const degree = degreeOfCode(code, calibration);
      if (degree === null) return null;
      const changed = degrees.with(place, exactly(degree));
      return { degrees: meanOf(changed), precision: precisionOfGroups(changed) };
    };
    const found = nearestCode(SCALES[value.scale], degreesWith, item.middle, goal);
    if (found === null || (best !== null && best.size <= found.size + TOLERANCE)) continue;
    best = { group, of: "raw", to: found.code, until: null, direction: "to", size: found.size };
  }
  return best;
}
