import { describe, expect, it } from "vitest";
import { defaultTypology } from "../../../src/typology/default.js";
import {
  all,
  answersIn,
  board,
  council,
  functions,
  members,
  type Part,
  participation,
  percent,
  sectors,
  traitOf,
} from "./rule-cases.js";

const CASES: readonly (readonly [id: string, part: Part, answer: string])[] = [
  ["social_no_conventional_company", members({ conventional_companies: 0 }), "consistent"],
  ["social_no_conventional_company", members({ conventional_companies: 1 }), "inconsistent"],
  ["social_no_conventional_company", members({ conventional_companies: "<=1" }), "unknown"],
  ["social_institution_initiated", council({ roles: ["initiator"] }), "consistent"],
  ["social_institution_initiated", { initiated_by: ["citizens", "local_authorities"] }, "consistent"],
  ["social_institution_initiated", { initiated_by: ["state"] }, "consistent"],
  ["social_institution_initiated", council({ roles: ["funder"] }), "unknown"],
  ["social_institution_initiated", { initiated_by: ["citizens"] }, "unknown"],
  [
    "social_institution_initiated",
    { ...all(council({ roles: ["funder"] })), initiated_by: ["citizens"] },
    "inconsistent",
  ],
  ["social_young", { created: 2012 }, "consistent"],
  ["social_young", { created: 2011 }, "inconsistent"],
  ["social_young", {}, "unknown"],
  ["social_conception", { political_project: "alternative" }, "consistent"],
  ["social_conception", { political_project: "liberal" }, "inconsistent"],
  ["social_conception", {}, "unknown"],
  ["social_functions", functions("networking", "promotion_of_sse"), "consistent"],
  ["social_functions", functions("networking", "project_support", "pooling"), "consistent"],
  ["social_functions", functions("promotion_of_sse", "project_support"), "consistent"],
  ["social_functions", functions("networking", "pooling"), "inconsistent"],
  ["social_functions", {}, "unknown"],

  ["institutionalized_redistribution", percent({ redistribution: 51 }), "consistent"],
  ["institutionalized_redistribution", percent({ redistribution: 50 }), "inconsistent"],
  ["institutionalized_redistribution", percent({ redistribution: ">=40" }), "unknown"],
  ["institutionalized_members_govern", board({ leaders: 6, elected_officials: 2, employees: 1 }), "consistent"],
  ["institutionalized_members_govern", board({ conventional_companies: 1, experts: 1 }), "consistent"],
  ["institutionalized_members_govern", board({ leaders: 6, employees: 1 }), "inconsistent"],
  ["institutionalized_members_govern", board({ leaders: 1, civil_servants: 2 }), "inconsistent"],
  ["institutionalized_members_govern", board({ leaders: 1, experts: 1, citizens: 2 }), "inconsistent"],
  ["institutionalized_members_govern", board({ member_organisations: 6, elected_officials: 2 }), "unknown"],
  [
    "institutionalized_members_govern",
    board({ member_organisations: 2, leaders: 6, elected_officials: 2 }),
    "consistent",
  ],
  ["institutionalized_conception", { political_project: "liberal" }, "consistent"],
  ["institutionalized_conception", { political_project: "reformist" }, "inconsistent"],
  ["institutionalized_conception", {}, "unknown"],

  ["entrepreneurial_conventional_members", members({ conventional_companies: { sme: 1 } }), "consistent"],
  ["entrepreneurial_conventional_members", members({ conventional_companies: 0 }), "inconsistent"],
  ["entrepreneurial_conventional_members", members({ total: 12 }), "unknown"],
  ["entrepreneurial_public_contracts", percent({ market: { public_contracts: 1 } }), "consistent"],
  ["entrepreneurial_public_contracts", council({ support: ["contract"] }), "consistent"],
  ["entrepreneurial_public_contracts", council({ support: ["subsidy"] }), "unknown"],
  [
    "entrepreneurial_public_contracts",
    { ...all(council({ support: ["subsidy"] })), ...percent({ market: { public_contracts: 0 } }) },
    "inconsistent",
  ],
  ["entrepreneurial_training_integration", sectors("work_integration"), "consistent"],
  ["entrepreneurial_training_integration", sectors("training"), "consistent"],
  ["entrepreneurial_training_integration", sectors("culture"), "unknown"],
  ["entrepreneurial_functions", functions("training", "networking"), "consistent"],
  ["entrepreneurial_functions", functions("work_integration"), "consistent"],
  ["entrepreneurial_functions", functions("social_assistance"), "consistent"],
  ["entrepreneurial_functions", functions("networking", "pooling"), "inconsistent"],
  ["entrepreneurial_functions", {}, "unknown"],
  ["entrepreneurial_partners_clients", council({ roles: ["client"] }), "consistent"],
  ["entrepreneurial_partners_clients", council({ roles: ["partner"] }), "consistent"],
  ["entrepreneurial_partners_clients", council({ roles: ["mandator"] }), "unknown"],
  ["entrepreneurial_partners_clients", all(council({ roles: ["mandator"] })), "inconsistent"],
  ["entrepreneurial_conception", { political_project: "reformist" }, "consistent"],
  ["entrepreneurial_conception", { political_project: "alternative" }, "inconsistent"],
  ["entrepreneurial_conception", {}, "unknown"],

  ["alternative_culture_environment", sectors("heritage"), "consistent"],
  ["alternative_culture_environment", sectors("recycling"), "consistent"],
  ["alternative_culture_environment", sectors("work_integration"), "unknown"],
  ["alternative_conventional_partners", members({ conventional_companies: 2 }), "consistent"],
  ["alternative_conventional_partners", members({ conventional_companies: 0 }), "inconsistent"],
  ["alternative_conventional_partners", members({ conventional_companies: "<=2" }), "unknown"],
  [
    "alternative_civil_society",
    participation({ employees: "involve", volunteers: "empower", citizens: "involve" }),
    "consistent",
  ],
  ["alternative_civil_society", participation({ employees: "involve", volunteers: "empower" }), "unknown"],
  ["alternative_civil_society", participation({ employees: "consult" }), "inconsistent"],
  ["alternative_conception", { political_project: "alternative" }, "consistent"],
  ["alternative_conception", { political_project: "reformist" }, "inconsistent"],
  ["alternative_conception", {}, "unknown"],
];

