import { describe, expect, it } from "vitest";
import type { Profile } from "../../../src/model/profile.js";
import { activitiesProblem, marketShareOf } from "../../../src/quantity/activities.js";

type Activities = NonNullable<Profile["activities"]>;

const activity =
  (sphere: Activities[number]["sphere"]) =>
  (share?: number | string): Activities[number] =>
    share === undefined ? { sphere } : { sphere, share };
const [market, grants, mixed] = [activity("market"), activity("redistribution"), activity("mixed")];

describe("shares of activities that cannot be", () => {
  it.each<[string, Activities, ReturnType<typeof activitiesProblem>]>([
    ["100 in all", [market(60), grants(40)], null],
    ["half a point too much is rounding", [market(60.5), grants(40)], null],
    ["half a point too little is rounding", [market(59.5), grants(40)], null],
    ["more than half a point too much", [market(60.6), grants(40)], { kind: "above", sum: 100.6 }],
    ["more than half a point too little", [market(59.4), grants(40)], { kind: "below", sum: 99.4 }],
    ["too much, even of what is given", [market(70), grants(40), mixed()], { kind: "above", sum: 110 }],
    ["too little of what is given, while one is not", [market(50), grants(40), mixed()], null],
    ["a bound that leaves room", [market(">=50"), grants(40)], null],
    ["a bound that leaves none", [market("<50"), grants(40)], { kind: "below", sum: 90 }],
  ])("%s", (_, activities, problem) => {
    expect(activitiesProblem(activities)).toEqual(problem);
  });
});

describe("the share of the market in the activities", () => {
  it.each<[string, Activities, [number, number]]>([
    ["as given", [market(60), grants(40)], [60, 60]],
    ["of a sum that rounding made larger", [market(60.4), grants(40)], [(100 * 60.4) / 100.4, (100 * 60.4) / 100.4]],
    ["of a sum that rounding made smaller", [market(60), grants(39.6)], [(100 * 60) / 99.6, (100 * 60) / 99.6]],
    ["what is mixed may be market in whole or not at all", [market(20), mixed(30), grants(50)], [20, 50]],
    ["what is not given takes what is left", [market(), grants(40)], [60, 60]],
    ["shares that are all nothing say nothing", [market(0), grants(0)], [0, 100]],
    ["a market of nothing", [market(0), grants(100)], [0, 0]],
  ])("%s", (_, activities, [lo, hi]) => {
    const share = marketShareOf(activities);
    expect(share.lo).toBeCloseTo(lo, 10);
    expect(share.hi).toBeCloseTo(hi, 10);
  });
});
