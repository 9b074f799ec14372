import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/model/profile.js";
import { readProfiles } from "../../../src/pipeline/assess.js";
import { contradictionsIn } from "../../../src/score/contradictions.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { profile } from "../../helpers/profile.js";

const codes = (blocks: Partial<Profile>) => contradictionsIn(profile(blocks)).map(({ code }) => code);
const EMPOWERED = { employees: "empower", volunteers: "empower", recipients: "empower", citizens: "empower" };
const NONE_APPLIES = {
  employees: "not_applicable",
  volunteers: "not_applicable",
  recipients: "not_applicable",
  citizens: "not_applicable",
};
type Bodies = NonNullable<NonNullable<Profile["governance"]>["bodies"]>;
const board = (seats: object, role = "decision") => [{ role, seats }] as Bodies;

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

  const mode = "/governance/decision_mode";
  const participation = "/governance/participation";
  const bodies = "/governance/bodies";

  it.each<[string, Partial<Profile>, object, string[]]>([
    [
      "contradiction-empowered",
      { governance: { participation: EMPOWERED, decision_mode: "executive" } },
      {},
      [mode, participation],
    ],
    [
      "contradiction-silent-seats",
      {
        governance: {
          participation: { employees: "none", volunteers: "consult", citizens: "none" },
          bodies: board({ employees: 2, citizens: 2, volunteers: 1, leaders: 2 }),
        },
      },
      { groups: ["employees", "citizens"] },
      [participation, bodies],
    ],
    [
      "contradiction-mode",
      { governance: { decision_mode: "executive", bodies: board({ recipients: 6, experts: 5 }) } },
      {},
      [mode, bodies],
    ],
    [
      "contradiction-grants",
      { business_model: "grant_reliant", funding: { unit: "percent", own_resources: 95 } },
      { share: 95 },
      ["/business_model", "/funding"],
    ],
    [
      "contradiction-group",
      { governance: { participation: { recipients: "not_applicable" }, bodies: board({ recipients: ">=1" }) } },
      { group: "recipients" },
      [`${participation}/recipients`],
    ],
    [
      "citizens-not-applicable",
      { governance: { participation: { citizens: "not_applicable" } } },
      {},
      [`${participation}/citizens`],
    ],
  ])("%s says what it is about, and where", (code, blocks, args, pointers) => {
    expect(contradictionsIn(profile(blocks))).toEqual([{ code, severity: "warning", args, pointers }]);
  });

  it.each<[string, Partial<Profile>]>([
    ["nothing is coded", {}],
    [
      "a group does not apply, and nobody knows who sits",
      { governance: { participation: { volunteers: "not_applicable" }, bodies: [{ role: "decision" }] } },
    ],
    ["no group applies, and one decides", { governance: { participation: NONE_APPLIES, decision_mode: "executive" } }],
    [
      "the model is another, and all is earned",
      { business_model: "trade_led", funding: { unit: "percent", own_resources: 95 } },
    ],
    ["grants, and no budget can be reckoned", { business_model: "grant_reliant", funding: { unit: "percent" } }],
    [
      "a board may be wide, of which nobody knows who sits there",
      { governance: { decision_mode: "executive", bodies: board({ employees: 6 }).concat({ role: "decision" }) } },
    ],
    [
      "half of the seats, and one decides",
      { governance: { decision_mode: "executive", bodies: board({ employees: 5, experts: 5 }) } },
    ],
  ])("none where %s", (_, blocks) => {
    expect(codes(blocks).filter((code) => code !== "citizens-not-applicable")).toEqual([]);
  });

  it("seats of those who apply speak against that none sits, not seats of others", () => {
    const where = (seats: object, role?: string) =>
      codes({
        governance: {
          participation: { ...EMPOWERED, volunteers: "not_applicable" },
          decision_mode: "executive",
          bodies: board({ leaders: 9, ...seats }, role),
        },
      });
    expect(where({ employees: 1 })).toEqual([]);
    expect(where({ volunteers: 1 })).toEqual(["contradiction-empowered", "contradiction-group"]);
    expect(where({ employees: ">=0" })).toEqual(["contradiction-empowered"]);
    expect(where({ employees: 1 }, "advisory")).toEqual(["contradiction-empowered"]);
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
