import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { Profile } from "../../../src/model/profile.js";
import { hasEvidenceBelow, withoutEvidenceBelow } from "../../../src/score/confidence.js";
import { withMinimumConfidence } from "../../../src/typology/confidence.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { profile } from "../../helpers/profile.js";

const low = { source: "s", confidence: "low" } as const;
const high = { source: "s", confidence: "high" } as const;
const unsaid = { source: "s" } as const;

/** The blocks of a profile that are left where only evidence from medium on counts. */
function left(blocks: Partial<Profile>, evidence: Profile["evidence"], minimum: "medium" | "high" = "medium") {
  const {
    tcec,
    id,
    name,
    date,
    evidence: _,
    ...rest
  } = withoutEvidenceBelow(profile({ ...blocks, evidence }), minimum);
  return rest;
}

describe("fields whose evidence lies below a confidence are unknown", () => {
  const business_model = "mixed" as const;

  it("by their own evidence, all of which must be below", () => {
    expect(left({ business_model }, { business_model: low })).toEqual({});
    expect(left({ business_model }, { business_model: [low, high] })).toEqual({ business_model });
    expect(left({ business_model }, { business_model: unsaid })).toEqual({ business_model });
    expect(left({ business_model }, {})).toEqual({ business_model });
    expect(left({ business_model }, { business_model: { source: "s", confidence: "medium" } }, "high")).toEqual({});
  });

  it("else by that of the nearest field above", () => {
    const funding = { unit: "percent", market: { sales: 20, public_contracts: 30 } } as const;
    expect(left({ funding }, { funding: low })).toEqual({ funding: { unit: "percent" } });
    expect(left({ funding }, { funding: low, "funding.market.sales": high })).toEqual({
      funding: { unit: "percent", market: { sales: 20 } },
    });
    expect(left({ funding }, { funding: high, "funding.market": low })).toEqual({ funding: { unit: "percent" } });
  });

  it("also where their absence would say none: a kind of seats, fees of public members", () => {
    const seats = { leaders: 3, employees: 2 };
    const governance = { bodies: [{ role: "decision" as const, seats }] };
    expect(left({ governance }, { "governance.bodies.0.seats.employees": low })).toEqual({
      governance: { bodies: [{ role: "decision", seats: { leaders: 3, employees: ">=0" } }] },
    });
    const whole = left({ governance }, { "governance.bodies.0.seats": low, "governance.bodies.0.seats.leaders": high });
    expect(whole.governance?.bodies?.[0]?.seats).toMatchObject({ leaders: 3, citizens: ">=0", employees: ">=0" });
    const funding = { unit: "percent", redistribution: { state: 40, member_fees: 5 } } as const;
    expect(left({ funding }, { "funding.redistribution.member_fees": low })).toEqual({
      funding: { unit: "percent", redistribution: { state: 40, member_fees: ">=0" } },
    });
  });

  it("what is in kind then adds nothing", () => {
    const funding = { unit: "percent", market: 20, in_kind: { public: 10, volunteering: 5 } } as const;
    expect(left({ funding }, { "funding.in_kind": low })).toEqual({ funding: { unit: "percent", market: 20 } });
  });

  it("of a list that is said to be complete nothing is left where one element falls away", () => {
    const activities = [{ sphere: "market" as const }, { sphere: "reciprocity" as const, share: 30 }];
    expect(left({ activities }, { "activities.0": low })).toEqual({});
    expect(left({ activities }, { "activities.1.share": low })).toEqual({
      activities: [{ sphere: "market" }, { sphere: "reciprocity" }],
    });
    const functions = ["networking" as const, "training" as const];
    expect(left({ functions }, { "functions.1": low })).toEqual({});
    const sectors = ["culture", "training"];
    expect(left({ sectors }, { "sectors.0": low })).toEqual({ sectors: ["training"] });
  });

  it("institutions of which one falls away are no longer all of them", () => {
    const institutions = [
      { name: "Region", level: "region" as const },
      { name: "State", level: "state" as const },
    ];
    const all = { institutions, institutions_complete: true as const };
    expect(left(all, { "institutions.0": low })).toEqual({ institutions: [institutions[1]] });
    expect(left(all, { "institutions.0": high })).toEqual(all);
    const roles = { institutions: [{ level: "region" as const, roles: ["funder" as const, "client" as const] }] };
    expect(left({ ...roles, institutions_complete: true }, { "institutions.0.roles.1": low })).toEqual({
      institutions: [{ level: "region", roles: ["funder"] }],
    });
  });

  it("stays whole where what falls away is of another list, or where each element has evidence that counts", () => {
    const whole = { institutions: [{ level: "region" as const }], institutions_complete: true as const };
    expect(left({ ...whole, goals: ["other"] }, { goals: low })).toEqual(whole);
    const functions = ["training" as const];
    expect(left({ functions }, { functions: low, "functions.0": high })).toEqual({ functions });
    expect(left(whole, { institutions: low, "institutions.0": high })).toEqual(whole);
  });

  it("seats of the eleventh body are seats like any others", () => {
    const bodies = Array.from({ length: 11 }, () => ({ role: "decision" as const, seats: { leaders: 1, experts: 1 } }));
    const found = left({ governance: { bodies } }, { "governance.bodies.10.seats.experts": low }).governance?.bodies;
    expect(found?.[10]?.seats).toEqual({ leaders: 1, experts: ">=0" });
  });

  it("and so does all of them that are said to be none", () => {
    const none = { institutions: [], institutions_complete: true as const };
    expect(left(none, { institutions: low })).toEqual({});
    expect(left(none, { institutions: high })).toEqual(none);
    expect(left({ initiated_by: [] }, { initiated_by: low })).toEqual({});
  });

  it.each<[string, Partial<Profile>, string, Partial<Profile>]>([
    [
      "an activity without its sphere",
      { activities: [{ sphere: "market" }, { sphere: "mixed" }] },
      "activities.1.sphere",
      {},
    ],
    [
      "a body without its role, of which all bodies fall away",
      {
        governance: { voting: "colleges", bodies: [{ role: "decision" }, { role: "advisory", seats: { leaders: 1 } }] },
      },
      "governance.bodies.1.role",
      { governance: { voting: "colleges" } },
    ],
    [
      "a label without its call",
      { labels: [{ call: 2013, result: "laureate" }, { call: 2015 }] },
      "labels.0.call",
      { labels: [{ call: 2015 }] },
    ],
    [
      "a label keeps its call without its result",
      { labels: [{ call: 2013, result: "laureate" }] },
      "labels.0.result",
      { labels: [{ call: 2013 }] },
    ],
    ["one of those who began it", { initiated_by: ["citizens", "state"] }, "initiated_by.0", {}],
    ["one of its functions, by a path with brackets", { functions: ["training", "pooling"] }, "functions[1]", {}],
    ["one of its goals", { goals: ["meet_needs", "other"] }, "goals[0]", { goals: ["other"] }],
    [
      "one of several in a list of a body",
      { needs: [{ name: "a", identified_by: ["cluster", "institutions"] }] },
      "needs.0.identified_by.0",
      { needs: [{ name: "a", identified_by: ["institutions"] }] },
    ],
    ["all of a need", { needs: [{ name: "a" }, { name: "b" }] }, "needs.0", { needs: [{ name: "b" }] }],
    ["the only one", { sectors: ["culture"] }, "sectors.0", {}],
    [
      "a field of an institution that is no list",
      { institutions: [{ level: "region", name: "A" }], institutions_complete: true },
      "institutions.0.level",
      { institutions: [{ name: "A" }], institutions_complete: true },
    ],
    ["an indicator", { indicators: { a: 1, "b.c": { raw: 2 } } }, "indicators.b.c", { indicators: { a: 1 } }],
    ["all indicators", { indicators: { a: 1, b: 2 } }, "indicators", {}],
  ])("%s", (_, blocks, path, expected) => {
    expect(left(blocks, { [path]: low })).toEqual(expected);
    expect(left(blocks, { [path]: high })).toEqual(blocks);
  });

  it("nothing falls away of what no evidence is about, or with an evidence that says no confidence", () => {
    const blocks: Partial<Profile> = { functions: ["training"], goals: ["other"], sectors: ["culture"] };
    expect(left(blocks, { functions: [low, unsaid], goals: low })).toEqual({
      functions: ["training"],
      sectors: ["culture"],
    });
  });

  it("keys of one’s own, sources and evidence stay", () => {
    const one = profile({
      sectors: ["culture"],
      notes: "n",
      coder: "c",
      expected: { type: null },
      sources: { s: { title: "S" } },
      "x-own": [1],
      evidence: { "x-own": low, notes: low, coder: low, expected: low, sources: low, evidence: low, sectors: low },
    } as Partial<Profile>);
    const { sectors: _, ...rest } = one;
    expect(withoutEvidenceBelow(one, "medium")).toEqual(rest);
  });

  it("says in which blocks it would", () => {
    const one = profile({
      sectors: ["culture"],
      evidence: {
        "funding.market": low,
        "functions[0]": low,
        sectors: high,
        members: [low, high],
        "network.ties.0": [low],
      },
    });
    const has = (...blocks: string[]) => hasEvidenceBelow(one, "medium", new Set(blocks));
    for (const block of ["funding", "functions", "network"]) expect(has("level", block)).toBe(true);
    expect(has("sectors", "members", "level")).toBe(false);
    expect(has()).toBe(false);
    expect(hasEvidenceBelow(profile(), "high", new Set(["funding"]))).toBe(false);
  });

  it("id, name, date, level and unit stay", () => {
    const kept = withoutEvidenceBelow(
      profile({ level: "service", evidence: { level: low, name: low, date: low } }),
      "high",
    );
    expect(kept).toMatchObject({ id: "a", name: "A", date: 2015, level: "service" });
  });

  it("a profile without weak evidence is itself", () => {
    const one = profile({ business_model, evidence: { business_model: high } });
    expect(withoutEvidenceBelow(one, "high")).toBe(one);
  });
});

describe("a result", () => {
  const blocks: Partial<Profile> = {
    funding: { unit: "percent", own_resources: 95 },
    business_model: "trade_led",
    governance: {
      participation: { employees: "empower", volunteers: "empower", recipients: "empower", citizens: "empower" },
    },
  };
  const weak = { ...blocks, evidence: { "governance.participation": low, funding: high } };

  it("says whether its type survives without the evidence of low confidence", () => {
    const typology = defaultTypology();
    expect(classify(profile(weak), typology)).toMatchObject({
      type: "alternative",
      withoutLow: { status: "undetermined", type: null },
    });
    const sure = classify(profile(blocks), typology);
    expect(sure.withoutLow).toEqual({ status: sure.status, type: sure.type });
  });

  it("rests on the evidence that counts where the typology or the user asks for more", () => {
    const strict = classify(profile(weak), withMinimumConfidence(defaultTypology(), "medium"));
    expect(strict).toMatchObject({ type: null, withoutLow: { status: "undetermined", type: null } });
    expect(strict.facts.participation_employees).toBeNull();
  });
});
