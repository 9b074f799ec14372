import { around, crosses, meet, overlaps } from "./geometry.js";
import { type Candidate, candidatesOf, type Placed, type Surroundings, type Wanted } from "./label-places.js";

const PASSES = 4;
/** How often labels may put others out of their places without any gain, per label. */
const PATIENCE = 3;
/** With more labels only half of the orders are tried. */
const MANY = 24;
/** What it costs to put a label out of its place, and again for each time that it was. */
const EVICTION = 10;
/** What a label without a place costs: more than the farthest one. */
const UNPLACED = 100;

type Places = (Candidate | null)[];

/**
 * Places labels so that none covers a point, an obstacle, another label or its leader. null where there is no room.
 * The same input gives the same places: labels are placed one after the other in several orders, those left over put
 * others out as long as that helps, then each is moved nearer where it can be; the cheapest outcome is kept.
 */
export function placeLabels(wanted: readonly Wanted[], surroundings: Surroundings): (Placed | null)[] {
  const points = wanted.map((label) => around(label, label.radius));
  const candidates = wanted.map((label, i) => candidatesOf(label, surroundings, points.toSpliced(i, 1)));
  const outcomes = ordersOf(wanted, candidates, surroundings.leaders).map((order) => {
    const placed: Places = new Array<Candidate | null>(wanted.length).fill(null);
    for (const i of order) {
      placed[i] = candidates[i]?.find((candidate) => rivalsOf(candidate, placed, i, 1).length === 0) ?? null;
    }
    const settled = takeTurns(candidates, placed);
    for (let pass = 0; pass < PASSES; pass++) if (!improve(candidates, settled)) break;
    return { settled, cost: settled.reduce((sum, place) => sum + (place?.cost ?? UNPLACED), 0) };
  });
  const [first, ...others] = outcomes;
  return others.reduce((best, one) => (best !== undefined && one.cost < best.cost ? one : best), first)?.settled ?? [];
}

/**
 * Where every label is to be placed, the hardest come first, and other orders are tried too; where only some fit, the
 * easiest, so that many fit.
 */
function ordersOf(wanted: readonly Wanted[], candidates: readonly Candidate[][], leaders: boolean): number[][] {
  const freedom = candidates.map((list) => list.length);
  const by = (rank: (i: number) => number) => wanted.map((_, i) => i).sort((a, b) => rank(a) - rank(b) || a - b);
  if (!leaders) return [by((i) => -(freedom[i] ?? 0))];
  const place = (i: number) => wanted[i] ?? { x: 0, y: 0, width: 0 };
  return [
    by((i) => freedom[i] ?? 0),
    by((i) => place(i).x),
    by((i) => place(i).y),
    by((i) => -place(i).x),
    by((i) => -place(i).y),
    by((i) => -place(i).width),
  ].slice(0, wanted.length > MANY ? 3 : 6);
}

/** Labels without a place take the one that costs least, whose holders then look for another; gives the best that was reached. */
function takeTurns(candidates: readonly Candidate[][], start: Places): Places {
  const now = [...start];
  const evicted = new Array<number>(now.length).fill(0);
  const queue = now.flatMap((place, i) => (place === null && (candidates[i]?.length ?? 0) > 0 ? [i] : []));
  let [best, fewest] = [[...now], queue.length];
  for (let turns = PATIENCE * now.length; turns > 0 && queue.length > 0; turns--) {
    const i = queue.shift() ?? 0;
    const choice = cheapest(candidates[i] ?? [], now, i, evicted);
    if (choice === null) continue;
    now[i] = choice.candidate;
    for (const rival of choice.rivals) {
      now[rival] = null;
      evicted[rival] = (evicted[rival] ?? 0) + 1;
      queue.push(rival);
    }
    if (queue.length >= fewest) continue;
    [best, fewest, turns] = [[...now], queue.length, PATIENCE * now.length];
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

function disturb(a: Candidate, b: Candidate): boolean {
  if (!overlaps(a.reach, b.reach)) return false;
  if (overlaps(a.box, b.box)) return true;
  if (a.leader !== null && crosses(a.leader, b.box)) return true;
  if (b.leader !== null && crosses(b.leader, a.box)) return true;
  return a.leader !== null && b.leader !== null && meet(a.leader, b.leader);
}
