import type { Interval } from "../../../model/interval.js";
import { CUBICS, exactLogistic, logistic } from "./logistic.js";
import type { Source } from "./source.js";
import { type Stream, uniformOf, wordOfCase } from "./streams.js";

/** How the degrees of an indicator rise around its crossover in each draw (`View`). */
export interface Rates {
  readonly crossover: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly logistic: Int8Array;
  readonly isLogistic: boolean;
  readonly isExact: boolean;
}

/** The lower and upper degrees of an interval. */
export interface Ends {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

type Words = Extract<Source, { kind: "words" }>;

/** Stands in for an open end: so far away that the degree is 0 or 1, and near enough to be reckoned with. */
const FAR = 1e200;

/** The degrees of one raw value (method §3): `degreeOf` with the anchors of each draw. */
export function fillAt(degrees: Float64Array, rates: Rates, value: number): void {
  const near = Math.max(-FAR, Math.min(FAR, value));
  if (!rates.isLogistic) {
    degrees.fill(near);
    calibrate(degrees, rates);
    return;
  }
  const { crossover, above, below } = rates;
  const cubics = CUBICS;
  for (let i = 0; i < degrees.length; i += 1) {
    const distance = near - (crossover[i] as number);
    degrees[i] = logistic(distance * ((distance > 0 ? above[i] : below[i]) as number), cubics);
  }
}

/** The degrees of raw values drawn uniformly inside an interval. */
export function fillInside(
  degrees: Float64Array,
  rates: Rates,
  { lo, hi }: Interval,
  words: Int32Array,
  { k0, k1 }: Stream,
): void {
  const width = hi - lo;
  if (!rates.isLogistic) {
    for (let i = 0; i < degrees.length; i += 1) degrees[i] = lo + width * inside(words[i] as number, k0, k1);
    calibrate(degrees, rates);
    return;
  }
  const { crossover, above, below } = rates;
  const cubics = CUBICS;
  for (let i = 0; i < degrees.length; i += 1) {
    const distance = lo + width * inside(words[i] as number, k0, k1) - (crossover[i] as number);
    degrees[i] = logistic(distance * ((distance > 0 ? above[i] : below[i]) as number), cubics);
  }
}

/** The degrees of whole numbers inside an interval, each as likely as the others. */
export function fillWholeInside(
  degrees: Float64Array,
  rates: Rates,
  { lo, hi }: Interval,
  words: Int32Array,
  { k0, k1 }: Stream,
): void {
  const count = hi - lo + 1;
  for (let i = 0; i < degrees.length; i += 1) degrees[i] = lo + Math.floor(count * inside(words[i] as number, k0, k1));
  calibrate(degrees, rates);
}

function inside(word: number, k0: number, k1: number): number {
  return uniformOf(wordOfCase(word, k0, k1));
}

/** Raw values become degrees. The two loops above do the same at once where they are most often gone through. */
function calibrate(values: Float64Array, rates: Rates): void {
  const { crossover, above, below, isLogistic, isExact } = rates;
  const cubics = CUBICS;
  for (let i = 0; i < values.length; i += 1) {
    const distance = (values[i] as number) - (crossover[i] as number);
    const steps = distance * ((distance > 0 ? above[i] : below[i]) as number);
    const isDirect = isLogistic || rates.logistic[i] === 1;
    if (!isDirect) values[i] = Math.min(1, Math.max(0, 0.5 + steps));
    else values[i] = isExact ? exactLogistic(steps) : logistic(steps, cubics);
  }
}

/** The degrees of codes, each as likely as the others. `columns`: by place of the code. */
export function fillCodeInside(
  degrees: Float64Array,
  columns: readonly Float64Array[],
  codes: readonly number[],
  words: Int32Array,
  { k0, k1 }: Stream,
): void {
  for (let i = 0; i < degrees.length; i += 1) {
    const at = Math.floor(codes.length * inside(words[i] as number, k0, k1));
    degrees[i] = (columns[codes[at] as number] as Float64Array)[i] as number;
  }
}

/** Draws a degree uniformly between both ends, into the lower one. */
export function drawBetween({ lo, hi }: Ends, words: Int32Array, { k0, k1 }: Stream): void {
  for (let i = 0; i < lo.length; i += 1) {
    const least = lo[i] as number;
    lo[i] = least + ((hi[i] as number) - least) * inside(words[i] as number, k0, k1);
  }
}

/** Exchanges ends that stand the wrong way round. */
export function order({ lo, hi }: Ends): void {
  for (let i = 0; i < lo.length; i += 1) {
    const a = lo[i] as number;
    const b = hi[i] as number;
    if (a <= b) continue;
    lo[i] = b;
    hi[i] = a;
  }
}

/** Widens both ends so that they take in a degree. */
export function widen({ lo, hi }: Ends, degrees: Float64Array): void {
  for (let i = 0; i < lo.length; i += 1) {
    const degree = degrees[i] as number;
    if (degree < (lo[i] as number)) lo[i] = degree;
    if (degree > (hi[i] as number)) hi[i] = degree;
  }
}

/**
 * The degrees of a list: of its word with the greatest one, and where the list is open up to the greatest of the table (`readList`); anything
 * where the table does not know that word. With `drawn`, that word or one of those above it, each as likely as the others.
 */
export function fillWordsOf(
  { lo, hi }: Ends,
  columns: readonly Float64Array[],
  { words, open }: Words,
  drawn: Int32Array | null,
  key: Stream,
): void {
  for (let i = 0; i < lo.length; i += 1) {
    const best = bestOf(columns, words, i);
    const degree = best < 0 ? 0 : ((columns[best] as Float64Array)[i] as number);
    const top = open ? topOf(columns, i) : degree;
    if (top > degree && drawn !== null) {
      lo[i] = pickFrom(columns, degree, inside(drawn[i] as number, key.k0, key.k1), i);
      hi[i] = lo[i] as number;
    } else {
      lo[i] = degree;
      hi[i] = top > degree ? top : best < 0 ? 1 : degree;
    }
  }
}

/** The first of the words that has the greatest degree, -1 for one that the table does not know: it counts as 0. */
function bestOf(columns: readonly Float64Array[], words: readonly number[], i: number): number {
  let best = words[0] as number;
  let most = best < 0 ? 0 : ((columns[best] as Float64Array)[i] as number);
  for (const word of words) {
    const degree = word < 0 ? 0 : ((columns[word] as Float64Array)[i] as number);
    if (degree <= most) continue;
    most = degree;
    best = word;
  }
  return best;
}

function topOf(columns: readonly Float64Array[], i: number): number {
  let most = 0;
  for (const column of columns) most = Math.max(most, column[i] as number);
  return most;
}

/** One of a degree and those of the table above it, by a uniform number. */
function pickFrom(columns: readonly Float64Array[], degree: number, u: number, i: number): number {
  let count = 1;
  for (const column of columns) if ((column[i] as number) > degree) count += 1;
  let left = Math.floor(u * count);
  if (left === 0) return degree;
  for (const column of columns) {
    if ((column[i] as number) > degree) left -= 1;
    if (left === 0) return column[i] as number;
  }
  return degree;
}
