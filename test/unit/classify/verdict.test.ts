import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { Typology } from "../../../src/model/typology.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

type Given = Record<string, number | string>;

const one = (id: string) =>
  axis(id, [indicator(`${id}1`, {}), indicator(`${id}2`, {}), indicator(`${id}3`, {}), indicator(`${id}4`, {})]);
const two = typology([one("a"), one("b")]);

function classifyDegrees(given: Given, by: Typology = two) {
  const indicators = Object.fromEntries(Object.entries(given).map(([id, degree]) => [id, { degree }]));
  return classify(profile({ indicators }), by);
}

const full = (id: string, degree: number | string): Given => ({
  [`${id}1`]: degree,
  [`${id}2`]: degree,
  [`${id}3`]: degree,
  [`${id}4`]: degree,
});

describe("the five statuses, the first that holds", () => {
  it.each<[string, Given, string, string | null, string[]]>([
    ["everything known, far from 0.5", { ...full("a", 0.9), ...full("b", 0.2) }, "clear", "a+ b-", ["a+ b-"]],
    ["an axis without evidence", { ...full("a", 0.9) }, "undetermined", null, ["a+ b+", "a+ b-"]],
    ["nothing at all", {}, "undetermined", null, ["a+ b+", "a+ b-", "a- b+", "a- b-"]],
    ["a score at 0.55 is within the band", { ...full("a", 0.9), ...full("b", 0.55) }, "borderline", null, ["a+ b+"]],
    ["a score at 0.5", { ...full("a", 0.5), ...full("b", 0.9) }, "borderline", null, ["a+ b+", "a- b+"]],
    [
      "two of four known, and the rest could change it",
      { ...full("a", 0.9), b1: 0.9, b2: 0.9 },
      "tentative",
      "a+ b+",
      ["a+ b+", "a+ b-"],
    ],
    [
      "three of four known, and the rest could change it",
      { ...full("a", 0.9), b1: 0.6, b2: 0.6, b3: 0.6 },
      "probable",
      "a+ b+",
      ["a+ b+", "a+ b-"],
    ],
    [
      "three of four known, and the rest could not",
      { ...full("a", 0.9), b1: 0.9, b2: 0.9, b3: 0.9 },
      "clear",
      "a+ b+",
      ["a+ b+"],
    ],
    [
      "a quarter known is below the minimum of 0.30",
      { ...full("a", 0.9), b1: 0.9 },
      "undetermined",
      null,
      ["a+ b+", "a+ b-"],
    ],
  ])("%s", (_, given, status, type, possible) => {
    const result = classifyDegrees(given);
    expect([result.status, result.type, result.possible]).toEqual([status, type, possible]);
  });

  it("names the neighbours of a borderline case, or all four", () => {
    expect(classifyDegrees({ ...full("a", 0.9), ...full("b", 0.52) }).neighbours).toEqual(["a+ b+", "a+ b-"]);
    expect(classifyDegrees({ ...full("a", 0.5), ...full("b", 0.52) }).neighbours).toHaveLength(4);
  });

  it("thresholds are inclusive", () => {
    const by = typology([one("a")], { minimumKnown: 0.25, soundKnown: 0.5, band: 0 });
    expect(classifyDegrees({ a1: 1 }, by).axes.a?.score).toBe(1);
    expect(classifyDegrees({ a1: 1, a2: 1 }, by).status).toBe("probable");
  });
});

describe("known share, bounds, score", () => {
  it("an unknown is never 0 and never the average", () => {
    const { score, lo, hi, known } = classifyDegrees({ a1: 0.8, a2: 0.6 }).axes.a ?? {};
    expect(score).toBeCloseTo(0.7, 12);
    expect(lo).toBeCloseTo(0.35, 12);
    expect(hi).toBeCloseTo(0.85, 12);
    expect(known).toBeCloseTo(0.5, 12);
  });

  it("an interval counts by how narrow it is, and covering [0, 1] is unknown", () => {
    const counted = classifyDegrees({ a1: "0.6..0.8", a2: 0.5, a3: 0.5, a4: 0.5 }).axes.a;
    expect(counted?.score).toBeCloseTo(0.5 + 0.2 / (3 + (1 - 0.2 ** 2)), 12);
    expect(classifyDegrees({ a1: "0..1" }).axes.a?.indicators[0]?.membership).toBeNull();
  });

  it("not applicable takes the item out with its weight", () => {
    const indicators = { a1: "not_applicable", a2: { degree: 0.8 }, a3: { degree: 0.8 }, a4: { degree: 0.8 } };
    const found = classify(profile({ indicators }), two).axes.a;
    expect(found?.known).toBe(1);
    expect(found?.score).toBeCloseTo(0.8, 12);
    expect(found?.indicators[0]).toMatchObject({
      notApplicable: true,
      membership: null,
      contribution: null,
      influence: 0,
    });
  });

  it("an axis on which nothing applies has bounds [0, 1] and no score", () => {
    const indicators = { a1: "not_applicable", a2: "not_applicable", a3: "not_applicable", a4: "not_applicable" };
    expect(classify(profile({ indicators }), two).axes.a).toMatchObject({ score: null, lo: 0, hi: 1, known: 0 });
  });

  it("an indicator of weight 0 is left out", () => {
    const by = typology([axis("a", [indicator("a1", {}, 0), indicator("a2", {})])]);
    expect(classifyDegrees({ a1: 0, a2: 0.9 }, by).axes.a).toMatchObject({ score: 0.9, lo: 0.9, hi: 0.9 });
  });
});

