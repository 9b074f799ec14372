import { describe, expect, it } from "vitest";
import { defaultTypology } from "../../../src/typology/default.js";
import { answersIn, checkOf, functions, institution, members, type Part } from "./rule-cases.js";

const both = { sse_organisations: 3, conventional_companies: 1 };

const CASES: readonly (readonly [id: string, part: Part, answer: string])[] = [
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
    expect(checkOf(id, {}).status).toBe("unknown");
  });

  it("every level of an institution can show the connection that the law asks for", () => {
    const levels = ["eu", "state", "region", "department", "intermunicipal", "municipal", "semi_public"];
    for (const level of [...levels, "chamber", "sse_chamber", "sse_federation", "research", "other"]) {
      expect(checkOf("law_2014", { ...members(both), ...institution(level, {}) }).status, level).toBe("met");
    }
  });
});
