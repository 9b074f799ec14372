import { hashOf } from "../../../plain/hash.js";

/** The key of a stream of random numbers: two words of 32 bits. */
export interface Stream {
  readonly k0: number;
  readonly k1: number;
}

/** Which sample: 0 for shares of draws; 1 and 2, A and B, for sensitivity indices. */
export type Matrix = 0 | 1 | 2;

/**
 * The stream of that name under a seed: the first 64 bits of a SHA-256 of both. What a stream is for stands in its name, so no stream
 * depends on how many others there are.
 */
export function streamOf(seed: number, name: readonly string[]): Stream {
  const digits = hashOf([seed, name]).slice("sha256:".length);
  return { k0: Number.parseInt(digits.slice(0, 8), 16) | 0, k1: Number.parseInt(digits.slice(8, 16), 16) | 0 };
}

const PARITY = 0x1bd11bda;

/**
 * Fills a column with the words of 32 bits of the draws `from`, `from + 1` …, `from` and the length being even. The draws d and d + 1 are
 * Threefry-2x32 with 20 rounds of the counter (d / 2, matrix) (Salmon, Moraes, Dror & Shaw 2011, Parallel random numbers: as easy as
 * 1, 2, 3): a word depends on its key and counter alone, and is there without those before it.
 */
export function fillWords({ k0, k1 }: Stream, matrix: Matrix, from: number, column: Int32Array): void {
  const k2 = k0 ^ k1 ^ PARITY;
  for (let i = 0; i < column.length; i += 2) {
    let x = (((from + i) >>> 1) + k0) | 0;
    let y = (matrix + k1) | 0;
    for (let group = 1; group <= 5; group += 1) {
      if ((group & 1) === 1) {
        x = (x + y) | 0;
        y = x ^ ((y << 13) | (y >>> 19));
        x = (x + y) | 0;
        y = x ^ ((y << 15) | (y >>> 17));
        x = (x + y) | 0;
        y = x ^ ((y << 26) | (y >>> 6));
        x = (x + y) | 0;
        y = x ^ ((y << 6) | (y >>> 26));
      } else {
        x = (x + y) | 0;
        y = x ^ ((y << 17) | (y >>> 15));
        x = (x + y) | 0;
        y = x ^ ((y << 29) | (y >>> 3));
        x = (x + y) | 0;
        y = x ^ ((y << 16) | (y >>> 16));
        x = (x + y) | 0;
        y = x ^ ((y << 24) | (y >>> 8));
      }
      const turn = group % 3;
      x = (x + (turn === 0 ? k0 : turn === 1 ? k1 : k2)) | 0;
      y = (y + (turn === 0 ? k1 : turn === 1 ? k2 : k0) + group) | 0;
    }
    column[i] = x;
    column[i + 1] = y;
  }
}

/** The uniform number of a word: in (0, 1), never an end; 0.5 at the word 0. */
export function uniformOf(word: number): number {
  return word * 2 ** -32 + (0.5 + 2 ** -33);
}

/**
 * The word of one case, from the word that all cases share in a draw: a permutation of the 2^32 words that the key of the case chooses
 * (an odd number to multiply by, after other bits were turned), so it is as uniform as that word, and each case has numbers of its own
 * whatever the others are. Of the product the upper bits count, which depend on all of the word.
 */
export function wordOfCase(word: number, k0: number, k1: number): number {
  return Math.imul(word ^ k0, k1 | 1);
}

/** The uniform number of one case, from the word that all cases share in a draw. */
export function uniformOfCase(word: number, k0: number, k1: number): number {
  return uniformOf(wordOfCase(word, k0, k1));
}