describe("flags of a mean", () => {
  const by = typology([
    axis("a", [
      indicator("a1", {}, 2, { defining: true }),
      indicator("a2", {}),
      indicator("a3", {}),
      indicator("a4", {}),
    ]),
  ]);

  it("95 % self-financed can still score below 0.5: the definition is outvoted", () => {
    expect(classifyDegrees({ a1: 0.96, a2: 0.1, a3: 0, a4: 0 }, by).axes.a).toMatchObject({ definitionOutvoted: true });
    expect(classifyDegrees({ a1: 0.96, a2: 0.9, a3: 0, a4: 0 }, by).axes.a).toMatchObject({
      definitionOutvoted: false,
    });
  });

  it("compensation: the score and the weighted majority lie on different sides", () => {
    expect(classifyDegrees({ a1: 0.45, a2: 0.45, a3: 1, a4: 1 }, by).axes.a).toMatchObject({ compensation: true });
    expect(classifyDegrees({ a1: 0.45, a2: 0.5, a3: 1, a4: 1 }, by).axes.a).toMatchObject({ compensation: false });
  });

  it("are null where the axis is no mean, or has no score", () => {
    const least = { ...by, axes: by.axes.map((each) => ({ ...each, aggregation: "min" as const })) };
    expect(classifyDegrees({ a1: 0.9, a2: 0.9, a3: 0.9, a4: 0.9 }, least).axes.a).toMatchObject({
      compensation: null,
      definitionOutvoted: null,
      weightRadius: null,
    });
    expect(classifyDegrees({}, by).axes.a).toMatchObject({
      compensation: null,
      definitionOutvoted: null,
      weightRadius: null,
    });
  });
});

describe("typologies of one to four axes", () => {
  it.each([1, 2, 3, 4])("%i axes", (count) => {
    const ids = ["a", "b", "c", "d"].slice(0, count);
    const by = typology(ids.map((id) => axis(id, [indicator(`${id}1`, {})])));
    const result = classifyDegrees(Object.fromEntries(ids.map((id) => [`${id}1`, 0.8])), by);
    expect(by.types).toHaveLength(2 ** count);
    expect(result.type).toBe(ids.map((id) => `${id}+`).join(" "));
    expect(result.memberships[result.type ?? ""]?.value).toBe(0.8);
  });
});

describe("ids that every object has", () => {
  it("are ids like any other", () => {
    const by = typology([one("a"), one("constructor")]);
    const types = [
      { id: "toString", label: { en: "t", fr: "t" }, when: { a: "high" as const } },
      { id: "low", label: { en: "l", fr: "l" }, when: { a: "low" as const } },
    ];
    const result = classifyDegrees({ ...full("a", 0.9), ...full("constructor", 0.9) }, { ...by, types });
    expect([result.status, result.type]).toEqual(["clear", "toString"]);
    const named = typology([axis("a", [indicator("toString", {}), indicator("a1", {})])]);
    expect(classifyDegrees({ a1: 0.9 }, named).axes.a?.indicators[0]?.membership).toBeNull();
  });
});

describe("tables over whole numbers", () => {
  const table = (degrees: Record<string, number>) =>
    typology([axis("a", [indicator("x", { method: "assign", degrees })])]);

  it.each([
    [{ 0: 0, 1: 0.3, 2: 0.7, 3: 1 }, ">=2", { lo: 0.7, hi: 1 }],
    [{ 0: 0, 1: 0.3, 2: 0.7, 3: 1 }, "<=1", { lo: 0, hi: 0.3 }],
    [{ 0: 0, 1: 0.3, 2: 0.7, 3: 1 }, { min: 2 }, { lo: 0.7, hi: 1 }],
    [{ 1: 0.1, 3: 0.7, 5: 1 }, "3..5", { lo: 0.7, hi: 1 }],
  ])("%j: %j", (degrees, x, membership) => {
    const found = classify(profile({ indicators: { x } }), table(degrees)).axes.a?.indicators[0];
    expect(found?.membership).toEqual(membership);
  });
});
