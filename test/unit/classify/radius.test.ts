import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

const SETTINGS = { minimumKnown: 0.3, soundKnown: 0.65, band: 0.05 };
const pair = (id: string) => axis(id, [indicator(`${id}1`, {}), indicator(`${id}2`, {})]);

function radiusOf(given: Record<string, number>, by = typology([pair("x"), pair("y")], SETTINGS)) {
  const indicators = Object.fromEntries(Object.entries(given).map(([id, degree]) => [id, { degree }]));
  return classify(profile({ indicators }), by).verdictRadius;
}

describe("how far weights may be wrong before the type is lost (method §8)", () => {
  // Margins over the band 0.55: 0.35 and -0.25 on x, 0.35 twice on y; each by 1 of 2 weights.
  it.each<[string, Record<string, number>, object | null]>([
    ["the least over the axes", { x1: 0.9, x2: 0.3, y1: 0.9, y2: 0.9 }, { axis: "x", binds: "band", value: 0.1 / 0.6 }],
    ["on whichever axis", { x1: 0.9, x2: 0.9, y1: 0.1, y2: 0.7 }, { axis: "y", binds: "band", value: 0.1 / 0.6 }],
    ["none, where all agree", { x1: 0.9, x2: 0.9, y1: 0.1, y2: 0.1 }, { axis: "x", binds: "band", value: 1 }],
    // Known: 1 - 0.3 of the one, -0.3 of the other; above the band 0.4 - 0.05 of the one, nothing of the other.
    ["too little known", { x1: 0.9, y1: 0.9, y2: 0.9 }, { axis: "x", binds: "known", value: 0.4 }],
    ["no type, no radius", { x1: 0.9, x2: 0.9 }, null],
  ])("%s", (_, given, expected) => {
    const found = radiusOf(given);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toEqual({ ...expected, value: expect.closeTo((expected as { value: number }).value, 12) });
  });

  it("counts the axes of the type alone", () => {
    const label = { en: "t", fr: "t" };
    const by = typology([pair("x"), pair("y")], SETTINGS);
    const types = [
      { id: "up", label, when: { x: "high" } },
      { id: "down", label, when: { x: "low" } },
    ] as const;
    expect(radiusOf({ x1: 0.9, x2: 0.9, y1: 0.9, y2: 0.3 }, { ...by, types: [...types] })).toEqual({
      axis: "x",
      binds: "band",
      value: 1,
    });
  });

  it("is not told where an axis of the type is no mean", () => {
    const least = { ...pair("y"), aggregation: "min" as const };
    expect(radiusOf({ x1: 0.9, x2: 0.9, y1: 0.9, y2: 0.9 }, typology([pair("x"), least], SETTINGS))).toBeNull();
  });
});
