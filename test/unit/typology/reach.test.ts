import { describe, expect, it } from "vitest";
import { PARTIAL_LISTS } from "../../../src/model/evidence.js";
import { FACTS, type FactName } from "../../../src/model/facts.js";
import { deriveFacts } from "../../../src/score/facts.js";
import type { FileCondition } from "../../../src/typology/conditions.js";
import { reachOf } from "../../../src/typology/reach.js";

const YES = { yes: true, no: false };
const NO = { yes: false, no: true };
const BOTH = { yes: true, no: true };
const NEITHER = { yes: false, no: false };

describe("the answers that a condition can have", () => {
  it.each<[FileCondition, typeof BOTH]>([
    [{ fact: "redistribution_share", at_most: 50 }, BOTH],
    [{ fact: "redistribution_share", at_most: 100 }, YES],
    [{ fact: "redistribution_share", at_least: 0 }, YES],
    [{ fact: "redistribution_share", at_least: 101 }, NO],
    [{ fact: "age", at_least: 1000 }, BOTH],
    [{ fact: "practices_count", one_of: [8, 9] }, NO],
    [{ fact: "practices_count", one_of: [0, 1, 2, 3, 4, 5, 6, 7] }, YES],
    [{ fact: "decision_mode", at_least: "executive" }, YES],
    [{ fact: "decision_mode", at_most: "board" }, BOTH],
    [{ fact: "decision_mode", is: "board" }, BOTH],
    [{ fact: "voting", one_of: ["one_member_one_vote", "colleges", "by_contribution", "by_capital"] }, YES],
    [{ fact: "initiated_by", contains: "state" }, BOTH],
    [{ fact: "sectors", contains: "culture" }, YES],
    [{ not: { fact: "sectors", contains: "culture" } }, NO],
    [
      {
        all: [
          { fact: "sectors", contains: "culture" },
          { fact: "age", at_most: 3 },
        ],
      },
      BOTH,
    ],
    [
      {
        any: [
          { fact: "sectors", contains: "culture" },
          { fact: "age", at_most: 3 },
        ],
      },
      YES,
    ],
    [
      {
        any: [
          { fact: "age", at_least: 0 },
          { fact: "age", at_most: 3 },
        ],
      },
      YES,
    ],
    [
      {
        all: [
          { fact: "market_share", at_least: 101 },
          { fact: "age", at_most: 3 },
        ],
      },
      NO,
    ],
  ])("%j", (condition, reach) => {
    expect(reachOf(condition)).toEqual(reach);
  });

  it.each<[FileCondition, typeof BOTH]>([
    [{ fact: "age", at_most: 3 }, NEITHER],
    [
      {
        any: [
          { fact: "age", at_most: 3 },
          { fact: "initiated_by", contains: "state" },
        ],
      },
      YES,
    ],
    [
      {
        all: [
          { fact: "age", at_most: 3 },
          { fact: "initiated_by", contains: "state" },
        ],
      },
      NO,
    ],
    [
      {
        not: {
          all: [
            { fact: "age", at_most: 3 },
            { fact: "initiated_by", contains: "state" },
          ],
        },
      },
      YES,
    ],
  ])("where the age is unknown: %j", (condition, reach) => {
    expect(reachOf(condition, new Set(["age"]))).toEqual(reach);
  });
});

describe("lists of which no profile can say that nothing is missing", () => {
  const facts = deriveFacts({
    tcec: 1,
    id: "p",
    name: "P",
    date: 2020,
    sectors: ["culture"],
    functions: ["networking"],
    initiated_by: ["state"],
    coordination_paid_by: ["state"],
    institutions_complete: true,
    institutions: [
      {
        name: "I",
        level: "municipal",
        roles: ["funder"],
        missions: ["public_service"],
        support: ["subsidy"],
        policy_schemes: ["planning"],
      },
    ],
  });
  const lists = (Object.keys(FACTS) as FactName[]).filter((name) => facts[name].value.kind === "list");

  it.each(lists)("%s is marked as it is derived", (name) => {
    const { value } = facts[name];
    expect(value.kind === "list" && value.complete).toBe(!PARTIAL_LISTS.has(name));
  });
});
