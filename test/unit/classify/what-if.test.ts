import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { Profile } from "../../../src/model/profile.js";
import type { Indicator, Typology } from "../../../src/model/typology.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

const IAP2 = { none: 0, inform: 0.1, consult: 0.4, involve: 0.6, collaborate: 0.9, empower: 1 };

function changeIn(indicators: Indicator[], blocks: Partial<Profile>) {
  return classify(profile(blocks), typology([axis("a", indicators)])).nearest?.change;
}

const share = indicator("self_financing", { method: "direct", out: 20, crossover: 50, in: 80, idm: 0.95 }, 2, {
  fact: "self_financing_share",
});
const companies = indicator("companies", { method: "linear", out: 0, crossover: 10, in: 30 }, 1, {
  fact: "conventional_companies_count",
});
const mode = indicator(
  "mode",
  {
    method: "assign",
    degrees: { executive: 0, expert_committee: 0.1, board: 0.4, assembly_vote: 0.6, deliberated_vote: 1, consensus: 1 },
  },
  1,
  { fact: "decision_mode" },
);
const groups = indicator("participation", { method: "assign", degrees: IAP2 }, 1, {
  fact: "stakeholder_participation",
});

describe("the smallest change of one fact, in its own unit", () => {
  it("alone on its axis, a share moves across the band around its crossover", () => {
    const change = changeIn([share], { funding: { unit: "percent", own_resources: 95 } });
    expect(change).toMatchObject({
      indicator: "self_financing",
      from: { lo: 95, hi: 95 },
      direction: "below",
      group: null,
      of: "raw",
    });
    // The degree at the lower edge of the band is 0.45: 50 + 30 ln(.45 / .55) / ln(.95 / .05).
    const edge = 50 + (30 * Math.log(0.45 / 0.55)) / Math.log(19);
    expect(change?.to).toBeCloseTo(edge, 9);
    expect(change?.size).toBeCloseTo((95 - edge) / 60, 9);
    expect(change?.pointers).toEqual(["/funding/own_resources"]);
  });

  it("a count moves to the next whole number that leads there", () => {
    expect(changeIn([companies], { members: { conventional_companies: 14 } })).toMatchObject({
      to: 8, // 9 has the degree 0.45, which is still at the border
      direction: "to",
      size: 6 / 30,
    });
    expect(changeIn([companies], { members: { conventional_companies: 3 } })).toMatchObject({
      to: 13,
      direction: "to",
      size: 10 / 30,
    });
  });

  it("a code moves to the code that leads there with the smallest change of degree", () => {
    const change = changeIn([mode], { governance: { decision_mode: "consensus" } });
    expect(change).toMatchObject({ from: "consensus", to: "board", direction: "to" });
    expect(change?.size).toBeCloseTo(0.6, 12);
  });

  it("one known group moves, the others stay", () => {
    const participation = {
      employees: "empower",
      volunteers: "involve",
      recipients: "involve",
      citizens: "not_applicable",
    };
    const change = changeIn([groups], { governance: { participation } });
    // (1 + .6 + .6) / 3 = .73 falls to .43 where the employees are only informed: the least that suffices.
    expect(change).toMatchObject({ group: "employees", to: "inform", direction: "to" });
    expect(change?.size).toBeCloseTo(0.3, 12);
  });

  it("the smallest size wins; ties go to the larger weight, then to the order of the file", () => {
    const linear = (id: string, weight: number) =>
      indicator(id, { method: "linear", out: 0, crossover: 50, in: 100 }, weight);
    const given = { x: 80, y: 80, z: 80 };
    expect(changeIn([linear("x", 1), linear("y", 3), linear("z", 1)], { indicators: given })?.indicator).toBe("y");
    expect(changeIn([linear("x", 1), linear("y", 1)], { indicators: { x: 80, y: 80 } })?.indicator).toBe("x");
  });

  it("of codes with the same change of degree the one with the larger weight moves, wherever it stands", () => {
    const code = (id: string, weight: number) =>
      indicator(id, { method: "assign", degrees: { no: 0, yes: 1 } }, weight);
    const [light, heavy, against] = [code("light", 2), code("heavy", 3), code("against", 4)];
    const given = { light: "yes", heavy: "yes", against: "no" };
    const moved = (...indicators: Indicator[]) => changeIn(indicators, { indicators: given });
    // 5 of 9 are for it: without either of the two it falls.
    for (const order of [
      [light, heavy, against],
      [heavy, light, against],
      [against, light, heavy],
    ])
      expect(moved(...order)).toMatchObject({ indicator: "heavy", from: "yes", to: "no", size: 1 });
    const [one, other] = [code("light", 3), code("heavy", 3)];
    expect(moved(one, other, against)?.indicator).toBe("light");
    expect(moved(other, one, against)?.indicator).toBe("heavy");
  });

  it("is null where no single fact can lead there", () => {
    const many = ["x", "y", "z"].map((id) => indicator(id, {}));
    const found = classify(
      profile({ indicators: { x: { degree: 1 }, y: { degree: 1 }, z: { degree: 1 } } }),
      typology([axis("a", many)]),
    );
    expect(found.nearest).toMatchObject({ type: "a-", change: null });
    expect(found.reasons.map((reason) => reason.code)).toContain("nearest-none");
  });

  it("stays within the range of the fact", () => {
    // A share of 0% still has the degree 0.0069: beside a heavier degree of 1 it cannot bring the mean below 0.45.
    const steep = indicator("steep", { method: "direct", out: 20, crossover: 50, in: 80, idm: 0.95 }, 1, {
      fact: "self_financing_share",
    });
    const heavy = indicator("heavy", {}, 1.2);
    const change = changeIn([steep, heavy], {
      funding: { unit: "percent", own_resources: 90 },
      indicators: { heavy: { degree: 1 } },
    });
    expect(change?.indicator).toBe("heavy");
  });

  it("an interval moves from the value that acts as its mid-point", () => {
    const linear = indicator("x", { method: "linear", out: 0, crossover: 50, in: 100 });
    expect(changeIn([linear], { indicators: { x: "60..90" } })).toMatchObject({
      from: { lo: 60, hi: 90 },
      direction: "below",
      size: expect.closeTo(0.3, 9), // from 75 to 45
    });
  });

  it("a degree given by the coder moves as a degree", () => {
    expect(changeIn([share], { indicators: { self_financing: { degree: 0.8 } } })).toMatchObject({
      of: "degree",
      from: { lo: 0.8, hi: 0.8 },
      direction: "below",
    });
  });

  it("an interval whose degrees are saturated moves from the nearer of its ends", () => {
    const direct = indicator("members", { method: "direct", out: 0, crossover: 10, in: 30 }, 1, {
      fact: "members_total",
    });
    const change = changeIn([direct], { members: { total: ">400" } });
    expect(change).toMatchObject({ to: 9, direction: "to" });
    expect(change?.size).toBeCloseTo((401 - 9) / 30, 9);
    const linear = indicator("x", { method: "linear", out: 20, crossover: 50, in: 80 });
    expect(changeIn([linear], { indicators: { x: "90..92" } })?.size).toBeCloseTo((90 - 47) / 60, 9);
  });
});

