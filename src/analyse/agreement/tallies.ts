import { MISSING, type Ratings } from "./ratings.js";
import { type Weighting, type Weights, weightsOf } from "./weights.js";

/** Units that are drawn, with replacement: how often each row is among them. */
export type Draw = Float64Array;

/**
 * Ratings in the form in which coefficients are computed: units that were rated alike are one row, with its ratings side by side and what does not
 * depend on other rows. Coefficients of any draw of units take time linear in the rows, which are few where the scale is short.
 */
export class Tallies {
  readonly rows: number;
  /** By unit. */
  readonly rowOf: Int32Array;
  readonly raters: number;
  readonly size: number;
  readonly scale: Ratings["scale"];
  /** Places in the scale, row by row and within each rater by rater. */
  readonly codes: Int32Array;
  /** Where the ratings of each row begin in `given`; one more at the end. */
  readonly starts: Int32Array;
  /** The ratings that are there, row by row. */
  readonly given: Int32Array;
  readonly #weights = new Map<Weighting, Weights>();
  readonly #agreement = new Map<Weighting, Float64Array>();

  constructor(ratings: Ratings) {
    const { raters, codes, scale } = ratings;
    const { rowOf, firsts } = rowsOf(ratings);
    this.rows = firsts.length;
    this.rowOf = rowOf;
    this.raters = raters;
    this.size = scale.scores.length;
    this.scale = scale;
    this.codes = new Int32Array(firsts.length * raters);
    this.starts = new Int32Array(firsts.length + 1);
    this.given = new Int32Array(this.codes.length);
    let count = 0;
    firsts.forEach((unit, row) => {
      this.starts[row] = count;
      for (let i = 0; i < raters; i += 1) {
        const code = codes[unit * raters + i] as number;
        this.codes[row * raters + i] = code;
        if (code !== MISSING) this.given[count++] = code;
      }
    });
    this.starts[firsts.length] = count;
  }

  /** How many ratings the units of a row have. */
  rated(row: number): number {
    return (this.starts[row + 1] as number) - (this.starts[row] as number);
  }

  weights(weighting: Weighting): Weights {
    const known = this.#weights.get(weighting) ?? weightsOf(this.scale, weighting);
    this.#weights.set(weighting, known);
    return known;
  }

  /** Of each row with two ratings or more, the mean weight of its pairs, 0 to 1; NaN of others. */
  agreement(weighting: Weighting): Float64Array {
    const known = this.#agreement.get(weighting);
    if (known !== undefined) return known;
    const { size, values } = weighting === "unweighted" ? { size: 0, values: null } : this.weights(weighting);
    const shares = new Float64Array(this.rows).fill(Number.NaN);
    for (let row = 0; row < this.rows; row += 1) {
      const [start, end] = [this.starts[row] as number, this.starts[row + 1] as number];
      const count = end - start;
      if (count < 2) continue;
      let sum = 0;
      for (let i = start; i < end; i += 1) {
        const a = this.given[i] as number;
        for (let j = start; j < i; j += 1) {
          const b = this.given[j] as number;
          sum += values === null ? (a === b ? 1 : 0) : (values[a * size + b] as number);
        }
      }
      shares[row] = (2 * sum) / (count * (count - 1));
    }
    this.#agreement.set(weighting, shares);
    return shares;
  }
}

/** By unit its row, and by row the first of its units. With ratings beyond counting each unit is a row of its own. */
function rowsOf({ raters, units, codes, scale }: Ratings): {
  readonly rowOf: Int32Array;
  readonly firsts: readonly number[];
} {
  const base = scale.scores.length + 1;
  const isCountable = base ** raters < Number.MAX_SAFE_INTEGER;
  const rows = new Map<number, number>();
  const firsts: number[] = [];
  const rowOf = Int32Array.from({ length: units }, (_, unit) => {
    let key = 0;
    for (let i = 0; i < raters; i += 1) key = key * base + (codes[unit * raters + i] as number) - MISSING;
    const known = isCountable ? rows.get(key) : undefined;
    if (known !== undefined) return known;
    rows.set(key, firsts.length);
    return firsts.push(unit) - 1;
  });
  return { rowOf, firsts };
}
