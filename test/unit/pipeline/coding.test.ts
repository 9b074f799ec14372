import { describe, expect, it } from "vitest";
import { agreementOf } from "../../../src/analyse/agreement/agreement.js";
import { codingsIn } from "../../../src/pipeline/coding.js";
import { TOOL } from "../../../src/pipeline/tool.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const about = { tool: TOOL, typology };
const HEAD = "tcec: 1\nid: x\nname: X\ndate: 2015\n";
const codingsOf = (file: string, body: string, coder?: string) =>
  codingsIn({ file, text: HEAD + body }, typology, coder === undefined ? {} : { coder });

describe("the codings of a text", () => {
  it.each([
    ["the profile names its coder, whatever else is said", "coder: Anne\n", "Bruno", ["Anne"], []],
    ["the options do, where the profile does not", "business_model: mixed\n", "Bruno", ["Bruno"], []],
    ["nobody does", "business_model: mixed\n", undefined, [], [["coding-no-coder", 2]]],
    ["the profile is none", "business_model: none\n", "Bruno", [], [["value-not-listed", 5]]],
  ] as const)("%s", (_, body, coder, coders, found) => {
    const { codings, findings } = codingsOf("a.yaml", body, coder);
    expect(codings.map((one) => one.coder)).toEqual(coders);
    expect(findings.map(({ code, position }) => [code, position?.line])).toEqual(found);
  });

  it("keeps the warnings about them apart from what gave none", () => {
    const { codings, findings, warnings } = codingsOf("a.yaml", "coder: A\nsources: { s: { title: T } }\n");
    expect([codings.length, findings.length]).toEqual([1, 0]);
    expect(warnings.map(({ code }) => code)).toEqual(["source-unused"]);
  });

  it("says what the typology makes of another profile in place of one, and nothing of what is no profile", () => {
    const [coding] = codingsOf("a.yaml", "coder: A\n").codings;
    if (coding === undefined) throw new Error("no coding");
    expect(coding.placeInstead(coding.profile)).toEqual({ type: null, status: coding.result.status });
    expect(coding.placeInstead({ ...coding.profile, business_model: "none" as never })).toBeNull();
  });
});

describe("an agreement of them", () => {
  const anne = codingsOf("a.yaml", "coder: Anne\nbusiness_model: mixed\n").codings;
  const bruno = codingsOf("b.yaml", "coder: Bruno\nbusiness_model: trade_led\n").codings;
  const again = codingsOf("c.yaml", "coder: Anne\nbusiness_model: trade_led\n").codings;

  it("counts the first of two codings of a case by one coder, and reports the second at its place", () => {
    const { value, diagnostics } = agreementOf(about, [...anne, ...bruno, ...again], { draws: 0 });
    expect(diagnostics.map(({ code, args, position }) => [code, args, position?.file, position?.line])).toEqual([
      ["coding-same-coder", { coder: "Anne", file: "a.yaml", line: 2 }, "c.yaml", 2],
    ]);
    expect(value?.findings).toEqual(diagnostics);
    expect(value?.coders).toEqual([
      { name: "Anne", cases: 1 },
      { name: "Bruno", cases: 1 },
    ]);
    expect(value?.disagreements.map(({ field }) => field)).toEqual(["business_model"]);
  });

  it.each([
    ["one coder", anne, "coding-one-coder"],
    ["nobody", [], "coding-one-coder"],
    [
      "nothing in common",
      [...anne, ...codingsIn({ file: "d.yaml", text: HEAD.replace("x", "y") }, typology, { coder: "B" }).codings],
      "coding-nothing-common",
    ],
  ])("of %s is none", (_, codings, code) => {
    const { value, diagnostics } = agreementOf(about, codings);
    expect([value, diagnostics.map((one) => one.code)]).toEqual([null, [code]]);
  });

  it("draws as is usual unless it is told otherwise", () => {
    const { value } = agreementOf(about, [...anne, ...bruno], { seed: 7 });
    expect(value?.bootstrap).toEqual({ draws: 1000, seed: 7, confidence: 0.95 });
  });
});
