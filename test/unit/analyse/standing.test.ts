import { describe, expect, it } from "vitest";
import { identityOf, partOf, scoredOf } from "../../../src/analyse/standing.js";
import type { Typology } from "../../../src/model/typology.js";
import { assess } from "../../../src/pipeline/assess.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

type Given = Readonly<Record<string, number | string>>;

const header = "tcec: 1\nid: p\nname: P\ndate: 2015\n";

/** The result of a profile with those indicators, given as raw values from 0 to 1. */
function resultOf(indicators: Given, by: Typology, more = "") {
  const text = `${header}${more}indicators: ${JSON.stringify(indicators)}\n`;
  const { results } = assess({ file: "p.yaml", text }, by);
  const result = results[0];
  if (result === undefined) throw new Error("no result");
  return result;
}

const groundsOf = (indicators: Given, by: Typology) => scoredOf(resultOf(indicators, by), by).standing.grounds;

/** Three indicators of equal weight on each axis: x1, x2, x3 … */
const three = (id: string, more: Partial<Typology["axes"][number]> = {}) =>
  axis(
    id,
    [1, 2, 3].map((number) => indicator(`${id}${number}`, {})),
    more,
  );
const all = (id: string, value: number | string) => ({ [`${id}1`]: value, [`${id}2`]: value, [`${id}3`]: value });
/** Types on x and y; no type speaks of z. */
const two = { ...typology([three("x"), three("y")]), axes: [three("x"), three("y"), three("z")] };
const raw = (lo: number, hi = lo) => ({ lo, hi });

describe("the grounds of a verdict with a type", () => {
  it("are the axes of the type, the one nearest to 0.5 first, each with what pulls most to its side", () => {
    // x: 0.5 + (-0.5 + 0.4 + 0.3) / 3, most against it is x1; y: 0.5 + (-0.3 - 0.2 + 0.1) / 3.
    const given = { x1: 0, x2: 0.9, x3: 0.8, y1: 0.2, y2: 0.3, y3: 0.6, ...all("z", 1) };
    const x = { axis: "x", side: "high", score: expect.closeTo(0.5 + 0.2 / 3, 12), known: 1 };
    const y = { axis: "y", side: "low", score: expect.closeTo(0.5 - 0.4 / 3, 12), known: 1 };
    expect(groundsOf(given, two)).toEqual([
      { ...x, indicator: { id: "x2", raw: raw(0.9), contribution: expect.closeTo(0.4 / 3, 12) } },
      { ...y, indicator: { id: "y1", raw: raw(0.2), contribution: expect.closeTo(-0.1, 12) } },
    ]);
  });

  it("stand in the order of their distance, whatever the order of the axes", () => {
    const order = (given: Given) => groundsOf(given, two).map((ground) => ground.axis);
    expect(order({ ...all("x", 0.9), ...all("y", 0.7) })).toEqual(["y", "x"]);
    expect(order({ ...all("x", 0.3), ...all("y", 0.9) })).toEqual(["x", "y"]);
    expect(order({ ...all("x", 0.1), ...all("y", 0.7) })).toEqual(["y", "x"]);
  });

  it("name no indicator where none pulls by as much as is printed", () => {
    const narrow = typology([axis("x", [indicator("x1", {})])], { minimumKnown: 0.3, soundKnown: 0.65, band: 0 });
    expect(groundsOf({ x1: 0.504 }, narrow)).toEqual([
      { axis: "x", side: "high", score: expect.closeTo(0.504, 12), known: 1, indicator: null },
    ]);
  });

  it("have no contribution where the axis is no mean", () => {
    const least = typology([three("x", { aggregation: "min" })]);
    expect(groundsOf({ x1: 0.9, x2: 0.8, x3: 0.7 }, least)).toEqual([
      {
        axis: "x",
        side: "high",
        score: expect.closeTo(0.7, 12),
        known: 1,
        indicator: { id: "x1", raw: raw(0.9), contribution: null },
      },
    ]);
  });
});

describe("the grounds of a borderline case", () => {
  const border = (id: string, score: number) => ({
    axis: id,
    side: "border",
    score: expect.closeTo(score, 12),
    known: 1,
    indicator: null,
  });

  it.each<[string, Given, object[]]>([
    ["the axis within the band", { ...all("x", 0.9), ...all("y", 0.52) }, [border("y", 0.52)]],
    ["also at the very edge of it", { ...all("x", 0.45), ...all("y", 0.1) }, [border("x", 0.45)]],
    [
      "both axes, in the order of the typology",
      { ...all("x", 0.53), ...all("y", 0.5) },
      [border("x", 0.53), border("y", 0.5)],
    ],
    ["no axis that no type names", { ...all("x", 0.9), ...all("y", 0.52), ...all("z", 0.5) }, [border("y", 0.52)]],
  ])("%s", (_, given, grounds) => {
    expect(groundsOf(given, two)).toEqual(grounds);
  });

  it("are axes of the types that meet there, not of others that are only possible", () => {
    const label = { en: "t", fr: "t" };
    const types: Typology["types"] = [
      { id: "high y", label, when: { x: "high", y: "high" } },
      { id: "low y", label, when: { x: "high", y: "low" } },
      { id: "high z", label, when: { x: "low", z: "high" } },
      { id: "low z", label, when: { x: "low", z: "low" } },
    ];
    // x can still be low, so that types of z are possible; by its score it is high.
    const result = resultOf({ x1: 0.7, x2: 0.7, ...all("y", 0.5), ...all("z", 0.5) }, { ...two, types });
    expect([result.status, result.possible]).toEqual(["borderline", ["high y", "low y", "high z", "low z"]]);
    expect(scoredOf(result, { ...two, types }).standing.grounds).toEqual([border("y", 0.5)]);
  });
});

