import { describe, expect, it } from "vitest";
import { judge } from "../../../src/classify/condition.js";
import type { Profile } from "../../../src/model/profile.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { defaultTypology } from "../../../src/typology/default.js";

type Part = Omit<Partial<Profile>, "tcec" | "id" | "name" | "date">;

const { traits, watchpoints, checks } = defaultTypology();

/** What a trait, watchpoint or check says of a profile: true, false, or null where unknown. */
function truthOf(id: string, part: Part): boolean | null {
  const rule = [...traits, ...watchpoints, ...checks].find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const profile: Profile = { tcec: 1, id: "x", name: "X", date: "2015-06-30", ...part } as Profile;
  return judge(rule.when, deriveFacts(profile)).truth;
}

const percent = (parts: object): Part => ({ funding: { unit: "percent", ...parts } });
const roles = (...words: string[]): Part => ({ institutions: [{ level: "municipal", roles: words }] }) as Part;
const mandatedBy = (level: string): Part => ({ institutions: [{ level, roles: ["mandator"] }] }) as Part;
const members = (counts: object): Part => ({ members: counts });
const sectors = (...words: string[]): Part => ({ sectors: words });
const participation = (groups: object, part: Part = {}): Part => ({ ...part, governance: { participation: groups } });
const localMoney = (until: string | null, municipal: number): Part => ({
  ...percent({
    market: 50,
    redistribution: { eu: 0, state: 50 - municipal, region: 0, department: 0, municipal, employment_aid: 0, other: 0 },
    reciprocity: 0,
  }),
  institutions: [{ level: "municipal", ...(until && { agreement: { until } }) }],
});
const board = (seats: object): Part => ({ governance: { bodies: [{ role: "decision", seats }] } });

describe("nothing coded leaves everything unknown", () => {
  it.each([...traits, ...watchpoints, ...checks].map(({ id }) => id))("%s", (id) => {
    expect(truthOf(id, {})).toBeNull();
  });
});

describe("traits", () => {
  it.each<[string, Part, boolean | null]>([
    ["social_no_conventional_company", members({ conventional_companies: 0 }), true],
    ["social_no_conventional_company", members({ conventional_companies: 1 }), false],
    ["social_no_conventional_company", members({ conventional_companies: "<=1" }), null],
    ["social_institution_initiated", roles("initiator"), true],
    ["social_institution_initiated", roles("funder"), null],
    ["social_young", { created: 2012 }, true],
    ["social_young", { created: 2011 }, false],
    ["institutionalized_redistribution", percent({ redistribution: 51 }), true],
    ["institutionalized_redistribution", percent({ redistribution: 50 }), false],
    ["institutionalized_redistribution", percent({ redistribution: ">=40" }), null],
    ["institutionalized_experts_decide", { governance: { decision_mode: "expert_committee" } }, true],
    [
      "institutionalized_experts_decide",
      board({ elected_officials: 3, civil_servants: 1, experts: 2, leaders: 5 }),
      true,
    ],
    ["institutionalized_experts_decide", board({ elected_officials: 1, leaders: 5 }), null],
    ["entrepreneurial_conventional_members", members({ conventional_companies: { sme: 1 } }), true],
    ["entrepreneurial_conventional_members", members({ conventional_companies: 0 }), false],
    ["entrepreneurial_public_contracts", percent({ market: { public_contracts: 1 } }), true],
    ["entrepreneurial_public_contracts", { institutions: [{ support: ["contract"] }] }, true],
    ["entrepreneurial_public_contracts", { institutions: [{ support: ["subsidy"] }] }, null],
    ["entrepreneurial_training_integration", sectors("work_integration"), true],
    ["entrepreneurial_training_integration", sectors("training"), true],
    ["entrepreneurial_training_integration", sectors("culture"), null],
    ["entrepreneurial_partners_clients", roles("client"), true],
    ["entrepreneurial_partners_clients", roles("partner"), true],
    ["entrepreneurial_partners_clients", roles("mandator"), null],
    ["alternative_culture_environment", sectors("heritage"), true],
    ["alternative_culture_environment", sectors("recycling"), true],
    ["alternative_culture_environment", sectors("work_integration"), null],
    ["alternative_conventional_partners", members({ conventional_companies: 2 }), true],
    [
      "alternative_civil_society",
      participation({ employees: "involve", volunteers: "empower", citizens: "involve" }),
      true,
    ],
    ["alternative_civil_society", participation({ employees: "involve", volunteers: "empower" }), null],
    ["alternative_civil_society", participation({ employees: "consult" }), false],
  ])("%s, %j: %s", (id, part, truth) => {
    expect(truthOf(id, part)).toBe(truth);
  });
});

