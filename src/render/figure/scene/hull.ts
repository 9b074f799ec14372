import type { Point } from "./scene.js";

/** The corners of an octagon of radius 1. */
const OCTAGON: readonly Point[] = [
  [1, 0],
  [Math.SQRT1_2, Math.SQRT1_2],
  [0, 1],
  [-Math.SQRT1_2, Math.SQRT1_2],
  [-1, 0],
  [-Math.SQRT1_2, -Math.SQRT1_2],
  [0, -1],
  [Math.SQRT1_2, -Math.SQRT1_2],
].map(([x = 0, y = 0]) => ({ x, y }));

/** The smallest convex area that keeps a distance to points within it, its corners cut: what belongs together. */
export function hullAround(points: readonly Point[], room: number): Point[] {
  const around = points.flatMap((point) =>
    OCTAGON.map((corner) => ({ x: point.x + corner.x * room, y: point.y + corner.y * room })),
  );
  const sorted = around.sort((a, b) => a.x - b.x || a.y - b.y);
  return [...halfOf(sorted), ...halfOf(sorted.toReversed())];
}

/** One side of the hull of sorted points, without its last corner. */
function halfOf(sorted: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of sorted) {
    while (kept.length > 1 && turn(kept.at(-2) as Point, kept.at(-1) as Point, point) <= 0) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

/** Above 0 where the way from a over b to c turns to the left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
