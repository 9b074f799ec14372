import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, regionOf } from "../../../../src/render/figure/ternary/simplex.js";

type Range = { lo: number | null; hi: number | null } | null;
const region = (market: Range, redistribution: Range, reciprocity: Range) =>
  regionOf({ facts: { market_share: market, redistribution_share: redistribution, reciprocity_share: reciprocity } });
const exactly = (value: number) => ({ lo: value, hi: value });

describe("the area that three shares leave open", () => {
  it("is nothing to draw where nothing is known", () => {
    expect(region(null, null, null)).toBeNull();
    expect(region({ lo: 0, hi: null }, null, null)).toBeNull();
    expect(regionOf({ facts: {} })).toBeNull();
  });

  it("is a point where all are known, also where they were rounded", () => {
    expect(region(exactly(60), exactly(30), exactly(10))).toMatchObject({ isPoint: true });
    const rounded = region(exactly(33.3), exactly(33.3), exactly(33.3));
    expect(rounded?.isPoint).toBe(true);
    expect(rounded?.middle[0]).toBeCloseTo(100 / 3);
  });

  it("is a strip where one is known, with its middle", () => {
    const strip = region(exactly(40), null, null);
    expect(strip?.isPoint).toBe(false);
    expect(strip?.middle).toEqual([40, 30, 30].map((share) => expect.closeTo(share, 4)));
  });

  it("takes in every split that the bounds allow, and no other", () => {
    const share = fc.integer({ min: 0, max: 100 });
    const bounds = fc.tuple(share, share).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
    fc.assert(
      fc.property(bounds, bounds, bounds, fc.tuple(share, share), (m, r, q, [a, b]) => {
        const found = region(m, r, q);
        const split = [Math.min(a, b), Math.abs(a - b), 100 - Math.max(a, b)] as const;
        const isAllowed = [m, r, q].every(({ lo, hi }, i) => (split[i] ?? 0) >= lo && (split[i] ?? 0) <= hi);
        if (found === null || !isAllowed) return;
        [0, 1, 2].forEach((i) => {
          const values = found.corners.map((corner) => corner[i] ?? 0);
          expect(split[i]).toBeGreaterThanOrEqual(Math.min(...values) - 1e-4);
          expect(split[i]).toBeLessThanOrEqual(Math.max(...values) + 1e-4);
        });
        for (const corner of found.corners) {
          expect(corner[0] + corner[1] + corner[2]).toBeCloseTo(100, 4);
        }
      }),
    );
  });

  it("is placed between the corners of the triangle", () => {
    const corners = [
      { x: 100, y: 0 },
      { x: 0, y: 0 },
      { x: 50, y: -80 },
    ] as const;
    expect(placeOf([100, 0, 0], corners)).toEqual({ x: 100, y: 0 });
    expect(placeOf([25, 25, 50], corners)).toEqual({ x: 50, y: -40 });
  });
});