describe("the grounds of an undetermined case", () => {
  it.each<[string, Given, object[]]>([
    [
      "the axis without a score, with the unknown that decides most and what is known of it",
      { ...all("x", 0.9), y1: "0.1..0.85", y2: "0.2..0.9", y3: "0.1..0.9" },
      [
        {
          axis: "y",
          known: 1 - (0.75 + 0.7 + 0.8) / 3,
          indicator: { id: "y3", raw: raw(0.1, 0.9), contribution: null },
        },
      ],
    ],
    [
      "several, in the order of the typology, each with its own unknown",
      { ...all("z", 0.9), y2: "0.1..0.9" },
      [
        { axis: "x", known: 0, indicator: { id: "x1", raw: null, contribution: null } },
        { axis: "y", known: 0.2 / 3, indicator: { id: "y1", raw: null, contribution: null } },
      ],
    ],
    [
      "without an unknown, where nothing applies",
      { ...all("x", "not_applicable"), ...all("y", 0.9) },
      [{ axis: "x", known: 0, indicator: null }],
    ],
  ])("%s", (_, given, expected) => {
    const grounds = expected.map((ground) => ({
      side: "unscored",
      score: null,
      ...ground,
      known: expect.closeTo((ground as { known: number }).known, 12),
    }));
    expect(groundsOf(given, two)).toEqual(grounds);
  });

  it("name an unknown that can change the verdict, and none that is harmless", () => {
    // Without a score for want of certainty, but high whatever the unknown is.
    const strict = typology([three("x")], { minimumKnown: 0.9, soundKnown: 0.95, band: 0.05 });
    expect(groundsOf({ x1: 1, x2: 1, x3: "0.2..0.9" }, strict)).toMatchObject([{ side: "unscored", indicator: null }]);
  });
});

describe("what else is kept of a result", () => {
  it("is its verdict, its flags, the positions and what is said of each indicator", () => {
    const result = resultOf({ x1: 0.9, x2: 0.7, ...all("y", 0.2) }, two);
    const { standing, evidence } = scoredOf(result, two);
    expect(standing).toMatchObject({ status: result.status, type: "x+ y-", atypical: [], flags: [] });
    expect(standing.possible).toEqual(result.possible);
    expect(standing.memberships).toEqual(result.memberships);
    expect(standing.axes.x).toEqual({
      score: expect.closeTo(0.8, 12),
      lo: expect.closeTo(1.6 / 3, 12),
      hi: expect.closeTo(2.6 / 3, 12),
      known: expect.closeTo(2 / 3, 12),
    });
    expect(evidence.x).toEqual([
      { id: "x1", membership: raw(0.9), contribution: expect.closeTo(0.2, 12), influence: 0 },
      { id: "x2", membership: raw(0.7), contribution: expect.closeTo(0.1, 12), influence: 0 },
      { id: "x3", membership: null, contribution: 0, influence: expect.closeTo(1 / 3, 12) },
    ]);
  });

  it("is what tells the case from others", () => {
    const plain = identityOf(resultOf({}, two));
    expect(plain).toMatchObject({ id: "p", name: "P", date: "2015", level: null, coder: null, invented: false });
    expect(plain).toMatchObject({ file: "p.yaml", document: 1, hash: expect.stringMatching(/^sha256:/) });
    const full = identityOf(resultOf({}, two, "coder: A. B.\ninvented: true\nlevel: service\n"));
    expect(full).toMatchObject({ coder: "A. B.", invented: true, level: "service" });
  });
});

describe("the part of an indicator on an axis", () => {
  const scored = scoredOf(resultOf({ x1: "0.6..0.8", x2: 0.9 }, two), two);

  it.each<[string, "contribution" | "influence" | "degree", number | null]>([
    ["x1", "degree", 0.7],
    ["x3", "degree", null],
    ["x1", "influence", 0.2 / 3],
    ["x3", "influence", 1 / 3],
    ["x2", "contribution", 0.4 / (1 + (1 - 0.2 ** 2))],
    ["x3", "contribution", 0],
    ["nobody", "contribution", 0],
    ["nobody", "degree", null],
  ])("%s: its %s", (id, of, expected) => {
    const found = partOf(scored, "x", id, of);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 12);
  });

  it("is nothing on an axis that the typology does not have", () => {
    expect(partOf(scored, "w", "x1", "contribution")).toBe(0);
    expect(partOf(scored, "w", "x1", "degree")).toBeNull();
  });
});
