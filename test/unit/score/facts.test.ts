import { describe, expect, it } from "vitest";
import { judge } from "../../../src/classify/condition.js";
import type { FactName } from "../../../src/model/facts.js";
import type { Governance, Members, Profile } from "../../../src/model/profile.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { factValueOf } from "../../../src/score/raw-value.js";
import { profile } from "../../helpers/profile.js";

function factOf(name: FactName, blocks: Partial<Profile>) {
  return factValueOf(deriveFacts(profile(blocks))[name]);
}

/** Intervals are compared to 10 digits: they come out of divisions. */
function expectFact(found: unknown, expected: unknown): void {
  const rounded = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (_, x) => (typeof x === "number" ? Number(x.toFixed(10)) : x));
  expect(rounded(found)).toEqual(expected);
}

const range = (lo: number | null, hi: number | null) => ({ lo, hi });

describe("conventional companies among member organisations (rule 6)", () => {
  const rest = { local_authorities: 0, public_bodies: 0, research_and_training: 0, other_organisations: 0 };
  it.each<[string, Members, unknown]>([
    ["no company gives 0, whatever the rest", { conventional_companies: 0 }, range(0, 0)],
    ["no company, no organisation", { conventional_companies: 0, sse_organisations: 0, ...rest }, range(0, 0)],
    ["all kinds known", { conventional_companies: 5, sse_organisations: 15, ...rest }, range(25, 25)],
    [
      "one kind unknown",
      { conventional_companies: 5, sse_organisations: 15, ...rest, other_organisations: undefined },
      range(0, 25),
    ],
    ["the total bounds the rest", { conventional_companies: 5, total: 20 }, range(25, 25)],
    ["a bounded total", { conventional_companies: 5, total: "20..50" }, range(10, 25)],
    ["a bounded count", { conventional_companies: "2..4", total: 20 }, range(10, 20)],
    ["total alone says nothing of it", { total: 20 }, null],
    ["companies alone: anything above 0", { conventional_companies: 5 }, null],
    [
      "small and medium-sized known, large unknown",
      { conventional_companies: { sme: 5 }, sse_organisations: 15, ...rest },
      range(25, 100),
    ],
    [
      "at most so many organisations in all",
      { conventional_companies: ">=5", sse_organisations: 15, ...rest },
      range(25, 100),
    ],
    ["the others fill the total", { sse_organisations: 15, ...rest, total: 20 }, range(25, 25)],
    ["the others fill at least", { sse_organisations: ">=15", total: 20 }, range(0, 25)],
    [
      "individuals are left out",
      { conventional_companies: 5, sse_organisations: 15, ...rest, individuals: 400 },
      range(25, 25),
    ],
  ])("%s", (_, members, expected) => {
    expectFact(factOf("conventional_companies_share", { members }), expected);
  });

  it("counts companies by their parts", () => {
    expect(
      factOf("conventional_companies_count", { members: { conventional_companies: { sme: 4, large: ">=1" } } }),
    ).toEqual(range(5, null));
    expect(factOf("conventional_companies_count", { members: { total: 9 } })).toEqual(range(0, 9));
    expect(factOf("conventional_companies_count", { members: { sse_organisations: 9 } })).toBeNull();
  });

  it("counts what the total leaves, and the total from complete kinds", () => {
    const others = { sse_organisations: 8, local_authorities: 0, public_bodies: 0, research_and_training: 0 };
    const members = { ...others, other_organisations: 0, total: 10 };
    expect(factOf("conventional_companies_count", { members })).toEqual(range(2, 2));
    const complete = { ...others, other_organisations: 1, conventional_companies: "1..2" };
    expect(factOf("members_total", { members: complete })).toEqual(range(10, 11));
  });
});

describe("seats in decision bodies (rule 7)", () => {
  type Bodies = Governance["bodies"];
  it.each<[string, Bodies, unknown]>([
    [
      "a map is complete: kinds not named have none",
      [{ role: "decision", seats: { leaders: 6, employees: 2, citizens: 2 } }],
      range(40, 40),
    ],
    [
      "member organisations may be of either side",
      [{ role: "decision", seats: { leaders: 5, employees: 2, member_organisations: 3 } }],
      range(20, 50),
    ],
    ["others too", [{ role: "decision", seats: { leaders: 5, volunteers: 2, others: 3 } }], range(20, 50)],
    [
      "several bodies: from the lowest to the highest",
      [
        { role: "decision", seats: { leaders: 9, employees: 1 } },
        { role: "decision", seats: { leaders: 5, citizens: 5 } },
      ],
      range(10, 50),
    ],
    [
      "advisory bodies do not count",
      [
        { role: "decision", seats: { leaders: 9, employees: 1 } },
        { role: "advisory", seats: { citizens: 30 } },
      ],
      range(10, 10),
    ],
    [
      "a decision body without seats is unknown",
      [{ role: "decision", seats: { leaders: 9 } }, { role: "decision" }],
      null,
    ],
    ["no decision body is unknown", [{ role: "technical", seats: { experts: 3 } }], null],
    ["an unknown number of seats", [{ role: "decision", seats: { leaders: 5, citizens: ">=5" } }], range(50, 100)],
    ["no stakeholder at all", [{ role: "decision", seats: { leaders: 8, elected_officials: 2 } }], range(0, 0)],
    ["a body of no seats", [{ role: "decision", seats: { leaders: 0 } }], null],
  ])("%s", (_, bodies, expected) => {
    expectFact(factOf("stakeholder_seat_share", { governance: { bodies } }), expected);
  });

  it("counts officials, civil servants and experts in the same way", () => {
    const bodies = [
      {
        role: "decision" as const,
        seats: { leaders: 4, elected_officials: 2, civil_servants: 1, experts: 1, others: 2 },
      },
    ];
    expectFact(factOf("institutional_seat_share", { governance: { bodies } }), range(40, 60));
  });
});

