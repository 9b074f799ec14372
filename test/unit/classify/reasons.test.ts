import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { Profile } from "../../../src/model/profile.js";
import type { Condition, Typology } from "../../../src/model/typology.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

const SETTINGS = { minimumKnown: 0.3, soundKnown: 0.65, band: 0.05 };
const three = (id: string, more: Partial<Typology["axes"][number]> = {}) =>
  axis(
    id,
    [1, 2, 3].map((number) => indicator(`${id}${number}`, {}, 1, { defining: number === 1 })),
    more,
  );
const two = typology([three("a"), three("b")], SETTINGS);
const all = (id: string, value: number | string) => ({ [`${id}1`]: value, [`${id}2`]: value, [`${id}3`]: value });
type Given = Readonly<Record<string, number | string>>;

function reasonsOf(indicators: Given, by: Typology = two, blocks: Partial<Profile> = {}) {
  return classify(profile({ indicators, ...blocks }), by).reasons;
}
/** The reasons with one of these codes: the code and what it is about. */
const told = (indicators: Given, codes: readonly string[], by: Typology = two, blocks: Partial<Profile> = {}) =>
  reasonsOf(indicators, by, blocks)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, args, pointers }) => ({ code, args, pointers }));
const at = (...ids: string[]) => ids.map((id) => `/indicators/${id}`);
const near = (value: number) => expect.closeTo(value, 12);

describe("what is said of an axis", () => {
  const CODES = [
    "axis-high",
    "axis-low",
    "axis-borderline",
    "axis-unscored",
    "axis-leans-high",
    "axis-leans-low",
    "axis-compensation",
    "axis-definition-outvoted",
  ];
  const on = (given: Given, by: Typology = typology([three("a")], SETTINGS)) => told(given, CODES, by);

  it("its side, with score, bounds and known share, on what is known of it", () => {
    const where = { axis: "a", score: near(0.8), lo: near(1.6 / 3), hi: near(2.6 / 3), known: near(2 / 3) };
    expect(on({ a1: 0.9, a3: 0.7 })).toEqual([{ code: "axis-high", args: where, pointers: at("a1", "a3") }]);
    expect(on(all("a", 0.2))[0]).toMatchObject({ code: "axis-low", args: { score: near(0.2) } });
  });

  it("rests on nothing that is coded and says nothing", () => {
    const given = { a1: 0.9, a2: "0..1", a3: 0.7 };
    expect(on(given)[0]?.pointers).toEqual(at("a1", "a3"));
    const pulls = ["indicator-pulls-up", "indicator-pulls-down", "indicator-undecided"];
    expect(told(given, pulls).map(({ args }) => (args as { indicator: string }).indicator)).toEqual(["a1", "a3"]);
  });

  it("that it is within the band, up to its edge", () => {
    const found = on(all("a", 0.55));
    expect(found).toEqual([
      {
        code: "axis-borderline",
        args: { axis: "a", score: near(0.55), lo: near(0.55), hi: near(0.55), known: near(1), band: 0.05 },
        pointers: at("a1", "a2", "a3"),
      },
    ]);
    expect(on(all("a", 0.5)).map(({ code }) => code)).toEqual(["axis-borderline"]);
    expect(on(all("a", 0.4499)).map(({ code }) => code)).toEqual(["axis-low"]);
  });

  it("that it is made up for, and that its definition is outvoted, on the definition", () => {
    // 0.5 + (-0.05 - 0.04 + 0.5) / 3: two of three lie below, the defining one among them.
    const found = on({ a1: 0.45, a2: 0.46, a3: 1 });
    const score = near(0.5 + 0.41 / 3);
    expect(found.slice(1)).toEqual([
      { code: "axis-compensation", args: { axis: "a", score }, pointers: [] },
      { code: "axis-definition-outvoted", args: { axis: "a", indicator: "a1", score }, pointers: at("a1") },
    ]);
    expect(on({ a1: 1, a2: 0.46, a3: 0.45 }).map(({ code }) => code)).toEqual(["axis-high", "axis-compensation"]);
  });

  it("that too little is known, and which of the unknown would be enough by itself", () => {
    // Known: 0.2 / 3. With a1 0.4, with a2 0.8 / 3 + 0.2 / 3 = 1 / 3.
    expect(on({ a2: "0.1..0.9" })[0]).toEqual({
      code: "axis-unscored",
      args: {
        axis: "a",
        lo: near(0.1 / 3),
        hi: near(2.9 / 3),
        known: near(0.2 / 3),
        minimum: 0.3,
        enough: ["a1", "a2", "a3"],
      },
      pointers: [],
    });
    const strict = typology([three("a")], { ...SETTINGS, minimumKnown: 0.4 });
    expect(on({ a2: "0.1..0.9" }, strict)[0]?.args).toMatchObject({ enough: ["a1", "a3"] });
    expect(on({ a2: 0.9, a3: "0.1..0.9" }, strict).map(({ code }) => code)).toEqual(["axis-high"]);
  });

  it.each<[Given, string | null]>([
    [{ a2: "0.1..1" }, "axis-leans-high"],
    [{ a2: "0..0.9" }, "axis-leans-low"],
    [{ a2: "0.1..0.9" }, null],
    [{ a2: "0.01..1" }, null], // prints as nothing
    [{}, null],
  ])("of %j: %s", (given, expected) => {
    const [, leaning] = on(given);
    if (expected === null) expect(leaning).toBeUndefined();
    else expect(leaning).toEqual({ code: expected, args: { axis: "a", known: near(0.1 / 3) }, pointers: at("a2") });
  });

  it("names none that is enough where the axis is no mean", () => {
    const least = typology([three("a", { aggregation: "min" })], SETTINGS);
    expect(on({ a1: 0.9 }, least)[0]?.args).toMatchObject({ enough: [] });
  });
});

