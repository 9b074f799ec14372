import { describe, expect, it } from "vitest";
import { other, presumptionsOf, separationsOf } from "../../../src/analyse/separation.js";
import type { Scored } from "../../../src/analyse/standing.js";
import type { Axis, Typology } from "../../../src/model/typology.js";
import { scoredCase, type Told } from "../../helpers/standing.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

const of = (more: Partial<Axis> = {}) =>
  typology([axis("x", [indicator("a", {}), indicator("b", {}), indicator("c", {})], more)]);
const [mean, least] = [of(), of({ aggregation: "min" })];
/** Where the other typology puts every case that is not about places. */
const there = typology([axis("z", [])]);
const placed = scoredCase({ type: "z+" });
const at = (type: string, score: number, told: Record<string, Told> = {}) =>
  scoredCase({ type }, { x: [score, 1] }, told);
const together = (...cases: Scored[]) => cases.map((one) => [placed, one] as const);

describe("the axes that tell apart what the other typology puts in one place", () => {
  it("say on each side the types in their order, the cases and the mean of their scores", () => {
    const by = typology([axis("x", []), axis("y", [])]);
    const on = (type: string, x: number, y: number) => scoredCase({ type }, { x: [x, 1], y: [y, 1] });
    const cases = [on("x+ y-", 0.9, 0.1), on("x- y-", 0.2, 0.3), on("x+ y+", 0.8, 0.6), on("x+ y-", 0.7, 0.2)];
    const under = { type: "z+", status: null };
    expect(separationsOf([there, by], together(...cases))).toEqual([
      {
        by: 1,
        under,
        axis: "x",
        high: { types: ["x+ y+", "x+ y-"], cases: [0, 2, 3], mean: expect.closeTo(0.8, 12) },
        low: { types: ["x- y-"], cases: [1], mean: expect.closeTo(0.2, 12) },
        indicator: null,
      },
      {
        by: 1,
        under,
        axis: "y",
        high: { types: ["x+ y+"], cases: [2], mean: expect.closeTo(0.6, 12) },
        low: { types: ["x+ y-", "x- y-"], cases: [0, 1, 3], mean: expect.closeTo(0.2, 12) },
        indicator: null,
      },
    ]);
  });

  it("are those of each of the two typologies, the second first, place by place", () => {
    const pairs = [
      [at("x+", 0.9), scoredCase({ type: "z+" })],
      [at("x-", 0.1), scoredCase({ type: "z+" })],
      [at("x+", 0.8), scoredCase({ type: null, status: "borderline" })],
      [at("x-", 0.2), scoredCase({ type: null, status: "borderline" })],
      [at("x+", 0.7), scoredCase({ type: "z-" }, { z: [0.1, 1] })],
    ] as const;
    const found = separationsOf([mean, there], pairs);
    expect(found.map(({ by, under, axis: id, high, low }) => [by, under, id, high.cases, low.cases])).toEqual([
      [1, { type: "x+", status: null }, "z", [0], [4]],
      [0, { type: "z+", status: null }, "x", [0], [1]],
      [0, { type: null, status: "borderline" }, "x", [2], [3]],
    ]);
    expect([other(0), other(1)]).toEqual([1, 0]);
  });

  it("need a case with a type on each side", () => {
    const without = scoredCase({ type: null, status: "borderline" }, { x: [0.48, 1] });
    expect(separationsOf([there, mean], together(at("x+", 0.9), without))).toEqual([]);
    expect(separationsOf([there, mean], together(at("x-", 0.1), without))).toEqual([]);
  });

  it("are axes that the type of a case names", () => {
    const label = { en: "t", fr: "t" };
    const types: Typology["types"] = [
      { id: "up", label, when: { x: "high" } },
      { id: "down", label, when: { x: "low", y: "low" } },
      { id: "down up", label, when: { x: "low", y: "high" } },
    ];
    const by = { ...typology([axis("x", []), axis("y", [])]), types };
    const on = (type: string, x: number, y: number) => scoredCase({ type }, { x: [x, 1], y: [y, 1] });
    const found = separationsOf([there, by], together(on("up", 0.9, 0.9), on("down", 0.1, 0.1)));
    expect(found.map((one) => one.axis)).toEqual(["x"]);
  });
});

