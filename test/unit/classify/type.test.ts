import { describe, expect, it } from "vitest";
import { decide, type IdealType, nearestOther, printedType, type Stand } from "../../../src/classify/type.js";
import { axis, typology } from "../../helpers/typology.js";

const AXES = ["a", "b", "c", "d"].map((id) => axis(id, []));
/** Where a case stands on an axis: its score, or bounds without one. */
const stand = (id: string, score: number | null, bounds?: [number, number], known = 1): Stand => {
  const at = AXES.find((one) => one.id === id);
  if (at === undefined) throw new Error(id);
  const [lo, hi] = bounds ?? (score === null ? [0, 1] : [score, score]);
  return { axis: at, score, bounds: { lo, hi }, known };
};
const type = (id: string, when: IdealType["when"]): IdealType => ({ id, label: { en: id, fr: id }, when });
/** A typology of these axes with these types. */
const of = (...types: readonly IdealType[]) => ({ ...typology(AXES), types: [...types] });
/** Leaves of a tree: each names the axes that it needs. */
const tree = of(
  type("market", { a: "high" }),
  type("public", { a: "low", b: "high" }),
  type("civic", { a: "low", b: "low", c: "high" }),
  type("hybrid", { a: "low", b: "low", c: "low" }),
);
const ids = (types: readonly IdealType[]) => types.map(({ id }) => id);

describe("the verdict on scores", () => {
  it.each<[string, Stand[], object]>([
    [
      "one axis is enough for a type that names no other",
      [stand("a", 0.9), stand("b", null), stand("c", null)],
      { status: "clear", type: "market", possible: ["market"], narrowed: [], neighbours: [] },
    ],
    [
      "an axis that the type does not name may stand at the border",
      [stand("a", 0.9), stand("b", 0.5), stand("c", 0.5)],
      { status: "clear", type: "market" },
    ],
    [
      "no type leads, and one that is not ruled out has an axis without a score",
      [stand("a", 0.2), stand("b", 0.2), stand("c", null)],
      { status: "undetermined", type: null, possible: ["civic", "hybrid"], narrowed: ["civic", "hybrid"] },
    ],
    [
      "what a score beyond the band rules out is no half verdict, though its bounds leave it possible",
      [stand("a", 0.2, [0.1, 0.6]), stand("b", null), stand("c", null)],
      {
        status: "undetermined",
        possible: ["market", "public", "civic", "hybrid"],
        narrowed: ["public", "civic", "hybrid"],
      },
    ],
    [
      "within the band nothing is ruled out",
      [stand("a", 0.45, [0.1, 0.6]), stand("b", null), stand("c", null)],
      { status: "undetermined", narrowed: ["market", "public", "civic", "hybrid"] },
    ],
    [
      "two axes are enough for a type that names no third",
      [stand("a", 0.2), stand("b", 0.8, [0.4, 0.9]), stand("c", null)],
      { status: "probable", type: "public" },
    ],
    [
      "the neighbours of a case at the border are the types that meet there",
      [stand("a", 0.2), stand("b", 0.52), stand("c", 0.9)],
      { status: "borderline", type: null, neighbours: ["public", "civic"] },
    ],
    [
      "at a corner all that meet",
      [stand("a", 0.5), stand("b", 0.5), stand("c", 0.5)],
      { status: "borderline", neighbours: ["market", "public", "civic", "hybrid"] },
    ],
    [
      "weak evidence on an axis of the type that is open",
      [stand("a", 0.9, [0.4, 1], 0.5), stand("b", 0.9), stand("c", 0.9)],
      { status: "tentative", type: "market" },
    ],
    [
      "sound evidence on it",
      [stand("a", 0.9, [0.4, 1], 0.65), stand("b", 0.9), stand("c", 0.9)],
      { status: "probable", type: "market" },
    ],
    [
      "weak evidence on an axis that is closed",
      [stand("a", 0.2, [0.1, 0.3], 0.1), stand("b", 0.9, [0.4, 1], 0.9), stand("c", 0.9)],
      { status: "probable", type: "public" },
    ],
  ])("%s", (_, positions, expected) => {
    const { status, type: found, possible, narrowed, neighbours } = decide(positions, tree);
    const all = { status, type: found?.id ?? null, possible: ids(possible), narrowed: ids(narrowed) };
    expect({ ...all, neighbours: ids(neighbours) }).toMatchObject(expected);
    expect(printedType(positions, tree)?.id ?? null).toBe(found?.id ?? null);
  });

  it("rules out the low side of an axis with a high score, and the high side with a low one", () => {
    const by = of(
      type("x", { a: "low", c: "high" }),
      type("y", { a: "high", b: "low" }),
      type("z", { a: "high", b: "high" }),
    );
    const narrowed = (a: number) =>
      ids(decide([stand("a", a, [0.3, 0.7]), stand("b", null), stand("c", null)], by).narrowed);
    expect([narrowed(0.6), narrowed(0.4), narrowed(0.55), narrowed(0.45)]).toEqual([
      ["y", "z"],
      ["x"],
      ["x", "y", "z"],
      ["x", "y", "z"],
    ]);
  });

  it("gives the membership in each type, and none where one of its axes has no score", () => {
    const { standings } = decide([stand("a", 0.2), stand("b", 0.7, [0.6, 0.9]), stand("c", null)], tree);
    expect(standings.map(({ membership }) => membership)).toEqual([
      { value: 0.2, lo: 0.2, hi: 0.2 },
      { value: 0.7, lo: 0.6, hi: 0.8 },
      { value: null, lo: 0, hi: expect.closeTo(0.4, 12) },
      { value: null, lo: 0, hi: expect.closeTo(0.4, 12) },
    ]);
  });
});

