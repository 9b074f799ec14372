import { describe, expect, it } from "vitest";
import { FACTS } from "../../../src/model/facts.js";
import { domainOf, kindOf } from "../../../src/quantity/domain.js";
import { indicator } from "../../helpers/typology.js";

const codes = (...names: string[]) =>
  ({ method: "assign", degrees: Object.fromEntries(names.map((name) => [name, 0.5])) }) as const;
const ANY = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, whole: false };

describe("the kind of the fact of an indicator", () => {
  it("is that of its row; there is none without a fact, nor under a name that every object has", () => {
    expect(kindOf(indicator("a", {}, 1, { fact: "policy_schemes_count" }))).toBe(FACTS.policy_schemes_count);
    expect(kindOf(indicator("a", {}))).toBeNull();
    expect(kindOf(indicator("a", {}, 1, { fact: "toString" }))).toBeNull();
    expect(kindOf(indicator("a", {}, 1, { fact: "no_such_fact" }))).toBeNull();
  });
});

describe("the values that are possible for an indicator", () => {
  it("are those of its fact, whatever its range", () => {
    const range = { min: 7, max: 8 };
    const { min, max, whole } = FACTS.policy_schemes_count;
    expect(domainOf(indicator("a", {}, 1, { fact: "policy_schemes_count", range }))).toEqual({ min, max, whole });
    expect([min, whole]).toEqual([0, true]);
    expect(domainOf(indicator("a", {}, 1, { fact: "self_financing_share" }))).toEqual({
      min: 0,
      max: 100,
      whole: false,
    });
  });

  it.each([
    ["all without a range", indicator("a", {}), ANY],
    ["its range", indicator("a", {}, 1, { range: { min: 2, max: 9 } }), { min: 2, max: 9, whole: false }],
    [
      "from the least whole code to the greatest",
      indicator("a", codes("-2", "10", "3")),
      { min: -2, max: 10, whole: true },
    ],
    [
      "its range rather than its codes",
      indicator("a", codes("1", "2"), 1, { range: { min: 0, max: 5 } }),
      { min: 0, max: 5, whole: true },
    ],
    ["all where one code is a word", indicator("a", codes("1", "x2")), ANY],
    ["all where one code is a fraction", indicator("a", codes("1", "2.5")), ANY],
    ["all where one code ends otherwise", indicator("a", codes("1", "2x")), ANY],
    ["all without codes", indicator("a", codes()), ANY],
  ])("are %s", (_, one, domain) => {
    expect(domainOf(one)).toEqual(domain);
  });

  it("are those of a table for a fact that is a code", () => {
    expect(domainOf(indicator("a", codes("1", "3"), 1, { fact: "decision_mode" }))).toEqual({
      min: 1,
      max: 3,
      whole: true,
    });
  });
});
