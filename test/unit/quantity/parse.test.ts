import { describe, expect, it } from "vitest";
import { SCALES } from "../../../src/model/vocabulary.js";
import { pathOf, pointerOfPath } from "../../../src/plain/pointer.js";
import { closest } from "../../../src/plain/suggest.js";
import { parseDate } from "../../../src/quantity/calendar.js";
import {
  AMOUNT,
  ANY_NUMBER,
  COUNT,
  isNotApplicable,
  PERCENT,
  parseOrdinal,
  parseQuantity,
} from "../../../src/quantity/parse.js";

const OPEN = Number.POSITIVE_INFINITY;

describe("parseQuantity", () => {
  it.each([
    [35, AMOUNT, [35, 35]],
    ["<7", AMOUNT, [0, 7]],
    ["<= 7.5", AMOUNT, [0, 7.5]],
    [">90", PERCENT, [90, 100]],
    [">=90", AMOUNT, [90, OPEN]],
    ["20..30", AMOUNT, [20, 30]],
    [" 20 .. 30 ", AMOUNT, [20, 30]],
    [{ min: 20 }, PERCENT, [20, 100]],
    [{ max: 30 }, AMOUNT, [0, 30]],
    [{ min: 20, max: 30 }, AMOUNT, [20, 30]],
    [">400", COUNT, [401, OPEN]],
    ["<7", COUNT, [0, 6]],
    ["<0", COUNT, [0, -1]],
    [">=3", COUNT, [3, OPEN]],
    ["<2.5", ANY_NUMBER, [-OPEN, 2.5]],
    [">=-2.5", ANY_NUMBER, [-2.5, OPEN]],
    ["30..20", AMOUNT, [30, 20]],
  ])("%j in its domain is %j", (value, domain, [lo, hi]) => {
    expect(parseQuantity(value, domain)).toEqual({ lo, hi });
  });

  it.each([
    "2,5",
    "12%",
    "about 20",
    "",
    "20...30",
    "≥90",
    null,
    undefined,
    true,
    Number.NaN,
    OPEN,
    {},
    { min: "3" },
    [],
  ])("%j is no quantity", (value) => {
    expect(parseQuantity(value, AMOUNT)).toBeNull();
  });
});

describe("parseOrdinal", () => {
  it.each([
    ["none", [0, 0]],
    ["empower", [5, 5]],
    [">=involve", [3, 5]],
    [">involve", [4, 5]],
    ["<inform", [0, 0]],
    ["<=consult", [0, 2]],
    ["consult..involve", [2, 3]],
    ["none..inform", [0, 1]],
    ["inform..none", [1, 0]],
    [" involve ", [3, 3]],
    [" >= involve ", [3, 5]],
    ["<none", [0, -1]],
    [">empower", [6, 5]],
  ])("%s", (value, [lo, hi]) => {
    expect(parseOrdinal(value, SCALES.participation)).toEqual({ lo, hi });
  });

  it.each([
    "involved",
    ">=",
    "consult..",
    3,
    "consult involve",
    "",
    "some..involve",
    "involve..all",
    "some..all",
    ">=some",
  ])("%j is not on the scale", (value) => {
    expect(parseOrdinal(value, SCALES.participation)).toBeNull();
  });
});

describe("parseDate", () => {
  it("knows the length of months", () => {
    expect(parseDate("2013-02-30")).toBeNull();
    expect(parseDate("2012-02-29")).not.toBeNull();
    expect(parseDate("2013-02-29")).toBeNull();
    expect(parseDate("2013-13")).toBeNull();
    expect(parseDate("2013-00")).toBeNull();
  });

  it.each([
    [2013, 365],
    ["2012", 366],
    ["2013-12", 31],
    ["2013-12-31", 1],
  ])("%s covers %i days", (value, days) => {
    const date = parseDate(value);
    expect(date && date.last - date.first + 1).toBe(days);
  });
});

describe("paths", () => {
  it.each([
    ["funding.market", "/funding/market"],
    ["governance.bodies[0].seats", "/governance/bodies/0/seats"],
    ["governance.bodies.0.seats", "/governance/bodies/0/seats"],
    ["indicators.a.b", "/indicators/a.b"],
    ["x-a/b~c", "/x-a~1b~0c"],
  ])("%s", (path, pointer) => {
    expect(pointerOfPath(path)).toBe(pointer);
  });

  it("writes a pointer as people write it", () => {
    expect(pathOf("/governance/bodies/0/seats")).toBe("governance.bodies.0.seats");
  });
});

describe("closest", () => {
  it.each([
    ["fundign", "funding"],
    ["Market", "market"],
    ["employement_aid", "employment_aid"],
    ["member-services", "member_services"],
    ["xyz", null],
    ["a", null],
    ["fnuding", "funding"],
    ["aid", "employment_aid"],
    ["member", "member_services"],
  ])("%s → %s", (word, expected) => {
    expect(closest(word, ["funding", "market", "employment_aid", "member_services"])).toBe(expected);
  });
});

describe("not_applicable", () => {
  it.each([
    ["not_applicable", true],
    [" not_applicable ", true],
    ["not applicable", false],
    [">=not_applicable", false],
    [null, false],
    [0, false],
  ])("%j: %s", (value, is) => {
    expect(isNotApplicable(value)).toBe(is);
  });
});
