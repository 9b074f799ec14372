import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import { loadMessages } from "../../../src/messages/messages.js";
import type { TypologyFile } from "../../../src/model/typology.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { readIndicators } from "../../../src/score/reading.js";
import { resolveTypology } from "../../../src/typology/resolve.js";
import { validateIndicators } from "../../../src/validate/indicators.js";

const why = { decision: true, rationale: "r" } as const;
const DEGREES = { association: 1, coopérative: 0.67, other: 0.33, SAS: 0 };
const axes: TypologyFile["axes"] = [
  {
    id: "x",
    indicators: [{ id: "i", fact: "legal_form", calibration: { method: "assign", degrees: DEGREES, ...why } }],
  },
];
const TYPOLOGY = resolveTypology({
  tcec_typology: 1,
  id: "t",
  version: "1.0.0",
  axes,
  types: [
    { id: "up", when: { x: "high" } },
    { id: "down", when: { x: "low" } },
  ],
  traits: [
    { id: "form", type: "up", label: "form", when: { fact: "legal_form", one_of: ["SCIC", "association"] }, ...why },
  ],
});
const INDICATORS = TYPOLOGY.axes[0]?.indicators ?? [];

const profile = (more: object) => ({ tcec: 1, id: "p", name: "P", date: 2020, ...more }) as const;
const reading = (more: object) => {
  const [one] = readIndicators(INDICATORS, profile(more), deriveFacts(profile(more)));
  return [one?.raw, one?.degrees?.lo ?? null, one?.degrees?.hi ?? null, one?.pointers];
};
const told = (more: object) =>
  validateIndicators(profile(more), TYPOLOGY).map(({ code, args, pointers }) => [code, args, ...pointers]);

describe("a text as an indicator: the words of the table count, as they are written", () => {
  it.each([
    ["a word of the table", { legal_form: "association" }, ["association", 1, 1, ["/legal_form"]]],
    ["with white space around it", { legal_form: " SAS " }, ["SAS", 0, 0, ["/legal_form"]]],
    ["with an accent in two pieces", { legal_form: "coope\u0301rative" }, ["coopérative", 0.67, 0.67, ["/legal_form"]]],
    ["other words are unknown, and stay said", { legal_form: "GIE" }, ["GIE", null, null, ["/legal_form"]]],
    ["capital letters count", { legal_form: "sas" }, ["sas", null, null, ["/legal_form"]]],
    ["nothing is coded", {}, [null, null, null, []]],
    ["a coder judges", { legal_form: "GIE", indicators: { i: { degree: 0.7 } } }, [null, 0.7, 0.7, ["/indicators/i"]]],
    ["a coder corrects", { legal_form: "GIE", indicators: { i: "SAS" } }, ["SAS", 0, 0, ["/indicators/i"]]],
  ] as const)("%s", (_, more, expected) => {
    expect(reading(more)).toEqual(expected);
  });

  it.each([
    ["words that are none of it", { legal_form: "GIE" }, { value: "GIE", suggestion: null }],
    ["words close to one of it", { legal_form: "sas" }, { value: "sas", suggestion: "SAS" }],
  ])("%s are said, with those that are known", (_, more, args) => {
    const allowed = Object.keys(DEGREES);
    expect(told(more)).toEqual([["text-unlisted", { indicator: "i", ...args, allowed }, "/legal_form"]]);
  });

  it.each([
    ["words of it", { legal_form: "coope\u0301rative " }],
    ["nothing", {}],
    ["words that a degree stands for", { legal_form: "GIE", indicators: { i: { degree: 0.7 } } }],
  ])("%s is no finding", (_, more) => {
    expect(told(more)).toEqual([]);
  });

  it("is classified and moved like a code, and conditions ask for it", () => {
    const up = classify(profile({ legal_form: "association" }), TYPOLOGY);
    expect(up.type).toBe("up");
    expect(up.traits.map(({ status }) => status)).toEqual(["consistent"]);
    expect(up.nearest).toMatchObject({ type: "down", change: { from: "association", to: "other", direction: "to" } });
    expect(classify(profile({ legal_form: "SAS" }), TYPOLOGY).traits.map(({ status }) => status)).toEqual([
      "inconsistent",
    ]);
    const unlisted = classify(profile({ legal_form: "GIE" }), TYPOLOGY);
    expect([unlisted.status, unlisted.facts.legal_form]).toEqual(["undetermined", "GIE"]);
  });

  it.each(["en", "fr"] as const)("is printed as it stands, whatever codes are called in %s", async (lang) => {
    const messages = await loadMessages(lang);
    const [indicator = null] = INDICATORS;
    expect(messages.code("region")).toBe(lang === "fr" ? "région" : "region");
    expect(messages.raw("region", indicator)).toBe("region");
    expect(messages.factValue("region", "legal_form")).toBe("region");
  });
});
