import { TOLERANCE } from "../quantity/interval.js";
import type { Item } from "./item.js";

/**
 * The smallest f at which reweighting the items by factors within 1 +/- f can bring sum w a to 0: |sum w a| / sum w |a|, 0 to 1
 * (method §8). 1: no reweighting can. `atNothing` where every a is 0.
 */
function radiusOf(items: readonly Item[], marginOf: (item: Item) => number, atNothing: 0 | 1): number {
  let sum = 0;
  let all = 0;
  for (const item of items) {
    const margin = item.weight * marginOf(item);
    sum += margin;
    all += Math.abs(margin);
  }
  if (all <= TOLERANCE * items.length) return atNothing;
  return Math.min(1, Math.abs(sum) / all);
}

/** f*, for the side of the score: a = m - 0.5. 0 where the score stands at 0.5. */
export function sideRadius(items: readonly Item[]): number {
  return radiusOf(items, ({ middle }) => middle - 0.5, 0);
}

/** For entering the band around 0.5 from `side`: a = (m - 0.5) - side * band * (1 - d²). */
export function bandRadius(items: readonly Item[], side: -1 | 0 | 1, band: number): number {
  return radiusOf(items, ({ middle, precision }) => middle - 0.5 - side * band * precision, 0);
}

/** For losing the score: a = (1 - d) - minimum known share, which is inclusive: 1 where every a is 0. */
export function knownRadius(items: readonly Item[], minimumKnown: number): number {
  return radiusOf(items, ({ degrees }) => 1 - (degrees.hi - degrees.lo) - minimumKnown, 1);
}
