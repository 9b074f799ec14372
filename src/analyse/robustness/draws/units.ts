import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { fillWords, type Matrix, streamOf, uniformOf } from "./streams.js";

/** Fills a column with uniform numbers in (0, 1) of the draws from an even one on. */
export type FillUnits = (from: number, column: Float64Array) => void;

/** Gives each number that is drawn its column of uniform numbers, by name; numbers have to be asked for in the same order in each sample. */
export type Units = (name: readonly string[]) => FillUnits;

/** Draws that do not depend on each other. */
export function independentUnits(seed: number, matrix: Matrix, size: number): Units {
  const words = new Int32Array(size);
  return (name) => {
    const stream = streamOf(seed, name);
    return (from, column) => {
      fillWords(stream, matrix, from, words);
      for (let i = 0; i < column.length; i += 1) column[i] = uniformOf(words[i] as number);
    };
  };
}

/** The levels of an orthogonal array for so many draws: the least prime whose square is not below them. */
export function levelsFor(draws: number): number {
  for (let levels = Math.max(2, Math.ceil(Math.sqrt(draws))); ; levels += 1) if (isPrime(levels)) return levels;
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
}

/**
 * Draws in a randomised orthogonal array of strength 2 (Bose 1938; Owen 1992, Orthogonal arrays for computer experiments, integration and
 * visualization). The square of what a number is in A and in B is cut into as many cells of equal area as there are levels; the draw
 * r1 + `levels` r2 has of number j the cell at the level (r1 + j r2) mod `levels`, the levels being shuffled for each number, and a point of
 * its own in that cell. So each draw by itself is uniform, and any two numbers together, in A and B, meet each pair of cells once, wherever they stand
 * among the others. There are as many columns as levels: the numbers after them are drawn independently.
 */
export function arrayUnits(seed: number, matrix: 1 | 2, levels: number, size: number): Units {
  const independent = independentUnits(seed, matrix, size);
  const cells = cellsOf(levels)[matrix === 1 ? "a" : "b"];
  let numbers = 0;
  return (name) => {
    const column = numbers;
    numbers += 1;
    const fill = independent(name);
    if (column >= levels) return fill;
    const shuffled = shuffledLevels(levels, streamOf(seed, ["levels", ...name]).k0);
    return (from, units) => {
      fill(from, units);
      for (let i = 0; i < units.length; i += 1) {
        const draw = from + i;
        const level = (draw + column * Math.floor(draw / levels)) % levels;
        const cell = shuffled[level] as number;
        units[i] = (cells.from[cell] as number) + (units[i] as number) * (cells.width[cell] as number);
      }
    };
  };
}

/** The edges of cells on one side of their square. */
interface Edges {
  readonly from: Float64Array;
  readonly width: Float64Array;
}

/** A square in strips, each in cells: all of them of the same area, and about as wide as high. */
function cellsOf(levels: number): { readonly a: Edges; readonly b: Edges } {
  const edges = (): Edges => ({ from: new Float64Array(levels), width: new Float64Array(levels) });
  const [a, b] = [edges(), edges()];
  const strips = Math.floor(Math.sqrt(levels));
  for (let strip = 0, first = 0; strip < strips; strip += 1) {
    const count = Math.floor((levels + strip) / strips);
    for (let n = 0; n < count; n += 1) {
      a.from[first + n] = first / levels;
      a.width[first + n] = count / levels;
      b.from[first + n] = n / count;
      b.width[first + n] = 1 / count;
    }
    first += count;
  }
  return { a, b };
}

/** The levels in an order of their own (Fisher & Yates). */
function shuffledLevels(levels: number, seed: number): Int32Array {
  const random = xoroshiro128plus(seed);
  const order = Int32Array.from({ length: levels }, (_, level) => level);
  for (let last = levels - 1; last > 0; last -= 1) {
    const other = Math.floor((random.next() >>> 0) * 2 ** -32 * (last + 1));
    const level = order[last] as number;
    order[last] = order[other] as number;
    order[other] = level;
  }
  return order;
}
