import { describe, expect, it } from "vitest";
import type { FactName } from "../../../src/model/facts.js";
import type { Profile } from "../../../src/model/profile.js";
import { COLLABORATION } from "../../../src/model/vocabulary.js";
import { withoutEvidenceBelow } from "../../../src/score/confidence.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { factValueOf } from "../../../src/score/raw-value.js";
import { profile } from "../../helpers/profile.js";

const factOf = (name: FactName, blocks: Partial<Profile>) => factValueOf(deriveFacts(profile(blocks))[name]);
const pointersOf = (name: FactName, blocks: Partial<Profile>) => deriveFacts(profile(blocks))[name].pointers;
const isComplete = (name: FactName, blocks: Partial<Profile>) => {
  const { value } = deriveFacts(profile(blocks))[name];
  return value.kind === "list" && value.complete;
};

describe("needs", () => {
  it.each<[string, Profile["needs"], unknown]>([
    ["none coded", undefined, null],
    ["none seen", [], { lo: 0, hi: 0 }],
    ["one open: others may not be named", [{ name: "a", covered: "no" }], { lo: 1, hi: null }],
    [
      "in part is open",
      [
        { name: "a", covered: "partly" },
        { name: "b", covered: "yes" },
      ],
      { lo: 1, hi: null },
    ],
    ["all that are named are covered: nothing is proven", [{ name: "a", covered: "yes" }], null],
    ["not said", [{ name: "a" }], null],
  ])("open ones: %s", (_, needs, expected) => {
    expect(factOf("open_needs_count", { needs })).toEqual(expected);
  });

  it("open ones rest on what says that they are; where none is, on what says that they are covered", () => {
    const needs: NonNullable<Profile["needs"]> = [
      { name: "a", covered: "yes" },
      { name: "b", covered: "no" },
      { name: "c" },
      { name: "d", covered: "partly" },
    ];
    expect(pointersOf("open_needs_count", { needs })).toEqual(["/needs/1/covered", "/needs/3/covered"]);
    expect(
      pointersOf("open_needs_count", { needs: needs.filter(({ covered }) => covered === "yes" || !covered) }),
    ).toEqual(["/needs/0/covered"]);
    expect(pointersOf("open_needs_count", { needs: [] })).toEqual(["/needs"]);
    expect(pointersOf("open_needs_count", { needs: [{ name: "c" }] })).toEqual([]);
    expect(pointersOf("open_needs_count", {})).toEqual([]);
  });

  it("are seen by whom any of them names, each once", () => {
    const needs: Profile["needs"] = [
      { name: "a", identified_by: ["institutions"] },
      { name: "b" },
      { name: "c", identified_by: ["cluster", "institutions"] },
    ];
    expect(factOf("needs_identified_by", { needs })).toEqual(["institutions", "cluster"]);
    expect(pointersOf("needs_identified_by", { needs })).toEqual(["/needs/0/identified_by", "/needs/2/identified_by"]);
    expect(isComplete("needs_identified_by", { needs })).toBe(false);
  });
});

