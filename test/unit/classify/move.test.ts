import { describe, expect, it } from "vitest";
import { type Goal, type Move, moveOf } from "../../../src/classify/move.js";
import type { FactValue } from "../../../src/model/facts.js";
import type { Indicator } from "../../../src/model/typology.js";
import type { Item } from "../../../src/score/item.js";
import type { Reading } from "../../../src/score/reading.js";
import { indicator } from "../../helpers/typology.js";

/** An item as far as a move looks at it. */
function item(of: Indicator, middle: number, value: FactValue, given: Reading["given"] = null): Item {
  const reading = { indicator: of, given, value } as Reading;
  return { reading, middle, weight: 1, degrees: { lo: middle, hi: middle }, precision: 1, influence: 0 };
}

/** Degrees from `edge` on, and not beyond `limit`, do what the change is for. */
function goal(up: boolean, edge: number | null, limit: number | null = null): Goal {
  const from = edge ?? 0;
  const isThere = (degree: number): boolean =>
    up ? degree > from && degree < (limit ?? 2) : degree < from && degree > (limit ?? -1);
  return { up, edge, limit, holds: ({ degrees }) => isThere((degrees.lo + degrees.hi) / 2) };
}

const number = (lo: number, hi = lo): FactValue => ({ kind: "number", lo, hi }) as FactValue;
/** 0 to 100 in percent, a degree of 0.01 for each. */
const percent = indicator("percent", { method: "linear", out: 0, crossover: 50, in: 100 }, 1, {
  range: { min: 0, max: 100 },
});
/** The more, the less: 100 is out, 0 is in. */
const falling = indicator("falling", { method: "linear", out: 100, crossover: 50, in: 0 }, 1, {
  range: { min: 0, max: 100 },
});
const short = (move: Move | null) =>
  move && { to: move.to, until: move.until, direction: move.direction, size: move.size };
const close = (value: number) => expect.closeTo(value, 9);