describe("the indicator by which the high side exceeds the low one most", () => {
  const adds = (contribution: number | null) => ({ contribution });
  const degree = (lo: number, hi = lo) => ({ membership: { lo, hi } });

  it.each<[string, Record<string, Told>[], Record<string, Told>[], object | null]>([
    [
      "by its mean contributions",
      [
        { a: adds(0.2), b: adds(0.1), c: adds(-0.4) },
        { a: adds(0.1), b: adds(0.3), c: adds(0) },
      ],
      [{ a: adds(-0.1), b: adds(-0.3), c: adds(0.1) }],
      { id: "b", high: 0.2, low: -0.3 },
    ],
    [
      "the first of equals",
      [{ a: adds(0.2), b: adds(0.2) }],
      [{ a: adds(0), b: adds(0) }],
      { id: "a", high: 0.2, low: 0 },
    ],
    [
      "one that does not apply adds nothing",
      [{ a: adds(0.3) }, { a: adds(null) }],
      [{ a: adds(0) }],
      { id: "a", high: 0.15, low: 0 },
    ],
    ["none, where none exceeds", [{ a: adds(0.1), b: adds(0) }], [{ a: adds(0.1), b: adds(0.2) }], null],
  ])("%s", (_, high, low, expected) => {
    const cases = [...high.map((told) => at("x+", 0.9, told)), ...low.map((told) => at("x-", 0.1, told))];
    const numbers = (found: object | null) =>
      found &&
      Object.fromEntries(
        Object.entries(found).map(([key, v]) => [key, typeof v === "number" ? expect.closeTo(v, 12) : v]),
      );
    const [found] = separationsOf([there, mean], together(...cases));
    expect(found?.indicator).toEqual(numbers(expected && { of: "contribution", ...expected }));
  });

  it("is by its mean degrees where the axis is no mean, an interval by its middle", () => {
    const high = at("x+", 0.7, { a: degree(0.7), b: degree(0.8, 1) });
    const low = at("x-", 0.2, { a: degree(0.4), b: degree(0.2) });
    const [found] = separationsOf([there, least], together(high, low));
    expect(found?.indicator).toEqual({ id: "b", of: "degree", high: expect.closeTo(0.9, 12), low: 0.2 });
  });

  it("counts no unknown degree, as 0 or otherwise, and is none of which a side knows nothing", () => {
    const high = at("x+", 0.7, { a: degree(0.7), b: degree(0.9), c: degree(0.8) });
    const low = [
      at("x-", 0.4, { a: degree(0.4), b: {}, c: degree(0.6) }),
      at("x-", 0.3, { a: {}, b: {}, c: degree(0.5) }),
    ];
    const [found] = separationsOf([there, least], together(high, ...low));
    expect(found?.indicator).toEqual({ id: "a", of: "degree", high: 0.7, low: 0.4 });
  });
});

describe("where the other typology puts the cases that fail a presumption", () => {
  const label = { en: "p", fr: "p" };
  const presumption = (id: string) => ({ id, label, when: { fact: "jobs", at_least: 1 } });
  const presuming: Typology = {
    ...mean,
    types: mean.types.map((type) => ({ ...type, presumes: [presumption("p"), presumption("q")] })) as Typology["types"],
  };
  const place = (type: string) => ({ type, status: null });
  const pairOf = (type: string, atypical: string[], beside: Scored) =>
    [scoredCase({ type, atypical }), beside] as const;
  const [up, down, nowhere] = [
    scoredCase({ type: "z+" }),
    scoredCase({ type: "z-" }),
    scoredCase({ type: null, status: "borderline" }),
  ];

  it("is told of each that fails in a case, beside the other cases of the type", () => {
    const pairs = [
      pairOf("x+", ["p"], down),
      pairOf("x+", [], up),
      pairOf("x-", ["q"], up),
      pairOf("x+", ["p"], nowhere),
    ];
    expect(presumptionsOf([presuming, there], pairs)).toEqual([
      {
        of: 0,
        type: "x+",
        presumption: "p",
        failing: [
          { place: place("z-"), cases: [0] },
          { place: { type: null, status: "borderline" }, cases: [3] },
        ],
        others: [{ place: place("z+"), cases: [1] }],
        apart: true,
      },
      { of: 0, type: "x-", presumption: "q", failing: [{ place: place("z+"), cases: [2] }], others: [], apart: false },
    ]);
  });

  it.each<[string, Scored[], Scored[], boolean]>([
    ["with no type in common", [up, up], [down], true],
    ["with one in common", [up, down], [down], false],
    ["with all in common", [down], [down, up], false],
    ["without a type on one side", [nowhere], [down], false],
    ["without a type on the other", [up], [nowhere], false],
    ["with the same want of a type on both", [up, nowhere], [down, nowhere], true],
  ])("%s", (_, failing, others, apart) => {
    const pairs = [...failing.map((one) => pairOf("x+", ["p"], one)), ...others.map((one) => pairOf("x+", [], one))];
    const [found] = presumptionsOf([presuming, there], pairs);
    expect(found?.apart).toBe(apart);
  });

  it("is told of the second typology as of the first", () => {
    const pairs = [pairOf("x+", ["p"], up)].map(([a, b]) => [b, a] as const);
    expect(presumptionsOf([there, presuming], pairs)).toMatchObject([{ of: 1, type: "x+", presumption: "p" }]);
  });
});
