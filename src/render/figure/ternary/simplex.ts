import type { ProfileResult } from "../../../model/result.js";
import { greatest, least } from "../../../plain/extremes.js";
import type { Point } from "../scene/scene.js";

/** Parts of a whole, in percent: market, redistribution, reciprocity; they add up to 100. */
export type Shares = readonly [market: number, redistribution: number, reciprocity: number];

/** The facts that are the three shares. */
export const SHARE_FACTS = ["market_share", "redistribution_share", "reciprocity_share"] as const;

/** Below this breadth, in percentage points, an area is a point: figures that were rounded. */
const POINT = 0.5;

/** Where a cluster may lie: the corners of the area, its middle, and whether it is no more than a point. */
export interface Region {
  readonly corners: readonly Shares[];
  readonly middle: Shares;
  readonly isPoint: boolean;
}

/** What the shares leave open, exactly; null where they say nothing. */
export function regionOf({ facts }: Pick<ProfileResult, "facts">): Region | null {
  const ranges = SHARE_FACTS.map((name) => rangeOf(facts[name]));
  if (ranges.every(({ lo, hi }) => lo <= 0 && hi >= 100)) return null;
  let corners: Shares[] = [
    [100, 0, 0],
    [0, 100, 0],
    [0, 0, 100],
  ];
  ranges.forEach(({ lo, hi }, i) => {
    corners = cut(
      cut(corners, (shares) => (shares[i] ?? 0) - lo),
      (shares) => hi - (shares[i] ?? 0),
    );
  });
  if (corners.length === 0) corners = [nearest(ranges)];
  const isPoint = [0, 1, 2].every((i) => breadth(corners, i) < POINT);
  return { corners, middle: centroid(corners), isPoint };
}

interface Range {
  readonly lo: number;
  readonly hi: number;
}

function rangeOf(fact: ProfileResult["facts"][string] | undefined): Range {
  if (fact === null || typeof fact !== "object" || !("lo" in fact)) return { lo: 0, hi: 100 };
  return { lo: Number(fact.lo ?? 0), hi: Number(fact.hi ?? 100) };
}

const TOLERANCE = 1e-6;

/** The part of a convex area where a linear measure is not negative. */
function cut(corners: readonly Shares[], measure: (shares: Shares) => number): Shares[] {
  return corners.flatMap((here, i) => {
    const next = corners[(i + 1) % corners.length] ?? here;
    const [a, b] = [measure(here), measure(next)];
    const kept = a >= -TOLERANCE ? [here] : [];
    return a >= -TOLERANCE === b >= -TOLERANCE ? kept : [...kept, between(here, next, a / (a - b))];
  });
}

function between(a: Shares, b: Shares, part: number): Shares {
  const mix = (i: 0 | 1 | 2) => a[i] + (b[i] - a[i]) * part;
  return [mix(0), mix(1), mix(2)];
}

/** Shares that contradict each other by their rounding: their middles, scaled to 100. */
function nearest(ranges: readonly Range[]): Shares {
  const middles = ranges.map(({ lo, hi }) => (lo + hi) / 2);
  const sum = middles.reduce((total, one) => total + one, 0) || 1;
  const [market = 0, redistribution = 0, reciprocity = 0] = middles.map((one) => (one * 100) / sum);
  return [market, redistribution, reciprocity];
}

function breadth(corners: readonly Shares[], i: number): number {
  const values = corners.map((shares) => shares[i] ?? 0);
  return greatest(values) - least(values);
}

/** The centre of gravity of the area; of its corners where it has no breadth. */
function centroid(corners: readonly Shares[]): Shares {
  const [first = [0, 0, 0] as const, ...others] = corners;
  let [area, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < others.length; i++) {
    const [b, c] = [others[i] ?? first, others[i + 1] ?? first];
    const twice = Math.abs((b[0] - first[0]) * (c[1] - first[1]) - (c[0] - first[0]) * (b[1] - first[1]));
    area += twice;
    x += (twice * (first[0] + b[0] + c[0])) / 3;
    y += (twice * (first[1] + b[1] + c[1])) / 3;
  }
  if (area > TOLERANCE) return [x / area, y / area, 100 - x / area - y / area];
  const mean = (i: 0 | 1 | 2) => corners.reduce((sum, shares) => sum + shares[i], 0) / corners.length;
  return [mean(0), mean(1), mean(2)];
}

/** Three corners of a figure: where each share is 100. */
export type Corners = readonly [market: Point, redistribution: Point, reciprocity: Point];

/** The place of shares in a triangle. */
export function placeOf(shares: Shares, corners: Corners): Point {
  const mix = (axis: "x" | "y") => corners.reduce((sum, corner, i) => sum + (corner[axis] * (shares[i] ?? 0)) / 100, 0);
  return { x: mix("x"), y: mix("y") };
}
