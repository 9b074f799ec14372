import { describe, expect, it } from "vitest";
import {
  addMoments,
  intervalsOf,
  MOMENTS,
  type MomentRow,
  sobolOf,
  sumOf,
} from "../../../../../src/analyse/robustness/draws/sobol.js";
import {
  arrayUnits,
  independentUnits,
  levelsFor,
  type Units,
} from "../../../../../src/analyse/robustness/draws/units.js";

const DRAWS = 10_000;
/** As many numbers as a typology of some size draws. */
const NUMBERS = 90;

/** The function of Ishigami & Homma (1990) with a = 7, b = 0.1, whose indices are known exactly. */
const ishigami = (x: number, y: number, z: number): number =>
  Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
const PI = Math.PI;
const alone = 0.5 * (1 + (0.1 * PI ** 4) / 5) ** 2;
const second = 49 / 8;
const together = (8 * 0.01 * PI ** 8) / 225;
const variance = alone + second + together;
const EXACT = [
  { first: alone / variance, total: (alone + together) / variance },
  { first: second / variance, total: second / variance },
  { first: 0, total: together / variance },
];
type Places = readonly [number, number, number];

type Samples = readonly [a: readonly Float64Array[], b: readonly Float64Array[]];

/** The samples A and B of as many numbers, each between -pi and pi. */
function samplesOf(units: (matrix: 1 | 2) => Units, draws: number): Samples {
  const sample = (matrix: 1 | 2): Float64Array[] => {
    const number = units(matrix);
    return Array.from({ length: NUMBERS }, (_, n) => {
      const column = new Float64Array(draws);
      number([`number ${n}`])(0, column);
      return column.map((u) => -PI + 2 * PI * u);
    });
  };
  return [sample(1), sample(2)];
}

/** Adds the draws, three numbers of each being those of the function, to sums of each of the three that `sumsAt` gives for a draw. */
function addDraws([a, b]: Samples, places: Places, sumsAt: (draw: number, v: number) => Float64Array): void {
  const [ax, ay, az, bx, by, bz] = [a, b].flatMap((one) => places.map((place) => one[place])) as Float64Array[];
  for (let i = 0; i < (ax?.length ?? 0); i += 1) {
    const at = (x?: Float64Array, y?: Float64Array, z?: Float64Array): number =>
      ishigami(x?.[i] as number, y?.[i] as number, z?.[i] as number);
    const [inA, inB] = [at(ax, ay, az), at(bx, by, bz)];
    addMoments(sumsAt(i, 0), 0, inA, inB, at(bx, ay, az), at(ax, by, bz));
    addMoments(sumsAt(i, 1), 0, inA, inB, at(ax, by, az), at(bx, ay, bz));
    addMoments(sumsAt(i, 2), 0, inA, inB, at(ax, ay, bz), at(bx, by, az));
  }
}

/** The rows of each of the three numbers. */
function rowsOf(samples: Samples, places: Places): MomentRow[][] {
  const rows = places.map(() => Array.from(samples[0][0] ?? [], () => ({ count: 1, sums: new Float64Array(MOMENTS) })));
  addDraws(samples, places, (draw, v) => rows[v]?.[draw]?.sums as Float64Array);
  return rows;
}

const inArray = (seed: number, draws: number): Samples =>
  samplesOf((matrix) => arrayUnits(seed, matrix, levelsFor(draws), draws), draws);
const independent = (seed: number, draws: number): MomentRow[][] =>
  rowsOf(
    samplesOf((matrix) => independentUnits(seed, matrix, draws), draws),
    [0, 1, 2],
  );
const SEEDS = Array.from({ length: 50 }, (_, seed) => seed);
const ALL_PLACES: readonly Places[] = [
  [0, 1, 2],
  [87, 88, 89],
  [3, 41, 77],
  [89, 0, 45],
];

