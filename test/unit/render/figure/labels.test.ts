import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around, contains, crosses, meet, overlaps } from "../../../../src/render/figure/scene/geometry.js";
import type { Wanted } from "../../../../src/render/figure/scene/label-places.js";
import { placeLabels } from "../../../../src/render/figure/scene/labels.js";
import { runs } from "../../../helpers/runs.js";

const AREA = { x: 0, y: 0, width: 320, height: 320 };
const coordinate = fc.integer({ min: 4, max: 316 });
const label = fc.record({
  x: coordinate,
  y: coordinate,
  radius: fc.constant(2.5),
  width: fc.integer({ min: 8, max: 70 }),
  height: fc.constant(8),
});
const obstacles = [{ x: 3, y: 3, width: 50, height: 9 }];

/** Places labels, and gives what is wrong with their places. */
function faultsOf(wanted: readonly Wanted[], leaders: boolean): string[] {
  return place(wanted, leaders).flatMap((one, i, placed) => {
    if (one === null) return [];
    const { box, leader } = one;
    const others = placed.filter((other, j) => other !== null && i !== j);
    const faults = {
      outside: !contains(AREA, box),
      obstacle: obstacles.some((other) => overlaps(box, other)),
      point: wanted.some((point, j) => i !== j && overlaps(box, around(point, point.radius))),
      label: others.some((other) => other !== null && overlaps(box, other.box)),
      leader: leader !== null && others.some((other) => other !== null && crosses(leader, other.box)),
      crossing: leader !== null && others.some((other) => other?.leader != null && meet(leader, other.leader)),
    };
    return Object.entries(faults).flatMap(([name, isThere]) => (isThere ? [`${i}: ${name}`] : []));
  });
}

function place(wanted: readonly Wanted[], leaders: boolean) {
  return placeLabels(wanted, { area: AREA, obstacles, lines: [], leaders });
}

describe("labels", () => {
  it("never cover each other, a point, an obstacle or a leader: 40 points anywhere", () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 40, maxLength: 40 }), fc.boolean(), (wanted, leaders) => {
        expect(faultsOf(wanted, leaders)).toEqual([]);
      }),
      { numRuns: runs(30) },
    );
  });

  it("stand in the same places each time", () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 40 }), (wanted) => {
        expect(place(wanted, true)).toEqual(place([...wanted], true));
      }),
      { numRuns: runs(20) },
    );
  });

  it("all find a place where points are spread", () => {
    const wanted = Array.from({ length: 40 }, (_, i) => ({
      x: 30 + (i % 4) * 75,
      y: 25 + Math.floor(i / 4) * 30,
      radius: 2.5,
      width: 50,
      height: 8,
    }));
    const placed = place(wanted, true);
    expect(placed).not.toContain(null);
    expect(placed.every((one) => one?.leader === null)).toBe(true);
  });

  it("find a place by a leader where points stand on one heap", () => {
    const wanted = Array.from({ length: 8 }, () => ({ x: 160, y: 160, radius: 2.5, width: 50, height: 8 }));
    const placed = place(wanted, true);
    expect(placed).not.toContain(null);
    expect(placed.filter((one) => one?.leader !== null).length).toBeGreaterThan(0);
    expect(place(wanted, false).filter((one) => one !== null).length).toBeLessThan(8);
  });

  it("stand along a line", () => {
    const from = { x: 50, y: 100 };
    const along = [from, { x: 250, y: 100 }] as const;
    const [placed] = place([{ ...from, radius: 0, width: 40, height: 8, along }], true);
    expect(placed?.leader).toBeNull();
    expect(placed?.box.x).toBeGreaterThanOrEqual(49);
    expect(Math.abs((placed?.box.y ?? 0) + 4 - 100)).toBeLessThan(6);
  });
});
