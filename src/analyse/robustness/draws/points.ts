import { primitivePolynomial } from "./polynomials.js";
import { fillWords, type Matrix, type Stream } from "./streams.js";

const BITS = 32;
/** Digits of the number of a draw: `MOST_DRAWS` is below 2^24. */
const DIGITS = 24;

/**
 * A dimension of a sequence of Sobol' (1967) that is randomised by a stream: a random linear scrambling and a digital shift (Matoušek
 * 1998), so that each point by itself is uniform and all together lie more evenly than independent ones. The initial numbers are drawn as
 * well: whatever they are, dimensions form such a sequence as long as each has a primitive polynomial of its own.
 */
export class Dimension {
  private readonly directions: Int32Array;
  private readonly shift: number;

  /** `place`: 0, 1 …, another one for each dimension of the sequence. */
  constructor(place: number, stream: Stream, matrix: Matrix) {
    const random = new Int32Array(2 * BITS + 2);
    fillWords(stream, matrix, 0, random);
    this.shift = random[2 * BITS] as number;
    this.directions = scrambled(directionsOf(place, random.subarray(BITS)), random);
  }

  /** Fills a column with the words of 32 bits of the points `from`, `from + 1` … in the order of Gray codes (Antonov & Saleev 1979). */
  fill(from: number, column: Int32Array): void {
    const { directions } = this;
    let word = this.shift;
    for (let gray = from ^ (from >>> 1), digit = 0; gray !== 0; gray >>>= 1, digit += 1) {
      if ((gray & 1) === 1) word ^= directions[digit] as number;
    }
    for (let i = 0; i < column.length; i += 1) {
      column[i] = word;
      const next = from + i + 1;
      word ^= directions[31 - Math.clz32(next & -next)] as number;
    }
  }
}

/**
 * The direction numbers of a dimension: of the first one the powers of two; of the others by the recurrence of its polynomial, from initial
 * numbers that are odd and have as many digits as their place says (Bratley & Fox 1988, Algorithm 659).
 */
function directionsOf(place: number, random: Int32Array): Int32Array {
  const directions = new Int32Array(DIGITS);
  const { degree, inner } = place === 0 ? { degree: DIGITS, inner: 0 } : primitivePolynomial(place - 1);
  for (let i = 0; i < DIGITS; i += 1) {
    if (i < degree) {
      const initial = place === 0 || i === 0 ? 1 : ((random[i] as number) >>> (BITS - i - 1)) | 1;
      directions[i] = initial << (BITS - 1 - i);
      continue;
    }
    const last = directions[i - degree] as number;
    let direction = last ^ (last >>> degree);
    for (let k = 1; k < degree; k += 1) {
      if (((inner >>> (degree - 1 - k)) & 1) === 1) direction ^= directions[i - k] as number;
    }
    directions[i] = direction;
  }
  return directions;
}

/** Each digit becomes itself and a random sum of those before it. */
function scrambled(directions: Int32Array, random: Int32Array): Int32Array {
  return directions.map((direction) => {
    let word = 0;
    for (let digit = 0; digit < BITS; digit += 1) {
      const own = 1 << (BITS - 1 - digit);
      const before = digit === 0 ? 0 : -1 << (BITS - digit);
      if (isOdd(direction & (own | (before & (random[digit] as number))))) word |= own;
    }
    return word;
  });
}

/** True where an odd number of bits is set. */
function isOdd(word: number): boolean {
  let folded = word ^ (word >>> 16);
  folded ^= folded >>> 8;
  folded ^= folded >>> 4;
  return ((0x6996 >>> (folded & 15)) & 1) === 1;
}
