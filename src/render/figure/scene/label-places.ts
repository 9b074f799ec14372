import { greatest, least } from "../../../plain/extremes.js";
import { around, contains, crosses, distance, meet, nearestOf, overlaps, type Segment, towards } from "./geometry.js";
import type { Box, Point } from "./scene.js";

/** A label that wants a place beside its point. All lengths are in points. */
export interface Wanted extends Point {
  /** Of the mark of the point. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** What it names is a line, level or upright: the label stands along it. */
  readonly along?: Segment;
}

/** Where a label stands, and the line that leads to its point; null where it stands beside it. */
export interface Placed {
  readonly box: Box;
  readonly leader: Segment | null;
}

/** What labels have to mind. */
export interface Surroundings {
  /** No label leaves it. */
  readonly area: Box;
  /** No label covers them. */
  readonly obstacles: readonly Box[];
  /** Labels rather stay off them. */
  readonly lines: readonly Segment[];
  /** False: labels stand beside their points or nowhere. */
  readonly leaders: boolean;
}

/** A place with its price: the nearer to the point and the freer of lines, the cheaper. */
export interface Candidate extends Placed {
  readonly cost: number;
  /** The room of the label and of its leader together. */
  readonly reach: Box;
}

const GAP = 1.2;
const RINGS = [6, 11, 17, 25, 35, 47, 61, 78, 98, 122, 150] as const;
const DIRECTIONS = 16;

/**
 * Places beside the point, then farther and farther away, the best first. Those that cover something are left out, and
 * those whose leader passes another point.
 */
export function candidatesOf(
  label: Wanted,
  { area, obstacles, lines, leaders }: Surroundings,
  points: readonly Box[],
): Candidate[] {
  const boxes = label.along === undefined ? besides(label) : alongside(label, label.along);
  const near = boxes.map((box, rank) => ({ box, leader: null, cost: rank * 0.5 }));
  const far = leaders && label.along === undefined ? RINGS.flatMap((ring) => ringAround(label, ring)) : [];
  const taken = [...points, ...obstacles];
  const others = points.filter((box) => !overlaps(box, around(label, label.radius)));
  return [...near, ...far]
    .filter(({ box }) => contains(area, box) && !taken.some((other) => overlaps(box, other)))
    .filter(({ leader }) => leader === null || !others.some((other) => crosses(leader, other)))
    .map((one) => ({ ...one, cost: one.cost + trouble(one, lines, obstacles), reach: reachOf(one) }))
    .sort((a, b) => a.cost - b.cost);
}

/** Right, left, above, below, then the corners. */
function besides({ x, y, radius, width, height }: Wanted): Box[] {
  const [right, left] = [x + radius + GAP, x - radius - GAP - width];
  const [above, below] = [y - radius - GAP / 2 - height, y + radius + GAP / 2];
  const [middle, centre] = [y - height / 2, x - width / 2];
  const slant = radius * 0.7;
  return [
    [right, middle],
    [left, middle],
    [centre, above],
    [centre, below],
    [x + slant, above + slant * 0.4],
    [x + slant, below - slant * 0.4],
    [x - slant - width, above + slant * 0.4],
    [x - slant - width, below - slant * 0.4],
  ].map(([bx = 0, by = 0]) => ({ x: bx, y: by, width, height }));
}

/** At both ends of a line, then nearer to its middle; above it and below it, or to its right and its left. */
function alongside({ width, height }: Wanted, [from, to]: Segment): Box[] {
  return [0, 1, 0.15, 0.85, 0.3, 0.7, 0.5].flatMap((part) => {
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    const sides =
      from.y === to.y
        ? [[x - width * part, y - height - GAP / 2] as const, [x - width * part, y + GAP / 2] as const]
        : [[x + GAP, y - height * (1 - part)] as const, [x - GAP - width, y - height * (1 - part)] as const];
    return sides.map(([left, top]) => ({ x: left, y: top, width, height }));
  });
}

function ringAround(label: Wanted, ring: number): Omit<Candidate, "reach">[] {
  const { x, y, radius, width, height } = label;
  return Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (i * 2 * Math.PI) / DIRECTIONS;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const centre = { x: x + dx * (radius + ring + width / 2), y: y + dy * (radius + ring + height / 2) };
    const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
    const end = nearestOf({ ...box, y: box.y + height * 0.2, height: height * 0.6 }, label);
    const start = towards(label, end, radius);
    return { box, leader: [start, end] as const, cost: 6 + distance(start, end) * 0.35 };
  });
}

function reachOf({ box, leader }: Placed): Box {
  if (leader === null) return box;
  const xs = [box.x, box.x + box.width, ...leader.map(({ x }) => x)];
  const ys = [box.y, box.y + box.height, ...leader.map(({ y }) => y)];
  const [x, y] = [least(xs), least(ys)];
  return { x, y, width: greatest(xs) - x, height: greatest(ys) - y };
}

/** What a place costs by the lines it lies on, and by what its leader passes. */
function trouble({ box, leader }: Placed, lines: readonly Segment[], obstacles: readonly Box[]): number {
  const under = lines.filter((one) => crosses(one, box)).length * 4;
  if (leader === null) return under;
  const passed = obstacles.filter((other) => crosses(leader, other)).length * 15;
  return under + passed + lines.filter((one) => meet(one, leader)).length;
}
