import { describe, expect, it } from "vitest";
import type { FactName } from "../../../../src/model/facts.js";
import type { Members } from "../../../../src/model/profile.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

/** On which counts of the members a fact rests, in this order. */
const restsOn = (name: FactName, members: Members) =>
  deriveFacts(profile({ members }))[name].pointers.map((pointer) => pointer.replace("/members/", ""));

const NONE = { local_authorities: 0, public_bodies: 0, research_and_training: 0, other_organisations: 0 };

describe("the fields that counts of members rest on", () => {
  it.each<[string, FactName, Members, string[]]>([
    [
      "an exact count on its own field",
      "sse_organisations_count",
      { sse_organisations: 5, total: 9 },
      ["sse_organisations"],
    ],
    [
      "a bound that is the only count on its own field",
      "sse_organisations_count",
      { sse_organisations: ">=5" },
      ["sse_organisations"],
    ],
    [
      "a bound on the others too, itself first",
      "local_authorities_count",
      { total: 20, sse_organisations: 5, local_authorities: "2..4" },
      ["local_authorities", "sse_organisations", "total"],
    ],
    [
      "a count that is not coded on the others",
      "public_bodies_count",
      { total: 20, sse_organisations: 5 },
      ["sse_organisations", "total"],
    ],
    ["one that the only other bounds on that", "public_bodies_count", { total: 20 }, ["total"]],
    [
      "a total that is not coded on the kinds",
      "members_total",
      { sse_organisations: 8, conventional_companies: 1, ...NONE },
      [
        "sse_organisations",
        "conventional_companies",
        "local_authorities",
        "public_bodies",
        "research_and_training",
        "other_organisations",
      ],
    ],
    ["an exact total on itself", "members_total", { total: 9, sse_organisations: 5 }, ["total"]],
    [
      "persons beside the organisations are none of them",
      "members_total",
      { total: ">=9", individuals: 400 },
      ["total"],
    ],
    ["unless all together are counted", "members_total", { all: 450, individuals: 400 }, ["all", "individuals"]],
    ["a bound of the total and all together", "members_total", { total: ">=9", all: 450 }, ["total", "all"]],
  ])("%s", (_, name, members, expected) => {
    expect(restsOn(name, members)).toEqual(expected);
  });

  it.each<[string, Members, string[]]>([
    ["persons as coded on their field, whatever else is counted", { individuals: ">=400", total: 9 }, ["individuals"]],
    ["persons that are exact on their field", { individuals: 400, all: 450, total: 50 }, ["individuals"]],
    ["persons that all members leave on both counts", { all: 450, total: 50 }, ["total", "all"]],
    [
      "a bound of the persons on it first",
      { individuals: ">=300", all: 450, total: "40..50" },
      ["individuals", "total", "all"],
    ],
    ["no persons, and nothing that leaves room for them", { total: 9 }, []],
  ])("%s", (_, members, expected) => {
    expect(restsOn("individuals_count", members)).toEqual(expected);
  });

  it.each<[string, Members, string[]]>([
    ["no company on that count alone", { conventional_companies: 0, total: 9 }, ["conventional_companies"]],
    [
      "a share on all counts of organisations, companies first",
      { total: 20, sse_organisations: 15, conventional_companies: 5, individuals: 9 },
      ["conventional_companies", "sse_organisations", "total"],
    ],
    [
      "companies that are not coded on the others",
      { sse_organisations: 15, ...NONE, total: 20 },
      [
        "sse_organisations",
        "local_authorities",
        "public_bodies",
        "research_and_training",
        "other_organisations",
        "total",
      ],
    ],
    [
      "that there is none on what leaves no room for them",
      { sse_organisations: 20, total: 20 },
      ["sse_organisations", "total"],
    ],
  ])("%s", (_, members, expected) => {
    expect(restsOn("conventional_companies_share", members)).toEqual(expected);
  });

  it("nothing is counted of members that are not coded", () => {
    const facts = deriveFacts(profile());
    for (const name of ["members_total", "individuals_count", "conventional_companies_share"] as const)
      expect(facts[name]).toEqual({ value: { kind: "unknown" }, pointers: [] });
  });
});
