import type { Interval } from "../../../model/interval.js";
import { LANES } from "./lanes.js";
import { CUBICS, logistic, STEPS } from "./logistic.js";
import type { Rates } from "./rates.js";
import type { Source } from "./source.js";
import { type Stream, uniformOfCase } from "./streams.js";

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
  const { crossover, slope, bend } = rates;
  const cubics = CUBICS;
  const degreeAt = logistic;
  for (let i = 0; i < degrees.length; i += LANES) {
    degrees[i] = degreeAt(stepsAt(near - (crossover[i] as number), slope, bend, i), cubics);
    degrees[i | 1] = degreeAt(stepsAt(near - (crossover[i | 1] as number), slope, bend, i | 1), cubics);
    degrees[i | 2] = degreeAt(stepsAt(near - (crossover[i | 2] as number), slope, bend, i | 2), cubics);
    degrees[i | 3] = degreeAt(stepsAt(near - (crossover[i | 3] as number), slope, bend, i | 3), cubics);
  }
}

/** Log-odds in `STEPS` at a distance from the crossover. */
function stepsAt(distance: number, slope: Float64Array, bend: Float64Array, i: number): number {
  return distance * (slope[i] as number) + Math.abs(distance) * (bend[i] as number);
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
    for (let i = 0; i < degrees.length; i += 1) degrees[i] = lo + width * uniformOfCase(words[i] as number, k0, k1);
    calibrate(degrees, rates);
    return;
  }
  const { crossover, slope, bend } = rates;
  const cubics = CUBICS;
  const degreeAt = logistic;
  const inside = uniformOfCase;
  for (let i = 0; i < degrees.length; i += LANES) {
    const at0 = lo + width * inside(words[i] as number, k0, k1) - (crossover[i] as number);
    const at1 = lo + width * inside(words[i | 1] as number, k0, k1) - (crossover[i | 1] as number);
    const at2 = lo + width * inside(words[i | 2] as number, k0, k1) - (crossover[i | 2] as number);
    const at3 = lo + width * inside(words[i | 3] as number, k0, k1) - (crossover[i | 3] as number);
    degrees[i] = degreeAt(stepsAt(at0, slope, bend, i), cubics);
    degrees[i | 1] = degreeAt(stepsAt(at1, slope, bend, i | 1), cubics);
    degrees[i | 2] = degreeAt(stepsAt(at2, slope, bend, i | 2), cubics);
    degrees[i | 3] = degreeAt(stepsAt(at3, slope, bend, i | 3), cubics);
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
  const inside = uniformOfCase;
  for (let i = 0; i < degrees.length; i += 1) degrees[i] = lo + Math.floor(count * inside(words[i] as number, k0, k1));
  calibrate(degrees, rates);
}

/** Raw values become degrees. Where all are logistic, the loops above do the same at once. */
function calibrate(values: Float64Array, rates: Rates): void {
  const cubics = CUBICS;
  if (rates.isLogistic) {
    const { crossover, slope, bend } = rates;
    for (let i = 0; i < values.length; i += 1)
      values[i] = logistic(stepsAt((values[i] as number) - (crossover[i] as number), slope, bend, i), cubics);
    return;
  }
  const { crossover, above, below, logOdds, isExact } = rates;
  for (let i = 0; i < values.length; i += 1) {
    const distance = (values[i] as number) - (crossover[i] as number);
    const spans = distance / ((distance > 0 ? above[i] : below[i]) as number);
    if (rates.logistic[i] === 0) values[i] = Math.min(1, Math.max(0, 0.5 + 0.5 * spans));
    else values[i] = isExact ? 1 / (1 + Math.exp(-logOdds * spans)) : logistic(STEPS * logOdds * spans, cubics);
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
    const at = Math.floor(codes.length * uniformOfCase(words[i] as number, k0, k1));
    degrees[i] = (columns[codes[at] as number] as Float64Array)[i] as number;
  }
}

/** Draws a degree uniformly between both ends, into the lower one. */
export function drawBetween({ lo, hi }: Ends, words: Int32Array, { k0, k1 }: Stream): void {
  for (let i = 0; i < lo.length; i += 1) {
    const least = lo[i] as number;
    lo[i] = least + ((hi[i] as number) - least) * uniformOfCase(words[i] as number, k0, k1);
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
      lo[i] = pickFrom(columns, degree, uniformOfCase(drawn[i] as number, key.k0, key.k1), i);
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
