import { describe, expect, it } from "vitest";
import {
  addMoments,
  intervalsOf,
  type MomentRow,
  momentsFor,
  sobolOf,
  sumOf,
} from "../../../../../src/analyse/robustness/draws/sobol.js";
import { fillWords, type Matrix, streamOf, uniformOf } from "../../../../../src/analyse/robustness/draws/streams.js";

const DRAWS = 10_000;

/** The function of Ishigami & Homma (1990) with a = 7, b = 0.1, whose indices are known exactly. */
const ishigami = (x: number, y: number, z: number): number =>
  Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
const PI = Math.PI;
const alone = 0.5 * (1 + (0.1 * PI ** 4) / 5) ** 2;
const second = 49 / 8;
const together = (8 * 0.01 * PI ** 8) / 225;
const variance = alone + second + together;
const EXACT = {
  first: [alone / variance, second / variance, 0],
  total: [(alone + together) / variance, second / variance, together / variance],
};

function column(seed: number, matrix: Matrix, name: string, draws: number): number[] {
  const words = new Int32Array(draws);
  fillWords(streamOf(seed, [name]), matrix, 0, words);
  return Array.from(words, (word) => -PI + 2 * PI * uniformOf(word));
}

function rowsOf(seed: number, draws: number): MomentRow[] {
  const samples = ([0, 1] as const).map((matrix) => ["x", "y", "z"].map((name) => column(seed, matrix, name, draws)));
  const at = (picks: readonly number[], i: number): number => {
    const [x, y, z] = picks.map((matrix, v) => samples[matrix]?.[v]?.[i] ?? Number.NaN);
    return ishigami(x as number, y as number, z as number);
  };
  return Array.from({ length: draws }, (_, i) => {
    const sums = new Float64Array(momentsFor(3));
    addMoments(sums, at([0, 0, 0], i), at([1, 1, 1], i), [at([1, 0, 0], i), at([0, 1, 0], i), at([0, 0, 1], i)]);
    return { count: 1, sums };
  });
}

describe("Sobol' indices of the Ishigami function", () => {
  it("are within 0.02 of the exact ones at 10,000 draws", () => {
    const found = sobolOf(sumOf(rowsOf(1, DRAWS)));
    for (const of of ["first", "total"] as const) {
      EXACT[of].forEach((exact, g) => {
        expect(Math.abs((found?.[of][g] ?? Number.NaN) - exact), `${of} ${g}`).toBeLessThan(0.02);
      });
    }
  });

  it("have no bias: over twenty seeds the errors cancel", () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const found = seeds.map((seed) => sobolOf(sumOf(rowsOf(seed, DRAWS))));
    for (const of of ["first", "total"] as const) {
      EXACT[of].forEach((exact, g) => {
        const mean = found.reduce((sum, one) => sum + (one?.[of][g] ?? Number.NaN), 0) / seeds.length;
        expect(Math.abs(mean - exact), `${of} ${g}`).toBeLessThan(0.008);
      });
    }
  });

  const bootstrap = { draws: 400, seed: 5, confidence: 0.95 };

  it("lie within their bootstrap intervals, which halve with four times the draws", () => {
    const [few, many] = [rowsOf(1, 2500), rowsOf(1, DRAWS)].map((rows) => ({
      indices: sobolOf(sumOf(rows)),
      intervals: intervalsOf(rows, bootstrap),
    }));
    for (const of of ["first", "total"] as const) {
      EXACT[of].forEach((_, g) => {
        const [a, b] = [few?.intervals?.[of][g], many?.intervals?.[of][g]];
        const index = many?.indices?.[of][g] ?? Number.NaN;
        expect(index).toBeGreaterThan(b?.lo ?? Number.NaN);
        expect(index).toBeLessThan(b?.hi ?? Number.NaN);
        const ratio = ((b?.hi ?? 0) - (b?.lo ?? 0)) / ((a?.hi ?? 0) - (a?.lo ?? 0));
        expect(ratio).toBeGreaterThan(0.4);
        expect(ratio).toBeLessThan(0.62);
      });
    }
  });

  it("are the same when rows that are alike are counted together", () => {
    const binary = Array.from({ length: 2000 }, (_, i) => [
      i % 3 === 0 ? 1 : 0,
      i % 5 === 0 ? 1 : 0,
      i % 7 === 0 ? 1 : 0,
    ]);
    const one = ([a, b, ab]: number[], count: number): MomentRow => {
      const sums = new Float64Array(momentsFor(1));
      addMoments(sums, a as number, b as number, [ab as number]);
      return { count, sums };
    };
    const counted = new Map<string, number>();
    for (const row of binary) counted.set(row.join(), (counted.get(row.join()) ?? 0) + 1);
    const together = [...counted].map(([key, count]) => one(key.split(",").map(Number), count));
    const apart = binary.map((row) => one(row, 1));
    expect(sobolOf(sumOf(together))).toEqual(sobolOf(sumOf(apart)));
    const [a, b] = [
      intervalsOf(together, { ...bootstrap, draws: 2000 }),
      intervalsOf(apart, { ...bootstrap, draws: 2000 }),
    ];
    const width = (range: { lo: number; hi: number } | undefined): number => (range ? range.hi - range.lo : Number.NaN);
    expect(width(a?.first[0]) / width(b?.first[0])).toBeGreaterThan(0.85);
    expect(width(a?.first[0]) / width(b?.first[0])).toBeLessThan(1.15);
  });

  it("are none where the output does not vary", () => {
    const sums = new Float64Array(momentsFor(2));
    for (let i = 0; i < 10; i += 1) addMoments(sums, 1, 1, [1, 1]);
    expect(sobolOf(sums)).toBeNull();
    expect(intervalsOf([{ count: 10, sums }], bootstrap)).toBeNull();
  });
});
