import type { RawValue } from "../model/codes.js";
import type { FactValue } from "../model/facts.js";
import type { Interval } from "../model/interval.js";
import type { Typology } from "../model/typology.js";
import { SCALES } from "../model/vocabulary.js";
import { domainOf } from "../quantity/domain.js";
import { atMost, exactly, TOLERANCE } from "../quantity/interval.js";
import type { AxisPosition } from "../score/axis.js";
import { type Anchors, anchorsOf, degreeOf, degreeOfCode, valueAt } from "../score/calibrate.js";
import { type Item, isInformed, middleOf } from "../score/item.js";
import { atDegree, type NewDegrees, type WhatIf, whatIf } from "../score/moved.js";
import { degreesOfGroups, meanOf, precisionOfGroups } from "../score/reading.js";
import { type IdealType, printedType, sideIn } from "./type.js";

/** One indicator's fact is set to one value, all else as it is. */
export interface Change {
  readonly axis: string;
  readonly indicator: string;
  readonly group: string | null;
  readonly of: "raw" | "degree";
  readonly from: RawValue;
  /** The edge beyond which the change does what it is for, or the code or whole number that does. */
  readonly to: number | string;
  /** Where it ceases to: the other edge; `null` where it never does. */
  readonly until: number | null;
  readonly direction: "above" | "below" | "to";
  /** |change| / |in - out|; on an ordinal scale, and for a degree given by the coder, the change of degree. */
  readonly size: number;
  readonly pointers: readonly string[];
}

/** The smallest change into another type; where none leads there, the smallest after which no type is printed. */
export interface Way {
  readonly change: Change | null;
  readonly border: Change | null;
}

/** What a change is for, and from which exact degree on it does it: going `up` or down from `edge`, and not beyond `limit`. */
interface Goal {
  readonly up: boolean;
  /** `null` where it is out of reach. */
  readonly edge: number | null;
  /** `null` where it never ceases. */
  readonly limit: number | null;
  /** True where the verdict is as wished once the item has the degrees. */
  readonly holds: (moved: NewDegrees) => boolean;
}

/** A change of one item. */
type Move = Pick<Change, "group" | "of" | "to" | "until" | "direction" | "size">;

/** An item and how it moves. */
interface Step {
  readonly position: AxisPosition;
  readonly item: Item;
  readonly move: Move;
}

/**
 * The way from the type of a verdict into another (method §6): the smallest change of one fact after which the printed verdict is
 * the target, across the band. Sizes are compared in units of the distance between the anchors; ties go to the larger weight,
 * then to the order of the file. Where it is out of reach, the smallest change, on an axis that separates the two types, after
 * which no type is printed.
 */
export function wayTo(target: IdealType, from: IdealType, positions: readonly AxisPosition[], typology: Typology): Way {
  const apart = positions.filter(({ axis }) => {
    const [here, there] = [sideIn(from, axis.id), sideIn(target, axis.id)];
    return here !== undefined && there !== undefined && here !== there;
  });
  const band = typology.settings.band.value;
  const [only] = apart;
  const across = only && apart.length === 1 ? [only] : [];
  const change = smallestStep(across, (position, item) => {
    const up = sideIn(target, position.axis.id) === "high";
    const { asked, holds } = ask(position, item, (type) => type?.id === target.id, { positions, typology });
    return [{ up, edge: asked.degreeFor(up ? 0.5 + band : 0.5 - band, up), limit: null, holds }];
  });
  if (change !== null) return { change: changeOf(change), border: null };
  const border = smallestStep(apart, (position, item) => {
    const up = sideIn(from, position.axis.id) === "low";
    const { asked, holds } = ask(position, item, (type) => type === null, { positions, typology });
    return bordersOf(asked, up, band).map((goal) => ({ ...goal, holds }));
  });
  return { change: null, border: border && changeOf(border) };
}

/**
 * Where a type is lost: in the band, and where too little is known, which without a mean can be on either side. With a band of 0
 * it is lost in the band at one value only, and nobody can set a fact to it.
 */
function bordersOf(asked: WhatIf, up: boolean, band: number): Pick<Goal, "up" | "edge" | "limit">[] {
  const [near, far] = up ? [0.5 - band, 0.5 + band] : [0.5 + band, 0.5 - band];
  const inBand = { up, edge: asked.degreeFor(near, up), limit: asked.degreeFor(far, up) };
  const lost = [true, false].map((way) => ({ up: way, edge: asked.degreeWithout(way), limit: null }));
  return [...(atMost(band, 0) ? [] : [inBand]), ...lost];
}

interface Setting {
  readonly positions: readonly AxisPosition[];
  readonly typology: Typology;
}

/** What would be if the item moved, and whether the verdict is then as wished. */
function ask(
  position: AxisPosition,
  item: Item,
  wished: (type: IdealType | null) => boolean,
  { positions, typology }: Setting,
): { readonly asked: WhatIf; readonly holds: Goal["holds"] } {
  const asked = whatIf(position, item, typology.settings.minimumKnown.value);
  const holds = (moved: NewDegrees): boolean => {
    const score = asked.scoreWith(moved);
    const stands = positions.map((other) => (other === position ? { ...other, score } : other));
    return wished(printedType(stands, typology));
  };
  return { asked, holds };
}

function smallestStep(
  positions: readonly AxisPosition[],
  goalsFor: (position: AxisPosition, item: Item) => readonly Goal[],
): Step | null {
  let best: Step | null = null;
  for (const position of positions) {
    for (const item of position.items) {
      if (!isInformed(item)) continue;
      for (const goal of goalsFor(position, item)) {
        const move = moveOf(item, goal);
        if (move && (best === null || isSmaller({ position, item, move }, best))) best = { position, item, move };
      }
    }
  }
  return best;
}

function isSmaller(a: Step, b: Step): boolean {
  if (Math.abs(a.move.size - b.move.size) > TOLERANCE) return a.move.size < b.move.size;
  return a.item.weight > b.item.weight + TOLERANCE;
}

function changeOf({ position, item, move }: Step): Change {
  const { indicator, given, raw, pointers } = item.reading;
  const from = given === "degree" ? { lo: item.degrees.lo, hi: item.degrees.hi } : raw;
  const { group, of, to, until, direction, size } = move;
  return { axis: position.axis.id, indicator: indicator.id, group, of, from, to, until, direction, size, pointers };
}

function moveOf(item: Item, goal: Goal): Move | null {
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

function directionOf(size: number, rises: boolean): Change["direction"] {
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
