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

interface Candidate extends Placed {
  readonly cost: number;
}

const GAP = 1.2;
const RINGS = [6, 11, 17, 25, 35, 47, 61, 78, 98, 122, 150] as const;
const DIRECTIONS = 24;
const PASSES = 4;
/** How often a label may put others out of their places, per label. */
const TURNS = 12;
/** What it costs to put a label out of its place, and again for each time that it was. */
const EVICTION = 10;
/** What a label without a place costs: more than the farthest one. */
const UNPLACED = 100;

type Places = (Candidate | null)[];

/**
 * Places labels so that none covers a point, an obstacle, another label or its leader. null where there is no room.
 * The same input gives the same places: labels with least freedom come first, those left over put others out as long as
 * that helps, then each is moved nearer where it can be.
 */
export function placeLabels(wanted: readonly Wanted[], surroundings: Surroundings): (Placed | null)[] {
  const points = wanted.map((label) => around(label, label.radius));
  const candidates = wanted.map((label, i) =>
    candidatesOf(label, surroundings, [...points.slice(0, i), ...points.slice(i + 1)]),
  );
  const placed: Places = new Array<Candidate | null>(wanted.length).fill(null);
  for (const i of orderOf(wanted, candidates, surroundings.leaders)) {
    placed[i] = candidates[i]?.find((candidate) => rivalsOf(candidate, placed, i, 1).length === 0) ?? null;
  }
  const best = takeTurns(candidates, placed);
  for (let pass = 0; pass < PASSES; pass++) if (!improve(candidates, best)) break;
  return best;
}

/** Where every label is to be placed, the hardest come first; where only some fit, the easiest, so that many fit. */
function orderOf(wanted: readonly Wanted[], candidates: readonly Candidate[][], leaders: boolean): number[] {
  const freedom = candidates.map((list) => list.length);
  const direction = leaders ? 1 : -1;
  return wanted.map((_, i) => i).sort((a, b) => direction * ((freedom[a] ?? 0) - (freedom[b] ?? 0)) || a - b);
}

/** Labels without a place take the one that costs least, whose holders then look for another; gives the best that was reached. */
function takeTurns(candidates: readonly Candidate[][], start: Places): Places {
  const now = [...start];
  const evicted = new Array<number>(now.length).fill(0);
  const queue = now.flatMap((place, i) => (place === null && (candidates[i]?.length ?? 0) > 0 ? [i] : []));
  let [best, fewest] = [[...now], queue.length];
  for (let turn = TURNS * now.length; turn > 0 && queue.length > 0; turn--) {
    const i = queue.shift() ?? 0;
    const choice = cheapest(candidates[i] ?? [], now, i, evicted);
    if (choice === null) continue;
    now[i] = choice.candidate;
    for (const rival of choice.rivals) {
      now[rival] = null;
      evicted[rival] = (evicted[rival] ?? 0) + 1;
      queue.push(rival);
    }
    if (queue.length < fewest) [best, fewest] = [[...now], queue.length];
  }
  return best;
}

function cheapest(list: readonly Candidate[], placed: Places, i: number, evicted: readonly number[]) {
  let best: { readonly candidate: Candidate; readonly rivals: readonly number[]; readonly cost: number } | null = null;
  for (const candidate of list) {
    if (best !== null && candidate.cost >= best.cost) break;
    const rivals = rivalsOf(candidate, placed, i, 3);
    if (rivals.length > 2) continue;
    const cost = rivals.reduce((sum, rival) => sum + EVICTION * (1 + (evicted[rival] ?? 0)), candidate.cost);
    if (best === null || cost < best.cost) best = { candidate, rivals, cost };
  }
  return best;
}

/** Moves labels to better places; false where there is none any more. */
function improve(candidates: readonly Candidate[][], placed: Places): boolean {
  let moved = false;
  candidates.forEach((list, i) => {
    const cost = placed[i]?.cost ?? Number.POSITIVE_INFINITY;
    for (const candidate of list) {
      if (candidate.cost >= cost) return;
      if (!settle(candidate, i, candidates, placed)) continue;
      moved = true;
      return;
    }
  });
  return moved;
}

/** Takes a place that is free, or whose one holder can go elsewhere for less than what is won. */
function settle(candidate: Candidate, i: number, candidates: readonly Candidate[][], placed: Places): boolean {
  const [rival, ...others] = rivalsOf(candidate, placed, i, 2);
  if (others.length > 0) return false;
  const mine = placed[i] ?? null;
  placed[i] = candidate;
  if (rival === undefined) return true;
  const theirs = placed[rival] ?? null;
  const won = (mine?.cost ?? UNPLACED) - candidate.cost;
  const limit = (theirs?.cost ?? 0) + won;
  placed[rival] = null;
  for (const other of candidates[rival] ?? []) {
    if (other.cost >= limit) break;
    if (rivalsOf(other, placed, rival, 1).length > 0) continue;
    placed[rival] = other;
    return true;
  }
  placed[i] = mine;
  placed[rival] = theirs;
  return false;
}

/** The labels that a place is in the way of, at most so many. */
function rivalsOf(candidate: Candidate, placed: readonly (Candidate | null)[], self: number, most: number): number[] {
  const rivals: number[] = [];
  for (let i = 0; i < placed.length && rivals.length < most; i++) {
    const other = placed[i] ?? null;
    if (other !== null && i !== self && disturb(candidate, other)) rivals.push(i);
  }
  return rivals;
}

function disturb(a: Placed, b: Placed): boolean {
  if (overlaps(a.box, b.box)) return true;
  if (a.leader !== null && crosses(a.leader, b.box)) return true;
  if (b.leader !== null && crosses(b.leader, a.box)) return true;
  return a.leader !== null && b.leader !== null && meet(a.leader, b.leader);
}

/**
 * Places beside the point, then farther and farther away, the best first. Those that cover something are left out, and
 * those whose leader passes another point.
 */
function candidatesOf(
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
    .map((candidate) => ({ ...candidate, cost: candidate.cost + trouble(candidate, lines, obstacles) }))
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

function ringAround(label: Wanted, ring: number): Candidate[] {
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

/** What a place costs by the lines it lies on, and by what its leader passes. */
function trouble({ box, leader }: Placed, lines: readonly Segment[], obstacles: readonly Box[]): number {
  const under = lines.filter((one) => crosses(one, box)).length * 4;
  if (leader === null) return under;
  const passed = obstacles.filter((other) => crosses(leader, other)).length * 5;
  return under + passed + lines.filter((one) => meet(one, leader)).length;
}
