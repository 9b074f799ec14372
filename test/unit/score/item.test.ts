import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/model/facts.js";
import type { Axis } from "../../../src/model/typology.js";
import { isInformed, itemsOf } from "../../../src/score/item.js";
import { readIndicators } from "../../../src/score/reading.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator } from "../../helpers/typology.js";

const WEIGHTS = { a: 1, b: 4, c: 2, d: 0 };

/** The items of an axis of four indicators, the last of no weight. */
function itemsWith(indicators: Record<string, unknown>, aggregation: Axis["aggregation"] = "mean") {
  const by = axis(
    "x",
    Object.entries(WEIGHTS).map(([id, weight]) => indicator(id, {}, weight)),
    { aggregation },
  );
  return itemsOf(by, readIndicators(by.indicators, profile({ indicators } as never), {} as Facts));
}
const summary = (items: ReturnType<typeof itemsWith>) =>
  items.map(({ reading, weight }) => [reading.indicator.id, weight]);

describe("the items of an axis", () => {
  it.each(["mean", "power"] as const)(
    "have their weights over the greatest one, those of no weight left out: %s",
    (aggregation) => {
      expect(summary(itemsWith({ a: 0.2, b: 0.4, d: 0.9 }, aggregation))).toEqual([
        ["a", 0.25],
        ["b", 1],
        ["c", 0.5],
      ]);
    },
  );

  it("have the greatest weight of those that apply", () => {
    expect(summary(itemsWith({ b: "not_applicable" }))).toEqual([
      ["a", 0.5],
      ["c", 1],
    ]);
    expect(itemsWith({ a: "not_applicable", b: "not_applicable", c: "not_applicable" })).toEqual([]);
  });

  it.each(["min", "max"] as const)("weigh the same where weights are ignored: %s", (aggregation) => {
    const items = itemsWith({ a: "0.2..0.8" }, aggregation);
    expect(summary(items)).toEqual([
      ["a", 1],
      ["b", 1],
      ["c", 1],
    ]);
    // A width of 0.6 beside two of 1, each by a third.
    expect(items.map(({ influence }) => influence)).toEqual([0.2, 1 / 3, 1 / 3].map((one) => expect.closeTo(one, 12)));
  });

  it("have degrees, their middle and how narrow they are; anything where unknown", () => {
    const [known, exact, unknown] = itemsWith({ a: "0.2..0.8", b: 0.9 });
    expect(known).toMatchObject({
      degrees: { lo: expect.closeTo(0.2, 12), hi: expect.closeTo(0.8, 12) },
      middle: expect.closeTo(0.5, 12),
      precision: expect.closeTo(0.64, 12),
    });
    expect(known?.influence).toBeCloseTo((0.25 * 0.6) / 1.75, 12);
    expect(exact).toMatchObject({ degrees: { lo: 0.9, hi: 0.9 }, precision: 1, influence: 0 });
    expect(unknown).toMatchObject({ degrees: { lo: 0, hi: 1 }, middle: 0.5, precision: 0 });
    expect([known, exact, unknown].map((item) => item && isInformed(item))).toEqual([true, true, false]);
  });
});
