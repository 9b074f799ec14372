import { describe, expect, it } from "vitest";
import { defaultTypology } from "../../../src/typology/default.js";
import { answersIn, checkOf, functions, institution, members, type Part } from "./rule-cases.js";

const both = { sse_organisations: 3, conventional_companies: 1 };

/** A label of a call, with the priority areas that it names. */
const areas = (call: number, ...priority_areas: string[]): Part => ({ labels: [{ call, priority_areas }] }) as Part;
const IN_2014 = { date: "2014-01" };
/** The list of the paper, §1.2.1. */
const AREAS = [
  ...["social_policy_areas", "deindustrialised_areas", "overseas_territories", "academic_support", "youth_support"],
  ...["short_circuits", "organic_agriculture"],
];

const CASES: readonly (readonly [id: string, part: Part, answer: string])[] = [
  ...AREAS.map((area) => ["call_2013", { ...areas(2013, area), ...IN_2014 }, "met"] as const),
  ["call_2013", { ...areas(2013, "other", "youth_support"), ...IN_2014 }, "met"],
  ["call_2013", { ...areas(2013, "other"), ...IN_2014 }, "unknown"],
  ["call_2013", { ...areas(2013), ...IN_2014 }, "not_met"],
  ["call_2013", { ...areas(2015, "short_circuits"), ...IN_2014 }, "unknown"],
  ["call_2013", { labels: [{ call: 2013, result: "laureate" }], ...IN_2014 }, "unknown"],
  ["call_2013", { labels: [], ...IN_2014 }, "unknown"],
  ["call_2013", { ...areas(2013, "short_circuits"), date: "2013-06" }, "not_applicable"],
  ["call_2013", { ...areas(2013, "short_circuits"), date: 2013 }, "met"],
  ["call_2013", { ...areas(2013, "short_circuits"), date: "2013-07-01" }, "met"],
  ["call_2013", { ...areas(2013, "short_circuits"), date: "2015-04-20" }, "met"],
  ["call_2013", { ...areas(2013, "short_circuits"), date: "2015-04-21" }, "not_applicable"],
  ["call_2013", { ...areas(2013, "short_circuits"), date: 2015 }, "met"],

  ["law_2014", members({ ...both, local_authorities: 1 }), "met"],
  ["law_2014", members({ ...both, research_and_training: ">=1" }), "met"],
  ["law_2014", members(both), "unknown"],
  ["law_2014", members({ ...both, conventional_companies: 0, local_authorities: 1 }), "not_met"],
  ["law_2014", members({ ...both, sse_organisations: 0 }), "not_met"],
  ["law_2014", { ...members({ ...both, local_authorities: 1 }), date: "2014-07-30" }, "not_applicable"],
  ["law_2014", { ...members({ ...both, local_authorities: 1 }), date: 2004 }, "not_applicable"],
  ["law_2014", { ...members({ ...both, local_authorities: 1 }), date: 2014 }, "met"],

  ["law_2014_strategy", functions("networking", "pooling"), "met"],
  ["law_2014_strategy", functions("joint_offers"), "met"],
  ["law_2014_strategy", functions("joint_projects"), "met"],
  ["law_2014_strategy", functions("networking"), "not_met"],
  ["law_2014_strategy", {}, "unknown"],
  ["law_2014_strategy", { ...functions("networking"), date: "2014-06" }, "not_applicable"],

  ["call_2015", { ...members(both), business_model: "towards_self_financing" }, "met"],
  ["call_2015", { ...members(both), business_model: "trade_led" }, "met"],
  ["call_2015", { ...members(both), business_model: "mixed" }, "not_met"],
  ["call_2015", members({ conventional_companies: 0 }), "not_met"],
  ["call_2015", members(both), "unknown"],
  ["call_2015", { ...members({ conventional_companies: 0 }), date: "2015-04-20" }, "not_applicable"],
  ["call_2015", { ...members({ conventional_companies: 0 }), date: "2015-04-21" }, "not_met"],
];

describe("checks of the default typology", () => {
  it.each(CASES)("%s, %j: %s", (id, part, answer) => {
    expect(checkOf(id, part).status).toBe(answer);
  });

  it("each is shown in each of its answers", () => {
    const answers = ["met", "not_applicable", "not_met", "unknown"];
    expect(answersIn(CASES)).toEqual(Object.fromEntries(defaultTypology().checks.map(({ id }) => [id, answers])));
  });

  it.each(defaultTypology().checks.map(({ id }) => id))("nothing coded leaves %s unknown", (id) => {
    expect(checkOf(id, { date: 2015 }).status).toBe("unknown");
  });

  it("every level of an institution can show the connection that the law asks for", () => {
    const levels = ["eu", "state", "region", "department", "intermunicipal", "municipal", "semi_public"];
    for (const level of [...levels, "chamber", "sse_chamber", "sse_federation", "research", "other"]) {
      expect(checkOf("law_2014", { ...members(both), ...institution(level, {}) }).status, level).toBe("met");
    }
  });
});
