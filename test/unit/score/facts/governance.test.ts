import { describe, expect, it } from "vitest";
import type { FactName } from "../../../../src/model/facts.js";
import type { Governance } from "../../../../src/model/profile.js";
import { PARTICIPATION_GROUPS } from "../../../../src/model/vocabulary.js";
import { decisionBodies } from "../../../../src/score/facts/coded.js";
import { leastSeatShare, SEATS } from "../../../../src/score/facts/governance.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

const factOf = (name: FactName, governance: Governance) => deriveFacts(profile({ governance }))[name];
const NOTHING = { value: { kind: "unknown" }, pointers: [] };
const at = (group: string) => `/governance/participation/${group}`;

describe("the participation of all groups (rule 9)", () => {
  type Participation = NonNullable<Governance["participation"]>;
  const of = (participation: Participation) => factOf("stakeholder_participation", { participation });
  const absent = "not_applicable";

  it("does not apply where no group is there", () => {
    const all = { employees: absent, volunteers: absent, recipients: absent, citizens: absent } as const;
    expect(of(all)).toEqual({ value: { kind: "not_applicable" }, pointers: PARTICIPATION_GROUPS.map(at) });
  });

  it.each<[string, Participation, string[]]>([
    [
      "of those that are there nothing is known",
      { employees: absent, volunteers: absent, recipients: absent },
      ["employees", "volunteers", "recipients"],
    ],
    [
      "one is there, of which nothing is known",
      { employees: absent, volunteers: ">=none", recipients: absent, citizens: absent },
      ["employees", "volunteers", "recipients", "citizens"],
    ],
    ["nothing is coded of any", {}, []],
    ["all are open", { citizens: ">=none" }, ["citizens"]],
  ])("is unknown where %s", (_, participation, coded) => {
    expect(of(participation)).toEqual({ value: { kind: "unknown" }, pointers: coded.map(at) });
  });

  it("is told group by group where something is known of one", () => {
    expect(of({ employees: "empower", volunteers: absent, citizens: ">=none" })).toEqual({
      value: {
        kind: "groups",
        scale: "participation",
        items: {
          employees: { kind: "ordinal", scale: "participation", lo: 5, hi: 5 },
          volunteers: { kind: "not_applicable" },
          recipients: { kind: "unknown" },
          citizens: { kind: "unknown" },
        },
      },
      pointers: ["employees", "volunteers", "citizens"].map(at),
    });
  });

  it("is not coded without the block", () => {
    expect(factOf("stakeholder_participation", {})).toEqual(NOTHING);
    expect(deriveFacts(profile()).stakeholder_participation).toEqual(NOTHING);
  });
});

describe("deliberative practices (rule 10)", () => {
  it("count those that are there, up to those that may be", () => {
    const found = factOf("practices_count", {
      practices: { open_agenda: true, published_minutes: true, open_assemblies: false },
    });
    expect(found).toEqual({ value: { kind: "number", lo: 2, hi: 6 }, pointers: ["/governance/practices"] });
    expect(factOf("practices_count", { practices: {} })).toEqual({
      value: { kind: "unknown" },
      pointers: ["/governance/practices"],
    });
    expect(factOf("practices_count", {})).toEqual(NOTHING);
  });
});

describe("the fields that a share of the seats rests on", () => {
  it("are the seats of each body that decides, or the body where it does not say them", () => {
    const bodies: NonNullable<Governance["bodies"]> = [
      { role: "advisory", seats: { citizens: 3 } },
      { role: "decision", seats: { citizens: 3, leaders: 7 } },
      { role: "decision" },
    ];
    const pointers = ["/governance/bodies/1/seats", "/governance/bodies/2"];
    expect(factOf("stakeholder_seat_share", { bodies })).toEqual({ value: { kind: "unknown" }, pointers });
    expect(factOf("stakeholder_seat_share", { bodies: bodies.slice(0, 2) }).value).toEqual({
      kind: "number",
      lo: 30,
      hi: 30,
    });
    expect(factOf("stakeholder_seat_share", { bodies: bodies.slice(0, 1) })).toEqual(NOTHING);
  });

  it.each<[string, FactName, object, number, number]>([
    ["an open count bounds the others", "stakeholder_seat_share", { citizens: 2, leaders: ">=6" }, 0, 25],
    ["an open count inside", "stakeholder_seat_share", { citizens: ">=2", leaders: 6 }, 25, 100],
    ["seats of either side, open", "institutional_seat_share", { experts: 2, others: ">=0", leaders: 2 }, 0, 100],
    [
      "seats of either side, counted",
      "companies_seat_share",
      { conventional_companies: 2, member_organisations: 2, leaders: 4 },
      25,
      50,
    ],
    ["none inside, some of either side", "companies_seat_share", { member_organisations: 2, leaders: 2 }, 0, 50],
    ["bounds of both", "institutional_seat_share", { civil_servants: "1..3", leaders: "3..9" }, 10, 50],
  ])("%s", (_, name, seats, lo, hi) => {
    const { value } = factOf(name, { bodies: [{ role: "decision", seats }] });
    const expected = lo === 0 && hi === 100 ? { kind: "unknown" } : { kind: "number", lo, hi };
    expect(value).toEqual(expected);
  });
});

describe("the least share of seats held by these and no others", () => {
  const least = (bodies: NonNullable<Governance["bodies"]>) =>
    leastSeatShare(decisionBodies(bodies), PARTICIPATION_GROUPS);

  it.each<[string, NonNullable<Governance["bodies"]>, number]>([
    ["no body", [], 0],
    [
      "a body of which nobody knows who sits there",
      [{ role: "decision", seats: { employees: 6 } }, { role: "decision" }],
      0,
    ],
    [
      "the lesser of two",
      [
        { role: "decision", seats: { employees: 6, leaders: 4 } },
        { role: "decision", seats: { citizens: 3, leaders: 7 } },
      ],
      30,
    ],
    [
      "seats of either side are of others",
      [{ role: "decision", seats: { employees: 6, others: 2, member_organisations: 2 } }],
      60,
    ],
    ["at least these, at most those", [{ role: "decision", seats: { employees: ">=6", leaders: "2..4" } }], 60],
  ])("%s", (_, bodies, expected) => {
    expect(least(bodies)).toBeCloseTo(expected, 12);
  });

  it("counts every kind of seat", () => {
    for (const seat of SEATS) {
      const bodies = decisionBodies([{ role: "decision", seats: { [seat]: 1, leaders: 1 } }]);
      expect(leastSeatShare(bodies, [seat])).toBe(seat === "leaders" ? 100 : 50);
    }
  });
});

it("bodies that decide, or any of them, keep their places", () => {
  const bodies = [{ role: "advisory" as const }, { role: "decision" as const, seats: { leaders: 1 } }];
  expect(decisionBodies(bodies)).toEqual([{ seats: { leaders: 1 }, pointer: "/governance/bodies/1/seats" }]);
  expect(decisionBodies(bodies, "any").map(({ pointer }) => pointer)).toEqual([
    "/governance/bodies/0",
    "/governance/bodies/1/seats",
  ]);
});
