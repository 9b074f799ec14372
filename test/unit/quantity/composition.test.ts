import { describe, expect, it } from "vitest";
import type { Members } from "../../../src/model/profile.js";
import { MEMBER_KINDS } from "../../../src/model/vocabulary.js";
import { allMembersProblem, compositionOf, compositionProblem, membersOf } from "../../../src/quantity/composition.js";

/** Members of which no kind is left open: none but those that are given. */
const only = (members: Members): Members => ({
  ...Object.fromEntries(MEMBER_KINDS.map((kind) => [kind, 0])),
  ...members,
});

describe("counts of members that cannot be", () => {
  it.each<[string, Members, ReturnType<typeof compositionProblem>]>([
    ["kinds that make the total", only({ sse_organisations: 5, total: 5 }), null],
    ["kinds above the total", only({ sse_organisations: 6, total: 5 }), { kind: "above", sum: 6, total: 5 }],
    ["kinds below the total", only({ sse_organisations: 4, total: 5 }), { kind: "miss", sum: 4, total: 5 }],
    ["some kinds above the total already", { sse_organisations: 6, total: 5 }, { kind: "above", sum: 6, total: 5 }],
    ["some kinds below it: the rest is not coded", { sse_organisations: 4, total: 5 }, null],
    [
      "companies by their parts, above what is said of them",
      { conventional_companies: { max: 5, sme: 4, large: 2 } },
      { kind: "above", sum: 6, total: 5 },
    ],
    [
      "companies by their parts, below it",
      { conventional_companies: { min: 8, sme: 4, large: 2 } },
      { kind: "miss", sum: 6, total: 8 },
    ],
    ["companies by their parts, as said", { conventional_companies: { min: 6, max: 6, sme: 4, large: 2 } }, null],
    ["one part is not coded", { conventional_companies: { min: 8, sme: 4 } }, null],
    [
      "companies that fit, kinds that do not",
      { conventional_companies: { max: 6, sme: 4, large: 2 }, total: 5 },
      { kind: "above", sum: 6, total: 5 },
    ],
  ])("%s", (_, members, problem) => {
    expect(compositionProblem(members)).toEqual(problem);
  });

  it.each<[string, Members, ReturnType<typeof allMembersProblem>]>([
    ["organisations and persons that make all", { total: 5, individuals: 3, all: 8 }, null],
    ["organisations and persons above all", { total: 5, individuals: 4, all: 8 }, { sum: 9, all: 8 }],
    ["organisations and persons below all", { total: 5, individuals: 2, all: 8 }, { sum: 7, all: 8 }],
    ["persons that are not coded", { total: 5, all: 8 }, null],
    ["kinds instead of a total", { sse_organisations: 9, individuals: 0, all: 8 }, { sum: 9, all: 8 }],
  ])("%s", (_, members, problem) => {
    expect(allMembersProblem(members)).toEqual(problem);
  });

  it("companies are the parts and what is said of them, whichever is narrower", () => {
    const companies = (block: object) =>
      membersOf(compositionOf({ conventional_companies: block }), "conventional_companies");
    expect(companies({ min: 3, max: 9, sme: 4, large: "1..2" })).toEqual({ lo: 5, hi: 6 });
    expect(companies({ min: 5, max: 6, sme: 4, large: "0..9" })).toEqual({ lo: 5, hi: 6 });
  });
});
