import { describe, expect, it } from "vitest";
import { Dimension } from "../../../../../src/analyse/robustness/draws/points.js";
import { primitivePolynomial } from "../../../../../src/analyse/robustness/draws/polynomials.js";
import { streamOf } from "../../../../../src/analyse/robustness/draws/streams.js";

const POINTS = 1024;

function filled(place: number, seed: number, from = 0, count = POINTS): Uint32Array {
  const words = new Int32Array(count);
  new Dimension(place, streamOf(seed, ["x", String(place)]), 1).fill(from, words);
  return Uint32Array.from(words);
}

describe("primitive polynomials", () => {
  it("are as many of each degree as phi(2^n - 1) / n", () => {
    const counts = new Map<number, number>();
    for (let n = 0; n < 1 + 1 + 2 + 2 + 6 + 6 + 18 + 16 + 48 + 60 + 176; n += 1) {
      const { degree } = primitivePolynomial(n);
      counts.set(degree, (counts.get(degree) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual([1, 1, 2, 2, 6, 6, 18, 16, 48, 60, 176]);
  });

  it("are those of the tables", () => {
    const first = Array.from({ length: 8 }, (_, n) => primitivePolynomial(n));
    expect(first.map(({ degree, inner }) => [degree, inner])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
      [3, 2],
      [4, 1],
      [4, 4],
      [5, 2],
      [5, 4],
    ]);
  });
});

describe("scrambled Sobol' points", () => {
  const places = Array.from({ length: 250 }, (_, place) => place);

  it.each([0, 1, 2])("fill every 1,024th of every dimension once, from the first point on, with seed %i", (seed) => {
    for (const place of places) {
      const strata = new Set(Array.from(filled(place, seed), (word) => word >>> 22));
      expect(strata.size, `dimension ${place}`).toBe(POINTS);
    }
  });

  it.each([0, 1, 2])("fill every square of 32 by 32 in the first two dimensions once, with seed %i", (seed) => {
    const [x, y] = [filled(0, seed), filled(1, seed)];
    const squares = new Set(Array.from(x, (word, i) => `${word >>> 27} ${(y[i] as number) >>> 27}`));
    expect(squares.size).toBe(POINTS);
  });

  it("are the same wherever a column begins", () => {
    for (const place of [0, 3, 40]) {
      const all = filled(place, 7);
      for (const from of [2, 510, 900]) expect(filled(place, 7, from, 100)).toEqual(all.slice(from, from + 100));
    }
  });

  it("are each uniform: over the seeds the first point lies anywhere", () => {
    const seeds = Array.from({ length: 400 }, (_, seed) => seed);
    const mean = seeds.reduce((sum, seed) => sum + (filled(5, seed, 0, 1)[0] as number) * 2 ** -32, 0) / seeds.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });
});
