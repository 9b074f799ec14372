import { describe, expect, it } from "vitest";
import type { Facts } from "../../../src/model/facts.js";
import type { Indicator } from "../../../src/model/typology.js";
import { degreeOfCode, degreesOfCodes } from "../../../src/score/calibrate.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { degreesOfGroups, readIndicators } from "../../../src/score/reading.js";
import { profile } from "../../helpers/profile.js";
import { indicator } from "../../helpers/typology.js";

const IAP2 = { none: 0, inform: 0.1, consult: 0.4, involve: 0.6, collaborate: 0.9, empower: 1 };
const MODES = {
  executive: 0,
  expert_committee: 0.1,
  board: 0.4,
  assembly_vote: 0.6,
  deliberated_vote: 1,
  consensus: 1,
};

/** What is read where the profile gives the indicator itself. */
function readGiven(given: unknown, of: Indicator) {
  const [reading] = readIndicators([of], profile({ indicators: { [of.id]: given } } as never), {} as Facts);
  if (reading === undefined) throw new Error("no reading");
  return reading;
}

describe("an indicator that is given directly", () => {
  const share = indicator("share", { method: "linear", out: 0, crossover: 50, in: 100 }, 1, {
    range: { min: 0, max: 100 },
  });
  const mode = indicator("mode", { method: "assign", degrees: MODES }, 1, { fact: "decision_mode" });
  const groups = indicator("groups", { method: "assign", degrees: IAP2 }, 1, { fact: "stakeholder_participation" });
  const named = indicator("named", { method: "assign", degrees: { low: 0.2, high: 0.8, "3": 0.5 } });
  const range = (lo: number, hi = lo) => ({ lo, hi });

  it.each<[string, Indicator, unknown, object]>([
    ["as a number", share, 40, { raw: range(40), degrees: range(0.4) }],
    ["as an interval", share, "40..60", { raw: range(40, 60), degrees: range(0.4, 0.6) }],
    ["as a bound", share, ">=90", { raw: range(90, 100), degrees: range(0.9, 1) }],
    ["as anything, which is unknown", share, "0..100", { raw: null, degrees: null, value: { kind: "unknown" } }],
    ["under the key of its value", share, { raw: 40 }, { raw: range(40), degrees: range(0.4) }],
    ["as a code of a scale", mode, "board", { raw: "board", degrees: range(0.4) }],
    [
      "as a bound on a scale",
      mode,
      ">=assembly_vote",
      { raw: { lo: "assembly_vote", hi: "consensus" }, degrees: range(0.6, 1) },
    ],
    ["as one code of groups", groups, "involve", { raw: "involve", degrees: range(0.6) }],
    [
      "as bounds of groups",
      groups,
      "consult..involve",
      { raw: { lo: "consult", hi: "involve" }, degrees: range(0.4, 0.6) },
    ],
    ["as a code of a table", named, "low", { raw: "low", degrees: range(0.2) }],
    ["as a code with white space", named, " high ", { raw: "high", degrees: range(0.8) }],
    ["as a number that is a code", named, 3, { raw: "3", degrees: range(0.5) }],
    ["as a code that the table does not have", named, "middle", { raw: "middle", degrees: null }],
    ["as what is no value", named, null, { raw: null, degrees: null, value: { kind: "unknown" } }],
    ["as what is neither text nor number", named, true, { raw: null, degrees: null, value: { kind: "unknown" } }],
  ])("%s", (_, of, given, expected) => {
    const near = (value: unknown): unknown => {
      if (typeof value === "number") return expect.closeTo(value, 12);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, near(part)]));
    };
    expect(readGiven(given, of)).toMatchObject({
      ...(near(expected) as object),
      given: "raw",
      notApplicable: false,
      pointers: [`/indicators/${of.id}`],
    });
  });

  it("as not applicable", () => {
    expect(readGiven("not_applicable", share)).toMatchObject({
      notApplicable: true,
      degrees: null,
      raw: "not_applicable",
    });
  });

  it.each<[unknown, object | null, number]>([
    [0.3, range(0.3), 1],
    ["0.2..0.7", range(0.2, 0.7), 0.75],
    [">=0.5", range(0.5, 1), 0.75],
    ["0..1", null, 0],
  ])("as a degree, %j", (degree, degrees, precision) => {
    expect(readGiven({ degree }, share)).toMatchObject({
      degrees,
      raw: null,
      given: "degree",
      notApplicable: false,
      pointers: ["/indicators/share"],
    });
    expect(readGiven({ degree }, share).precision).toBeCloseTo(precision, 12);
  });

  it("counts in the place of its fact", () => {
    const one = profile({ governance: { decision_mode: "consensus" }, indicators: { mode: "board" } });
    const [given] = readIndicators([mode], one, deriveFacts(one));
    expect(given).toMatchObject({ raw: "board", given: "raw" });
    const [derived] = readIndicators([mode], { ...one, indicators: {} }, deriveFacts(one));
    expect(derived).toMatchObject({ raw: "consensus", given: null, pointers: ["/governance/decision_mode"] });
  });

  it("is unknown where it is neither given nor has a fact", () => {
    expect(readIndicators([named], profile(), {} as Facts)[0]).toMatchObject({
      degrees: null,
      precision: 0,
      raw: null,
      given: null,
      pointers: [],
    });
  });
});

describe("degrees of codes", () => {
  const calibration = { method: "assign", degrees: { low: 0.2, high: 0.8, zero: 0 } } as const;

  it("are those of the table, and of none that it does not have", () => {
    expect(degreeOfCode("zero", calibration)).toBe(0);
    expect(degreeOfCode("toString", calibration)).toBeNull();
    expect(degreeOfCode("low", { method: "linear", out: 0, crossover: 1, in: 2 })).toBeNull();
  });

  it("span from the least to the greatest, and are none of no code, or where one is not in the table", () => {
    expect(degreesOfCodes(["high", "zero", "low"], calibration)).toEqual({ lo: 0, hi: 0.8 });
    expect(degreesOfCodes([], calibration)).toBeNull();
    expect(degreesOfCodes(["low", "middle"], calibration)).toBeNull();
  });
});

describe("degrees of groups", () => {
  const calibration = { method: "assign", degrees: IAP2 } as const;
  const at = (place: number) => ({ kind: "ordinal", scale: "participation", lo: place, hi: place }) as const;

  it("are those of the groups that apply, anything where one is unknown", () => {
    const found = degreesOfGroups([at(1), { kind: "not_applicable" }, { kind: "unknown" }, at(5)], calibration);
    expect(found).toEqual([
      { lo: 0.1, hi: 0.1 },
      { lo: 0, hi: 1 },
      { lo: 1, hi: 1 },
    ]);
  });

  it("are none where no group applies, or one does not fit the table", () => {
    expect(degreesOfGroups([{ kind: "not_applicable" }], calibration)).toBeNull();
    expect(degreesOfGroups([], calibration)).toBeNull();
    expect(degreesOfGroups([at(1), at(5)], { method: "assign", degrees: { inform: 0.1 } })).toBeNull();
  });
});
