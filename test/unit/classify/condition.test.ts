import { describe, expect, it } from "vitest";
import { factsIn, judge } from "../../../src/classify/condition.js";
import type { Profile } from "../../../src/model/profile.js";
import type { Condition } from "../../../src/model/typology.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { profile } from "../../helpers/profile.js";

const truthOf = (condition: Condition, blocks: Partial<Profile>) =>
  judge(condition, deriveFacts(profile(blocks))).truth;
const companies = (count: number | string): Partial<Profile> => ({ members: { conventional_companies: count } });
const COUNT = "conventional_companies_count";

describe("a comparison holds on the whole interval, fails on the whole interval, or is unknown", () => {
  it.each<[Condition, Partial<Profile>, boolean | null]>([
    [{ fact: COUNT, at_least: 3 }, companies(3), true],
    [{ fact: COUNT, at_least: 3 }, companies(2), false],
    [{ fact: COUNT, at_least: 3 }, companies("2..3"), null],
    [{ fact: COUNT, at_least: 3 }, companies(">=3"), true],
    [{ fact: COUNT, at_most: 3 }, companies(">3"), false],
    [{ fact: COUNT, at_most: 3 }, companies("<=3"), true],
    [{ fact: COUNT, at_most: 3 }, {}, null],
    [{ fact: COUNT, is: 3 }, companies(3), true],
    [{ fact: COUNT, is: 3 }, companies("3..4"), null],
    [{ fact: COUNT, is: 3 }, companies(">3"), false],
    [{ fact: COUNT, one_of: [3, 4] }, companies("3..4"), true],
    [{ fact: COUNT, one_of: [3, 5] }, companies("3..5"), null],
    [{ fact: "decision_mode", at_least: "assembly_vote" }, { governance: { decision_mode: "consensus" } }, true],
    [{ fact: "decision_mode", at_least: "assembly_vote" }, { governance: { decision_mode: "<=board" } }, false],
    [
      { fact: "decision_mode", one_of: ["board", "assembly_vote"] },
      { governance: { decision_mode: "board..assembly_vote" } },
      true,
    ],
    [{ fact: "decision_mode", is: "board" }, { governance: { decision_mode: "not_applicable" } }, null],
    [{ fact: "voting", is: "colleges" }, { governance: { voting: "colleges" } }, true],
    [{ fact: "voting", is: "colleges" }, { governance: { voting: "by_capital" } }, false],
    [{ fact: "sectors", contains: "culture" }, { sectors: ["culture"] }, true],
    [{ fact: "sectors", contains: "culture" }, { sectors: ["energy"] }, null],
    [{ fact: "redistribution_share", at_most: 50 }, { funding: { unit: "percent", redistribution: 50 } }, true],
    [
      { not: { fact: "redistribution_share", at_most: 50 } },
      { funding: { unit: "percent", redistribution: 50.1 } },
      true,
    ],
    [{ not: { fact: "redistribution_share", at_most: 50 } }, {}, null],
  ])("%j on %j is %s", (condition, blocks, expected) => {
    expect(truthOf(condition, blocks)).toBe(expected);
  });
});

describe("Kleene's tables", () => {
  const parts: Record<string, Condition> = {
    true: { fact: COUNT, at_least: 1 },
    false: { fact: COUNT, at_least: 9 },
    null: { fact: "age", at_most: 3 },
  };
  const part = (truth: boolean | null): Condition => parts[String(truth)] as Condition;
  const values = [true, false, null] as const;
  const pairs = values.flatMap((a) => values.map((b) => [a, b] as const));

  it.each(pairs)("%s with %s", (a, b) => {
    const and = a === false || b === false ? false : a === null || b === null ? null : true;
    const or = a === true || b === true ? true : a === null || b === null ? null : false;
    expect(truthOf({ all: [part(a), part(b)] }, companies(2))).toBe(and);
    expect(truthOf({ any: [part(a), part(b)] }, companies(2))).toBe(or);
    expect(truthOf({ not: part(a) }, companies(2))).toBe(a === null ? null : !a);
  });

  it("points at what decided", () => {
    const condition: Condition = { any: [part(true), { fact: "sectors", contains: "culture" }] };
    const judged = judge(condition, deriveFacts(profile({ ...companies(2), sectors: ["energy"] })));
    expect(judged.pointers).toEqual(["/members/conventional_companies"]);
  });
});