describe("the nearest other type", () => {
  const nearest = (by: ReturnType<typeof of>, ...positions: Stand[]) =>
    nearestOther(decide(positions, by), positions, by)?.type.id ?? null;
  const first = type("first", { a: "high", b: "high", c: "high" });

  it.each([false, true])(
    "lies across the fewest axes before it agrees better on the others (turned round: %s)",
    (isTurned) => {
      // Both 0.1; across a and b the next is 0.2, across a, c and d it is 0.4.
      const others = [
        type("across three", { a: "low", b: "high", c: "low", d: "low" }),
        type("across two", { a: "low", b: "low", c: "high", d: "high" }),
      ];
      const by = of(
        type("first", { a: "high", b: "high", c: "high", d: "high" }),
        ...(isTurned ? others.reverse() : others),
      );
      expect(nearest(by, stand("a", 0.9), stand("b", 0.8), stand("c", 0.6), stand("d", 0.6))).toBe("across two");
    },
  );

  it("of axes that are named in another order compares the least first", () => {
    // x agrees to 0.2, then 0.55; y to 0.2, then 0.6.
    const x = type("x", { b: "high", a: "low" });
    const y = type("y", { c: "high", a: "low" });
    const by = of(type("first", { a: "high", b: "high", c: "high" }), x, y);
    expect(nearest(by, stand("b", 0.56), stand("c", 0.6), stand("a", 0.8))).toBe("y");
  });

  it.each<[string, IdealType[], [number, number, number], string | null]>([
    ["has the highest membership", [type("x", { a: "low" }), type("y", { b: "low" })], [0.9, 0.7, 0.8], "y"],
    ["whatever their order", [type("y", { b: "low" }), type("x", { a: "low" })], [0.9, 0.7, 0.8], "y"],
    [
      "of equals lies across the fewest axes",
      [type("x", { a: "low", b: "low" }), type("y", { a: "low", b: "high" })],
      [0.9, 0.9, 0.9],
      "y",
    ],
    [
      "across the fewest, where it comes first",
      [type("y", { a: "low", b: "high" }), type("x", { a: "low", b: "low" })],
      [0.9, 0.9, 0.9],
      "y",
    ],
    [
      "of those that lie across as many agrees best on the other axes",
      [type("x", { a: "low", b: "high" }), type("y", { a: "low", c: "high" })],
      [0.8, 0.7, 0.95],
      "y",
    ],
    [
      "agrees best, where it comes first",
      [type("y", { a: "low", c: "high" }), type("x", { a: "low", b: "high" })],
      [0.8, 0.7, 0.95],
      "y",
    ],
    [
      "of those that agree as well is the first of the typology",
      [type("x", { a: "low", b: "high" }), type("y", { a: "low", c: "high" })],
      [0.8, 0.9, 0.9],
      "x",
    ],
    [
      "agrees better where it names no further axis",
      [type("x", { a: "low", b: "high" }), type("y", { a: "low" })],
      [0.8, 0.7, 0.9],
      "y",
    ],
    ["is none where there is none", [], [0.9, 0.9, 0.9], null],
  ])("%s", (_, others, [a, b, c], expected) => {
    expect(nearest(of(first, ...others), stand("a", a), stand("b", b), stand("c", c))).toBe(expected);
  });

  it("is none without a type, and no type without a membership is one", () => {
    expect(nearest(of(first), stand("a", 0.5), stand("b", 0.9), stand("c", 0.9))).toBeNull();
    const named = of(type("first", { a: "high" }), type("x", { b: "low" }));
    expect(nearest(named, stand("a", 0.9), stand("b", null), stand("c", 0.9))).toBeNull();
  });
});
