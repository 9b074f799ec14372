import { describe, expect, it } from "vitest";
import { haveSameTypes, movesOf } from "../../../src/analyse/moves.js";
import { type Scored, scoredOf } from "../../../src/analyse/standing.js";
import type { Axis, Typology } from "../../../src/model/typology.js";
import { assess } from "../../../src/pipeline/assess.js";
import { type At, scoredCase, type Told } from "../../helpers/standing.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

const x = axis("x", [indicator("a", {}), indicator("b", {}), indicator("c", {})]);
const y = axis("y", [indicator("d", {})]);

describe("typologies with the same types", () => {
  const label = { en: "t", fr: "t" };
  const [up, down] = [
    { id: "up", label, when: { x: "high", y: "high" } },
    { id: "down", label, when: { x: "low", y: "low" } },
  ] as const satisfies Typology["types"];
  const of = (axes: Axis[], types: Typology["types"]): Typology => ({ ...typology([x, y]), axes, types });
  const base = of([x, y], [up, down]);

  it.each<[string, Typology, boolean]>([
    ["the same", base, true],
    ["axes in another order", of([y, x], [up, down]), true],
    ["types in another order", of([x, y], [down, up]), true],
    ["the axes of a type in another order", of([x, y], [{ ...up, when: { y: "high", x: "high" } }, down]), true],
    ["other indicators on an axis", of([{ ...x, indicators: [] }, y], [up, down]), true],
    ["one more axis, which no type names", of([x, y, axis("z", [])], [up, down]), false],
    ["the name of an axis that no type names", of([x, { ...y, id: "z" }], [up, down]), false],
    ["one axis less", of([x], [up, down]), false],
    ["another name of a type", of([x, y], [{ ...up, id: "top" }, down]), false],
    ["another side of a type", of([x, y], [{ ...up, when: { x: "high", y: "low" } }, down]), false],
    ["one type less", of([x, y], [up]), false],
    ["a type that names one axis less", of([x, y], [{ ...up, when: { x: "high" } }, down]), false],
  ])("%s", (_, second, expected) => {
    expect(haveSameTypes([base, second])).toBe(expected);
    expect(haveSameTypes([second, base])).toBe(expected);
  });
});

const [high, low, unplaced] = [{ type: "x+" }, { type: "x-" }, { type: null, status: "undetermined" }] as const;
const only = (
  settings: Partial<Record<"minimumKnown" | "soundKnown" | "band", number>> = {},
  more: Partial<Axis> = {},
) => typology([{ ...x, ...more }], { minimumKnown: 0.3, soundKnown: 0.65, band: 0.05, ...settings });
const same = only();

/** What is said to have moved the one case. */
const causeOf = (typologies: readonly [Typology, Typology], pair: readonly [Scored, Scored]) =>
  movesOf(typologies, [pair])[0]?.causes.map(({ by }) => by);

