import { describe, expect, it } from "vitest";
import { aggregate } from "../../../src/score/aggregate.js";
import { degreeOf, valueAt } from "../../../src/score/calibrate.js";
import { numberIn, readTable } from "../../helpers/csv.js";

const PRECISION = 1e-12;

/** Within 1e-12, relative to the size of the number where that is above 1. */
function expectClose(actual: number, expected: number | null): void {
  expect(Math.abs(actual - (expected ?? Number.NaN))).toBeLessThanOrEqual(
    PRECISION * Math.max(1, Math.abs(expected ?? 0)),
  );
}

describe("calibration against the plain formula, as computed in R", () => {
  const rows = readTable("calibrate").filter((row) => row.below === "1" && row.above === "1");

  it.each(rows)("row $row ($group, $method, $direction): x = $x", (row) => {
    const number = (column: string): number => numberIn(row, column) ?? Number.NaN;
    const anchors = {
      method: row.method === "linear" ? ("linear" as const) : ("direct" as const),
      out: number("e"),
      crossover: number("c"),
      in: number("i"),
      idm: number("idm"),
    };
    const degree = degreeOf(number("x"), anchors);
    expectClose(degree, number("formula"));
    // Near 0 and 1 the inverse loses every digit that the degree has lost.
    if (degree > 1e-6 && degree < 1 - 1e-6 && anchors.out !== 1e-9) {
      const back = valueAt(degree, anchors);
      expect(Math.abs(back - number("x")) / Math.max(1, Math.abs(number("x")))).toBeLessThan(1e-8);
    }
  });

  it("reads enough rows to mean something", () => {
    expect(rows.length).toBeGreaterThan(150);
  });
});

describe("means with gaps against COINr", () => {
  const list = (cell: string | undefined) =>
    (cell ?? "").split("|").map((item) => (item === "NA" ? null : Number(item)));

  it.each(readTable("aggregate"))("row $row", (row) => {
    const weights = list(row.w);
    const items = list(row.x).flatMap((degree, i) => {
      const weight = weights[i] ?? 0;
      return degree === null || weight === 0 ? [] : [{ degree, weight }];
    });
    if (items.length === 0) {
      expect(row.amean).toBe("NA");
      return;
    }
    expectClose(aggregate({ method: "mean" }, items), numberIn(row, "amean"));
    for (const [column, exponent] of [
      ["gmean", 0],
      ["hmean", -1],
      ["genmean_p2", 2],
      ["genmean_pm2", -2],
      ["genmean_p05", 0.5],
    ] as const) {
      const expected = numberIn(row, column);
      if (expected !== null) expectClose(aggregate({ method: "power", exponent }, items), expected);
    }
  });
});

describe("power means at the ends", () => {
  const items = (...degrees: number[]) => degrees.map((degree, i) => ({ degree, weight: i === 0 ? 1 : 3 }));

  it.each([
    [[0.3, 0.7], 1e-9, 0.5663746981],
    [[0.3, 0.7], -1e-12, 0.5663746981],
    [[0.3, 0.7], 1e-300, 0.5663746981],
  ])("%j with exponent %d", (degrees, exponent, expected) => {
    expect(aggregate({ method: "power", exponent }, items(...degrees))).toBeCloseTo(expected, 8);
  });

  it("neither overflows nor vanishes", () => {
    const equal = [1e-4, 0.9, 0.8].map((degree) => ({ degree, weight: 1 }));
    expectClose(aggregate({ method: "power", exponent: -100 }, equal), 1e-4 * 3 ** 0.01);
    expectClose(aggregate({ method: "power", exponent: 100 }, [{ degree: 0, weight: 1 }]), 0);
  });
});

describe("a degree of 0 in a power mean", () => {
  const items = (...degrees: number[]) => degrees.map((degree, i) => ({ degree, weight: i === 0 ? 1 : 3 }));

  it.each([
    [[0, 0.9], 0, 0],
    [[0, 0.9], -1, 0],
    [[0.9, 0], -0.5, 0],
    [[0, 0], 2, 0],
    [[0, 0.9], 1, (3 * 0.9) / 4],
    [[0, 0.9], 2, Math.sqrt((3 * 0.9 ** 2) / 4)],
    [[0, 0.9], 0.5, ((3 * 0.9 ** 0.5) / 4) ** 2],
  ])("%j with exponent %d", (degrees, exponent, expected) => {
    expect(aggregate({ method: "power", exponent }, items(...degrees))).toBeCloseTo(expected, 12);
  });
});

describe("weights that are tiny", () => {
  it("change nothing by their size", () => {
    const at = (scale: number) => {
      const indicators = [0.9, 0.8, 0.1].map((degree, i) => ({ degree, weight: scale * (i === 1 ? 2 : 1) }));
      return aggregate({ method: "mean" }, indicators);
    };
    expectClose(at(1e-12), at(1));
  });
});
