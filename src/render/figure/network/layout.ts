import { greatest, least } from "../../../plain/extremes.js";
import { componentsOf, type Network } from "../../../quantity/network.js";
import { distance } from "../scene/geometry.js";
import type { Point } from "../scene/scene.js";

/** Where everybody stands, in steps of one tie; the cluster stands at 0, 0. */
export interface NetworkLayout {
  /** In the order of the members. */
  readonly places: readonly Point[];
  /** The parts that are joined without the cluster, the largest first. */
  readonly parts: readonly (readonly number[])[];
}

/** Half of the room that the cluster, and that a member at the edge of its part, keeps free. */
const ROOM = { cluster: 0.75, member: 0.62 } as const;
/** The least distance of two members of one part. */
const NEAREST = 0.62;
const DIRECTIONS = 48;
/** How much rather parts stand side by side than above each other. */
const WIDER = 1.35;

/**
 * Places the parts of a network around the cluster. Within a part, members stand as far from each other as ties lie between them, as
 * nearly as a plane allows (stress majorization: Gansner, Koren & North 2005). Parts are then set down one after the other, the largest
 * first, as near to the cluster as there is room. Only sums, products, quotients and roots are taken, which every machine rounds
 * alike, so the same network stands in the same places everywhere.
 */
export function layOutNetwork(network: Network): NetworkLayout {
  const parts = componentsOf(network);
  const neighbours = neighboursOf(network);
  const places = network.members.map((): Point => ({ x: 0, y: 0 }));
  const taken: Disc[] = [{ x: 0, y: 0, radius: ROOM.cluster }];
  for (const part of parts) {
    const own = centred(spread(majorize(stepsWithin(part, neighbours))));
    const radius = greatest(own.map((place) => distance(place, { x: 0, y: 0 }))) + ROOM.member;
    const at = nearestRoom(radius, taken);
    taken.push({ ...at, radius });
    part.forEach((member, i) => {
      const place = own[i] ?? { x: 0, y: 0 };
      places[member] = { x: at.x + place.x, y: at.y + place.y };
    });
  }
  return { places, parts };
}

interface Disc extends Point {
  readonly radius: number;
}

function neighboursOf({ members, ties }: Network): number[][] {
  const neighbours = members.map((): number[] => []);
  for (const { from, to } of ties) {
    neighbours[from]?.push(to);
    neighbours[to]?.push(from);
  }
  return neighbours;
}

/** How many ties lie between each two members of a part, by their places in it. */
function stepsWithin(part: readonly number[], neighbours: readonly (readonly number[])[]): number[][] {
  const places = new Map(part.map((member, i) => [member, i]));
  const next = part.map((member) => (neighbours[member] ?? []).map((other) => places.get(other) ?? 0));
  return part.map((_, start) => {
    const steps = new Array<number>(part.length).fill(0);
    const seen = new Set([start]);
    let edge = [start];
    for (let step = 1; edge.length > 0; step++) {
      const reached: number[] = [];
      for (const i of edge) {
        for (const j of next[i] ?? []) {
          if (seen.has(j)) continue;
          seen.add(j);
          steps[j] = step;
          reached.push(j);
        }
      }
      edge = reached;
    }
    return steps;
  });
}

/** A point of the circle around 0 for each part of a turn from 0 to 1, from the right on: near enough, and without a sine. */
function onCircle(turn: number): Point {
  const quarters = (turn - Math.floor(turn)) * 4;
  const part = quarters - Math.floor(quarters);
  const half = part * (0.42 + 0.58 * part); // about the tangent of half the angle
  const [cos, sin] = [(1 - half * half) / (1 + half * half), (2 * half) / (1 + half * half)];
  switch (Math.floor(quarters)) {
    case 0:
      return { x: cos, y: sin };
    case 1:
      return { x: -sin, y: cos };
    case 2:
      return { x: -cos, y: -sin };
    default:
      return { x: sin, y: -cos };
  }
}

