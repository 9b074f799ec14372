import { describe, expect, it } from "vitest";
import { isGate, parseGate, wordOf } from "../../../src/batch/parse-gate.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const WORDS = [
  "invalid",
  "undetermined",
  "borderline",
  "tentative",
  "probable",
  "atypical",
  "outvoted",
  "compensation",
];
const CHECKS = ["check:call_2013", "check:law_2014", "check:law_2014_strategy", "check:call_2015"];
const OPEN = [...WORDS, "watchpoint:<id>", "check:<id>"];

describe("a word of --fail-on", () => {
  it.each([...WORDS, ...CHECKS, ...typology.watchpoints.map(({ id }) => `watchpoint:${id}`)])(
    "%s is a gate",
    (word) => {
      const parsed = parseGate(word, typology);
      expect(isGate(parsed) && wordOf(parsed)).toBe(word);
    },
  );

  it.each([
    ["undeterminded", OPEN, "undetermined"],
    ["Tentative", OPEN, "tentative"],
    ["clear", OPEN, null],
    ["", OPEN, null],
    ["constructor", OPEN, null],
    ["law_2014", OPEN, "check:law_2014"],
    ["governance_drfit", OPEN, "watchpoint:governance_drift"],
    ["check:law_2015", CHECKS, "check:law_2014"],
    ["check:law2014", CHECKS, "check:law_2014"],
    ["check:", CHECKS, null],
    ["check:governance_drift", CHECKS, "watchpoint:governance_drift"],
    ["chek:call_2015", CHECKS, "check:call_2015"],
    ["watch:call_2015", OPEN, "check:call_2015"],
  ])("%j is none; what is possible, and what was meant", (word, allowed, suggestion) => {
    expect(parseGate(word, typology)).toEqual({ allowed, suggestion });
  });

  it("names all watchpoints of the typology in force", () => {
    const parsed = parseGate("watchpoint:zzzzzz", typology);
    expect(parsed).toEqual({ allowed: typology.watchpoints.map(({ id }) => `watchpoint:${id}`), suggestion: null });
    expect(parseGate("check:law_2014", { watchpoints: [], checks: [] })).toEqual({ allowed: WORDS, suggestion: null });
  });
});
