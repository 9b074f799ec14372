import { describe, expect, it } from "vitest";
import { loadTypology } from "../../../src/typology/load.js";

const HEAD = `tcec_typology: 1
id: t
version: 1.0.0
axes:
  - id: a
    indicators:
      - { id: x, calibration: { method: linear, out: 0, crossover: 50, in: 100, decision: true, rationale: r } }
`;
const REASON = "decision: true, rationale: r";
const types = (up: string, down = "") => `types:
  - { id: up, when: { a: high }${up} }
  - { id: down, when: { a: low }${down} }
`;
const presumes = (rule: string) => `, presumes: [{ ${rule} }]`;

/** Code, line and pointer of every finding. */
function findingsIn(rest: string): (string | number | undefined)[][] {
  const { diagnostics } = loadTypology({ file: "t.yaml", text: HEAD + rest });
  return diagnostics.map(({ code, position, pointers }) => [code, position?.line, pointers[0]]);
}

describe("presumptions of types", () => {
  it("are conditions like others: a fact that there is, a comparison that it allows, a number with its reason", () => {
    expect(findingsIn(types(presumes(`id: p, when: { fact: agee, at_most: 3 }, ${REASON}`)))).toEqual([
      ["typology-fact-unknown", 9, "/types/0/presumes/0/when/fact"],
    ]);
    expect(findingsIn(types(presumes(`id: p, when: { fact: sectors, at_most: 3 }, ${REASON}`)))).toEqual([
      ["typology-comparison", 9, "/types/0/presumes/0/when/at_most"],
    ]);
    expect(findingsIn(types(presumes("id: p, when: { fact: age, at_most: 3 }")))).toEqual([
      ["typology-number-undeclared", 9, "/types/0/presumes/0/when"],
    ]);
    expect(findingsIn(types(presumes(`id: p, when: { fact: age, at_most: 3 }, ${REASON}`)))).toEqual([]);
  });

  it("have ids of their own over all types, for a result names them without their type", () => {
    const rule = presumes(`id: p, when: { fact: age, at_most: 3 }, ${REASON}`);
    expect(findingsIn(types(rule, rule))).toEqual([["typology-duplicate-id", 10, "/types/1/presumes/0/id"]]);
  });
});

describe("a stronger condition of a watchpoint", () => {
  it("is looked at like the first", () => {
    const watchpoint = (strong: string) =>
      `watchpoints:\n  - { id: w, when: { fact: age, at_least: 3 }, strong_when: { ${strong} }, ${REASON} }\n`;
    expect(findingsIn(types("") + watchpoint("fact: agee, at_least: 9"))).toEqual([
      ["typology-fact-unknown", 12, "/watchpoints/0/strong_when/fact"],
    ]);
    expect(findingsIn(types("") + watchpoint("fact: age, at_least: 9"))).toEqual([]);
  });
});

describe("the time of a check", () => {
  const check = (time: string) => `checks:\n  - { id: c, when: { fact: age, at_least: 3 }, ${time}, ${REASON} }\n`;

  it("has days that the calendar has, and ends after it begins", () => {
    expect(findingsIn(types("") + check("applies_from: 2014-02-30"))).toEqual([
      ["value-bad-date", 12, "/checks/0/applies_from"],
    ]);
    expect(findingsIn(types("") + check("applies_from: 2015, applies_to: 2014-12-31"))).toEqual([
      ["value-empty-range", 12, "/checks/0/applies_to"],
    ]);
    expect(findingsIn(types("") + check("applies_from: 2014, applies_to: 2014-07"))).toEqual([]);
  });
});

describe("keys of an earlier version", () => {
  it("are named with what is written now", () => {
    const { diagnostics } = loadTypology({
      file: "t.yaml",
      text: `${HEAD}${types("")}settings: { minimum_coverage: { value: 0.4, ${REASON} } }\n`,
    });
    expect(diagnostics).toMatchObject([{ code: "key-renamed", args: { now: "minimum_known" } }]);
  });
});