describe("what pulls", () => {
  const PULLS = ["indicator-pulls-up", "indicator-pulls-down", "indicator-undecided"];

  it("most comes first, over all axes", () => {
    const found = told({ a1: 0.6, a2: 0.1, a3: 0.5, b1: 0.9, b2: 1, b3: 0.7 }, PULLS);
    expect(found.map(({ code, args }) => [code, (args as { indicator: string }).indicator])).toEqual([
      ["indicator-pulls-up", "b2"],
      ["indicator-pulls-down", "a2"],
      ["indicator-pulls-up", "b1"],
      ["indicator-pulls-up", "b3"],
      ["indicator-pulls-up", "a1"],
      ["indicator-undecided", "a3"],
    ]);
  });

  it("says its value, its degrees, its crossover, its weight and what it adds", () => {
    const [first] = told({ a1: "0.7..0.9", a2: 0.5, a3: 0.5 }, PULLS);
    const counted = 2 + (1 - 0.2 ** 2);
    expect(first).toEqual({
      code: "indicator-pulls-up",
      args: {
        axis: "a",
        indicator: "a1",
        raw: { lo: 0.7, hi: 0.9 },
        lo: near(0.7),
        hi: near(0.9),
        crossover: 0.5,
        contribution: near(0.3 / counted),
        weight: 1,
      },
      pointers: at("a1"),
    });
  });

  it("of what is no mean, by how far it stands and how narrow it is, and adds no number", () => {
    const least = typology([three("a", { aggregation: "min" })], SETTINGS);
    const found = told({ a1: 0.8, a2: "0.5..1", a3: 0.504 }, PULLS, least);
    // 0.3; 0.25 (1 - 0.25) = 0.19; 0.004, which prints as nothing.
    expect(
      found.map(({ code, args }) => [
        code,
        (args as { indicator: string; contribution: number | null }).indicator,
        (args as { contribution: number | null }).contribution,
      ]),
    ).toEqual([
      ["indicator-pulls-up", "a1", null],
      ["indicator-pulls-up", "a2", null],
      ["indicator-undecided", "a3", null],
    ]);
  });

  it("has no crossover where codes have degrees", () => {
    const by = typology([axis("a", [indicator("m", { method: "assign", degrees: { no: 0, yes: 1 } })])], SETTINGS);
    expect(told({ m: "yes" }, PULLS, by)[0]?.args).toMatchObject({ raw: "yes", crossover: null, contribution: 0.5 });
  });
});

describe("what is unknown", () => {
  const UNKNOWN = ["unknown-decisive", "unknown-harmless"];
  const brief = (given: Given, by: Typology = two) =>
    told(given, UNKNOWN, by).map(({ code, args }) => [code, (args as { indicator: string }).indicator]);

  it("is decisive where it can change the side of an axis, the most influential first", () => {
    const given = { a1: "0.2..0.9", a2: "0.4..0.6", b1: 0.9, b2: 1, b3: "0.2..1" };
    expect(brief(given)).toEqual([
      ["unknown-decisive", "a3"],
      ["unknown-decisive", "a1"],
      ["unknown-decisive", "a2"],
      ["unknown-harmless", "b3"],
    ]);
    expect(told(given, UNKNOWN)[1]).toEqual({
      code: "unknown-decisive",
      args: { axis: "a", indicator: "a1", influence: near(0.7 / 3), known: { lo: 0.2, hi: 0.9 } },
      pointers: at("a1"),
    });
  });

  it("is decisive on an axis that some of the possible types are about", () => {
    const label = { en: "t", fr: "t" };
    const types: Typology["types"] = [
      { id: "up", label, when: { a: "high" } },
      { id: "down up", label, when: { a: "low", b: "high" } },
      { id: "down", label, when: { a: "low", b: "low" } },
    ];
    expect(brief({ a1: 0.7, a2: 0.7, b1: 0.9, b2: 0.9 }, { ...two, types })).toEqual([
      ["unknown-decisive", "a3"],
      ["unknown-harmless", "b3"],
    ]);
    expect(brief({ a1: 0.7, a2: 0.7, b1: 0.7, b2: 0.7 }, { ...two, types })).toEqual([
      ["unknown-decisive", "a3"],
      ["unknown-decisive", "b3"],
    ]);
  });

  it("is harmless on an axis that no possible type is about", () => {
    const types = two.types.flatMap((type) =>
      type.when.b === "high" ? [{ ...type, when: { a: type.when.a ?? "low" } }] : [],
    );
    expect(brief({ ...all("a", 0.9) }, { ...two, types })).toEqual([
      ["unknown-harmless", "b1"],
      ["unknown-harmless", "b2"],
      ["unknown-harmless", "b3"],
    ]);
  });

  it("is nothing that is exactly known, or does not apply", () => {
    expect(brief({ ...all("a", 0.9), b1: 0.9, b2: 0.8, b3: "not_applicable" })).toEqual([]);
  });
});