describe("Sobol' indices of the Ishigami function at 10,000 draws", () => {
  const errors = ALL_PLACES.map((): number[][] => []);
  for (const seed of SEEDS) {
    const samples = inArray(seed, DRAWS);
    ALL_PLACES.forEach((places, p) => {
      const sums = places.map(() => new Float64Array(MOMENTS));
      addDraws(samples, places, (_draw, v) => sums[v] as Float64Array);
      const found = sums.map(sobolOf);
      errors[p]?.push(
        EXACT.flatMap(({ first, total }, v) => [
          (found[v]?.first ?? Number.NaN) - first,
          (found[v]?.total ?? Number.NaN) - total,
        ]),
      );
    });
  }

  it.each(ALL_PLACES.map((places, p) => [places, p] as const))(
    "are within 0.02 of the exact ones for each of 50 seeds, as numbers %j of 90",
    (_places, p) => {
      expect(Math.max(...(errors[p] ?? []).flat().map(Math.abs))).toBeLessThan(0.02);
    },
  );

  it("have no bias: over the seeds the errors cancel", () => {
    for (const own of errors) {
      for (let index = 0; index < 6; index += 1) {
        const mean = own.reduce((sum, all) => sum + (all[index] ?? Number.NaN), 0) / own.length;
        expect(Math.abs(mean), `index ${index}`).toBeLessThan(0.003);
      }
    }
  });
});

const bootstrap = { draws: 400, seed: 5, confidence: 0.95 };

/** In how many of the seeds an interval contains the exact index, over both indices of all three numbers. */
function coverage(rowsFor: (seed: number) => MomentRow[][], seeds: readonly number[]): number {
  let within = 0;
  for (const seed of seeds) {
    rowsFor(seed).forEach((rows, v) => {
      const found = intervalsOf(rows, { ...bootstrap, draws: 200, seed });
      for (const of of ["first", "total"] as const) {
        const exact = EXACT[v]?.[of] ?? Number.NaN;
        if ((found?.[of].lo ?? 1) <= exact && exact <= (found?.[of].hi ?? 0)) within += 1;
      }
    });
  }
  return within / (6 * seeds.length);
}

describe("bootstrap intervals", () => {
  it("halve with four times the draws, and contain the index", () => {
    const [few, many] = [independent(1, 2500), independent(1, DRAWS)];
    many.forEach((rows, v) => {
      const [a, b, index] = [intervalsOf(few[v] ?? [], bootstrap), intervalsOf(rows, bootstrap), sobolOf(sumOf(rows))];
      for (const of of ["first", "total"] as const) {
        expect(index?.[of]).toBeGreaterThan(b?.[of].lo ?? Number.NaN);
        expect(index?.[of]).toBeLessThan(b?.[of].hi ?? Number.NaN);
        const ratio = ((b?.[of].hi ?? 0) - (b?.[of].lo ?? 0)) / ((a?.[of].hi ?? 0) - (a?.[of].lo ?? 0));
        expect(ratio).toBeGreaterThan(0.4);
        expect(ratio).toBeLessThan(0.62);
      }
    });
  });

  it("contain the exact index in about 95 % of independent samples, and more often of draws in an array", () => {
    const seeds = SEEDS.slice(0, 40);
    const apart = coverage((seed) => independent(seed, 1000), seeds);
    expect(apart).toBeGreaterThan(0.9);
    expect(apart).toBeLessThan(0.985);
    expect(coverage((seed) => rowsOf(inArray(seed, 1000), [2, 30, 60]), seeds)).toBeGreaterThan(apart);
  });

  it("are the same when rows that are alike are counted together", () => {
    const binary = Array.from({ length: 2000 }, (_, i) => [2, 3, 5, 7].map((n) => (i % n === 0 ? 1 : 0)));
    const one = ([a, b, ab, ba]: number[], count: number): MomentRow => {
      const sums = new Float64Array(MOMENTS);
      addMoments(sums, 0, a as number, b as number, ab as number, ba as number);
      return { count, sums };
    };
    const counted = new Map<string, number>();
    for (const row of binary) counted.set(row.join(), (counted.get(row.join()) ?? 0) + 1);
    const together = [...counted].map(([key, count]) => one(key.split(",").map(Number), count));
    const apart = binary.map((row) => one(row, 1));
    expect(sobolOf(sumOf(together))).toEqual(sobolOf(sumOf(apart)));
    const [a, b] = [together, apart].map((rows) => intervalsOf(rows, { ...bootstrap, draws: 2000 })?.first);
    const ratio = ((a?.hi ?? 0) - (a?.lo ?? 0)) / ((b?.hi ?? 0) - (b?.lo ?? 0));
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });
});

describe("indices", () => {
  it("are none where the output does not vary", () => {
    const sums = new Float64Array(MOMENTS);
    for (let i = 0; i < 10; i += 1) addMoments(sums, 0, 1, 1, 1, 1);
    expect(sobolOf(sums)).toBeNull();
    expect(intervalsOf([{ count: 10, sums }], bootstrap)).toBeNull();
  });
});