/** Points whose distances come near to the numbers of steps between them. */
function majorize(steps: readonly (readonly number[])[]): Point[] {
  const count = steps.length;
  const order = orderOf(steps);
  const size = Math.max(1, count / 6);
  const places = steps.map((): Point => ({ x: 0, y: 0 }));
  order.forEach((i, k) => {
    const { x, y } = onCircle((k + 0.25) / count);
    places[i] = { x: x * size, y: y * size };
  });
  const rounds = count > 300 ? 60 : 200;
  for (let round = 0; round < rounds && count > 1; round++) {
    for (let i = 0; i < count; i++) places[i] = pulled(i, places, steps[i] ?? []);
  }
  return places;
}

/** From the member with the longest ways on, each next one near to those before: the circle to begin with has few crossings. */
function orderOf(steps: readonly (readonly number[])[]): number[] {
  const reach = steps.map((own) => greatest(own));
  const first = reach.indexOf(greatest(reach));
  const from = steps[first] ?? [];
  return steps.map((_, i) => i).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
}

/** Where one point would stand best if all others stayed. */
function pulled(i: number, places: readonly Point[], steps: readonly number[]): Point {
  const own = places[i] ?? { x: 0, y: 0 };
  let [x, y, weights] = [0, 0, 0];
  for (let j = 0; j < places.length; j++) {
    const other = places[j];
    const wanted = steps[j] ?? 0;
    if (j === i || other === undefined || wanted === 0) continue;
    const weight = 1 / (wanted * wanted);
    const apart = distance(own, other);
    const part = apart < 1e-9 ? 0 : wanted / apart;
    x += weight * (other.x + part * (own.x - other.x));
    y += weight * (other.y + part * (own.y - other.y));
    weights += weight;
  }
  return weights === 0 ? own : { x: x / weights, y: y / weights };
}

/** Pushes points apart that stand too near to be told apart. */
function spread(points: readonly Point[]): Point[] {
  const places = [...points];
  for (let round = 0; round < 60; round++) {
    let moved = false;
    for (let i = 0; i < places.length; i++) {
      for (let j = i + 1; j < places.length; j++) {
        const [a, b] = [places[i] as Point, places[j] as Point];
        const apart = distance(a, b);
        if (apart >= NEAREST - 1e-6) continue;
        moved = true;
        const push = (NEAREST - apart) / 2;
        const way = apart < 1e-9 ? onCircle((i % 7) / 7) : { x: (b.x - a.x) / apart, y: (b.y - a.y) / apart };
        places[i] = { x: a.x - way.x * push, y: a.y - way.y * push };
        places[j] = { x: b.x + way.x * push, y: b.y + way.y * push };
      }
    }
    if (!moved) break;
  }
  return places;
}

function centred(points: readonly Point[]): Point[] {
  const middle = (values: readonly number[]): number => (least(values) + greatest(values)) / 2;
  const [x, y] = [middle(points.map((point) => point.x)), middle(points.map((point) => point.y))];
  return points.map((point) => ({ x: point.x - x, y: point.y - y }));
}

/** The nearest place to the cluster at which a disc of that radius meets none of those that are there. */
function nearestRoom(radius: number, taken: readonly Disc[]): Point {
  let best: Point | null = null;
  let cheapest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < DIRECTIONS; k++) {
    const way = onCircle(k / DIRECTIONS);
    const far = freeAlong(way, radius, taken);
    const place = { x: way.x * far, y: way.y * far };
    const cost = (place.x / WIDER) ** 2 + place.y ** 2;
    if (cost >= cheapest - 1e-9) continue;
    [best, cheapest] = [place, cost];
  }
  return best ?? { x: 0, y: 0 };
}

/** How far along a way from 0 a disc first meets no other. */
function freeAlong(way: Point, radius: number, taken: readonly Disc[]): number {
  const blocked = taken.flatMap((disc) => {
    const along = way.x * disc.x + way.y * disc.y;
    const across = disc.x * disc.x + disc.y * disc.y - along * along;
    const reach = (radius + disc.radius) ** 2 - across;
    if (reach <= 0) return [];
    const half = Math.sqrt(reach);
    return [{ from: along - half, to: along + half }];
  });
  blocked.sort((a, b) => a.from - b.from);
  let far = 0;
  for (const { from, to } of blocked) if (from < far + 1e-9 && to > far) far = to;
  return far;
}
