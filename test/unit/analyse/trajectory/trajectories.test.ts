import { describe, expect, it } from "vitest";
import { trajectoriesOf } from "../../../../src/analyse/trajectory/trajectories.js";
import { HYPOTHESES, hypothesesUnder } from "../../../../src/model/hypotheses.js";
import { render } from "../../../../src/render/verdict/render.js";
import { openSavedResult } from "../../../../src/saved/saved.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { axisIn, examples, followed, resultOf, stepOf, trajectories, trajectory } from "../../../helpers/trajectory.js";

const wave = (date: string | number, lines: string, more = ""): string =>
  `tcec: 1\nid: x\nname: X\ndate: ${date}\n${more}${lines}`;

/** Market: 0.9 and more where sold, under 0.1 where granted; deliberation by the mode of deciding alone would be too little known. */
const SOLD = "funding: { unit: percent, market: 80, redistribution: 20 }\nbusiness_model: trade_led\n";
const GRANTED = "funding: { unit: percent, market: 10, redistribution: 90 }\nbusiness_model: grant_reliant\n";
const OPEN =
  "governance:\n  participation: { employees: empower, volunteers: empower, recipients: empower, citizens: empower }\n  decision_mode: consensus\n";
const CLOSED =
  "governance:\n  participation: { employees: none, volunteers: none, recipients: none, citizens: none }\n  decision_mode: executive\n";

describe("a change in kind", () => {
  it("is certain where the bounds lie on different sides of 0.5 on the axis that changed", () => {
    const step = stepOf([wave(2013, GRANTED + OPEN), wave(2019, SOLD + OPEN)]);
    expect(step.kind).toMatchObject({ change: "certain", axes: ["market"] });
    const { from, to } = axisIn(step, "market");
    expect(from.hi).toBeLessThan(0.5);
    expect(to.lo).toBeGreaterThan(0.5);
  });

  it("is apparent where the types differ and a box of bounds reaches across 0.5", () => {
    const step = stepOf([wave(2013, GRANTED + OPEN), wave(2019, GRANTED + CLOSED)]);
    expect(step.kind).toMatchObject({
      change: "apparent",
      axes: ["deliberation"],
      from: { type: "social" },
      to: { type: "institutionalized" },
    });
    const { from } = axisIn(step, "deliberation");
    expect(from.lo).toBeLessThanOrEqual(0.5);
  });

  it("is none where the later date only lacks two fields, whatever verdict is printed then", () => {
    const before = SOLD + OPEN;
    for (const after of [
      before.replace("business_model: trade_led\n", "").replace("  decision_mode: consensus\n", ""),
      before.replace(/funding.*\n/, "").replace("  decision_mode: consensus\n", ""),
      before.replace(/funding.*\n/, "").replace("business_model: trade_led\n", ""),
      before.replace(/ {2}participation.*\n/, "").replace("business_model: trade_led\n", ""),
    ]) {
      const { kind, axes } = stepOf([wave(2013, before), wave(2019, after)]);
      expect(kind?.change).toBe("none");
      for (const { split } of Object.values(axes ?? {})) expect(split?.changed ?? 0).toBe(0);
    }
  });

  it("is none where the types differ by what is known alone, and says so on the common evidence", () => {
    const own = (self: number, model: string) =>
      `funding: { unit: percent, own_resources: ${self} }\nbusiness_model: ${model}\n${OPEN}`;
    const first = own(40, "trade_led").replace("business_model: trade_led\n", "");
    const step = stepOf([wave(2013, first), wave(2019, own(40, "trade_led"))]);
    const { from, to, common, split } = axisIn(step, "market");
    expect([from.score, to.score].map((score) => score !== null && score > 0.5)).toEqual([false, true]);
    expect(common.change).toBe(0);
    expect(split?.newlyKnown).toBeCloseTo((to.score ?? 0) - (from.score ?? 0), 12);
    expect(step.kind).toMatchObject({ change: "none", common: { from: step.kind?.common.to } });
  });

  it("is open where a date has no type and a fact known at both changed", () => {
    const middle = "funding: { unit: percent, own_resources: 55 }\nbusiness_model: trade_led\n";
    const step = stepOf([wave(2013, GRANTED + OPEN), wave(2019, `${middle.replace("trade_led", "mixed")}${OPEN}`)]);
    expect(step.kind?.to.type).toBeNull();
    expect(step.kind?.change).toBe("open");
  });
});

