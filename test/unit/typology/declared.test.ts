import { describe, expect, it } from "vitest";
import type { TypologyFile } from "../../../src/model/typology.js";
import { findingsIn } from "./files.js";

type Reason = Pick<NonNullable<TypologyFile["checks"]>[number], "decision" | "source" | "rationale">;

const DECIDED: Reason = { decision: true, rationale: "so" };
const SOURCED: Reason = { source: { ref: "s" } };
const HALF: Reason = { decision: true };

/** What is found about numbers without a reason, after a change, with one source listed. */
function undeclaredIn(change: (file: TypologyFile) => void) {
  const found = findingsIn((file) => {
    file.sources = { s: { title: "A source" } };
    change(file);
  });
  expect(found.every(([code]) => code === "typology-number-undeclared")).toBe(true);
  return found.map(([, pointer]) => pointer);
}

describe("numbers without a reason", () => {
  const setWeight = (weight: TypologyFile["axes"][number]["indicators"][number]["weight"]) => (file: TypologyFile) => {
    const indicator = file.axes[0]?.indicators[0];
    if (indicator && weight !== undefined) indicator.weight = weight;
  };
  const at = "/axes/0/indicators/0/weight";

  it("weights other than 1 need one", () => {
    expect(undeclaredIn(setWeight(1))).toEqual([]);
    expect(undeclaredIn(setWeight({ value: 1 }))).toEqual([]);
    expect(undeclaredIn(setWeight(3))).toEqual([at]);
    expect(undeclaredIn(setWeight({ value: 3 }))).toEqual([at]);
    expect(undeclaredIn(setWeight({ value: 3, ...HALF }))).toEqual([at]);
    expect(undeclaredIn(setWeight({ value: 3, ...DECIDED }))).toEqual([]);
    expect(undeclaredIn(setWeight({ value: 3, ...SOURCED }))).toEqual([]);
  });

  it("settings need one", () => {
    const settings = { minimum_known: 0.2, band: { value: 0.1, ...DECIDED }, sound_known: { value: 0.7 } };
    expect(undeclaredIn((file) => Object.assign(file, { settings }))).toEqual([
      "/settings/minimum_known",
      "/settings/sound_known",
    ]);
  });

  it("aggregations other than the mean need one", () => {
    const axis = (change: object) => (file: TypologyFile) => Object.assign(file.axes[1] ?? {}, change);
    expect(undeclaredIn(axis({ aggregation: "mean" }))).toEqual([]);
    expect(undeclaredIn(axis({ aggregation: "min" }))).toEqual(["/axes/1/aggregation"]);
    expect(undeclaredIn(axis({ aggregation: "power", exponent: 2, ...DECIDED }))).toEqual([]);
  });

  it("traits, watchpoints and checks need one where their condition holds a number", () => {
    const number = { any: [{ not: { fact: "age", one_of: [1, 2] } }] };
    const word = { fact: "decision_mode", at_least: "board" };
    const rules = (reason: Reason, when: object) => (file: TypologyFile) =>
      Object.assign(file, {
        traits: [{ id: "x", type: "social", when, ...reason }],
        watchpoints: [{ id: "x", when, ...reason }],
        checks: [{ id: "x", when, ...reason }],
      });
    expect(undeclaredIn(rules({}, word))).toEqual([]);
    expect(undeclaredIn(rules(DECIDED, number))).toEqual([]);
    expect(undeclaredIn(rules(SOURCED, number))).toEqual([]);
    expect(undeclaredIn(rules({}, number))).toEqual(["/traits/0/when", "/watchpoints/0/when", "/checks/0/when"]);
  });
});

describe("settings in order", () => {
  it.each<[NonNullable<TypologyFile["settings"]>, string | null]>([
    [{ minimum_known: { value: 0.65, ...DECIDED } }, null],
    [{ minimum_known: { value: 0.66, ...DECIDED } }, "minimum_known"],
    [{ sound_known: { value: 0.2, ...DECIDED } }, "sound_known"],
    [{ minimum_known: { value: 0, ...DECIDED }, sound_known: { value: 0, ...DECIDED } }, null],
  ])("%j", (settings, place) => {
    const found = findingsIn((file) => Object.assign(file, { settings }));
    expect(found).toEqual(place ? [["typology-settings-order", `/settings/${place}`]] : []);
  });
});

describe("texts", () => {
  it("each text that lacks a language is named, wherever it stands; a plain string is meant for both", () => {
    const found = findingsIn((file) => {
      file.title = { fr: "Titre" };
      file.description = "Both";
      const [axis] = file.axes;
      Object.assign(axis ?? {}, { high: { label: { en: "high" } }, rationale: { en: "so" } });
      Object.assign(axis?.indicators[0] ?? {}, { statement: { en: "{value}" }, unit: { fr: "emplois" } });
      Object.assign(axis?.indicators[0]?.calibration ?? {}, { rationale: { en: "so" } });
      file.checks = [{ id: "x", description: { en: "so" }, when: { fact: "sectors", contains: "culture" } }];
    });
    expect(new Set(found.map(([code]) => code))).toEqual(new Set(["typology-translation-missing"]));
    expect(found.map(([, pointer]) => pointer).sort()).toEqual([
      "/axes/0/high/label",
      "/axes/0/indicators/0/calibration/rationale",
      "/axes/0/indicators/0/statement",
      "/axes/0/indicators/0/unit",
      "/axes/0/rationale",
      "/checks/0/description",
      "/title",
    ]);
  });
});

describe("passages", () => {
  it("each unknown source is named, wherever it stands", () => {
    const source = { ref: "mp2015" };
    const reason = { value: 2, source };
    const found = findingsIn((file) => {
      file.settings = { band: { value: 0.1, source } };
      const [axis] = file.axes;
      Object.assign(axis ?? {}, { source, low: { source } });
      Object.assign(axis?.indicators[0] ?? {}, { source, weight: reason });
      Object.assign(axis?.indicators[0]?.calibration ?? {}, { source });
      Object.assign(file.types[1] ?? {}, { source });
      file.traits = [{ id: "x", type: "social", when: { fact: "sectors", contains: "culture" }, source }];
    });
    expect(new Set(found.map(([code]) => code))).toEqual(new Set(["typology-source-unknown"]));
    expect(found.map(([, pointer]) => pointer).sort()).toEqual([
      "/axes/0/indicators/0/calibration/source/ref",
      "/axes/0/indicators/0/source/ref",
      "/axes/0/indicators/0/weight/source/ref",
      "/axes/0/low/source/ref",
      "/axes/0/source/ref",
      "/settings/band/source/ref",
      "/traits/0/source/ref",
      "/types/1/source/ref",
    ]);
  });
});
