import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../../src/analyse/summary/summary.js";
import { cornersOf, countTypes } from "../../../../src/analyse/summary/types.js";
import type { ProfileResult, Result } from "../../../../src/model/result.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { examples, resultOf } from "../../../helpers/examples.js";
import { axis, indicator, typology } from "../../../helpers/typology.js";

const ALL = examples();
const TYPES = ALL.typology.types.map(({ id }) => id);

/** Profiles of which nothing matters but which types they can be of. */
function casesOf(possible: readonly (readonly string[])[]): ProfileResult[] {
  const [first] = ALL.results;
  if (first === undefined) throw new Error("no example");
  return possible.map((ids) => ({ ...first, possible: [...ids], type: null }));
}

/** Every way in which each case is of one of its possible types: how many are of each type. */
function completions(possible: readonly (readonly string[])[]): Map<string, number>[] {
  let all = [new Map<string, number>()];
  for (const ids of possible) {
    all = all.flatMap((counts) => ids.map((id) => new Map(counts).set(id, (counts.get(id) ?? 0) + 1)));
  }
  return all;
}

describe("how many cases a type has at least and at most", () => {
  it("is the least and the greatest number over all completions, and each number between occurs", () => {
    const one = fc.subarray(TYPES, { minLength: 1 });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (possible) => {
        const all = completions(possible);
        for (const { type, least, most } of countTypes(casesOf(possible), ALL.typology)) {
          const counts = new Set(all.map((counts) => counts.get(type) ?? 0));
          expect([Math.min(...counts), Math.max(...counts), counts.size]).toEqual([least, most, most - least + 1]);
        }
      }),
    );
  });

  it("encloses the verdicts that are clear, and is the number of cases in all where nothing is known", () => {
    const clear = (id: string) => ALL.results.filter((one) => one.type === id && one.status === "clear").length;
    for (const { type, verdicts, least, most } of summaryOf(ALL).types) {
      expect(least).toBeGreaterThanOrEqual(clear(type));
      expect(most).toBeGreaterThanOrEqual(verdicts);
    }
    const bare = resultOf("tcec: 1\nid: a\nname: A\ndate: 2015\n", "tcec: 1\nid: b\nname: B\ndate: 2015\n");
    expect(summaryOf(bare).types.map(({ least, most }) => [least, most])).toEqual(TYPES.map(() => [0, 2]));
  });

  it("names the verdicts with the highest lower bound as typical, and all of them where several have it", () => {
    const { types, cases } = summaryOf(ALL);
    const social = types.find(({ type }) => type === "social");
    expect(social?.typical?.cases.map((i) => cases[i]?.name)).toEqual(["Les Voisins du Canal"]);
    for (const { type, typical } of types) {
      const lows = ALL.results.filter((one) => one.type === type).map((one) => one.memberships[type]?.lo ?? 0);
      expect(typical?.lo).toBe(Math.max(...lows));
    }
    const twice = { ...ALL, results: ALL.results.flatMap((one) => [one, one]) };
    for (const { typical } of summaryOf(twice).types) expect(typical?.cases.length).toBe(2);
    expect(summaryOf({ ...ALL, results: [] }).types.every(({ typical }) => typical === null)).toBe(true);
  });

  it("does not hang on the order of the profiles", () => {
    const backwards: Result = { ...ALL, results: [...ALL.results].reverse() };
    const strip = ({ typical, ...rest }: ReturnType<typeof countTypes>[number]) => ({ ...rest, lo: typical?.lo });
    expect(summaryOf(backwards).types.map(strip)).toEqual(summaryOf(ALL).types.map(strip));
  });
});

describe("an empty corner", () => {
  const emptiness = (result: Result) =>
    Object.fromEntries(summaryOf(result).corners.map(({ type, empty }) => [type, empty]));
  const only = (id: string): Result => ({ ...ALL, results: ALL.results.filter((one) => one.type === id) });

  it("is empirical where no case can stand there, open where one could, and none where one does", () => {
    const clear = { ...ALL, results: ALL.results.filter((one) => one.status === "clear" && one.type === "social") };
    expect(emptiness(clear)).toEqual({
      social: null,
      institutionalized: "empirical",
      entrepreneurial: "empirical",
      alternative: "empirical",
    });
    expect(emptiness(only("social"))).toMatchObject({ social: null, institutionalized: "open" });
  });

  it("is logical where no value of the facts leads there", () => {
    const half = { none: 0, inform: 0.1, consult: 0.2, involve: 0.3, collaborate: 0.4, empower: 0.45 };
    const low = typology([
      axis("a", [indicator("x", { method: "assign", degrees: half })]),
      axis("b", [indicator("y", {})]),
    ]);
    const corners = cornersOf([], low);
    expect(corners.map(({ sides, empty }) => [sides.a, empty])).toEqual([
      ["low", "empirical"],
      ["low", "empirical"],
      ["high", "logical"],
      ["high", "logical"],
    ]);
  });

  it("is none of the typology that is shipped: every corner can be reached", () => {
    expect(cornersOf([], defaultTypology()).map(({ empty }) => empty)).not.toContain("logical");
  });
});
