import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACTS, type FactKind, type FactName } from "../../../src/model/facts.js";
import type { TypologyFile } from "../../../src/model/typology.js";
import { checkTypology } from "../../../src/typology/check.js";
import { fileOf, findingsIn, sourceOf, typologyWith } from "./files.js";

type Indicator = TypologyFile["axes"][number]["indicators"][number];
type Condition = NonNullable<TypologyFile["checks"]>[number]["when"];

const anchors = { out: 0, crossover: 1, in: 2, decision: true, rationale: "so" } as const;
const assign = (...codes: string[]): Indicator["calibration"] => ({
  method: "assign",
  degrees: Object.fromEntries(codes.map((code, i) => [code, Math.min(i, 1)])),
  decision: true,
  rationale: "so",
});

/** The findings of a typology whose first axis has one more indicator. */
function indicatorFindings(indicator: Omit<Indicator, "id">) {
  return findingsIn((file) => file.axes[0]?.indicators.push({ id: "x", ...indicator }));
}

/** The findings of a typology with one check. */
function conditionFindings(when: Condition) {
  return findingsIn((file) => {
    file.checks = [{ id: "x", when, decision: true, rationale: "so" }];
  });
}

describe("files of the repository in which nothing is wrong", () => {
  it.each([
    "typologies/matray-poisat-2015.yaml",
    "examples/typologies/strict-democracy.yaml",
    "test/fixtures/typologies/three-axes.yaml",
    "test/fixtures/typologies/minimal.yaml",
  ])("%s", (path) => {
    expect(checkTypology(fileOf(path))).toEqual([]);
  });
});

describe("methods and facts", () => {
  const at = "/axes/0/indicators/1";

  it.each<[FactName, Indicator["calibration"], string | null]>([
    ["age", anchors, null],
    ["age", { ...anchors, method: "linear" }, null],
    ["age", assign("0", "1"), "direct"],
    ["market_share", assign("0", "1"), "direct"],
    ["management_style", { ...anchors, method: "direct" }, null],
    ["management_style", assign("0", "1", "2", "3", "4", "5"), null],
    ["practices_count", assign("0", "1", "2", "3", "4", "5", "6", "7"), null],
    ["business_model", { ...anchors, method: "direct" }, "assign"],
    ["stakeholder_participation", { ...anchors, method: "linear" }, "assign"],
    ["stakeholder_participation", assign("none", "inform", "consult", "involve", "collaborate", "empower"), null],
    ["voting", { ...anchors, method: "direct" }, "assign"],
    ["level", assign("coordination", "consolidated", "service"), null],
    ["sectors", { ...anchors, method: "direct" }, "none"],
    ["institution_roles", { ...anchors, method: "direct" }, "assign"],
    ["institution_missions", assign("economic_development", "public_service", "other"), null],
    ["institution_missions", assign("economic_development", "public_service", "other", "none_of_these"), null],
    ["policy_schemes", assign("planning"), "none"],
    ["legal_form", assign("SCIC", "association"), null],
    ["legal_form", { ...anchors, method: "direct" }, "assign"],
  ])("%s with %j expects %s", (fact, calibration, expected) => {
    const diagnostics = checkTypology(
      typologyWith((file) => file.axes[0]?.indicators.push({ id: "x", fact, calibration })),
    );
    const method = calibration.method ?? "direct";
    const place = calibration.method ? `${at}/calibration/method` : `${at}/calibration`;
    const finding = { code: "typology-fact-method", severity: "error", args: { fact, method, expected } };
    expect(diagnostics).toEqual(expected === null ? [] : [{ ...finding, pointers: [place, `${at}/fact`] }]);
  });

  it("the default method is checked too, at the calibration", () => {
    expect(indicatorFindings({ fact: "voting", calibration: anchors })).toEqual([
      ["typology-fact-method", `${at}/calibration`],
    ]);
  });

  it("codes of numbers must be whole numbers within the range", () => {
    expect(indicatorFindings({ fact: "management_style", calibration: assign("0", "1", "2", "3", "4", "6") })).toEqual([
      ["typology-code-missing", `${at}/calibration/degrees`],
      ["typology-code-unknown", `${at}/calibration/degrees/6`],
    ]);
  });

  it.each<[FactName, Record<string, number>, string | null]>([
    ["participation_employees", { none: 0, inform: 0.1, consult: 0.4, involve: 0.4, collaborate: 1, empower: 1 }, null],
    ["participation_employees", { none: 1, inform: 0.9, consult: 0.4, involve: 0.4, collaborate: 0, empower: 0 }, null],
    ["participation_employees", { none: 0, inform: 0, consult: 0, involve: 0, collaborate: 0, empower: 0 }, null],
    [
      "participation_employees",
      { none: 0, inform: 0.1, consult: 0.4, involve: 0.6, collaborate: 1, empower: 0.9 },
      "empower",
    ],
    [
      "participation_employees",
      { none: 0.6, inform: 0.6, consult: 0.4, involve: 0.6, collaborate: 1, empower: 0 },
      "involve",
    ],
    ["management_style", { "0": 0, "1": 0.1, "2": 0.4, "3": 0.2, "4": 0.9, "5": 1 }, "3"],
    ["voting", { one_member_one_vote: 0, colleges: 1, by_contribution: 0, by_capital: 1 }, null],
  ])("the degrees of %s, %j, turn at %s", (fact, degrees, turn) => {
    const calibration: Indicator["calibration"] = { method: "assign", degrees, decision: true, rationale: "so" };
    const found = [["typology-degrees-turn", `${at}/calibration/degrees/${turn}`]];
    expect(indicatorFindings({ fact, calibration })).toEqual(turn === null ? [] : found);
  });

  it("a code is escaped in its pointer", () => {
    expect(
      indicatorFindings({ fact: "structuring", calibration: assign("vertical", "horizontal", "both", "a/b~c") }),
    ).toEqual([["typology-code-unknown", `${at}/calibration/degrees/a~1b~0c`]]);
  });

  it("names of the object prototype are no facts", () => {
    expect(indicatorFindings({ fact: "constructor", calibration: anchors })).toEqual([
      ["typology-fact-unknown", `${at}/fact`],
    ]);
  });

  it("without a fact every method and every code is possible", () => {
    expect(indicatorFindings({ calibration: assign("red", "green") })).toEqual([]);
    expect(indicatorFindings({ calibration: anchors })).toEqual([]);
  });
});

