import { describe, expect, it } from "vitest";
import { defaultTypology } from "../../../src/typology/default.js";
import { all, answersIn, council, institution, type Part, participation, percent, watchpointOf } from "./rule-cases.js";

/** Half from the market; the local part from one municipality, the rest from the State. */
const localMoney = (municipal: number, agreement?: unknown): Part => ({
  ...percent({
    market: 50,
    redistribution: { eu: 0, state: 50 - municipal, region: 0, department: 0, municipal, employment_aid: 0, other: 0 },
    reciprocity: 0,
  }),
  ...council(agreement === undefined ? { roles: ["funder"] } : { agreement }),
});
const mostlyPublic = percent({ redistribution: 60 });
const hardlyPublic = percent({ redistribution: 20 });
const economicMission = institution("region", { missions: ["economic_development"] });
const mandate = institution("region", { roles: ["mandator"] });
const noMandate = all(council({ roles: ["funder"], missions: [] }));
const patronage = percent({ reciprocity: { patronage: 10 } });
const noPatronage = percent({ reciprocity: { patronage: 0 } });
const closed = {
  decision_mode: "executive",
  participation: { employees: "inform", volunteers: "none", recipients: "none", citizens: "consult" },
} as const;

const CASES: readonly (readonly [id: string, part: Part, answer: string])[] = [
  ["instrumentalisation", economicMission, "raised"],
  ["instrumentalisation", { ...economicMission, ...hardlyPublic }, "raised"],
  ["instrumentalisation", { ...economicMission, ...mostlyPublic }, "strong"],
  ["instrumentalisation", { ...mandate, ...mostlyPublic }, "raised"],
  ["instrumentalisation", { ...council({ missions: ["public_service"] }), ...mostlyPublic }, "raised"],
  ["instrumentalisation", { ...council({ missions: ["other"] }), ...mostlyPublic }, "raised"],
  ["instrumentalisation", mostlyPublic, "unknown"],
  ["instrumentalisation", mandate, "unknown"],
  ["instrumentalisation", { ...mandate, ...hardlyPublic }, "unknown"],
  ["instrumentalisation", { ...noMandate, ...mostlyPublic }, "clear"],
  ["instrumentalisation", { ...all(council({ missions: ["public_service"] })), ...hardlyPublic }, "clear"],

  ["technical_committees", council({ roles: ["technical_committee"] }), "raised"],
  ["technical_committees", council({ roles: ["board_member"] }), "unknown"],
  ["technical_committees", institution("state", { roles: ["technical_committee"] }), "unknown"],
  ["technical_committees", all(council({ roles: ["board_member"] })), "clear"],
  ["technical_committees", all(institution("state", { roles: ["technical_committee"] })), "clear"],

  ["mission_legitimacy", council({ missions: ["public_service"] }), "raised"],
  ["mission_legitimacy", institution("region", { missions: ["public_service"] }), "raised"],
  ["mission_legitimacy", institution("state", { missions: ["public_service"] }), "unknown"],
  ["mission_legitimacy", council({ roles: ["mandator"] }), "unknown"],
  ["mission_legitimacy", all(institution("state", { missions: ["public_service"] })), "clear"],
  ["mission_legitimacy", all(council({ missions: ["economic_development"] })), "clear"],

  ["silos", council({ departments: 3 }), "raised"],
  ["silos", council({ departments: ">=2" }), "raised"],
  ["silos", council({ departments: 1 }), "unknown"],
  ["silos", all(council({ departments: 1 })), "clear"],

  ["premises_alone", all(council({ support: ["premises"] })), "raised"],
  ["premises_alone", all(council({ support: ["infrastructure", "label"] })), "raised"],
  ["premises_alone", council({ support: ["premises"] }), "unknown"],
  ["premises_alone", council({ support: ["premises", "subsidy"] }), "clear"],
  ["premises_alone", council({ support: ["premises", "contract"] }), "clear"],
  ["premises_alone", council({ support: ["premises", "engineering"] }), "clear"],
  ["premises_alone", council({ support: ["premises", "staff"] }), "clear"],
  ["premises_alone", council({ support: ["premises", "training"] }), "clear"],
  ["premises_alone", all(council({ support: ["label"] })), "clear"],

  ["policy_integration", institution("region", { policy_schemes: ["development_scheme"] }), "raised"],
  ["policy_integration", institution("region", { policy_schemes: [] }), "unknown"],
  ["policy_integration", all(institution("region", { policy_schemes: [] })), "clear"],

  ["electoral_exposure", localMoney(20, { until: "2014-12-31" }), "raised"],
  ["electoral_exposure", localMoney(20, "none"), "raised"],
  ["electoral_exposure", localMoney(20, { until: 2018 }), "clear"],
  ["electoral_exposure", localMoney(20, { until: 2015 }), "unknown"],
  ["electoral_exposure", localMoney(20), "unknown"],
  ["electoral_exposure", localMoney(0, { until: "2014-12-31" }), "clear"],
  ["electoral_exposure", localMoney(0), "clear"],

  ["contract_independence", percent({ market: { public_contracts: 30 } }), "raised"],
  ["contract_independence", percent({ market: { public_contracts: "0..30" } }), "unknown"],
  ["contract_independence", council({ support: ["contract"] }), "raised"],
  ["contract_independence", percent({ market: { public_contracts: 0 } }), "unknown"],
  [
    "contract_independence",
    { ...percent({ market: { public_contracts: 0 } }), ...all(council({ support: ["subsidy"] })) },
    "clear",
  ],

  ["governance_drift", participation({ citizens: "involve" }, patronage), "raised"],
  ["governance_drift", { ...patronage, governance: { decision_mode: "consensus" } }, "raised"],
  ["governance_drift", participation({ citizens: "involve" }, noPatronage), "clear"],
  ["governance_drift", { ...patronage, governance: closed }, "clear"],
  ["governance_drift", participation({ citizens: "consult" }, patronage), "unknown"],
  ["governance_drift", participation({ citizens: "involve" }), "unknown"],
  [
    "governance_drift",
    participation({ citizens: "involve" }, percent({ reciprocity: { "donations+patronage": 10 } })),
    "unknown",
  ],
  ["governance_drift", participation({ citizens: "involve" }, { business_model: "trade_led" }), "unknown"],

  ["dominant_funder", percent({ redistribution: { municipal: 51 } }), "raised"],
  ["dominant_funder", percent({ market: 60 }), "clear"],
  ["dominant_funder", percent({ redistribution: 60 }), "unknown"],

  ["low_self_financing", percent({ own_resources: 49 }), "raised"],
  ["low_self_financing", percent({ own_resources: 50 }), "clear"],
  ["low_self_financing", percent({ own_resources: "40..60" }), "unknown"],
];

/** The answer of a watchpoint, `strong` where it is raised strongly. */
const answerOf = (id: string, part: Part): string => {
  const { status, strong } = watchpointOf(id, part);
  return strong ? "strong" : status;
};

describe("watchpoints of the default typology", () => {
  it.each(CASES)("%s, %j: %s", (id, part, answer) => {
    expect(answerOf(id, part)).toBe(answer);
  });

  it("none is impossible to raise, to clear or, where it can be strong, to raise strongly", () => {
    const wanted = defaultTypology().watchpoints.map(({ id, strong_when: strongWhen }): [string, string[]] => [
      id,
      ["clear", "raised", ...(strongWhen ? ["strong"] : []), "unknown"],
    ]);
    expect(answersIn(CASES)).toEqual(Object.fromEntries(wanted));
  });

  it.each(defaultTypology().watchpoints.map(({ id }) => id))("nothing coded leaves %s unknown", (id) => {
    expect(answerOf(id, {})).toBe("unknown");
  });
});
