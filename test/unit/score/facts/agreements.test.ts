import { describe, expect, it } from "vitest";
import type { Profile } from "../../../../src/model/profile.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

type Institution = NonNullable<Profile["institutions"]>[number];
type Agreement = Institution["agreement"];

const factOf = (date: number | string, ...institutions: Institution[]) =>
  deriveFacts(profile({ date, institutions })).local_agreement;
const codeOf = (date: number | string, ...agreements: Agreement[]) => {
  const { value } = factOf(date, ...agreements.map((agreement): Institution => ({ level: "region", agreement })));
  return value.kind === "code" ? value.code : null;
};

describe("an agreement at the date of the profile", () => {
  it.each<[string, Agreement, number | string, string | null]>([
    ["ends the day after", { until: "2013-07-02" }, "2013-07-01", "in_force"],
    ["ends that day: it runs through it, and after it is not known", { until: "2013-07-01" }, "2013-07-01", null],
    ["ended the day before", { until: "2013-06-30" }, "2013-07-01", "over"],
    ["ends in the year after", { until: 2014 }, 2013, "in_force"],
    ["ends in the same year", { until: 2013 }, 2013, null],
    ["ended in the year before", { until: 2012 }, 2013, "over"],
    ["ends in a year, the date is a day of it", { until: 2013 }, "2013-07-01", null],
    ["ends on a day, the date is its year", { until: "2013-12-31" }, 2013, null],
    ["began that day", { since: "2013-07-01", until: 2014 }, "2013-07-01", "in_force"],
    ["begins the day after", { since: "2013-07-02", until: 2014 }, "2013-07-01", null],
    ["began at the first day of the year", { since: "2013-01-01", until: 2014 }, 2013, "in_force"],
    ["began some day of the year", { since: 2013, until: 2014 }, 2013, null],
    ["says no end", { since: 2010 }, 2013, null],
    ["says nothing", {}, 2013, null],
    ["there is none", "none", 2013, "none"],
  ])("%s", (_, agreement, date, expected) => {
    expect(codeOf(date, agreement)).toBe(expected);
  });
});

describe("several agreements", () => {
  const [running, over, open, none] = [{ until: 2020 }, { until: 2010 }, { since: 2010 }, "none"] as const;

  it.each<[Agreement[], string | null]>([
    [[over, running], "in_force"],
    [[open, none, running], "in_force"],
    [[over, over], "over"],
    [[none, none, none], "none"],
    [[none, over], null],
    [[over, none], null],
    [[over, open], null],
    [[open, over], null],
    [[none, open], null],
    [[open, open], null],
  ])("%j: %s", (agreements, expected) => {
    expect(codeOf(2013, ...agreements)).toBe(expected);
  });

  it("rest on the one that is in force, or on all that are coded of local institutions", () => {
    const local = (agreement: Agreement): Institution => ({ level: "municipal", agreement });
    const state: Institution = { level: "state", agreement: running };
    const pointer = (i: number) => `/institutions/${i}/agreement`;
    expect(factOf(2013, local(over), state, local(running), local(running)).pointers).toEqual([pointer(2)]);
    expect(factOf(2013, local(over), state, { level: "region" }, local(over)).pointers).toEqual([
      pointer(0),
      pointer(3),
    ]);
    expect(factOf(2013, local(open), local(over)).pointers).toEqual([pointer(0), pointer(1)]);
  });

  it("are none where no local institution has one coded, or its level is not", () => {
    const nothing = { value: { kind: "unknown" }, pointers: [] };
    expect(factOf(2013, { level: "state", agreement: running })).toEqual(nothing);
    expect(factOf(2013, { agreement: running })).toEqual(nothing);
    expect(factOf(2013, { level: "region" })).toEqual(nothing);
    expect(deriveFacts(profile({ date: 2013 })).local_agreement).toEqual(nothing);
  });
});

it.each(["region", "department", "intermunicipal", "municipal"] as const)("%s is a local level", (level) => {
  expect(factOf(2013, { level, agreement: "none" }).value).toEqual({ kind: "code", code: "none" });
});
