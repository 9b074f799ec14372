import { describe, expect, it } from "vitest";
import { defaultTypology } from "../../../src/typology/default.js";
import { loadTypology } from "../../../src/typology/load.js";
import { DEFAULT_FILE, fileOf, sourceOf } from "./files.js";

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

/** Every object in the typology with the path to it. */
function objectsIn(value: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}/${key}`));
  return Array.isArray(value) ? children : [[path, value as Record<string, unknown>], ...children];
}

describe("the words of the default typology", () => {
  const typology = defaultTypology();
  const objects = objectsIn(typology);
  const texts = objects.filter(([, object]) => typeof object.en === "string");

  it("labels, statements and descriptions are there wherever they can be", () => {
    const indicators = typology.axes.flatMap((axis) => axis.indicators);
    for (const { id, statement, description, source, weight, calibration } of indicators) {
      expect(statement?.en, id).toContain("{value}");
      expect(statement?.fr, id).toContain("{value}");
      expect([description, source, weight.rationale, calibration.rationale], id).not.toContain(undefined);
    }
    const described = [...typology.axes, ...typology.types, ...typology.watchpoints, ...typology.checks];
    for (const thing of described) expect(thing.description, thing.id).toBeDefined();
    const sourced = [...typology.types, ...typology.traits, ...typology.watchpoints, ...typology.checks];
    for (const thing of sourced) expect(thing.source?.quote, thing.id).toBeTruthy();
  });

  it("a watchpoint is described by when it is raised, for its description is printed where it is cleared too", () => {
    for (const { id, description } of typology.watchpoints) {
      expect(description?.en, id).toMatch(/^Where /);
      expect(description?.fr, id).toMatch(/^Là où(?:,| )/);
    }
  });

  it("every decision has its reason in both languages", () => {
    const decided = objects.filter(([, { decision }]) => decision === true);
    expect(decided.length).toBeGreaterThan(40);
    for (const [path, { rationale }] of decided) {
      expect(rationale, path).toEqual({ en: expect.stringMatching(/\w/), fr: expect.stringMatching(/\w/) });
    }
  });

  it("French has its spaces and apostrophes", () => {
    for (const [path, { fr }] of texts) {
      expect(fr, path).not.toMatch(/ [;:!?%»]|« |[^\u202f][;!?%»]|[^\u202f]:(?!\/)|«[^\u202f]|'/);
    }
  });

  it("labels begin in lower case where they stand inside a sentence", () => {
    for (const { label } of [...typology.types, ...typology.traits]) {
      expect(label.en?.[0]).toBe(label.en?.[0]?.toLowerCase());
      expect(label.fr?.[0]).toBe(label.fr?.[0]?.toLowerCase());
    }
  });

  it("every source is referred to or names the method", () => {
    const used = new Set(objects.flatMap(([, object]) => (typeof object.ref === "string" ? [object.ref] : [])));
    const unused = Object.keys(typology.sources).filter((key) => !used.has(key));
    expect(unused).toEqual(["kvist2007"]);
  });

  it("its file names no key that the resolved typology loses", () => {
    const file = objectsIn(fileOf(DEFAULT_FILE)).flatMap(([, object]) => Object.keys(object));
    const resolved = new Set(objects.flatMap(([, object]) => Object.keys(object)));
    const renamed = ["tcec_typology", "minimum_known", "sound_known"];
    expect([...new Set(file)].filter((key) => !resolved.has(key)).sort()).toEqual(renamed.sort());
  });
});
