import { describe, expect, it } from "vitest";
import type { Indicator, Typology } from "../../../src/model/typology.js";
import { validateIndicators } from "../../../src/validate/indicators.js";

const label = { en: "x", fr: "x" };
const weight = { value: 1 };

function indicator(
  id: string,
  fact: string | null,
  calibration: Indicator["calibration"],
  range?: Indicator["range"],
): Indicator {
  return { id, fact, label, unit: null, weight, defining: false, calibration, ...(range ? { range } : {}) };
}

const anchors = { method: "direct", out: 20, crossover: 50, in: 80 } as const;
const table = (...codes: string[]) =>
  ({ method: "assign", degrees: Object.fromEntries(codes.map((code, i) => [code, i / 10])) }) as const;

const INDICATORS = [
  indicator("share", "self_financing_share", anchors),
  indicator("count", "practices_count", { method: "linear", out: 0, crossover: 3.5, in: 7 }),
  indicator("jobs", null, anchors, { min: -10, max: 500 }),
  indicator("free", null, anchors),
  indicator(
    "mode",
    "decision_mode",
    table("executive", "expert_committee", "board", "assembly_vote", "deliberated_vote", "consensus"),
  ),
  indicator("style", "management_style", table("0", "1", "2", "3", "4", "5")),
  indicator("colour", null, table("red", "green")),
];

const TYPOLOGY = {
  id: "test",
  axes: [
    { id: "x", indicators: INDICATORS.slice(0, 4) },
    { id: "y", indicators: INDICATORS.slice(4) },
  ],
} as unknown as Typology;

function found(indicators: Record<string, unknown>) {
  return validateIndicators({ tcec: 1, id: "a", name: "A", date: 2013, indicators } as never, TYPOLOGY);
}

describe("validateIndicators", () => {
  it.each([
    [{ share: 35 }],
    [{ share: { raw: "<7" } }],
    [{ share: { min: 20, max: 30 } }],
    [{ share: "not_applicable" }],
    [{ share: { raw: "not_applicable" } }],
    [{ share: { degree: 0.4 } }],
    [{ count: ">=3", jobs: -10, free: -1e6 }],
    [{ mode: "board", colour: "red", style: 3 }],
    [{ mode: ">=board" }],
    [{ mode: { raw: "board..consensus" } }],
    [{ style: "2..4" }],
    [{ style: { min: 2, max: 4 } }],
    [{ colour: { degree: "0.2..0.4" } }],
  ])("%j is fine", (indicators) => {
    expect(found(indicators)).toEqual([]);
  });

  it("an indicator of a shipped typology is no slip, unless the typology in force has others of it", () => {
    const told = (typology: Typology, indicators: object) =>
      validateIndicators({ tcec: 1, id: "a", name: "A", date: 2013, indicators } as never, typology).map(
        ({ pointers }) => pointers[0],
      );
    const own = { ...TYPOLOGY, axes: [{ id: "x", indicators: [indicator("community_aim", null, anchors)] }] } as never;
    expect(told(TYPOLOGY, { paid_work: 3, decision_mode: "board" })).toEqual([]);
    expect(told(TYPOLOGY, { paid_wrok: 3 })).toEqual(["/indicators/paid_wrok"]);
    expect(told(own, { paid_work: 3, decision_mode: "board" })).toEqual(["/indicators/paid_work"]);
  });

  it.each([
    [
      { shar: 35 },
      "indicator-unknown",
      { indicator: "shar", typology: "test", suggestion: "share" },
      "/indicators/shar",
    ],
    [
      { other: 35 },
      "indicator-unknown",
      { indicator: "other", typology: "test", suggestion: null },
      "/indicators/other",
    ],
    [{ share: "much" }, "indicator-not-number", { indicator: "share", value: "much" }, "/indicators/share"],
    [
      { share: { raw: "board" } },
      "indicator-not-number",
      { indicator: "share", value: "board" },
      "/indicators/share/raw",
    ],
    [{ share: "2,5" }, "value-decimal-comma", { value: "2,5", suggestion: "2.5" }, "/indicators/share"],
    [{ share: "12 %" }, "value-percent-sign", { value: "12 %", suggestion: "12" }, "/indicators/share"],
    [{ share: "35" }, "value-number-as-text", { value: "35", suggestion: "35" }, "/indicators/share"],
    [
      { share: "120,5" },
      "indicator-out-of-range",
      { indicator: "share", value: 120.5, min: 0, max: 100 },
      "/indicators/share",
    ],
    [
      { share: 130 },
      "indicator-out-of-range",
      { indicator: "share", value: 130, min: 0, max: 100 },
      "/indicators/share",
    ],
    [
      { share: "-5..20" },
      "indicator-out-of-range",
      { indicator: "share", value: -5, min: 0, max: 100 },
      "/indicators/share",
    ],
    [
      { share: ">120" },
      "indicator-out-of-range",
      { indicator: "share", value: 120, min: 0, max: 100 },
      "/indicators/share",
    ],
    [{ count: 8 }, "indicator-out-of-range", { indicator: "count", value: 8, min: 0, max: 7 }, "/indicators/count"],
    [
      { jobs: { raw: 501 } },
      "indicator-out-of-range",
      { indicator: "jobs", value: 501, min: -10, max: 500 },
      "/indicators/jobs/raw",
    ],
    [
      { colour: "gren" },
      "indicator-bad-code",
      { indicator: "colour", value: "gren", allowed: ["red", "green"], suggestion: "green" },
      "/indicators/colour",
    ],
    [
      { colour: ">=red" },
      "indicator-bad-code",
      { indicator: "colour", value: ">=red", allowed: ["red", "green"] },
      "/indicators/colour",
    ],
    [{ colour: 5 }, "indicator-bad-code", { indicator: "colour", value: "5", suggestion: null }, "/indicators/colour"],
    [
      { colour: { min: 1 } },
      "indicator-bad-code",
      { indicator: "colour", value: "{min: 1}", suggestion: null },
      "/indicators/colour",
    ],
    [
      { mode: ">=bord" },
      "indicator-bad-code",
      { indicator: "mode", value: ">=bord", suggestion: ">=board" },
      "/indicators/mode",
    ],
    [{ mode: "consensus..board" }, "value-empty-range", { value: "consensus..board" }, "/indicators/mode"],
    [{ style: 7 }, "indicator-bad-code", { indicator: "style", value: "7" }, "/indicators/style"],
    [{ style: "3..9" }, "indicator-bad-code", { indicator: "style", value: "3..9" }, "/indicators/style"],
    [{ style: ">5" }, "value-empty-range", { value: ">5" }, "/indicators/style"],
  ])("%j", (indicators, code, args, pointer) => {
    expect(found(indicators)).toMatchObject([{ code, args, pointers: [pointer] }]);
  });

  it("only warns of an indicator that the typology does not have", () => {
    expect(found({ other: 1 })[0]?.severity).toBe("warning");
  });

  it("says each thing once: a range that is empty as it stands is found with the profile", () => {
    expect(found({ share: "30..20", count: { min: 5, max: 2 } })).toEqual([]);
  });
});
