/** A continuous function of a place from 0 to 1, of which zeros and turning points are sought. */
export type Curve = (place: number) => number;

/** Places closer than this are one. */
export const CLOSE = 1e-10;

/** Where the parabola through three points turns, and its value there; `null` for a line. */
export function turnOf([a, b, c]: readonly [number, number, number], [y, atB, atC]: readonly [number, number, number]) {
  const first = (atB - y) / (b - a);
  const bend = ((atC - atB) / (c - b) - first) / (c - a);
  if (bend === 0) return null;
  const place = (a + b) / 2 - first / (2 * bend);
  return { place, value: y + (place - a) * (first + bend * (place - b)) };
}

/** Where a margin comes nearer to zero and goes away again, the zeros on both sides of its turning point, if it reaches zero. */
export function zerosAtTurn(of: Curve, places: readonly number[], values: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0] = places;
  const [before = 0, middle = 0, after = 0] = values;
  const sign = Math.sign(middle);
  const [fall, rise] = [(before - middle) * sign, (after - middle) * sign];
  const isTurn = before * sign > 0 && after * sign > 0 && fall >= 0 && rise >= 0;
  const isNear = middle * sign <= 2 * Math.max(fall, rise); // between two steps it does not fall further than twice what it rises
  if (sign === 0 || !isTurn || !isNear) return [];
  const turn = leastBetween((place) => of(place) * sign, a, c, b);
  const there = of(turn);
  if (there * sign >= 0) return [];
  return [zeroBetween(of, a, turn, before, there), zeroBetween(of, turn, c, there, after)];
}

/**
 * The place of the zero between two places with opposite signs: regula falsi, in which the value of an end that stays is halved
 * (Illinois), with a bisection wherever that gains too little.
 */
export function zeroBetween(of: Curve, from: number, to: number, start: number, end: number): number {
  let [near, far, atNear, atFar] = [from, to, start, end];
  let moved: "near" | "far" | null = null;
  for (let step = 0; step < MOST_STEPS && far - near > Number.EPSILON * far; step += 1) {
    const width = far - near;
    const guess = step % 4 === 3 ? (near + far) / 2 : near + (width * atNear) / (atNear - atFar);
    const place = guess > near && guess < far ? guess : (near + far) / 2;
    if (place === near || place === far) break;
    const value = of(place);
    if (value === 0) return place;
    if (value * atNear > 0) {
      [near, atNear] = [place, value];
      if (moved === "near") atFar /= 2;
      moved = "near";
    } else {
      [far, atFar] = [place, value];
      if (moved === "far") atNear /= 2;
      moved = "far";
    }
    if (Math.abs(value) < SMALL) return place;
  }
  return (near + far) / 2;
}

/** More steps than a bisection of all digits takes. */
const MOST_STEPS = 200;
/** A margin that is nothing but rounding. */
const SMALL = 4 * Number.EPSILON;

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The place of the least value between two places; it ends as soon as a value lies below zero. */
function leastBetween(of: Curve, from: number, to: number, start: number): number {
  let [a, b] = [from, to];
  let [best, least] = [start, of(start)];
  for (let step = 0; step < 60 && b - a > CLOSE && least >= 0; step += 1) {
    const [x, y] = [b - GOLDEN * (b - a), a + GOLDEN * (b - a)];
    const [atX, atY] = [of(x), of(y)];
    if (atX < least) [best, least] = [x, atX];
    if (atY < least) [best, least] = [y, atY];
    if (atX <= atY) b = y;
    else a = x;
  }
  return best;
}

/** The places without those that are as good as the one before. */
export function apart(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of places) {
    if (kept.length > 0 && place - (kept.at(-1) ?? 0) < CLOSE) continue;
    kept.push(place);
  }
  if (kept.at(-1) !== 1) kept[kept.length - 1] = 1;
  return kept;
}
