import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testSetHypotheses, testSetHypothesis } from "../../../../src/analyse/summary/hypotheses.js";
import { SET_HYPOTHESES, type SetHypothesis, setHypothesesUnder } from "../../../../src/model/hypotheses.js";
import type { ProfileResult } from "../../../../src/model/result.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { examples } from "../../../helpers/examples.js";

const typology = defaultTypology();
const ALL = ["social", "institutionalized", "entrepreneurial", "alternative"];
const RARE: SetHypothesis = { id: "alternative-is-rare", ...SET_HYPOTHESES["alternative-is-rare"] };
const YOUNG: SetHypothesis = { id: "social-is-often-emerging", ...SET_HYPOTHESES["social-is-often-emerging"] };

type Trait = "consistent" | "inconsistent" | "unknown";

/** A case that can be of some types, with the trait that the social is young. */
function caseOf(possible: readonly string[], status: Trait = "unknown"): ProfileResult {
  const traits = [{ id: "social_young", type: "social", status, independent: false, pointers: [] }];
  return { possible, traits } as unknown as ProfileResult;
}

const many = (count: number, possible: readonly string[], status?: Trait) =>
  Array.from({ length: count }, () => caseOf(possible, status));

describe("a hypothesis on sets is decided by counts at least and at most", () => {
  it.each([
    ["one alternative of ten", [...many(1, ["alternative"]), ...many(9, ["social"])], "supported", null],
    [
      "two of ten, which are not less than 20 %",
      [...many(2, ["alternative"]), ...many(8, ["social"])],
      "contradicted",
      null,
    ],
    ["three of ten", [...many(3, ["alternative"]), ...many(7, ["social"])], "contradicted", null],
    [
      "one of ten, and one that may be",
      [...many(1, ["alternative"]), ...many(1, ALL), ...many(8, ["social"])],
      "undecided",
      "bounds",
    ],
    ["ten of which nothing is known", many(10, ALL), "undecided", "bounds"],
    ["nine that are none", many(9, ["social"]), "untested", "few"],
    ["nobody", [], "untested", "few"],
  ] as const)("the alternative is rare: %s", (_, results, outcome, because) => {
    expect(testSetHypothesis(RARE, results)).toMatchObject({ outcome, because });
  });

  it.each([
    [
      "six of ten are young",
      [...many(6, ["social"], "consistent"), ...many(4, ["social"], "inconsistent")],
      "supported",
      null,
    ],
    [
      "half of ten",
      [...many(5, ["social"], "consistent"), ...many(5, ["social"], "inconsistent")],
      "contradicted",
      null,
    ],
    [
      "of one the age is unknown",
      [...many(5, ["social"], "consistent"), ...many(4, ["social"], "inconsistent"), ...many(1, ["social"])],
      "undecided",
      "bounds",
    ],
    [
      "all are young, but only nine are social for sure",
      [...many(9, ["social"], "consistent"), ...many(1, ALL, "consistent")],
      "undecided",
      "perhaps-few",
    ],
    ["none can be social", many(12, ["alternative"], "consistent"), "untested", "few"],
  ] as const)("the social is often emerging: %s", (_, results, outcome, because) => {
    expect(testSetHypothesis(YOUNG, results)).toMatchObject({ outcome, because });
  });

  it("says the counts that it rests on", () => {
    const results = [...many(2, ["alternative"]), ...many(3, ALL), ...many(5, ["social"])];
    expect(testSetHypothesis(RARE, results)).toMatchObject({
      part: { lo: 2, hi: 5 },
      whole: { lo: 10, hi: 10 },
      bounds: { lo: 0.2, hi: 0.5 },
      least: 10,
    });
    expect(testSetHypothesis(YOUNG, many(12, ["alternative"])).bounds).toBeNull();
  });
});

describe("the bounds of a share", () => {
  const belonging = fc.tuple(
    fc.constantFrom<readonly string[]>(["social"], ["alternative"], ["social", "alternative"]),
    fc.constantFrom<Trait>("consistent", "inconsistent", "unknown"),
  );

  it("are the least and the greatest over everything that the unknown can turn out to be", () => {
    fc.assert(
      fc.property(fc.array(belonging, { maxLength: 6 }), (all) => {
        const shares = completions(all).flatMap((cases) => {
          const social = cases.filter(([type]) => type === "social");
          return social.length === 0 ? [] : [social.filter(([, isYoung]) => isYoung).length / social.length];
        });
        const { bounds } = testSetHypothesis(
          YOUNG,
          all.map(([possible, status]) => caseOf(possible, status)),
        );
        if (shares.length === 0) expect(bounds).toBeNull();
        else expect(bounds).toEqual({ lo: Math.min(...shares), hi: Math.max(...shares) });
      }),
    );
  });
});

/** Every way in which the types and the traits of some cases can turn out. */
function completions(all: readonly (readonly [readonly string[], Trait])[]): (readonly [string, boolean])[][] {
  let found: (readonly [string, boolean])[][] = [[]];
  for (const [possible, status] of all) {
    const traits = status === "unknown" ? [true, false] : [status === "consistent"];
    const ways = possible.flatMap((type) => traits.map((isYoung) => [type, isYoung] as const));
    found = found.flatMap((before) => ways.map((way) => [...before, way]));
  }
  return found;
}

describe("hypotheses on sets", () => {
  it("are put under every typology that has their types and traits, and under no other", () => {
    expect(setHypothesesUnder(typology).map(({ id }) => id)).toEqual(Object.keys(SET_HYPOTHESES));
    const types = typology.types.filter(({ id }) => id !== "alternative");
    expect(setHypothesesUnder({ ...typology, types }).map(({ id }) => id)).toEqual([
      "technocratic-models-prevail",
      "social-is-often-emerging",
    ]);
    const traits = typology.traits.filter(({ id }) => id !== "social_young");
    expect(setHypothesesUnder({ ...typology, traits })).toHaveLength(4);
  });

  it("stand in a source of the typology", () => {
    for (const { source } of Object.values(SET_HYPOTHESES)) expect(Object.keys(typology.sources)).toContain(source.ref);
  });

  it("are undecided over the examples, of most of which too little is known", () => {
    const found = testSetHypotheses(examples());
    expect(found.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => "undecided"));
  });
});
