import type { Interval } from "../../../model/interval.js";

/** Gives a number in (0, 1) at each call. */
export type Uniform = () => number;

/**
 * Parts that add up to `total`, each within its bounds, drawn from the uniform distribution on all such lists of numbers. `bounds`: at
 * least one; an open upper end is as far as the others let the part go. Some list must exist, but for rounding.
 *
 * What lies above the lower ends is a point of a simplex: spacings of the uniform distribution, drawn as exponentials over their sum
 * (Devroye 1986, Non-Uniform Random Variate Generation, ch. V). Upper ends are kept by rejection, as in a restricted space of
 * weights (Tervonen & Lahdelma 2007); narrow parts are drawn in their own interval first, and accepted by the volume that this
 * leaves to the others, so that the distribution is the same and few draws are thrown away.
 */
export function drawComposition(bounds: readonly Interval[], total: number, uniform: Uniform): number[] {
  const low = bounds.reduce((sum, { lo }) => sum + lo, 0);
  const room = total - low;
  if (room <= 0) return bounds.map(({ lo }) => lo);
  const widths = bounds.map(({ lo, hi }) => Math.min(hi - lo, room));
  const most = widths.reduce((sum, width) => sum + width, 0);
  if (most <= room) return bounds.map(({ lo }, i) => lo + (widths[i] as number));
  if (room <= most / 2) {
    const above = drawWithin(widths, room, uniform);
    return bounds.map(({ lo }, i) => lo + (above[i] as number));
  }
  const below = drawWithin(widths, most - room, uniform); // seen from the upper ends there is less to share out
  return bounds.map(({ lo }, i) => lo + (widths[i] as number) - (below[i] as number));
}

/** Draws are accepted at least once in some hundred times; so many in vain are a fault of the program. */
const MOST_TRIES = 1_000_000;

/** Numbers from 0 to their widths that add up to `room`, which is at most half of what the widths add up to. */
function drawWithin(all: readonly number[], room: number, uniform: Uniform): number[] {
  const widths = all.map((width) => Math.min(width, room));
  const order = widths.map((_, i) => i).filter((i) => (widths[i] as number) > 0);
  order.sort((a, b) => (widths[a] as number) - (widths[b] as number));
  const sorted = order.map((i) => widths[i] as number);
  const boxed = howManyBoxed(sorted, room);
  const [narrow, wide] = [order.slice(0, boxed), order.slice(boxed)];
  const drawn = widths.map(() => 0);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    let rest = room;
    for (const i of narrow) {
      const value = uniform() * (widths[i] as number);
      drawn[i] = value;
      rest -= value;
    }
    if (rest < 0 || (wide.length > 1 && uniform() > (rest / room) ** (wide.length - 1))) continue;
    if (share(rest, wide, drawn, widths, uniform)) return drawn;
  }
  throw new Error("no composition within the bounds was found");
}

/** Shares `rest` out among the wide parts; false where one gets more than its width. */
function share(
  rest: number,
  wide: readonly number[],
  drawn: number[],
  widths: readonly number[],
  uniform: Uniform,
): boolean {
  let sum = 0;
  for (const i of wide) {
    const spacing = -Math.log(uniform());
    drawn[i] = spacing;
    sum += spacing;
  }
  for (const i of wide) {
    const value = (rest * (drawn[i] as number)) / sum;
    if (value > (widths[i] as number)) return false;
    drawn[i] = value;
  }
  return true;
}

/** How many of the narrowest parts are drawn first: as many as make the acceptance, roughly told, the greatest. One at least is left. */
function howManyBoxed(sorted: readonly number[], room: number): number {
  let [best, greatest, taken] = [0, -1, 0];
  for (let boxed = 0; boxed < sorted.length; boxed += 1) {
    const rest = Math.max(0, room - taken / 2);
    const others = sorted.length - boxed - 1;
    let chance = (rest / room) ** others;
    for (const width of sorted.slice(boxed)) {
      chance *= rest <= width ? 1 : 1 - (1 - width / rest) ** others;
    }
    if (chance > greatest) [best, greatest] = [boxed, chance];
    taken += sorted[boxed] as number;
  }
  return best;
}