describe("a number moves", () => {
  it.each<[string, Item, Goal, object | null]>([
    [
      "up to the edge",
      item(percent, 0.2, number(20)),
      goal(true, 0.55),
      { to: close(55), until: null, direction: "above", size: close(0.35) },
    ],
    [
      "down to the edge",
      item(percent, 0.8, number(80)),
      goal(false, 0.45),
      { to: close(45), until: null, direction: "below", size: close(0.35) },
    ],
    [
      "down, where more means less",
      item(falling, 0.2, number(80)),
      goal(true, 0.55),
      { to: close(45), direction: "below", size: close(0.35) },
    ],
    [
      "up, where more means less",
      item(falling, 0.8, number(20)),
      goal(false, 0.45),
      { to: close(55), direction: "above", size: close(0.35) },
    ],
    [
      "as far as the limit",
      item(percent, 0.2, number(20)),
      goal(true, 0.45, 0.55),
      { to: close(45), until: close(55), direction: "above" },
    ],
    [
      "and never ceases at a limit of 1",
      item(percent, 0.2, number(20)),
      goal(true, 0.45, 1),
      { to: close(45), until: null },
    ],
    ["nor at one of 0", item(percent, 0.8, number(80)), goal(false, 0.45, 0), { to: close(45), until: null }],
    [
      "from the end of an interval that is nearest to its middle",
      item(percent, 0.2, number(0, 40)),
      goal(true, 0.55),
      { to: close(55), size: close(0.35) },
    ],
    ["not at all where the edge is out of reach", item(percent, 0.2, number(20)), goal(true, null), null],
    ["nor beyond 1", item(percent, 0.2, number(20)), goal(true, 2), null],
    ["nor below 0", item(percent, 0.8, number(80)), goal(false, -1), null],
    [
      "nor where nothing beyond the edge does it",
      item(percent, 0.2, number(20)),
      { ...goal(true, 0.55), holds: () => false },
      null,
    ],
    ["nor a value that is no number", item(percent, 0.5, { kind: "unknown" } as FactValue), goal(true, 0.55), null],
    [
      "as little as nothing where it stands at the edge",
      item(percent, 0.5, number(50)),
      goal(true, 0.5),
      { to: close(50), direction: "to", size: close(0) },
    ],
  ])("%s", (_, given, to, expected) => {
    const found = short(moveOf(given, to));
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  it("only to values that are possible", () => {
    const within = (min: number | null, max: number | null) => ({ ...percent, range: { min, max } }) as Indicator;
    expect(moveOf(item(within(0, 50), 0.2, number(20)), goal(true, 0.55))).toBeNull();
    expect(moveOf(item(within(50, 100), 0.8, number(80)), goal(false, 0.45))).toBeNull();
    expect(moveOf(item(within(0, 60), 0.2, number(20)), goal(true, 0.55))?.to).toBeCloseTo(55, 9);
    // The limit lies beyond all values: the change never ceases to do it.
    expect(moveOf(item(within(0, 60), 0.2, number(20)), goal(true, 0.55, 0.7))?.until).toBeNull();
    expect(moveOf(item(within(40, 100), 0.8, number(80)), goal(false, 0.45, 0.3))?.until).toBeNull();
    expect(moveOf(item(within(null, null), 0.2, number(20)), goal(true, 0.55, 0.7))?.until).toBeCloseTo(70, 9);
  });
});

describe("a count moves to a whole number", () => {
  const count = indicator("count", { method: "linear", out: 0, crossover: 5, in: 10 }, 1, {
    fact: "conventional_companies_count",
  });
  const less = indicator("less", { method: "linear", out: 10, crossover: 5, in: 0 }, 1, {
    fact: "conventional_companies_count",
  });
  it.each<[string, Item, Goal, number | null]>([
    ["the first beyond the edge", item(count, 0.2, number(2)), goal(true, 0.55), 6],
    ["not the edge itself, which belongs to either side", item(count, 0.2, number(2)), goal(true, 0.6), 7],
    ["down", item(count, 0.8, number(8)), goal(false, 0.45), 4],
    ["down, not the edge itself", item(count, 0.8, number(8)), goal(false, 0.4), 3],
    ["the other way round", item(less, 0.2, number(8)), goal(true, 0.55), 4],
    ["none where none does it", item(count, 0.2, number(2)), { ...goal(true, 0.55), holds: () => false }, null],
    ["none below nothing", item(less, 0.9, number(1)), goal(true, 1.0000001), null],
  ])("%s", (_, given, to, expected) => {
    const move = moveOf(given, to);
    expect(move?.to ?? null).toBe(expected);
    if (move) expect([move.direction, move.of, move.group]).toEqual(["to", "raw", null]);
  });
});

describe("a degree that a coder gave moves", () => {
  const given = (middle: number) => item(percent, middle, { kind: "unknown" } as FactValue, "degree");
  it.each<[string, Item, Goal, object | null]>([
    [
      "up",
      given(0.2),
      goal(true, 0.55),
      { of: "degree", to: 0.55, until: null, direction: "above", size: close(0.35) },
    ],
    [
      "down",
      given(0.8),
      goal(false, 0.45),
      { of: "degree", to: 0.45, until: null, direction: "below", size: close(0.35) },
    ],
    ["as far as the limit", given(0.2), goal(true, 0.45, 0.55), { to: 0.45, until: 0.55 }],
    ["by nothing", given(0.5), goal(true, 0.5), { to: 0.5, direction: "to", size: 0 }],
    ["within 0 to 1, whatever the last digit of the edge", given(0.2), goal(true, 1 + 1e-10), null],
    ["not at all beyond", given(0.2), goal(true, 2), null],
    ["not at all where nothing does it", given(0.2), { ...goal(true, 0.55), holds: () => false }, null],
  ])("%s", (_, of, to, expected) => {
    const move = moveOf(of, to);
    if (expected === null) expect(move).toBeNull();
    else expect(move).toMatchObject(expected);
  });
});