describe("cases with another verdict", () => {
  it("are listed by their place among all, and those that stay are not", () => {
    const [there, here] = [scoredCase(high, { x: [0.8, 1] }), scoredCase(low, { x: [0.2, 1] })];
    const moves = movesOf(
      [same, same],
      [
        [there, there],
        [there, here],
        [here, here],
        [here, there],
      ],
    );
    expect(moves.map((move) => move.case)).toEqual([1, 3]);
  });

  it("are those that get a type, or lose it, or have another reason for none; not those that are less firm", () => {
    const at = { x: [0.8, 1] } as const;
    const borderline = scoredCase({ type: null, status: "borderline" }, { x: [0.52, 1] });
    const undetermined = scoredCase(unplaced, { x: [null, 0.1] });
    const [clear, tentative] = [
      scoredCase({ type: "x+", status: "clear" }, at),
      scoredCase({ type: "x+", status: "tentative" }, at),
    ];
    const moves = movesOf(
      [same, same],
      [
        [clear, tentative],
        [clear, borderline],
        [borderline, undetermined],
        [undetermined, undetermined],
      ],
    );
    expect(moves.map((move) => [move.case, move.causes[0]?.sides])).toEqual([
      [1, ["high", "border"]],
      [2, ["border", "unscored"]],
    ]);
  });

  it("have a cause for each axis that changed its side, with its scores and known shares", () => {
    const by = typology([x, y]);
    const pair = [
      scoredCase({ type: "x+ y+" }, { x: [0.8, 0.9], y: [0.7, 0.6] }),
      scoredCase({ type: "x+ y-" }, { x: [0.75, 0.9], y: [0.3, 0.7] }),
    ] as const;
    expect(movesOf([by, by], [pair])).toEqual([
      {
        case: 0,
        causes: [{ axis: "y", sides: ["high", "low"], scores: [0.7, 0.3], known: [0.6, 0.7], by: null }],
        presumptions: [],
      },
    ]);
  });

  it("where no axis changed its side, have those whose score crossed 0.5 within the band", () => {
    const by = typology([x, y]);
    const borderline = scoredCase({ type: null, status: "borderline" }, { x: [0.52, 1], y: [null, 0.2] });
    const undetermined = scoredCase(unplaced, { x: [0.49, 1], y: [null, 0.2] });
    const moves = movesOf(
      [by, by],
      [
        [borderline, undetermined],
        [undetermined, borderline],
      ],
    );
    expect(moves.map(({ causes }) => causes.map((cause) => [cause.axis, ...cause.sides, ...cause.scores]))).toEqual([
      [["x", "border", "border", 0.52, 0.49]],
      [["x", "border", "border", 0.49, 0.52]],
    ]);
  });

  it("do not have the one that only came to 0.5, or stays above it", () => {
    const by = typology([x, y]);
    const from = scoredCase({ type: null, status: "borderline" }, { x: [0.52, 1], y: [0.53, 1] });
    const to = scoredCase(unplaced, { x: [0.5, 1], y: [0.54, 1] });
    expect(movesOf([by, by], [[from, to]])).toEqual([{ case: 0, causes: [], presumptions: [] }]);
  });

  it("by a type that leaves out an axis, as scored", () => {
    // Near 0.5 on x either way; low on x asks for y, of which nothing is known.
    const label = { en: "t", fr: "t" };
    const types: Typology["types"] = [
      { id: "up", label, when: { x: "high" } },
      { id: "down up", label, when: { x: "low", y: "high" } },
      { id: "down", label, when: { x: "low", y: "low" } },
    ];
    const versions = [3, 1].map((weight) => ({
      ...typology([axis("x", [indicator("a", {}, weight), indicator("b", {}, 4 - weight)]), y]),
      types,
    })) as [Typology, Typology];
    const text = "tcec: 1\nid: p\nname: P\ndate: 2015\nindicators: {a: 0.54, b: 0.46}\n";
    const [from, to] = versions.map((by) => {
      const { results } = assess({ file: "p.yaml", text }, by);
      return results.map((result) => scoredOf(result, by));
    });
    const pair = [from?.[0], to?.[0]] as [Scored, Scored];
    expect(pair.map(({ standing }) => standing.status)).toEqual(["borderline", "undetermined"]);
    expect(movesOf(versions, [pair])[0]?.causes).toMatchObject([
      { axis: "x", sides: ["border", "border"], by: { kind: "indicator", id: "a", of: "contribution" } },
    ]);
  });
});

describe("the presumptions of a case that stays in its type", () => {
  it("are those that fail under one of the two alone, with which", () => {
    const first = scoredCase({ ...high, atypical: ["p", "both"] }, { x: [0.8, 1] });
    const second = scoredCase({ ...high, atypical: ["both", "q"] }, { x: [0.8, 1] });
    const presumptions = [
      { id: "p", failsUnder: 0 },
      { id: "q", failsUnder: 1 },
    ];
    expect(movesOf([same, same], [[first, second]])).toEqual([{ case: 0, causes: [], presumptions }]);
    expect(movesOf([same, same], [[first, first]])).toEqual([]);
  });

  it("are not told of a case that has moved, since they are those of two types", () => {
    const first = scoredCase({ ...high, atypical: ["p"] }, { x: [0.8, 1] });
    expect(movesOf([same, same], [[first, scoredCase(low, { x: [0.2, 1] })]])[0]?.presumptions).toEqual([]);
  });
});

