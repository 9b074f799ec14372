import { describe, expect, it } from "vitest";
import {
  atLeast,
  atMost,
  covers,
  exactly,
  hull,
  isExact,
  openEnd,
  sum,
  TOLERANCE,
  UNKNOWN_AMOUNT,
} from "../../../src/quantity/interval.js";

const INFINITY = Number.POSITIVE_INFINITY;

describe("intervals", () => {
  it("add end by end; of nothing the sum is 0, and with what is unknown it is open", () => {
    expect(sum([])).toEqual({ lo: 0, hi: 0 });
    expect(sum([exactly(2), { lo: 1, hi: 5 }])).toEqual({ lo: 3, hi: 7 });
    expect(sum([exactly(2), UNKNOWN_AMOUNT])).toEqual({ lo: 2, hi: INFINITY });
  });

  it("have a hull from the lowest end to the highest", () => {
    expect(hull([exactly(2)])).toEqual({ lo: 2, hi: 2 });
    expect(
      hull([
        { lo: 3, hi: 4 },
        { lo: -1, hi: 3.5 },
        { lo: 0, hi: 9 },
      ]),
    ).toEqual({ lo: -1, hi: 9 });
  });

  it("are exact where both ends are one value", () => {
    expect([isExact(exactly(0.1)), isExact({ lo: 0, hi: 1 }), isExact(UNKNOWN_AMOUNT)]).toEqual([true, false, false]);
  });

  it.each([
    [{ lo: 0, hi: 1 }, true],
    [{ lo: -1, hi: 2 }, true],
    [{ lo: TOLERANCE / 2, hi: 1 - TOLERANCE / 2 }, true],
    [{ lo: 3 * TOLERANCE, hi: 1 }, false],
    [{ lo: 0, hi: 1 - 3 * TOLERANCE }, false],
    [{ lo: 0.2, hi: 0.8 }, false],
  ])("%o covers 0 to 1: %s", (interval, isCovering) => {
    expect(covers(interval, { lo: 0, hi: 1 })).toBe(isCovering);
  });

  it("cover no single value by being that value: it is known then", () => {
    expect(covers(exactly(1), exactly(1))).toBe(false);
    expect(covers({ lo: 0, hi: 1 }, exactly(1))).toBe(true);
  });

  it("have ends that a result can hold; an open one is null", () => {
    expect([openEnd(0), openEnd(INFINITY), openEnd(-INFINITY)]).toEqual([0, null, null]);
  });
});

describe("comparisons", () => {
  it.each([
    [1, 2, true, false],
    [2, 1, false, true],
    [1, 1, true, true],
    [1, 1 + TOLERANCE / 2, true, true],
    [1, 1 - TOLERANCE / 2, true, true],
    [1, 1 + 3 * TOLERANCE, true, false],
    [1, 1 - 3 * TOLERANCE, false, true],
  ])("of %d and %d are within the tolerance", (a, b, isAtMost, isAtLeast) => {
    expect([atMost(a, b), atLeast(a, b)]).toEqual([isAtMost, isAtLeast]);
  });
});

it("is within the tolerance up to its very end", () => {
  expect([atMost(1 + TOLERANCE, 1), atLeast(1 - TOLERANCE, 1)]).toEqual([true, true]);
  expect(covers({ lo: TOLERANCE, hi: 1 }, { lo: 0, hi: 1 })).toBe(true);
  expect(covers({ lo: 0, hi: 1 - TOLERANCE }, { lo: 0, hi: 1 })).toBe(true);
});