describe("the evidence common to both dates", () => {
  const groups = (said: string) => `${SOLD}governance:\n  participation: { ${said} }\n  decision_mode: consensus\n`;

  it("keeps of groups those that are known at both", () => {
    const step = stepOf([
      wave(2013, groups("employees: empower, volunteers: consult, citizens: none")),
      wave(2019, groups("employees: empower, volunteers: consult, recipients: none")),
    ]);
    const { common, indicators } = axisIn(step, "deliberation");
    expect(common.change).toBe(0);
    expect(indicators[0]).toMatchObject({ fact: "newly-known", split: { changed: 0 } });
  });

  it("shows no change where a bound becomes a value within it", () => {
    const { indicators, split } = axisIn(
      stepOf([
        wave(2013, 'funding: { unit: percent, own_resources: ">=60" }\nbusiness_model: mixed\n'),
        wave(2019, "funding: { unit: percent, own_resources: 95 }\nbusiness_model: mixed\n"),
      ]),
      "market",
    );
    expect(indicators[0]?.fact).toBe("known-otherwise");
    expect(split?.changed).toBe(0);
    expect(Math.abs(split?.newlyKnown ?? 0)).toBeGreaterThan(0.01);
  });

  it("takes both as widely where bounds exclude each other", () => {
    const { common, indicators } = axisIn(
      stepOf([
        wave(2013, 'funding: { unit: percent, own_resources: "<30" }\nbusiness_model: mixed\n'),
        wave(2019, "funding: { unit: percent, own_resources: 70 }\nbusiness_model: mixed\n"),
      ]),
      "market",
    );
    expect(indicators[0]?.fact).toBe("changed");
    expect(common.from.known).toBeCloseTo(common.to.known, 12);
    expect(common.change ?? 0).toBeGreaterThan(0);
  });
});

describe("what else is not alike", () => {
  it("figures of two levels are not compared", () => {
    const [one] = trajectories(
      examples("profiles/initiatives-et-cite-2013", "profiles/initiatives-et-cite-2025"),
    ).cases;
    expect(one?.steps[0]).toMatchObject({ comparable: false, otherLevel: true, kind: null, axes: null });
    expect(one?.hypotheses.map(({ outcome }) => outcome)).toEqual(["untested", "untested", "untested"]);
  });

  it("two profiles at one date are told apart by their coders, then by their levels", () => {
    const by = (coder: string, date: number) => wave(date, SOLD, `coder: ${coder}\n`);
    const at = (level: string, date: number) => wave(date, SOLD, `level: ${level}\n`);
    const levels = ({ cases }: ReturnType<typeof trajectories>) =>
      cases.map(({ waves }) => waves.map((one) => one.level));
    const coders = trajectories([by("A", 2013), by("B", 2013), by("A", 2019), by("B", 2019)]).cases;
    expect(coders.map(({ waves }) => waves.map(({ coder }) => coder))).toEqual([
      ["A", "A"],
      ["B", "B"],
    ]);
    expect(
      levels(trajectories([at("coordination", 2013), at("consolidated", 2013), at("coordination", 2019)])),
    ).toEqual([["coordination", "coordination"]]);
  });

  it("another coder at the later date is said, and the dates are compared", () => {
    const step = stepOf([wave(2013, GRANTED + OPEN, "coder: A\n"), wave(2019, SOLD + OPEN, "coder: B\n")]);
    expect(step).toMatchObject({ comparable: true, otherCoder: true });
  });

  it.each([
    ["2010", "2014-06", []],
    ["2014-07", "2014-09", [["law_2014", "begins", false]]],
    ["2014-06", "2014", null],
    ["2014-06", "2014-08", [["law_2014", "begins", true]]],
    ["2014-08", "2015-01", []],
  ])("the law of 31 July 2014 between %s and %s", (from, to, expected) => {
    if (expected === null) {
      expect(followed([wave(from, SOLD), wave(`"${to}"`, SOLD)]).codes).toEqual(["trajectory-order"]);
      return;
    }
    const { rules } = stepOf([wave(`"${from}"`, SOLD), wave(`"${to}"`, SOLD)]);
    expect(
      rules.filter(({ check }) => check === "law_2014").map(({ check, event, certain }) => [check, event, certain]),
    ).toEqual(expected);
  });

  it("no year between two dates is made up, and the whole way is from the first to the last", () => {
    const { waves, steps, overall } = trajectory([wave(2019, SOLD), wave(2010, GRANTED), wave(2013, GRANTED)]);
    expect(waves.map(({ date }) => date)).toEqual(["2010", "2013", "2019"]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(overall).toMatchObject({ from: 0, to: 2 });
  });
});

describe("bad input", () => {
  it("one date only, or no id in common: an error at the first profile", () => {
    const { value, diagnostics } = followed([wave(2013, SOLD), wave(2019, SOLD).replace("id: x", "id: y")]);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "trajectory-no-case", args: { profiles: 2 }, position: { file: "1.yaml", line: 2 } },
    ]);
  });

  it("dates of which neither comes first: an error at the second, with the place of the first", () => {
    const { value, diagnostics } = followed([wave(2013, SOLD), wave("2013-06", SOLD)]);
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "trajectory-order", args: { file: "1.yaml", line: 2 }, position: { file: "2.yaml" } },
    ]);
  });

  it("clusters with one date are left out and named with their places", () => {
    const { value, diagnostics } = followed([
      ...[wave(2013, SOLD), wave(2019, SOLD)],
      wave(2019, SOLD).replace("id: x", "id: y"),
    ]);
    expect(value?.alone).toEqual([{ id: "y", date: "2019", level: null }]);
    expect(diagnostics).toMatchObject([{ code: "trajectory-alone", args: { names: ["y 2019 (3.yaml:2)"], more: 0 } }]);
  });
});

