/**
 * How many lines the hottest loops go through at once: every column has a multiple of it. In each pass V8 makes sure anew that a column is
 * one and where it lies; it does so once for the lines that are written out in it.
 */
export const LANES = 4;

/** Lines enough for so many draws. */
export function linesFor(draws: number): number {
  return LANES * Math.ceil(draws / LANES);
}