describe("the fields that a condition rests on", () => {
  // True by the companies, false by the age, unknown by the sectors; the second true one looks at the companies as well.
  const yes: Condition = { fact: COUNT, at_least: 1 };
  const no: Condition = { fact: "age", at_least: 90 };
  const unknown: Condition = { fact: "sectors", contains: "culture" };
  const share: Condition = { fact: "conventional_companies_share", at_least: 1 };
  const nothing: Condition = { fact: "voting", is: "colleges" };
  const blocks: Partial<Profile> = {
    members: { conventional_companies: 2, total: 9 },
    sectors: ["energy"],
    created: 2010,
    date: 2015,
  };
  const companiesAt = "/members/conventional_companies";
  const ageAt = ["/created", "/date"];

  it.each<[string, Condition, boolean | null, string[]]>([
    ["of a comparison, those of its fact", no, false, ageAt],
    ["of a negation, the same", { not: no }, true, ageAt],
    ["of what decides, its own alone, first", { any: [yes, unknown, no] }, true, [companiesAt]],
    ["and last", { any: [unknown, no, yes] }, true, [companiesAt]],
    [
      "of two that decide, both, each field once",
      { any: [yes, unknown, share, { not: no }] },
      true,
      [companiesAt, "/members/total", ...ageAt],
    ],
    ["of what decides that all fails", { all: [yes, no, unknown] }, false, ageAt],
    ["of all that holds, all of them", { all: [yes, { not: no }] }, true, [companiesAt, ...ageAt]],
    ["of none that holds, all of them", { any: [no, { not: yes }] }, false, [...ageAt, companiesAt]],
    ["of what is unknown, all that was looked at", { all: [unknown, yes] }, null, ["/sectors", companiesAt]],
    ["also where nothing is coded", { any: [nothing, no] }, null, ageAt],
    ["and in the other order", { any: [no, nothing] }, null, ageAt],
    ["of a field that is looked at twice, once", { all: [yes, yes] }, true, [companiesAt]],
  ])("%s", (_, condition, truth, pointers) => {
    expect(judge(condition, deriveFacts(profile(blocks)))).toEqual({ truth, pointers });
  });
});

describe("the facts that a condition compares", () => {
  it.each<[Condition, string[]]>([
    [{ fact: "age", at_least: 3 }, ["age"]],
    [{ not: { fact: "age", at_least: 3 } }, ["age"]],
    [
      {
        all: [
          { fact: "age", at_least: 3 },
          {
            any: [
              { fact: "voting", is: "colleges" },
              { fact: "age", at_most: 9 },
            ],
          },
        ],
      },
      ["age", "voting"],
    ],
    [{ any: [{ fact: "level", is: "service" }, { not: { fact: "goals", contains: "other" } }] }, ["level", "goals"]],
  ])("%j: %j", (condition, facts) => {
    expect(factsIn(condition)).toEqual(facts);
  });
});

describe("one of several values", () => {
  const share = (own: number | string): Partial<Profile> => ({
    funding: { unit: "percent", own_resources: own } as Profile["funding"],
  });

  it.each<[Condition, Partial<Profile>, boolean | null]>([
    [{ fact: "self_financing_share", one_of: [40, 41] }, share("40..41"), null], // a share may lie between
    [{ fact: "self_financing_share", one_of: [40, 41] }, share(41), true],
    [{ fact: "self_financing_share", one_of: [40, 41] }, share("42..50"), false],
    [
      { fact: "decision_mode", one_of: ["board", "consensus"] },
      { governance: { decision_mode: "board..consensus" } },
      null,
    ],
    [
      { fact: "decision_mode", one_of: ["board", "board"] },
      { governance: { decision_mode: "board..assembly_vote" } },
      null,
    ],
    [{ fact: "decision_mode", one_of: ["executive", "consensus"] }, { governance: { decision_mode: "board" } }, false],
    [{ fact: "legal_form", one_of: ["SCIC", " SCOP "] }, { legal_form: "SCOP" }, true],
    [{ fact: "legal_form", is: "SCIC" }, { legal_form: "SCOP" }, false],
    [{ fact: COUNT, one_of: ["3", 4] }, companies(3), true],
    [{ fact: "goals", is: "other" }, { goals: ["other"] }, null],
    [{ fact: "voting", contains: "colleges" }, { governance: { voting: "colleges" } }, null],
    [{ fact: "voting", at_least: 3 }, { governance: { voting: "colleges" } }, null],
    [{ fact: "functions", contains: "training" }, { functions: ["pooling"] }, false],
  ])("%j on %j is %s", (condition, blocks, expected) => {
    expect(truthOf(condition, blocks)).toBe(expected);
  });
});
