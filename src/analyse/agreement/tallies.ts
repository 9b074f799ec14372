import { MISSING, type Ratings } from "./ratings.js";
import { type Weighting, type Weights, weightsOf } from "./weights.js";

/**
 * Ratings in the form in which coefficients are computed: the ratings of each unit side by side, and of each unit what does not
 * depend on other units. Coefficients of any draw of units take time linear in the units.
 */
export class Tallies {
  readonly units: number;
  readonly raters: number;
  readonly size: number;
  readonly scale: Ratings["scale"];
  readonly codes: Int32Array;
  /** Where the ratings of each unit begin in `given`; one more at the end. */
  readonly starts: Int32Array;
  /** The ratings that are there, unit by unit. */
  readonly given: Int32Array;
  readonly #weights = new Map<Weighting, Weights>();
  readonly #agreement = new Map<Weighting, Float64Array>();

  constructor({ units, raters, codes, scale }: Ratings) {
    this.units = units;
    this.raters = raters;
    this.size = scale.scores.length;
    this.scale = scale;
    this.codes = codes;
    this.starts = new Int32Array(units + 1);
    this.given = new Int32Array(codes.length);
    let count = 0;
    for (let unit = 0; unit < units; unit += 1) {
      this.starts[unit] = count;
      for (let i = 0; i < raters; i += 1) {
        const code = codes[unit * raters + i] as number;
        if (code !== MISSING) this.given[count++] = code;
      }
    }
    this.starts[units] = count;
  }

  /** How many ratings a unit has. */
  rated(unit: number): number {
    return (this.starts[unit + 1] as number) - (this.starts[unit] as number);
  }

  weights(weighting: Weighting): Weights {
    const known = this.#weights.get(weighting) ?? weightsOf(this.scale, weighting);
    this.#weights.set(weighting, known);
    return known;
  }

  /** Of each unit with two ratings or more, the mean weight of its pairs, 0 to 1; NaN of others. */
  agreement(weighting: Weighting): Float64Array {
    const known = this.#agreement.get(weighting);
    if (known !== undefined) return known;
    const { size, values } = weighting === "unweighted" ? { size: 0, values: null } : this.weights(weighting);
    const shares = new Float64Array(this.units).fill(Number.NaN);
    for (let unit = 0; unit < this.units; unit += 1) {
      const [start, end] = [this.starts[unit] as number, this.starts[unit + 1] as number];
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
      shares[unit] = (2 * sum) / (count * (count - 1));
    }
    this.#agreement.set(weighting, shares);
    return shares;
  }
}
