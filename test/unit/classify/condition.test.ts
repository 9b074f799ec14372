import { describe, expect, it } from "vitest";
import { judge } from "../../../src/classify/condition.js";
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