describe("what the source says", () => {
  const label = { en: "l", fr: "l" };
  const jobs = (least: number): Condition => ({ fact: "jobs_total", at_least: least });
  const rules: Typology = {
    ...two,
    types: two.types.map((type) => ({
      ...type,
      presumes: [{ id: `many ${type.id}`, label, when: jobs(50) }],
    })) as Typology["types"],
    traits: [
      { id: "none", type: "a+ b+", label, when: jobs(90) },
      { id: "unknown", type: "a+ b+", label, when: { fact: "sectors", contains: "culture" } },
      { id: "some", type: "a+ b+", label, when: jobs(10) },
      { id: "of another", type: "a- b+", label, when: jobs(10) },
    ],
    watchpoints: [
      { id: "open", label, when: { fact: "sectors", contains: "culture" } },
      { id: "clear", label, when: jobs(90) },
      { id: "raised", label, when: jobs(10), strong_when: jobs(20) },
    ],
  };
  const RULES = [
    "trait-consistent",
    "trait-inconsistent",
    "trait-unknown",
    "watchpoint-raised",
    "watchpoint-unknown",
    "type-description",
    "type-atypical",
  ];
  const said = (given: Given) => told(given, RULES, rules, { jobs: { total: 30 } });
  const jobsAt = ["/jobs/total"];

  it("of the type of the verdict: its traits by what they say, the watchpoints, its words, what fails", () => {
    const type = "a+ b+";
    expect(said({ ...all("a", 0.9), ...all("b", 0.9) })).toEqual([
      { code: "trait-consistent", args: { trait: "some", type, independent: true }, pointers: jobsAt },
      { code: "trait-inconsistent", args: { trait: "none", type, independent: true }, pointers: jobsAt },
      { code: "trait-unknown", args: { trait: "unknown", type, independent: false }, pointers: [] },
      { code: "watchpoint-raised", args: { watchpoint: "raised", strong: true }, pointers: jobsAt },
      { code: "watchpoint-unknown", args: { watchpoint: "open" }, pointers: [] },
      { code: "type-description", args: { type }, pointers: [] },
      { code: "type-atypical", args: { presumption: "many a+ b+" }, pointers: jobsAt },
    ]);
  });

  it("of the types that meet where it is borderline, and presumes nothing of them", () => {
    const found = said({ ...all("a", 0.5), ...all("b", 0.9) });
    expect(found.flatMap(({ code, args }) => (code === "type-description" ? [args] : []))).toEqual([
      { type: "a+ b+" },
      { type: "a- b+" },
    ]);
    expect(found.map(({ code }) => code)).not.toContain("type-atypical");
    expect(
      found.filter(({ code }) => code === "trait-consistent").map(({ args }) => (args as { trait: string }).trait),
    ).toEqual(["some", "of another"]);
  });

  it("of no type where it is undetermined, but of watchpoints", () => {
    expect(said({}).map(({ code }) => code)).toEqual(["watchpoint-raised", "watchpoint-unknown"]);
  });
});

describe("the nearest other type", () => {
  const NEAREST = ["nearest-change", "nearest-border", "nearest-none"];

  it("and the change that leads there", () => {
    const by = typology([axis("a", [indicator("a1", {})])], SETTINGS);
    expect(told({ a1: 0.9 }, NEAREST, by)).toEqual([
      {
        code: "nearest-change",
        args: {
          type: "a-",
          axis: "a",
          indicator: "a1",
          group: null,
          of: "raw",
          from: { lo: 0.9, hi: 0.9 },
          to: near(0.45),
          until: null,
          direction: "below",
          size: near(0.45),
        },
        pointers: at("a1"),
      },
    ]);
  });

  it("or the change that takes the type away, where none leads there", () => {
    const found = told({ a1: 0.7, a2: 0.7, a3: 0.7 }, NEAREST, typology([three("a")], SETTINGS));
    // 0.5 + (0.4 + (m - 0.5)) / 3 is 0.55 at 0.25, and at 0 not below 0.45.
    expect(found).toMatchObject([{ code: "nearest-border", args: { type: "a-", to: near(0.25), direction: "below" } }]);
  });

  it("or none", () => {
    expect(told({ a1: 1, a2: 1, a3: 1 }, NEAREST, typology([three("a")], SETTINGS))).toEqual([
      { code: "nearest-none", args: { type: "a-" }, pointers: [] },
    ]);
    expect(told({}, NEAREST)).toEqual([]);
  });
});