describe("market in the activities (rule 8)", () => {
  it.each<[string, NonNullable<Profile["activities"]>, unknown]>([
    ["a list of one sphere is exact", [{ sphere: "market" }, { sphere: "market" }], range(100, 100)],
    ["and so is one without it", [{ sphere: "reciprocity" }], range(0, 0)],
    [
      "shares given",
      [
        { sphere: "market", share: 60 },
        { sphere: "redistribution", share: 40 },
      ],
      range(60, 60),
    ],
    [
      "mixed contributes from nothing to all",
      [
        { sphere: "market", share: 40 },
        { sphere: "mixed", share: 30 },
        { sphere: "reciprocity", share: 30 },
      ],
      range(40, 70),
    ],
    [
      "shares not given sum to the rest",
      [{ sphere: "market", share: 40 }, { sphere: "redistribution" }],
      range(40, 40),
    ],
    [
      "one rest, two spheres",
      [{ sphere: "market", share: 40 }, { sphere: "market" }, { sphere: "redistribution" }],
      range(40, 100),
    ],
    ["nothing given", [{ sphere: "market" }, { sphere: "redistribution" }], null],
    ["all mixed", [{ sphere: "mixed" }], null],
    [
      "bounds",
      [
        { sphere: "market", share: ">=50" },
        { sphere: "redistribution", share: "10..30" },
      ],
      range(70, 90),
    ],
    [
      "rounding becomes the total",
      [
        { sphere: "market", share: 50.2 },
        { sphere: "redistribution", share: 50.2 },
      ],
      range(50, 50),
    ],
  ])("%s", (_, activities, expected) => {
    expectFact(factOf("market_activities_share", { activities }), expected);
  });
});