describe("hypotheses of the paper", () => {
  const members = (count: number) => `members: { sse_organisations: ${count} }\n`;
  const outcomes = (texts: string[]) =>
    Object.fromEntries(
      trajectory(texts).hypotheses.map(({ hypothesis, outcome, because }) => [hypothesis, because ?? outcome]),
    );

  it.each([
    ["grown, and alternative", SOLD + OPEN + members(20), "supported"],
    ["grown, and entrepreneurial", SOLD + CLOSED + members(20), "contradicted"],
    ["grown, and of no type", SOLD + members(20), "outcome-unknown"],
    ["no more members", SOLD + OPEN + members(8), "condition-unknown"],
    ["no more self-financing", GRANTED + OPEN + members(20), "condition-absent"],
    ["members unknown", SOLD + OPEN, "condition-unknown"],
  ])("from social to alternative: %s", (_, after, expected) => {
    const found = outcomes([wave(2013, GRANTED + OPEN + members(8)), wave(2019, after)]);
    expect(found["social-to-alternative"]).toBe(expected);
  });

  it("from social to alternative: no more members of any kind is a condition that did not occur", () => {
    const all = (count: number) =>
      `members: { sse_organisations: ${count}, conventional_companies: 0, local_authorities: 0, public_bodies: 0, research_and_training: 0, other_organisations: 0 }\n`;
    const found = outcomes([wave(2013, GRANTED + OPEN + all(8)), wave(2019, SOLD + OPEN + all(8))]);
    expect(found["social-to-alternative"]).toBe("condition-absent");
  });

  it.each([
    ["more is self-financed", GRANTED, SOLD, "supported"],
    ["nothing rose", GRANTED, GRANTED, "contradicted"],
    ["only bounds", GRANTED, 'funding: { unit: percent, own_resources: "5..60" }\n', "outcome-unknown"],
    ["it was high", SOLD, SOLD, "start-absent"],
    ["it was not known", "business_model: mixed\n", SOLD, "start-unknown"],
  ])("pressure on low self-financing: %s", (_, before, after, expected) => {
    const found = outcomes([wave(2013, before + OPEN), wave(2019, after + OPEN)]);
    expect(found["pressure-on-low-self-financing"]).toBe(expected);
  });

  it.each([
    ["more self-financing, less deliberation", GRANTED + OPEN, SOLD + CLOSED, "supported"],
    ["more self-financing, as much deliberation", GRANTED + OPEN, SOLD + OPEN, "contradicted"],
    ["as much self-financing, less deliberation", GRANTED + OPEN, GRANTED + CLOSED, "condition-absent"],
    ["technocratic from the beginning", GRANTED + CLOSED, SOLD + CLOSED, "start-absent"],
    ["nothing of governance later", GRANTED + OPEN, SOLD, "outcome-unknown"],
  ])("drift of governance: %s", (_, before, after, expected) => {
    const found = outcomes([wave(2013, before), wave(2019, after)]);
    expect(found["drift-of-governance"]).toBe(expected);
  });

  it("what came about at one later date is not undone by what came after", () => {
    const found = trajectory([
      wave(2013, GRANTED + OPEN + members(8)),
      wave(2016, SOLD + OPEN + members(20)),
      wave(2019, SOLD + CLOSED + members(30)),
    ]).hypotheses;
    expect(found.map(({ outcome, from, to }) => [outcome, from, to])).toEqual([
      ["supported", 0, 1],
      ["supported", 0, 1],
      ["supported", 0, 2],
    ]);
  });

  it("are counted in the set, and put only under a typology that has what they name", () => {
    const { hypotheses } = trajectories([wave(2013, GRANTED + OPEN), wave(2019, SOLD + OPEN)]);
    expect(hypotheses.map(({ id }) => id)).toEqual(Object.keys(HYPOTHESES));
    for (const { supported, contradicted, untested } of hypotheses) expect(supported + contradicted + untested).toBe(1);
    const typology = defaultTypology();
    const types = typology.types.filter(({ id }) => id !== "alternative");
    expect(hypothesesUnder({ ...typology, types }).map(({ id }) => id)).toEqual([
      "pressure-on-low-self-financing",
      "drift-of-governance",
    ]);
  });
});

it("a saved result gives the same trajectories as its profiles", async () => {
  const result = resultOf([wave(2013, GRANTED + OPEN), wave(2019, SOLD + CLOSED)]);
  const saved = openSavedResult({ file: "r.json", text: await render(result, "json") })?.value;
  if (saved == null) throw new Error("not read back");
  const { value } = trajectoriesOf(result);
  expect(value?.cases).toHaveLength(1);
  expect(trajectoriesOf(saved).value).toEqual(value);
});
