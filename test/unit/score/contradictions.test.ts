import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/model/profile.js";
import { readProfiles } from "../../../src/pipeline/assess.js";
import { contradictionsIn } from "../../../src/score/contradictions.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { profile } from "../../helpers/profile.js";

const codes = (blocks: Partial<Profile>) => contradictionsIn(profile(blocks)).map(({ code }) => code);
const EMPOWERED = { employees: "empower", volunteers: "empower", recipients: "empower", citizens: "empower" };
const board = (seats: object, role = "decision") => [{ role, seats }] as NonNullable<Profile["governance"]>["bodies"];

describe("contradictory codings (rule 15)", () => {
  it.each<[string, Partial<Profile>, string[]]>([
    [
      "all empowered, one decides",
      { governance: { participation: EMPOWERED, decision_mode: "executive" } },
      ["contradiction-empowered"],
    ],
    [
      "those that apply",
      { governance: { participation: { ...EMPOWERED, volunteers: "not_applicable" }, decision_mode: "executive" } },
      ["contradiction-empowered"],
    ],
    [
      "but they sit",
      {
        governance: {
          participation: EMPOWERED,
          decision_mode: "executive",
          bodies: board({ employees: 1, leaders: 9 }),
        },
      },
      [],
    ],
    [
      "but one group is unknown",
      { governance: { participation: { employees: "empower" }, decision_mode: "executive" } },
      [],
    ],
    ["but a board decides", { governance: { participation: EMPOWERED, decision_mode: "board" } }, []],
    [
      "silent seats",
      {
        governance: {
          participation: { employees: "none", citizens: "none" },
          bodies: board({ employees: 2, citizens: 2, leaders: 3 }),
        },
      },
      ["contradiction-silent-seats"],
    ],
    [
      "half of the seats",
      { governance: { participation: { employees: "none" }, bodies: board({ employees: 3, leaders: 3 }) } },
      [],
    ],
    [
      "of another group",
      { governance: { participation: { employees: "none" }, bodies: board({ citizens: 4, leaders: 3 }) } },
      [],
    ],
    [
      "of a body that does not decide",
      { governance: { participation: { employees: "none" }, bodies: board({ employees: 4 }, "advisory") } },
      [],
    ],
    [
      "grants, and 90 % earned",
      { business_model: "grant_reliant", funding: { unit: "percent", own_resources: 90 } },
      ["contradiction-grants"],
    ],
    [
      "grants, and 89 % earned",
      { business_model: "grant_reliant", funding: { unit: "percent", own_resources: 89 } },
      [],
    ],
    ["perhaps grants", { business_model: "<=mixed", funding: { unit: "percent", own_resources: 95 } }, []],
    [
      "stakeholders sit, experts decide",
      { governance: { decision_mode: "expert_committee", bodies: board({ employees: 3, volunteers: 3, experts: 5 }) } },
      ["contradiction-mode"],
    ],
    ["a board decides", { governance: { decision_mode: "board", bodies: board({ employees: 6, experts: 5 }) } }, []],
    ["perhaps a board", { governance: { decision_mode: "<=board", bodies: board({ employees: 6, experts: 5 }) } }, []],
    [
      "the seats of organisations may be anybody's",
      { governance: { decision_mode: "executive", bodies: board({ employees: 3, member_organisations: 4 }) } },
      [],
    ],
    [
      "a group that does not exist sits",
      { governance: { participation: { volunteers: "not_applicable" }, bodies: board({ volunteers: 1 }, "advisory") } },
      ["contradiction-group"],
    ],
    [
      "perhaps",
      {
        governance: {
          participation: { volunteers: "not_applicable" },
          bodies: board({ volunteers: ">=0", leaders: 1 }),
        },
      },
      [],
    ],
    ["no citizens", { governance: { participation: { citizens: "not_applicable" } } }, ["citizens-not-applicable"]],
    ["citizens that take no part", { governance: { participation: { citizens: "none" } } }, []],
  ])("%s", (_, blocks, expected) => {
    expect(codes(blocks)).toEqual(expected);
  });

  it("one cluster and date at two levels: the later one is told, both stay", () => {
    const one = (level: string, date = 2015) => `tcec: 1\nid: a\nname: A\ndate: ${date}\n${level}`;
    const read = (...texts: string[]) => readProfiles({ file: "p.yaml", text: texts.join("---\n") }, defaultTypology());
    const { profiles } = read(one("level: service\n"), one("level: coordination\n"));
    expect(profiles.map(({ warnings }) => warnings.map(({ code, position }) => [code, position?.line]))).toEqual([
      [],
      [["profile-two-levels", 11]],
    ]);
    for (const other of [one("level: service\n", 2016), one("coder: X\nlevel: service\n"), one("")]) {
      expect(read(one("level: service\n"), other).profiles.flatMap(({ warnings }) => warnings)).toEqual([]);
    }
  });
});
