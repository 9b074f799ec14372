import { describe, expect, it } from "vitest";
import { failedPresumptions } from "../../../src/classify/rules.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { type Part, percent } from "./rule-cases.js";

const { types } = defaultTypology();

/** The presumptions of a type that are known to fail for a profile. */
const failedOf = (type: string, part: Part): string[] => {
  const facts = deriveFacts({ tcec: 1, id: "x", name: "X", date: 2015, ...part });
  return failedPresumptions(types.find(({ id }) => id === type) ?? null, facts).map(({ id }) => id);
};
const TRADE = { sales: 30, member_services: 0, public_contracts: 0 };
const GIFTS = { membership_fees: 0, donations: 60, patronage: 0, citizen_savings: 0 };

describe("what the default typology takes for granted of a type", () => {
  it.each<[string, Part, string[]]>([
    ["institutionalized", percent({ market: 20, redistribution: 20, reciprocity: GIFTS }), ["not_carried_by_gifts"]],
    ["institutionalized", percent({ market: 50, reciprocity: { ...GIFTS, donations: 50 } }), []],
    ["institutionalized", percent({ reciprocity: 60 }), []],
    ["entrepreneurial", percent({ own_resources: 90, market: 10 }), ["entrepreneurial_some_trade"]],
    ["entrepreneurial", percent({ own_resources: 90, market: 20 }), []],
    ["entrepreneurial", percent({ own_resources: 90 }), []],
    ["entrepreneurial", percent({ market: TRADE, redistribution: 60 }), ["entrepreneurial_earns_more"]],
    ["entrepreneurial", percent({ market: 100, in_kind: { public: 150 } }), ["entrepreneurial_earns_more"]],
    ["entrepreneurial", percent({ market: 100, in_kind: { public: 100 } }), []],
    ["alternative", percent({ own_resources: 90, market: 10 }), ["alternative_some_trade"]],
    ["alternative", percent({ market: 100, in_kind: { public: 150 } }), ["alternative_earns_more"]],
    ["social", percent({ reciprocity: GIFTS, redistribution: 0 }), []],
  ])("%s, %j: %j", (type, part, failed) => {
    expect(failedOf(type, part)).toEqual(failed);
  });

  it("each is shown to fail somewhere above, and none where nothing is coded", () => {
    for (const { id } of types) expect(failedOf(id, {}), id).toEqual([]);
    const declared = types.flatMap(({ presumes = [] }) => presumes.map(({ id }) => id));
    expect(declared).toEqual([
      "not_carried_by_gifts",
      "entrepreneurial_some_trade",
      "entrepreneurial_earns_more",
      "alternative_some_trade",
      "alternative_earns_more",
    ]);
  });
});
