import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { componentsOf, measureNetwork, networkOf, pairsOf } from "../../../src/quantity/network.js";

const names = "abcdefghij".split("");
const ties = fc.uniqueArray(
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.double({ min: 1e-3, max: 1e6, noNaN: true }))
    .filter(([a, b]) => a !== b)
    .map(([a, b, strength]) => [names[Math.min(a, b)] ?? "", names[Math.max(a, b)] ?? "", strength] as const),
  { selector: ([a, b]) => a + b, maxLength: 45 },
);

describe("reading ties", () => {
  it("gives members in the order in which they are named, and strength 1 where none is", () => {
    expect(
      networkOf(
        [
          ["b", "a"],
          ["a", "c", 2.5],
        ],
        ["d", "a"],
      ),
    ).toEqual({
      members: ["b", "a", "c", "d"],
      ties: [
        { from: 0, to: 1, strength: 1 },
        { from: 1, to: 2, strength: 2.5 },
      ],
    });
  });

  it("passes over what is no tie, and over a tie that is there already", () => {
    const read = networkOf([
      ["a"],
      ["a", "a"],
      ["a", "b"],
      ["b", "a", 2],
      ["a", "c", 0],
      ["a", 3],
      [3, "a"],
      ["a", "d", "2"],
    ]);
    expect(read.ties).toEqual([{ from: 0, to: 1, strength: 1 }]);
  });
});

describe("measures by hand", () => {
  it.each([
    // Burt's simplest cases: all pairs open, all closed.
    ["no tie", [], ["a", "b", "c"], { brokeredPairsShare: 100, effectiveSize: 3, efficiency: 1, componentsWithout: 3 }],
    [
      "a triangle",
      [
        ["a", "b"],
        ["b", "c"],
        ["a", "c"],
      ],
      [],
      { brokeredPairsShare: 0, effectiveSize: 1, efficiency: 1 / 3, componentsWithout: 1 },
    ],
    // n - 2t/n for ties without strengths (Borgatti 1997).
    [
      "two pairs",
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [],
      { brokeredPairsShare: (100 * 4) / 6, effectiveSize: 3, efficiency: 0.75, componentsWithout: 2 },
    ],
    // A weak tie of strength 0.5 is half as strong as that to the cluster: half as redundant.
    ["a weak tie", [["a", "b", 0.5]], [], { brokeredPairsShare: 0, effectiveSize: 1.5, efficiency: 0.75 }],
  ] as const)("%s", (_, coded, members, expected) => {
    const measures = measureNetwork(networkOf(coded, members));
    for (const [name, value] of Object.entries(expected)) {
      expect(measures?.[name as keyof typeof measures], name).toBeCloseTo(value, 12);
    }
  });

  it("constraint of two members without a tie is 1/2, of two with one 9/8", () => {
    expect(measureNetwork(networkOf([], ["a", "b"]))?.constraint).toBeCloseTo(0.5, 12);
    expect(measureNetwork(networkOf([["a", "b"]]))?.constraint).toBeCloseTo(1.125, 12);
  });

  it("are not there below two members", () => {
    expect(measureNetwork(networkOf([], []))).toBeNull();
    expect(measureNetwork(networkOf([], ["a"]))).toBeNull();
  });
});

describe("measures of any network", () => {
  it("keep to their ranges", () => {
    fc.assert(
      fc.property(ties, (coded) => {
        const network = networkOf(coded, names);
        const n = network.members.length;
        const measures = measureNetwork(network);
        expect(measures?.brokeredPairsShare).toBeCloseTo(100 - (100 * coded.length) / pairsOf(n), 9);
        expect(measures?.effectiveSize).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(measures?.effectiveSize).toBeLessThanOrEqual(n);
        expect(measures?.constraint).toBeGreaterThan(0);
        expect(measures?.constraint).toBeLessThan(2);
      }),
    );
  });

  it("do not hang on the order of ties, nor on which end stands first", () => {
    fc.assert(
      fc.property(ties, (coded) => {
        const turned = coded.map(([a, b, strength]) => [b, a, strength] as const).reverse();
        const [one, other] = [coded, turned].map((list) => measureNetwork(networkOf(list, names)));
        expect(other?.constraint).toBeCloseTo(one?.constraint ?? Number.NaN, 10);
        expect(other?.effectiveSize).toBeCloseTo(one?.effectiveSize ?? Number.NaN, 10);
        expect(other?.componentsWithout).toBe(one?.componentsWithout);
      }),
    );
  });

  it("parts hold every member once, and no tie leads from one to another", () => {
    fc.assert(
      fc.property(ties, (coded) => {
        const network = networkOf(coded, names);
        const parts = componentsOf(network);
        expect(parts.flat().sort((a, b) => a - b)).toEqual(network.members.map((_, i) => i));
        const partOf = (member: number) => parts.findIndex((part) => part.includes(member));
        for (const { from, to } of network.ties) expect(partOf(from)).toBe(partOf(to));
        const sizes = parts.map(({ length }) => length);
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
    );
  });
});

it("puts the largest part first, and of two that are as large the one that was named first", () => {
  const parts = componentsOf(
    networkOf(
      [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
        ["f", "g"],
      ],
      ["h"],
    ),
  );
  expect(parts).toEqual([[4, 5, 6], [0, 1], [2, 3], [7]]);
});
