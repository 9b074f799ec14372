import { distance, type Segment, towards } from "../scene/geometry.js";
import type { Mark, Point } from "../scene/scene.js";
import { type Cluster, tagOf } from "./clusters.js";

/** A cluster and where it stands. */
export interface Standing extends Point {
  readonly cluster: Cluster;
}

/** From one date of a cluster to the next one that has a place. */
export interface Move {
  readonly cluster: Cluster;
  readonly from: Point;
  readonly to: Point;
  /** True where a date between them has no place. */
  readonly gap: boolean;
}

/** Where a cluster, at one level of analysis and as coded by one person, has several dates: the ways from each to the next. */
export function movesOf(clusters: readonly Cluster[], standing: readonly Standing[]): Move[] {
  const waves = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const { id, level, profile } = cluster.result;
    const key = JSON.stringify([id, level, profile.coder ?? null]);
    waves.set(key, [...(waves.get(key) ?? []), cluster]);
  }
  const places = new Map(standing.map((one) => [one.cluster.key, one]));
  return [...waves.values()].flatMap((group) => movesWithin(group, places));
}

function movesWithin(group: readonly Cluster[], places: ReadonlyMap<number, Standing>): Move[] {
  const sorted = [...group].sort((a, b) => (a.result.date < b.result.date ? -1 : 1));
  const moves: Move[] = [];
  let [last, gap] = [null as Standing | null, false];
  for (const cluster of sorted) {
    const here = places.get(cluster.key);
    if (here === undefined) {
      gap = true;
      continue;
    }
    if (last !== null && last.cluster.result.date !== cluster.result.date) {
      moves.push({ cluster, from: last, to: here, gap });
    }
    [last, gap] = [here, false];
  }
  return moves;
}

/** The lines that moves draw, for labels to mind. */
export function segmentOf({ from, to }: Move): Segment {
  return [from, to];
}

/** The arrow of a move between two points of a size. */
export function drawMove(move: Move, size: number): Mark {
  return { kind: "group", ...tagOf(move.cluster, "move"), marks: arrow(move, size / 2) };
}

const HEAD = 3.6;

/** An arrow between the rims of two points; nothing where they stand too near to each other. */
function arrow({ from, to, gap }: Move, radius: number): Mark[] {
  const whole = distance(from, to);
  if (whole < 2 * radius + HEAD) return [];
  const start = towards(from, to, radius + 0.6);
  const tip = towards(to, from, radius + 0.6);
  const neck = towards(to, from, radius + 0.6 + HEAD);
  const [dx, dy] = [((to.x - from.x) / whole) * HEAD * 0.36, ((to.y - from.y) / whole) * HEAD * 0.36];
  const barbs = [
    { x: neck.x - dy, y: neck.y + dx },
    { x: neck.x + dy, y: neck.y - dx },
  ];
  const dash = gap ? { dash: [2, 1.5] } : {};
  return [
    { kind: "path", points: [start, neck], closed: false, stroke: "ink", strokeWidth: 0.8, ...dash },
    { kind: "path", points: [tip, ...barbs], closed: true, fill: "ink" },
  ];
}