describe("anchors and degrees", () => {
  it("are in order exactly where they rise or fall strictly", () => {
    const anchor = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(anchor, anchor, anchor, (out, crossover, full) => {
        const isOrdered = Math.sign(crossover - out) === Math.sign(full - crossover) && crossover !== out;
        const found = indicatorFindings({ calibration: { out, crossover, in: full, decision: true, rationale: "so" } });
        const place = "/axes/0/indicators/1/calibration/crossover";
        expect(found).toEqual(isOrdered ? [] : [["typology-anchors-unordered", place]]);
      }),
    );
  });

  it.each([
    [0.5, true],
    [0.5 + 1e-10, true],
    [0.5 - 1e-10, true],
    [0.5 + 1e-8, false],
    [0.4999, false],
  ])("a degree of %d is refused: %s", (degree, isRefused) => {
    const calibration = { ...assign("a"), degrees: { a: degree } };
    const place = "/axes/0/indicators/1/calibration/degrees/a";
    expect(indicatorFindings({ calibration })).toEqual(isRefused ? [["typology-degree-half", place]] : []);
  });
});

describe("conditions", () => {
  it.each<[Condition, [string, string] | null]>([
    [{ fact: "age", at_least: 3 }, null],
    [{ fact: "age", one_of: [1, 2] }, null],
    [{ fact: "age", contains: "x" }, ["typology-comparison", "contains"]],
    [{ fact: "age", at_most: "3" }, ["typology-code-unknown", "at_most"]],
    [{ fact: "decision_mode", at_least: "board" }, null],
    [{ fact: "decision_mode", at_least: 3 }, ["typology-code-unknown", "at_least"]],
    [{ fact: "decision_mode", is: "bored" }, ["typology-code-unknown", "is"]],
    [{ fact: "participation_citizens", one_of: ["consult", "involved"] }, ["typology-code-unknown", "one_of/1"]],
    [{ fact: "local_agreement", is: "over" }, null],
    [{ fact: "local_agreement", at_least: "over" }, ["typology-comparison", "at_least"]],
    [{ fact: "voting", one_of: ["by_capitol"] }, ["typology-code-unknown", "one_of/0"]],
    [{ fact: "sectors", contains: "anything at all" }, null],
    [{ fact: "sectors", is: "culture" }, ["typology-comparison", "is"]],
    [{ fact: "institution_roles", contains: "mandator" }, null],
    [{ fact: "institution_roles", contains: "mandater" }, ["typology-code-unknown", "contains"]],
    [{ fact: "stakeholder_participation", at_least: "involve" }, ["typology-comparison", "at_least"]],
    [{ fact: "aeg", at_least: 1 }, ["typology-fact-unknown", "fact"]],
  ])("%j", (when, expected) => {
    const nested: Condition = { all: [{ fact: "age", at_most: 90 }, { any: [{ not: when }] }] };
    const found = (at: string) => (expected ? [[expected[0], `${at}/${expected[1]}`]] : []);
    expect(conditionFindings(when)).toEqual(found("/checks/0/when"));
    expect(conditionFindings(nested)).toEqual(found("/checks/0/when/all/1/any/0/not"));
  });

  it("suggests the word that was probably meant", () => {
    const file = typologyWith((typology) => {
      typology.watchpoints = [{ id: "x", when: { fact: "decision_mode", is: "boards" } }];
    });
    expect(checkTypology(file)[0]?.args).toEqual({ code: "boards", fact: "decision_mode", suggestion: "board" });
  });
});

