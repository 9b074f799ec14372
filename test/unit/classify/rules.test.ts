import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { Profile } from "../../../src/model/profile.js";
import type { Condition, Typology } from "../../../src/model/typology.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

const label = { en: "l", fr: "l" };
const scored = typology([
  axis("a", [
    indicator("x", { method: "direct", out: 20, crossover: 50, in: 80, idm: 0.95 }, 1, {
      fact: "self_financing_share",
    }),
  ]),
]);
const judged = (more: Partial<Typology>, blocks: Partial<Profile>) => classify(profile(blocks), { ...scored, ...more });

describe("a trait is independent where it keeps its answer without what is scored", () => {
  const trait = (when: Condition, blocks: Partial<Profile>) =>
    judged({ traits: [{ id: "t", type: "a+", label, when }] }, blocks).traits[0];
  const redistribution = { not: { fact: "redistribution_share", at_most: 50 } };
  const funding = { unit: "percent", redistribution: 90, market: 10, reciprocity: 0 } as const;

  it.each<[string, Condition, Partial<Profile>, string, boolean]>([
    ["another block", { fact: "sectors", contains: "culture" }, { sectors: ["culture"] }, "consistent", true],
    ["the same block as a scored fact", redistribution, { funding }, "consistent", false],
    [
      "a block of which nothing is scored",
      { fact: "members_total", at_least: 3 },
      { members: { total: 5 } },
      "consistent",
      true,
    ],
    [
      "either of two, one of which is independent",
      { any: [redistribution, { fact: "sectors", contains: "culture" }] },
      { funding, sectors: ["culture"] },
      "consistent",
      true,
    ],
    [
      "both of two, one of which is not independent",
      { all: [redistribution, { fact: "sectors", contains: "culture" }] },
      { funding, sectors: ["culture"] },
      "consistent",
      false,
    ],
    [
      "inconsistent, by the independent one of two",
      { all: [redistribution, { fact: "members_total", at_least: 3 }] },
      { funding, members: { total: 2 } },
      "inconsistent",
      true,
    ],
    ["unknown", { fact: "sectors", contains: "culture" }, {}, "unknown", false],
  ])("%s", (_, when, blocks, status, independent) => {
    expect(trait(when, blocks)).toMatchObject({ status, independent });
  });

  it("by the typology in force: the same condition under another one touches other facts", () => {
    const traits = [{ id: "t", type: "a+", label, when: redistribution }];
    const unscored = typology([axis("a", [indicator("x", {})])]);
    const independent = (by: Typology) => classify(profile({ funding }), { ...by, traits }).traits[0]?.independent;
    expect([independent(scored), independent(unscored), independent(scored)]).toEqual([false, true, false]);
  });

  it("is told beside the trait: the same evidence again", () => {
    const by: Partial<Typology> = { traits: [{ id: "t", type: "a-", label, when: redistribution }] };
    const { reasons } = judged(by, { funding });
    expect(reasons.find(({ code }) => code === "trait-consistent")?.args).toMatchObject({ independent: false });
  });
});

describe("a watchpoint", () => {
  const rule = { id: "w", label, when: { fact: "age", at_least: 5 }, strong_when: { fact: "age", at_least: 10 } };
  const watchpoint = (created?: number) =>
    judged({ watchpoints: [rule] }, created === undefined ? {} : { created }).watchpoints[0];

  it("is strong where it is raised and its second condition holds as well", () => {
    expect(watchpoint(2000)).toMatchObject({ status: "raised", strong: true });
    expect(watchpoint(2009)).toMatchObject({ status: "raised", strong: false });
    expect(watchpoint(2014)).toMatchObject({ status: "clear", strong: false });
    expect(watchpoint()).toMatchObject({ status: "unknown", strong: false });
  });
});

describe("a check applies in its time", () => {
  const check = (date: number | string, times: { applies_from?: string; applies_to?: string }) =>
    judged(
      { checks: [{ id: "c", label, when: { fact: "members_total", at_least: 3 }, ...times }] },
      { date, members: { total: 5 } },
    ).checks[0]?.status;

  it.each<[number | string, { applies_from?: string; applies_to?: string }, string]>([
    [2013, { applies_from: "2014-07-31" }, "not_applicable"],
    [2014, { applies_from: "2014-07-31" }, "met"], // the year is not wholly before
    ["2014-07", { applies_from: "2014-07-31" }, "met"],
    ["2014-06", { applies_from: "2014-07-31" }, "not_applicable"],
    ["2014-07-30", { applies_from: "2014-07-31" }, "not_applicable"],
    ["2014-07-31", { applies_from: "2014-07-31" }, "met"],
    [2015, { applies_to: "2014" }, "not_applicable"],
    ["2014-12-31", { applies_to: "2014" }, "met"],
    [2004, {}, "met"],
  ])("a profile of %s, %o: %s", (date, times, status) => {
    expect(check(date, times)).toBe(status);
  });
});