describe("labels", () => {
  it("hold those that were won, a year written as a number or as a text", () => {
    const labels: Profile["labels"] = [
      { call: 2013, result: "laureate" },
      { call: "2015", result: "refused" },
      { call: "Région Rhône-Alpes", result: "laureate" },
      { call: 2021 },
    ];
    expect(factOf("labels", { labels })).toEqual(["2013", "Région Rhône-Alpes"]);
    expect(isComplete("labels", { labels })).toBe(false);
    expect(factOf("labels", { labels: [{ call: 2013, result: "candidate" }] })).toBeNull();
  });

  it("rest on their results, and that there is none on the empty list", () => {
    const labels: Profile["labels"] = [
      { call: 2013, result: "candidate" },
      { call: " 2015 ", result: "laureate" },
    ];
    expect(factOf("labels", { labels })).toEqual(["2015"]);
    expect(pointersOf("labels", { labels })).toEqual(["/labels/1/result"]);
    expect(pointersOf("labels", { labels: [] })).toEqual(["/labels"]);
    expect(pointersOf("labels", {})).toEqual([]);
  });

  it("of one call rest on the areas of each that says them", () => {
    const labels: NonNullable<Profile["labels"]> = [
      { call: 2015, priority_areas: ["other"] },
      { call: 2013, priority_areas: ["short_circuits"] },
      { call: 2013 },
      { call: 2013, priority_areas: [] },
    ];
    expect(pointersOf("priority_areas_2013", { labels })).toEqual(["/labels/1/priority_areas"]);
    expect(isComplete("priority_areas_2013", { labels })).toBe(false);
    const said = labels.filter(({ priority_areas }) => priority_areas !== undefined);
    expect(pointersOf("priority_areas_2013", { labels: said })).toEqual([
      "/labels/1/priority_areas",
      "/labels/2/priority_areas",
    ]);
    expect(isComplete("priority_areas_2013", { labels: said })).toBe(true);
  });

  it("that there is none is said by an empty list alone", () => {
    expect(factOf("labels", { labels: [] })).toEqual([]);
    expect(isComplete("labels", { labels: [] })).toBe(true);
  });

  it.each<[string, Profile["labels"], unknown, boolean]>([
    ["no label of that call", [{ call: 2015, priority_areas: ["short_circuits"] }], null, false],
    ["it does not say", [{ call: 2013 }], null, false],
    ["in another", [{ call: 2013, priority_areas: ["other"] }], ["other"], false],
    ["in none", [{ call: 2013, priority_areas: [] }], [], true],
    [
      "those of that call alone",
      [
        { call: "2013", priority_areas: ["short_circuits"] },
        { call: 2015, priority_areas: ["youth_support"] },
      ],
      ["short_circuits"],
      true,
    ],
  ])("priority areas of 2013: %s", (_, labels, expected, complete) => {
    expect(factOf("priority_areas_2013", { labels })).toEqual(expected);
    expect(isComplete("priority_areas_2013", { labels })).toBe(complete);
  });

  it("a weak priority area takes the whole list of its call along, a weak call the label", () => {
    const labels: Profile["labels"] = [{ call: 2013, priority_areas: ["short_circuits", "youth_support"] }];
    const weak = (path: string) => {
      const evidence = { [path]: { source: "s", confidence: "low" as const } };
      return withoutEvidenceBelow(profile({ labels, evidence }), "medium").labels;
    };
    expect(weak("labels.0.priority_areas.1")).toEqual([{ call: 2013 }]);
    expect(weak("labels.0.call")).toBeUndefined();
  });
});

describe("collaboration and its difficulties", () => {
  it("has a fact for each criterion, with bounds", () => {
    for (const criterion of Object.values(COLLABORATION).flat()) {
      const name = `collaboration_${criterion}` as const;
      expect(factOf(name, { collaboration: { [criterion]: ">=weak" } })).toEqual({ lo: "weak", hi: "strong" });
      expect(factOf(name, { collaboration: { [criterion]: ">=absent" } })).toBeNull();
      expect(pointersOf(name, { collaboration: { [criterion]: "strong" } })).toEqual([`/collaboration/${criterion}`]);
    }
  });

  it("difficulties that are named deny no other; an empty list denies all", () => {
    expect(isComplete("difficulties", { difficulties: ["red_tape"] })).toBe(false);
    expect(isComplete("difficulties", { difficulties: [] })).toBe(true);
  });
});

it("jobs are full-time equivalents: halves and bounds", () => {
  expect(factOf("jobs_total", { jobs: { total: 35.5 } })).toEqual({ lo: 35.5, hi: 35.5 });
  expect(factOf("jobs_integration", { jobs: { integration: ">=12" } })).toEqual({ lo: 12, hi: null });
  expect(factOf("jobs_integration", { jobs: { total: 35 } })).toBeNull();
});

it("companies have a share of the seats, where the holders are known", () => {
  const bodies = [{ role: "decision" as const, seats: { leaders: 3, conventional_companies: 1 } }];
  expect(factOf("companies_seat_share", { governance: { bodies } })).toEqual({ lo: 25, hi: 25 });
});