/** A list of sectors is never complete: it can show that one is there, and nothing else. */
const BY_SECTORS = ["entrepreneurial_training_integration", "alternative_culture_environment"];

describe("traits of the default typology", () => {
  it.each(CASES)("%s, %j: %s", (id, part, answer) => {
    expect(traitOf(id, part).status).toBe(answer);
  });

  it("each is shown in each of its answers", () => {
    const wanted = defaultTypology().traits.map(({ id }): [string, string[]] => [
      id,
      BY_SECTORS.includes(id) ? ["consistent", "unknown"] : ["consistent", "inconsistent", "unknown"],
    ]);
    expect(answersIn(CASES)).toEqual(Object.fromEntries(wanted));
  });

  it.each(defaultTypology().traits.map(({ id }) => id))("nothing coded leaves %s unknown", (id) => {
    expect(traitOf(id, {}).status).toBe("unknown");
  });
});

describe("only what the axes do not score corroborates", () => {
  it.each<[string, Part, boolean]>([
    ["social_conception", { political_project: "alternative" }, true],
    ["social_functions", functions("networking", "project_support"), true],
    ["social_institution_initiated", { initiated_by: ["local_authorities"] }, true],
    ["institutionalized_conception", { political_project: "reformist" }, true],
    ["entrepreneurial_functions", functions("pooling"), true],
    ["entrepreneurial_conventional_members", members({ conventional_companies: 2 }), true],
    ["entrepreneurial_public_contracts", council({ support: ["contract"] }), true],
    ["entrepreneurial_public_contracts", percent({ market: { public_contracts: 10 } }), false],
    ["institutionalized_redistribution", percent({ redistribution: 60 }), false],
    ["institutionalized_members_govern", board({ leaders: 6, elected_officials: 2 }), false],
    ["alternative_civil_society", participation({ employees: "none" }), false],
  ])("%s, %j: %s", (id, part, independent) => {
    expect(traitOf(id, part)).toMatchObject({ independent });
  });
});