describe("words of lists", () => {
  it("are those of the schema of profiles", () => {
    const schema = JSON.parse(sourceOf("schemas/profile.schema.json").text);
    const { properties } = schema.$defs.institution;
    const wordsOf = (field: string): string[] => schema.properties[field].items.enum;
    const lists = (Object.entries(FACTS) as [FactName, FactKind][]).flatMap(([name, fact]) =>
      fact.kind === "list" ? [[name, fact.words] as const] : [],
    );
    const itemsOf = (field: string, key: string) => schema.properties[field].items.properties[key].items.enum;
    expect(Object.fromEntries(lists)).toEqual({
      sectors: null,
      labels: null,
      goals: wordsOf("goals"),
      difficulties: wordsOf("difficulties"),
      needs_identified_by: itemsOf("needs", "identified_by"),
      priority_areas_2013: itemsOf("labels", "priority_areas"),
      institution_roles: properties.roles.items.enum,
      local_institution_roles: properties.roles.items.enum,
      institution_support: properties.support.items.enum,
      institution_levels: properties.level.enum,
      institution_missions: properties.missions.items.enum,
      local_institution_missions: properties.missions.items.enum,
      policy_schemes: null,
      initiated_by: wordsOf("initiated_by"),
      functions: wordsOf("functions"),
      coordination_paid_by: wordsOf("coordination_paid_by"),
    });
  });
});

describe("ids", () => {
  it("may be the same for things of different kinds", () => {
    const same = findingsIn((file) => {
      const [axis] = file.axes;
      if (axis) axis.indicators.push({ id: axis.id, calibration: anchors });
      file.checks = [{ id: "social", when: { fact: "sectors", contains: "culture" } }];
    });
    expect(same).toEqual([]);
  });

  it("are refused twice within one kind, each time but the first", () => {
    const rule = { id: "x", when: { fact: "functions", contains: "training" } };
    const found = findingsIn((file) => {
      file.traits = [rule, rule].map((trait) => ({ ...trait, type: "social" }));
      file.watchpoints = [rule, rule, rule];
      file.axes[0]?.indicators.push({ id: "self_financing", calibration: anchors });
    });
    expect(found).toEqual([
      ["typology-duplicate-id", "/traits/1/id"],
      ["typology-duplicate-id", "/watchpoints/1/id"],
      ["typology-duplicate-id", "/watchpoints/2/id"],
      ["typology-duplicate-id", "/axes/0/indicators/1/id"],
    ]);
  });

  it("axes with one id hide nothing but the corners", () => {
    const found = findingsIn((file) => {
      const [, second] = file.axes;
      if (second) second.id = "market";
      for (const type of file.types) type.when = { market: type.when.market ?? "low" };
    });
    expect(found).toEqual([["typology-duplicate-id", "/axes/1/id"]]);
  });
});