describe("the smallest change after which no type is printed", () => {
  const settings = { minimumKnown: 0.3, soundKnown: 0.65, band: 0.05 };
  const plain = (...ids: string[]) => ids.map((id) => indicator(id, {}));
  const borderIn = (by: Typology, given: Record<string, number | string>) => {
    const { nearest } = classify(profile({ indicators: given }), by);
    expect(nearest?.change).toBeNull();
    return nearest?.border;
  };
  const near = (value: number) => expect.closeTo(value, 9);

  it.each<[number, number, "above" | "below"]>([
    [0.7, 0.25, "below"], // 0.5 + (0.4 + (m - 0.5)) / 3 is 0.55
    [0.3, 0.75, "above"],
  ])("leads from %d into the band, at %d, and does not leave it on the other side", (all, to, direction) => {
    const by = typology([axis("a", plain("x", "y", "z"))], settings);
    expect(borderIn(by, { x: all, y: all, z: all })).toMatchObject({
      indicator: "x",
      to: near(to),
      until: null,
      direction,
      size: near(Math.abs(all - to)),
    });
  });

  it.each<[number, number, number]>([
    [0.9, 0.55, 0.45],
    [0.1, 0.45, 0.55],
  ])("of a type across two axes leads into the band of the nearer one, from %d at %d until %d", (far, to, until) => {
    // The only other type lies across both axes.
    const two = typology([axis("a", plain("x")), axis("b", plain("y"))], settings);
    const types = two.types.filter(({ when }) => when.a === when.b);
    const border = borderIn({ ...two, types }, { x: far, y: far < 0.5 ? 0.2 : 0.8 });
    const edge = far < 0.5 ? 0.2 : 0.8;
    expect(border).toMatchObject({
      axis: "b",
      indicator: "y",
      to: near(to),
      until: near(until),
      size: near(Math.abs(edge - to)),
    });
  });

  it("is on an axis that both types name on opposite sides", () => {
    const two = typology([axis("a", plain("x")), axis("b", plain("y")), axis("c", plain("z"))], settings);
    const label = { en: "t", fr: "t" };
    const types: Typology["types"] = [
      { id: "here", label, when: { a: "high", b: "high", c: "high" } },
      { id: "there", label, when: { a: "low", b: "low" } },
    ];
    // Nearest to the band is c, which the other does not name.
    expect(borderIn({ ...two, types }, { x: 0.9, y: 0.8, z: 0.6 })).toMatchObject({ axis: "b", indicator: "y" });
  });

  it.each<[string, number, string, number, "above" | "below"]>([
    // The least is from 0.2 up to x, of which more than 0.7 is open from 0.9 on.
    ["min", 0.88, "0.2..1", 0.9, "above"],
    ["max", 0.12, "0..0.8", 0.1, "below"],
  ])("can be where too little is known, of the %s: %d beside %s", (aggregation, x, y, to, direction) => {
    const least = axis("a", plain("x", "y"), { aggregation: aggregation as "min" | "max" });
    const two = typology([least, axis("b", plain("z"))], { ...settings, band: 0 });
    const types = two.types.filter(({ when }) => when.a === when.b);
    const border = borderIn({ ...two, types }, { x, y, z: x < 0.5 ? 0.1 : 0.9 });
    const beyond = (value: number) => expect.closeTo(value, 6);
    expect(border).toMatchObject({ indicator: "x", to: beyond(to), until: null, direction, size: beyond(0.02) });
  });

  it("does not move an indicator of which nothing is known", () => {
    const by = typology([axis("a", plain("x", "y"))], settings);
    expect(classify(profile({ indicators: { x: 0.9 } }), by).nearest?.change?.indicator).toBe("x");
  });
});

describe("the nearest other type", () => {
  it("lies across one axis where several are equally near", () => {
    const two = typology([axis("a", [indicator("x", {})]), axis("b", [indicator("y", {})])]);
    for (const [x, y] of [
      [1, 0],
      [0.75, 0.25],
      [0.9, 0.1],
    ]) {
      const given = { x: { degree: x as number }, y: { degree: y as number } };
      const { nearest } = classify(profile({ indicators: given }), { ...two, types: [...two.types].reverse() });
      expect(nearest?.type).not.toBe("a- b+");
      expect(nearest?.change).not.toBeNull();
    }
  });
});
