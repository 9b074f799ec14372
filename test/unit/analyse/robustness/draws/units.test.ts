import { describe, expect, it } from "vitest";
import { arrayUnits, independentUnits, levelsFor } from "../../../../../src/analyse/robustness/draws/units.js";

const LEVELS = 11;
const DRAWS = LEVELS ** 2;

/** Columns of A and of B by number; columns have one line more than an odd number of draws. */
function arrayOf(seed: number, numbers: number, levels = LEVELS, draws = DRAWS): { a: number[]; b: number[] }[] {
  const size = draws + (draws % 2);
  const sides = ([1, 2] as const).map((matrix) => {
    const units = arrayUnits(seed, matrix, levels, size);
    return Array.from({ length: numbers }, (_, n) => {
      const column = new Float64Array(size);
      units([String(n)])(0, column);
      return [...column.subarray(0, draws)];
    });
  });
  return Array.from({ length: numbers }, (_, n) => ({ a: sides[0]?.[n] ?? [], b: sides[1]?.[n] ?? [] }));
}

/** The cell of a point of 11 levels: three strips with three, four and four cells. */
function cellOf(a: number, b: number): number {
  if (a < 3 / 11) return Math.floor(3 * b);
  return Math.floor(4 * b) + (a < 7 / 11 ? 3 : 7);
}

describe("draws in an orthogonal array", () => {
  const columns = arrayOf(3, LEVELS);
  const cells = columns.map(({ a, b }) => a.map((u, i) => cellOf(u, b[i] ?? Number.NaN)));

  it("are in every cell of a number equally often", () => {
    for (const own of cells) {
      const counts = Array.from({ length: LEVELS }, (_, cell) => own.filter((one) => one === cell).length);
      expect(counts).toEqual(counts.map(() => LEVELS));
    }
  });

  it("meet every pair of cells of any two numbers once", () => {
    cells.forEach((one, n) => {
      for (const other of cells.slice(n + 1)) {
        expect(new Set(one.map((cell, i) => LEVELS * cell + (other[i] ?? Number.NaN))).size).toBe(DRAWS);
      }
    });
  });

  it("are uniform in (0, 1), a draw at a time: over the seeds each one is anywhere", () => {
    const first = Array.from({ length: 400 }, (_, seed) => arrayOf(seed, 1, 5, 2)[0]?.a[0] ?? Number.NaN);
    for (const edge of [0.1, 0.25, 0.5, 0.75, 0.9]) {
      expect(Math.abs(first.filter((u) => u < edge).length / 400 - edge)).toBeLessThan(0.08);
    }
    for (const { a, b } of columns) for (const u of [...a, ...b]) expect(u > 0 && u < 1).toBe(true);
  });

  it("are independent ones for the numbers after the last column", () => {
    const units = arrayUnits(3, 2, 2, 64);
    const names = [["x"], ["y"], ["z"]];
    const [array, free] = [new Float64Array(64), new Float64Array(64)];
    const fills = names.map((name) => units(name));
    fills[2]?.(0, array);
    independentUnits(3, 2, 64)(["z"])(0, free);
    expect(array).toEqual(free);
    fills[1]?.(0, array);
    independentUnits(3, 2, 64)(["y"])(0, free);
    expect(array).not.toEqual(free);
  });

  it("are the same in blocks as at once", () => {
    const [whole, part] = [new Float64Array(64), new Float64Array(16)];
    arrayUnits(3, 2, LEVELS, 64)(["x"])(0, whole);
    arrayUnits(3, 2, LEVELS, 16)(["x"])(32, part);
    expect([...part]).toEqual([...whole.subarray(32, 48)]);
  });
});

describe("the levels of an array", () => {
  it.each([
    [1, 2],
    [4, 2],
    [5, 3],
    [25, 5],
    [26, 7],
    [10_000, 101],
    [10_000_000, 3163],
  ])("for %d draws are %d", (draws, levels) => {
    expect(levelsFor(draws)).toBe(levels);
  });
});