describe("watchpoints", () => {
  const mandate = { ...percent({ redistribution: 60 }), ...mandatedBy("region") };

  it.each<[string, Part, boolean | null]>([
    ["instrumentalisation", mandate, true],
    ["instrumentalisation", percent({ redistribution: 60 }), null],
    ["instrumentalisation", mandatedBy("region"), null],
    ["instrumentalisation", { ...mandate, ...percent({ redistribution: 20 }) }, false],
    ["technical_committees", roles("technical_committee"), true],
    ["technical_committees", roles("board_member"), null],
    ["mission_legitimacy", mandatedBy("municipal"), true],
    ["mission_legitimacy", mandatedBy("region"), true],
    ["mission_legitimacy", mandatedBy("state"), null],
    ["mission_legitimacy", roles("funder"), null],
    ["electoral_exposure", localMoney("2014-12-31", 20), true],
    ["electoral_exposure", localMoney("2018", 20), false],
    ["electoral_exposure", localMoney("2015", 20), null],
    ["electoral_exposure", localMoney(null, 20), null],
    ["electoral_exposure", localMoney("2014-12-31", 0), false],
    ["electoral_exposure", localMoney(null, 0), false],
    ["contract_independence", percent({ market: { public_contracts: 30 } }), true],
    ["contract_independence", percent({ market: { public_contracts: "0..30" } }), null],
    ["contract_independence", { institutions: [{ support: ["contract"] }] }, true],
    ["governance_drift", participation({ citizens: "involve" }, { business_model: "towards_self_financing" }), true],
    ["governance_drift", participation({ citizens: "involve" }, { business_model: "grant_reliant" }), false],
    ["governance_drift", participation({ citizens: "consult" }, { business_model: "trade_led" }), null],
    ["governance_drift", { business_model: "trade_led", governance: { decision_mode: "consensus" } }, true],
    [
      "governance_drift",
      {
        business_model: "trade_led",
        governance: {
          decision_mode: "executive",
          participation: { employees: "inform", volunteers: "none", recipients: "none", citizens: "none" },
        },
      },
      false,
    ],
    ["dominant_funder", percent({ redistribution: { municipal: 51 } }), true],
    ["dominant_funder", percent({ market: 60 }), false],
    ["low_self_financing", percent({ own_resources: 49 }), true],
    ["low_self_financing", percent({ own_resources: 50 }), false],
    ["low_self_financing", percent({ own_resources: "40..60" }), null],
  ])("%s, %j: %s", (id, part, truth) => {
    expect(truthOf(id, part)).toBe(truth);
  });
});

describe("checks", () => {
  const both = { sse_organisations: 3, conventional_companies: 1 };

  it.each<[string, Part, boolean | null]>([
    ["law_2014", members({ ...both, local_authorities: 1 }), true],
    ["law_2014", members({ ...both, research_and_training: ">=1" }), true],
    ["law_2014", { ...members(both), ...mandatedBy("chamber") }, true],
    ["law_2014", members(both), null],
    ["law_2014", members({ ...both, conventional_companies: 0, local_authorities: 1 }), false],
    ["law_2014", members({ ...both, sse_organisations: 0 }), false],
    ["call_2015", { ...members(both), business_model: "towards_self_financing" }, true],
    ["call_2015", { ...members(both), business_model: "trade_led" }, true],
    ["call_2015", { ...members(both), business_model: "mixed" }, false],
    ["call_2015", members({ conventional_companies: 0 }), false],
    ["call_2015", members(both), null],
  ])("%s, %j: %s", (id, part, truth) => {
    expect(truthOf(id, part)).toBe(truth);
  });

  it("every level of an institution can show the connection that the law asks for", () => {
    const levels = ["eu", "state", "region", "department", "intermunicipal", "municipal", "semi_public"];
    for (const level of [...levels, "chamber", "sse_chamber", "sse_federation", "research", "other"]) {
      expect(truthOf("law_2014", { ...members(both), ...mandatedBy(level) }), level).toBe(true);
    }
  });
});