describe("other facts", () => {
  it.each<[string, FactName, Partial<Profile>, unknown]>([
    [
      "practices: known ones narrow (rule 10)",
      "practices_count",
      { governance: { practices: { open_agenda: true, open_assemblies: true, published_minutes: false } } },
      range(2, 6),
    ],
    ["practices: absent is unknown", "practices_count", { governance: { decision_mode: "board" } }, null],
    ["age in calendar years (rule 11)", "age", { date: "2013-01", created: "2012-12-31" }, range(1, 1)],
    ["age needs a creation", "age", { date: 2013 }, null],
    ["an ordinal code", "decision_mode", { governance: { decision_mode: "board" } }, "board"],
    [
      "an ordinal bound",
      "decision_mode",
      { governance: { decision_mode: "board..assembly_vote" } },
      { lo: "board", hi: "assembly_vote" },
    ],
    [
      "a bound over the whole scale is unknown",
      "decision_mode",
      { governance: { decision_mode: ">=executive" } },
      null,
    ],
    [
      "not applicable is not unknown",
      "participation_volunteers",
      { governance: { participation: { volunteers: "not_applicable" } } },
      "not_applicable",
    ],
    ["management style is a level", "management_style", { governance: { management_style: ">=3" } }, range(3, 5)],
    ["and unknown over the whole scale", "management_style", { governance: { management_style: "0..5" } }, null],
    [
      "roles are gathered, each once",
      "institution_roles",
      { institutions: [{ roles: ["funder"] }, { roles: ["initiator", "funder"] }] },
      ["funder", "initiator"],
    ],
    ["an empty list proves nothing", "sectors", { sectors: [] }, null],
    [
      "an agreement in force",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { until: 2015 } }] },
      "in_force",
    ],
    [
      "an agreement over",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { until: "2012-06" } }] },
      "over",
    ],
    [
      "one that ends within the precision of the date",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { until: "2013-06" } }] },
      null,
    ],
    [
      "only local ones count",
      "local_agreement",
      { date: 2013, institutions: [{ level: "state", agreement: { until: 2020 } }] },
      null,
    ],
    [
      "one that ends nobody knows when",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { since: 2010 } }] },
      null,
    ],
    [
      "one that has not begun",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { since: 2014, until: 2016 } }] },
      null,
    ],
    [
      "one that begins within the precision of the date",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { since: "2013-06", until: 2016 } }] },
      null,
    ],
    [
      "one that began before and ends after",
      "local_agreement",
      { date: 2013, institutions: [{ level: "region", agreement: { since: 2012, until: 2016 } }] },
      "in_force",
    ],
    [
      "no agreement, and said so",
      "local_agreement",
      {
        date: 2013,
        institutions: [
          { level: "region", agreement: "none" },
          { level: "state", agreement: { until: 2020 } },
        ],
      },
      "none",
    ],
    [
      "none with one, over with the other",
      "local_agreement",
      {
        date: 2013,
        institutions: [
          { level: "region", agreement: "none" },
          { level: "municipal", agreement: { until: 2010 } },
        ],
      },
      null,
    ],
    [
      "missions of local institutions",
      "local_institution_missions",
      {
        institutions: [
          { level: "municipal", missions: ["public_service"] },
          { level: "state", missions: ["other"] },
          { missions: ["economic_development"] },
        ],
      },
      ["public_service"],
    ],
    [
      "departments: the greatest count, and no end where an institution may have more",
      "institution_departments",
      { institutions: [{ departments: 2 }, { departments: "3..4" }] },
      range(3, null),
    ],
    [
      "departments of all institutions",
      "institution_departments",
      { institutions: [{ departments: 2 }, { departments: "3..4" }], institutions_complete: true },
      range(3, 4),
    ],
    ["functions are a complete list", "functions", { functions: ["training"] }, ["training"]],
    [
      "all members leave room for the persons",
      "individuals_count",
      { members: { all: 450, total: "40..50" } },
      range(400, 410),
    ],
    ["and for the organisations", "members_total", { members: { all: 450, individuals: ">=400" } }, range(0, 50)],
    ["which the kinds narrow", "individuals_count", { members: { all: 50, sse_organisations: 20 } }, range(0, 30)],
    ["a count without an upper end", "members_total", { members: { total: ">400" } }, range(401, null)],
    [
      "the groups, each by itself",
      "stakeholder_participation",
      { governance: { participation: { employees: "involve", volunteers: "not_applicable", citizens: ">=consult" } } },
      {
        groups: {
          employees: "involve",
          volunteers: "not_applicable",
          recipients: null,
          citizens: { lo: "consult", hi: "empower" },
        },
      },
    ],
  ])("%s", (_, name, blocks, expected) => {
    expect(factOf(name, blocks)).toEqual(expected);
  });

  it.each<[string, FactName, Partial<Profile>, boolean | null]>([
    ["a list of roles", "institution_roles", { institutions: [{ roles: ["funder"] }] }, null],
    [
      "said to be complete, but one institution says no roles",
      "institution_roles",
      { institutions: [{ roles: ["funder"] }, { name: "B" }], institutions_complete: true },
      null,
    ],
    [
      "complete, and each says its roles",
      "institution_roles",
      { institutions: [{ roles: ["funder"] }, { roles: [] }], institutions_complete: true },
      false,
    ],
    [
      "of local ones, one without a level",
      "local_institution_roles",
      { institutions: [{ roles: ["funder"] }], institutions_complete: true },
      null,
    ],
    [
      "of local ones, the others need not say their roles",
      "local_institution_roles",
      { institutions: [{ level: "region", roles: ["funder"] }, { level: "state" }], institutions_complete: true },
      false,
    ],
    ["no institution at all", "institution_roles", { institutions: [], institutions_complete: true }, false],
    ["initiators", "initiated_by", { initiated_by: ["citizens"] }, false],
    ["sectors", "sectors", { sectors: ["culture"] }, null],
  ])("absence is proven by complete lists alone: %s", (_, name, blocks, expected) => {
    const condition = { fact: name, contains: "mandator" };
    expect(judge(condition, deriveFacts(profile(blocks))).truth).toBe(expected);
  });

  it("those alone are derived that are asked for", () => {
    const one = profile({ sectors: ["culture"], functions: ["training"] });
    const facts = deriveFacts(one, new Set(["sectors"]));
    expect(facts.sectors).toEqual(deriveFacts(one).sectors);
    expect(facts.functions.value).toEqual({ kind: "unknown" });
    expect(Object.keys(facts)).toEqual(Object.keys(deriveFacts(one)));
  });

  it("nothing is derived from nothing", () => {
    expect(Object.values(deriveFacts(profile())).every((fact) => fact.value.kind === "unknown")).toBe(true);
  });

  it("points at the fields that it rests on", () => {
    const funding = { unit: "percent", own_resources: 95, redistribution: { region: 3 } };
    expect(deriveFacts(profile({ funding })).self_financing_share.pointers).toEqual(["/funding/own_resources"]);
    expect(deriveFacts(profile({ funding })).market_share.pointers).toEqual([
      "/funding/own_resources",
      "/funding/redistribution/region",
    ]);
  });
});