describe("what moved a case", () => {
  const part = (contribution: number) => ({ contribution });

  it.each<[string, Record<string, Told>, Record<string, Told>, object | null]>([
    [
      "the indicator that changed most in the direction of the score, not the one against it",
      { a: part(0.3), b: part(0.1), c: part(-0.1) },
      { a: part(0.1), b: part(-0.2), c: part(0.4) },
      { id: "b", from: 0.1, to: -0.2 },
    ],
    [
      "one that only the first typology counts",
      { a: part(0.3), b: part(0.1) },
      { b: part(0) },
      { id: "a", from: 0.3, to: 0 },
    ],
    [
      "one that only the second typology counts",
      { a: part(0.3) },
      { a: part(0.3), c: part(-0.4) },
      { id: "c", from: 0, to: -0.4 },
    ],
    [
      "the first of equals",
      { a: part(0.2), b: part(0.2) },
      { a: part(-0.1), b: part(-0.1) },
      { id: "a", from: 0.2, to: -0.1 },
    ],
    [
      "the first, also where another is ahead by the last bit",
      { a: part(0.2), b: part(0.2 + 1e-12) },
      { a: part(0), b: part(0) },
      { id: "a", from: 0.2, to: 0 },
    ],
    ["none, where none changed that way", { a: part(0.1) }, { a: part(0.2) }, null],
    ["none, where nothing is told of any", {}, {}, null],
  ])("%s", (_, first, second, expected) => {
    const pair = [scoredCase(high, { x: [0.8, 1] }, first), scoredCase(low, { x: [0.3, 1] }, second)] as const;
    const by = expected && { kind: "indicator", of: "contribution", ...expected };
    expect(causeOf([same, same], pair)).toEqual([by]);
  });

  it("upwards as downwards", () => {
    const pair = [
      scoredCase(low, { x: [0.3, 1] }, { a: part(-0.2), b: part(0.1) }),
      scoredCase(high, { x: [0.8, 1] }, { a: part(0.2), b: part(0) }),
    ] as const;
    expect(causeOf([same, same], pair)).toEqual([
      { kind: "indicator", id: "a", of: "contribution", from: -0.2, to: 0.2 },
    ]);
  });

  const open = (influence: number) => ({ influence });

  it.each<[string, At, At, object]>([
    [
      "the indicator that leaves more open, where the score is lost",
      [0.8, 0.6],
      [null, 0.2],
      { id: "b", from: 0.1, to: 0.6 },
    ],
    [
      "the one that leaves less open, where there is a score at last",
      [null, 0.2],
      [0.8, 0.6],
      { id: "a", from: 0.3, to: 0.1 },
    ],
  ])("%s", (_, before, after, expected) => {
    const pair = [
      scoredCase(before[0] === null ? unplaced : high, { x: before }, { a: open(0.3), b: open(0.1) }),
      scoredCase(after[0] === null ? unplaced : high, { x: after }, { a: open(0.1), b: open(0.6) }),
    ] as const;
    expect(causeOf([same, same], pair)).toEqual([{ kind: "indicator", of: "influence", ...expected }]);
  });

  const degrees = (lo: number, hi = lo) => ({ membership: { lo, hi } });
  const least = only({}, { aggregation: "min" });

  it("is a degree where the axis is no mean, an interval by its middle", () => {
    const pair = [
      scoredCase(high, { x: [0.7, 1] }, { a: degrees(0.7), b: degrees(0.9), c: degrees(0.8) }),
      scoredCase(low, { x: [0.2, 1] }, { a: degrees(0.5), b: degrees(0.1, 0.3), c: degrees(1) }),
    ] as const;
    const by = { kind: "indicator", id: "b", of: "degree", from: 0.9, to: 0.2 };
    expect(causeOf([least, least], pair)).toEqual([by]);
  });

  it("is no degree that is not known under both, as if it were in the middle", () => {
    const pair = [
      scoredCase(high, { x: [0.7, 0.9] }, { a: degrees(0.8), b: degrees(0.9), c: {} }),
      scoredCase(low, { x: [0.3, 0.5] }, { a: degrees(0.6), b: {}, c: degrees(0.1) }),
    ] as const;
    const by = { kind: "indicator", id: "a", of: "degree", from: 0.8, to: 0.6 };
    expect(causeOf([least, least], pair)).toEqual([by]);
    expect(causeOf([least, least], [pair[1], pair[0]])).toEqual([{ ...by, from: 0.6, to: 0.8 }]);
  });

  it("is no degree where the score is lost, or found: what is known has changed", () => {
    const [known, unknown] = [
      scoredCase(high, { x: [0.7, 0.9] }, { a: degrees(0.8) }),
      scoredCase(unplaced, { x: [null, 0.1] }, { a: degrees(0.1) }),
    ];
    expect(causeOf([least, least], [known, unknown])).toEqual([null]);
    expect(causeOf([least, least], [unknown, known])).toEqual([null]);
  });

  it("is the way of combining indicators, where it is another", () => {
    const pair = [
      scoredCase(high, { x: [0.7, 1] }, { a: part(0.2) }),
      scoredCase(low, { x: [0.2, 1] }, { a: part(-0.2) }),
    ] as const;
    const by = { kind: "aggregation", from: "mean", to: "min" };
    expect(causeOf([same, least], pair)).toEqual([by]);
  });

  it.each<[string, Typology, Typology, At, At, object | null]>([
    [
      "the band, where the score is the same",
      same,
      only({ band: 0.2 }),
      [0.6, 0.7],
      [0.6, 0.8],
      { kind: "band", from: 0.05, to: 0.2 },
    ],
    [
      "also where it differs by the last bit",
      same,
      only({ band: 0.2 }),
      [0.6, 1],
      [0.6 + 1e-12, 1],
      { kind: "band", from: 0.05, to: 0.2 },
    ],
    [
      "the least known share, where as much is known",
      same,
      only({ minimumKnown: 0.8 }),
      [0.6, 0.5],
      [null, 0.5],
      { kind: "minimum-known", from: 0.3, to: 0.8 },
    ],
    [
      "the same, the other way round",
      only({ minimumKnown: 0.8 }),
      same,
      [null, 0.5],
      [0.6, 0.5],
      { kind: "minimum-known", from: 0.8, to: 0.3 },
    ],
    ["nothing, where neither differs", same, only({ soundKnown: 0.9 }), [0.6, 0.5], [null, 0.5], null],
  ])("is %s", (_, first, second, before, after, expected) => {
    const place = ([score]: At, band: number) => (score !== null && score - 0.5 > band ? high : unplaced);
    const pair = [
      scoredCase(place(before, first.settings.band.value), { x: before }),
      scoredCase(place(after, second.settings.band.value), { x: after }),
    ] as const;
    expect(causeOf([first, second], pair)).toEqual([expected]);
  });
});
