import { describe, expect, it } from "vitest";
import { defaultTypology } from "../../../src/typology/default.js";
import { loadTypology } from "../../../src/typology/load.js";
import { DEFAULT_FILE, sourceOf } from "./files.js";

describe("the default typology", () => {
  it("is what loading its file gives, without a finding", () => {
    expect(loadTypology(sourceOf(DEFAULT_FILE))).toEqual({ value: defaultTypology(), diagnostics: [] });
  });

  it("is made once", () => {
    expect(defaultTypology()).toBe(defaultTypology());
  });
});

/** Method §7: weight, fact, method, and the numbers of the calibration. */
const NUMBERS = {
  market: {
    self_financing: [2, "self_financing_share", "direct", [20, 50, 80]],
    market_activities: [1, "market_activities_share", "direct", [20, 50, 80]],
    business_model: [
      1,
      "business_model",
      "assign",
      "grant_reliant 0, mixed 0.33, towards_self_financing 0.67, trade_led 1",
    ],
  },
  deliberation: {
    stakeholder_participation: [
      2,
      "stakeholder_participation",
      "assign",
      "none 0, inform 0.1, consult 0.4, involve 0.6, collaborate 0.9, empower 1",
    ],
    decision_seats: [1, "stakeholder_seat_share", "direct", [10, 34, 50]],
    decision_mode: [
      1,
      "decision_mode",
      "assign",
      "executive 0, expert_committee 0.1, board 0.4, assembly_vote 0.6, deliberated_vote 1, consensus 1",
    ],
    deliberative_practices: [1, "practices_count", "linear", [0, 3.5, 7]],
    management_style: [1, "management_style", "assign", "0 0, 1 0.1, 2 0.4, 3 0.6, 4 0.9, 5 1"],
  },
};

describe("the numbers of the method", () => {
  const typology = defaultTypology();

  it("weights, facts and calibrations of every indicator", () => {
    const tables = typology.axes.map((axis) => [
      axis.id,
      Object.fromEntries(
        axis.indicators.map(({ id, weight, fact, calibration: c }) => {
          const table = Object.entries(c.degrees ?? {}).map(([code, degree]) => `${code} ${degree}`);
          return [id, [weight.value, fact, c.method, c.degrees ? table.join(", ") : [c.out, c.crossover, c.in]]];
        }),
      ),
    ]);
    expect(Object.fromEntries(tables)).toEqual(NUMBERS);
  });

  it("idm, aggregation, defining indicators and settings", () => {
    const indicators = typology.axes.flatMap((axis) => axis.indicators);
    const direct = indicators.filter(({ calibration }) => calibration.method === "direct");
    expect(new Set(direct.map(({ calibration }) => calibration.idm))).toEqual(new Set([0.95]));
    expect(typology.axes.map(({ aggregation }) => aggregation)).toEqual(["mean", "mean"]);
    expect(indicators.filter(({ defining }) => defining).map(({ id }) => id)).toEqual([
      "self_financing",
      "stakeholder_participation",
    ]);
    const { minimumKnown, soundKnown, band } = typology.settings;
    expect([minimumKnown.value, soundKnown.value, band.value]).toEqual([0.3, 0.65, 0.05]);
  });

  it("the four types", () => {
    expect(typology.types.map(({ id, label, when }) => [id, label.fr, when])).toEqual([
      ["social", "social", { market: "low", deliberation: "high" }],
      ["institutionalized", "institutionnalisé", { market: "low", deliberation: "low" }],
      ["entrepreneurial", "entrepreneurial", { market: "high", deliberation: "low" }],
      ["alternative", "alternatif", { market: "high", deliberation: "high" }],
    ]);
  });
});

describe("the words of the default typology", () => {
  it("every trait, watchpoint and check quotes the paper", () => {
    const { types, traits, watchpoints, checks } = defaultTypology();
    for (const thing of [...types, ...traits, ...watchpoints, ...checks])
      expect(thing.source?.quote, thing.id).toBeTruthy();
  });
});
