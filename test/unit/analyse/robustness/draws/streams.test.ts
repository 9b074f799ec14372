import { describe, expect, it } from "vitest";
import { fillWords, streamOf, uniformOf, wordOfCase } from "../../../../../src/analyse/robustness/draws/streams.js";

const filled = (...args: [Parameters<typeof fillWords>[0], 0 | 1, number, number]): Int32Array => {
  const words = new Int32Array(args[3]);
  fillWords(args[0], args[1], args[2], words);
  return words;
};
const hex = (words: Int32Array): string[] => [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0"));

describe("Threefry-2x32 with 20 rounds", () => {
  // The known answers of the authors' own implementation, Random123, for the counters that a stream can reach.
  it("gives the known answer of counter and key 0", () => {
    expect(hex(filled({ k0: 0, k1: 0 }, 0, 0, 2))).toEqual(["6b200159", "99ba4efe"]);
  });

  it("gives the same word for a draw wherever the column begins", () => {
    const stream = streamOf(3, ["weights", "a"]);
    const all = filled(stream, 1, 0, 64);
    for (const from of [2, 16, 62]) expect(filled(stream, 1, from, 2)).toEqual(all.slice(from, from + 2));
  });
});

describe("streams", () => {
  const draws = 20_000;
  const uniforms = (seed: number, matrix: 0 | 1, ...name: string[]): Float64Array =>
    Float64Array.from(filled(streamOf(seed, name), matrix, 0, draws), uniformOf);
  const correlation = (a: Float64Array, b: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < a.length; i += 1) sum += ((a[i] as number) - 0.5) * ((b[i] as number) - 0.5);
    return (12 * sum) / a.length;
  };

  it("are uniform: every twentieth holds its share", () => {
    const shares = new Float64Array(20);
    for (const u of uniforms(1, 0, "weights", "a")) (shares[Math.floor(u * 20)] as number) += 20 / draws;
    for (const share of shares) expect(Math.abs(share - 1)).toBeLessThan(0.15);
  });

  it("have nothing to do with each other", () => {
    const one = uniforms(1, 0, "weights", "a");
    for (const other of [
      uniforms(1, 1, "weights", "a"),
      uniforms(1, 0, "weights", "b"),
      uniforms(2, 0, "weights", "a"),
    ]) {
      expect(Math.abs(correlation(one, other))).toBeLessThan(0.03);
    }
  });

  it("never reach 0 or 1", () => {
    expect(uniformOf(0)).toBeGreaterThan(0);
    expect(uniformOf(-1)).toBeLessThan(1);
  });

  it("are told apart by every part of their name", () => {
    const streams = [
      streamOf(1, ["a", "bc"]),
      streamOf(1, ["ab", "c"]),
      streamOf(2, ["a", "bc"]),
      streamOf(1, ["a", "bc", ""]),
    ];
    expect(new Set(streams.map(({ k0, k1 }) => `${k0} ${k1}`)).size).toBe(4);
  });

  it("give each case words of its own: a permutation, so as uniform as those that all share", () => {
    const shared = filled(streamOf(1, ["values", "a", ""]), 0, 0, draws);
    const [a, b] = ["a", "b"].map((key) => {
      const stream = streamOf(1, ["case", key]);
      return Int32Array.from(shared, (word) => wordOfCase(word, stream.k0, stream.k1));
    }) as [Int32Array, Int32Array];
    expect(new Set(a).size).toBe(new Set(shared).size);
    const [ua, ub] = [Float64Array.from(a, uniformOf), Float64Array.from(b, uniformOf)];
    expect(Math.abs(correlation(ua, ub))).toBeLessThan(0.03);
    expect(Math.abs(correlation(ua, Float64Array.from(shared, uniformOf)))).toBeLessThan(0.03);
  });
});
