import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { Profile } from "../../../src/model/profile.js";
import type { Typology } from "../../../src/model/typology.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";

// What the first version of the method said that was not true of the case, each with the number before and after.

const four = (id: string) =>
  axis(
    id,
    [1, 2, 3, 4].map((i) => indicator(`${id}${i}`, {})),
  );
const given = (degrees: Record<string, number | string>, by: Typology) =>
  classify(
    profile({ indicators: Object.fromEntries(Object.entries(degrees).map(([id, degree]) => [id, { degree }])) }),
    by,
  );
const byDefault = (blocks: Partial<Profile>) => classify(profile(blocks), defaultTypology());

describe("score", () => {
  const by = typology([four("a")]);

  it("two true but loose bounds take no type away (before: 0.69 fell to 0.54, borderline)", () => {
    const sure = { a1: 0.69, a2: 0.69 };
    const loose = { ...sure, a3: "<=0.9", a4: "<=0.66" };
    const [before, after] = [given(sure, by), given(loose, by)];
    expect(before.axes.a?.score).toBeCloseTo(0.69, 12);
    const counted = 2 + (1 - 0.9 ** 2) + (1 - 0.66 ** 2);
    expect(after.axes.a?.score).toBeCloseTo(0.5 + (2 * 0.19 - 0.05 - 0.17) / counted, 12); // 0.558
    expect([before.type, after.type]).toEqual(["a+", "a+"]);
  });

  it("noise of 1e-14 at the ends of an interval that covers all makes no difference (before: borderline)", () => {
    const sure = given({ a1: 0.9, a2: 0.9 }, by);
    const noisy = given({ a1: 0.9, a2: 0.9, a3: `${(1e-14).toFixed(14)}..${(1 - 1e-14).toFixed(14)}` }, by);
    expect(noisy.axes).toEqual({
      a: {
        ...sure.axes.a,
        indicators: sure.axes.a?.indicators.map((one, i) => ({
          ...one,
          pointers: i === 2 ? ["/indicators/a3"] : one.pointers,
          ...(i === 2 && { given: "degree" }),
        })),
      },
    });
    expect(noisy.status).toBe(sure.status);
  });

  it("groups of which nothing is known do not count as 0.5 (before: 0.60, now 0.90)", () => {
    const all = defaultTypology();
    const lenient = { ...all, settings: { ...all.settings, minimumKnown: { value: 0 } } };
    const participation = { employees: "collaborate" as const };
    const { score, known } = classify(profile({ governance: { participation } }), lenient).axes.deliberation ?? {};
    expect(score).toBeCloseTo(0.9, 12);
    expect(known).toBeCloseTo((2 / 6) * (1 / 4), 12);
  });

  it("the mean of each group by its own width, not of their mean by its width", () => {
    const all = defaultTypology();
    const lenient = { ...all, settings: { ...all.settings, minimumKnown: { value: 0 } } };
    const participation = { employees: "empower", volunteers: "<=involve", recipients: "not_applicable" } as const;
    const governance = { participation, decision_mode: "board" } as const;
    const { score } = classify(profile({ governance }), lenient).axes.deliberation ?? {};
    // employees 1, volunteers [0, 0.6], citizens [0, 1]: middle (1 + 0.3 + 0.5) / 3, precision (1 + (1 - 0.36) + 0) / 3.
    const pull = 2 * (1.8 / 3 - 0.5) + (0.4 - 0.5);
    expect(score).toBeCloseTo(0.5 + pull / (2 * (1.64 / 3) + 1), 12);
  });

  it("other aggregations give the middle of their bounds: the unknown is not taken to be like the known", () => {
    const least = typology([{ ...four("a"), aggregation: "min" }], { minimumKnown: 0, soundKnown: 0, band: 0 });
    expect(given({ a1: 0.9, a2: 0.8, a3: 0.6, a4: 0.7 }, least).axes.a?.score).toBe(0.6);
    expect(given({ a1: 0.9, a2: 0.8, a3: 0.6 }, least).axes.a).toMatchObject({ score: 0.3, lo: 0, hi: 0.6 });
  });
});

describe("how firm", () => {
  it("weights 8 % apart lose the score: the radius of the verdict says so (before: no other weights would change the type)", () => {
    const all = { employees: "empower", volunteers: "empower", recipients: "empower", citizens: "empower" } as const;
    const { axes, type, verdictRadius } = byDefault({
      funding: { unit: "percent", own_resources: 95 },
      business_model: "trade_led",
      activities: [{ sphere: "market" }],
      governance: { participation: all },
    });
    expect(type).toBe("alternative");
    expect(axes.deliberation?.weightRadius).toBe(1);
    expect(verdictRadius?.value).toBeCloseTo((2 * 0.7 - 4 * 0.3) / (2 * 0.7 + 4 * 0.3), 12); // 0.077
    expect(verdictRadius).toMatchObject({ axis: "deliberation", binds: "known" });
  });

  it("1 where no reweighting can, and null where an axis of the type is no mean or there is no type", () => {
    const by = typology([four("a")]);
    expect(given({ a1: 1, a2: 1, a3: 1, a4: 1 }, by).verdictRadius).toEqual({ value: 1, axis: "a", binds: "band" });
    const least = typology([{ ...four("a"), aggregation: "min" }]);
    expect(given({ a1: 1, a2: 1, a3: 1, a4: 1 }, least)).toMatchObject({ type: "a+", verdictRadius: null });
    expect(given({}, by).verdictRadius).toBeNull();
  });
});

describe("types that omit an axis", () => {
  const label = { en: "t", fr: "t" };
  const tree: Typology = {
    ...typology([four("a"), four("b")]),
    types: [
      { id: "low", label, when: { a: "low" } },
      { id: "high-low", label, when: { a: "high", b: "low" } },
      { id: "high-high", label, when: { a: "high", b: "high" } },
    ],
  };

  it("take their status from the axes that they name (before: undetermined, with a membership of 0.99)", () => {
    const result = given({ a1: 0.01, a2: 0.01, a3: 0.01, a4: 0.01 }, tree);
    expect(result).toMatchObject({ status: "clear", type: "low", possible: ["low"], narrowed: [] });
    expect(result.memberships.low?.value).toBeCloseTo(0.99, 12);
    expect(result.verdictRadius).toMatchObject({ axis: "a" });
    expect(result.nearest).toBeNull(); // no other type has its scores
  });

  it("of types equally near, the one that agrees with the scores on its other axes", () => {
    const up: Typology = {
      ...tree,
      types: [
        { id: "high", label, when: { a: "high" } },
        { id: "low-high", label, when: { a: "low", b: "high" } },
        { id: "low-low", label, when: { a: "low", b: "low" } },
      ],
    };
    const degrees = (b: number) => ({ a1: 0.7, a2: 0.7, a3: 0.7, a4: 0.2, b1: b, b2: b, b3: b, b4: b });
    expect(given(degrees(0.2), up).nearest).toMatchObject({ type: "low-low", change: { axis: "a" } });
    expect(given(degrees(0.8), up).nearest).toMatchObject({ type: "low-high", change: { axis: "a" } });
  });

  it("what is unknown of an axis that no possible type is about could not change the type", () => {
    const codes = given({ a1: 0.01, a2: 0.01, a3: 0.01, a4: 0.01 }, tree).reasons.map(({ code }) => code);
    expect(codes).toContain("unknown-harmless");
    expect(codes).not.toContain("unknown-decisive");
  });

  it("an axis within the band that the leading type leaves out does not make it borderline", () => {
    const result = given({ a1: 0, a2: 0, a3: 0, a4: 0, b1: 0.5, b2: 0.5, b3: 0.5, b4: 0.5 }, tree);
    expect(result).toMatchObject({ status: "clear", type: "low" });
  });
});

describe("half a verdict", () => {
  it("where one axis is settled (before: all four types)", () => {
    const result = byDefault({
      governance: {
        participation: { employees: "none", volunteers: "none", recipients: "none", citizens: "none" },
        decision_mode: "executive",
        management_style: 0,
      },
    });
    expect(result).toMatchObject({ status: "undetermined", type: null });
    expect(result.narrowed).toEqual(["institutionalized", "entrepreneurial"]);
  });

  it("a score within the band settles nothing", () => {
    const by = typology([four("a"), four("b")]);
    const near = given({ a1: 0.52, a2: 0.52, a3: 0.52, a4: 0.52 }, by);
    expect([near.status, near.narrowed]).toEqual(["undetermined", ["a+ b+", "a+ b-"]]); // the bounds rule out, the score does not
    const open = given({ a1: 0.54, a2: 0.54 }, by);
    expect(open.narrowed).toHaveLength(4);
  });

  it("is empty beside every other status", () => {
    const by = typology([four("a")]);
    expect(given({ a1: 0.9, a2: 0.9 }, by).narrowed).toEqual([]);
    expect(given({ a1: 0.5, a2: 0.5 }, by).narrowed).toEqual([]);
  });
});

describe("presumptions", () => {
  const executive = {
    participation: { employees: "none", volunteers: "none", recipients: "none", citizens: "none" },
    decision_mode: "executive",
    management_style: 0,
  } as const;

  it("a cluster that lives from gifts does not lean on public authorities (before: said so at 0 % public money)", () => {
    const gifts = {
      funding: {
        unit: "percent",
        market: 5,
        redistribution: 0,
        reciprocity: { membership_fees: 0, donations: 95, patronage: 0, citizen_savings: 0 },
      },
    } as const;
    const result = byDefault({ ...gifts, business_model: "grant_reliant", governance: executive });
    expect(result).toMatchObject({ type: "institutionalized", atypical: ["not_carried_by_gifts"] });
    expect(result.reasons.at(-1)).toMatchObject({
      code: "type-atypical",
      args: { presumption: "not_carried_by_gifts" },
    });
    const helped = byDefault({
      funding: { unit: "percent", market: 5, redistribution: 95, reciprocity: 0 },
      governance: executive,
    });
    expect(helped).toMatchObject({ type: "institutionalized", atypical: [] });
  });

  it("a cluster that lives from fees does not live from trade (before: said so at 0 % trade)", () => {
    const fees = {
      funding: {
        unit: "percent",
        market: 0,
        redistribution: 5,
        reciprocity: { membership_fees: 95, donations: 0, patronage: 0, citizen_savings: 0 },
      },
    } as const;
    expect(byDefault({ ...fees, governance: executive })).toMatchObject({
      type: "entrepreneurial",
      atypical: ["entrepreneurial_some_trade"],
    });
  });

  it("what is unknown is no failure", () => {
    expect(byDefault({ funding: { unit: "percent", own_resources: 95 }, governance: executive })).toMatchObject({
      type: "entrepreneurial",
      atypical: [],
    });
  });
});

describe("the nearest other type", () => {
  it("is reached across the band (before: doing exactly that gave borderline)", () => {
    const by = typology([four("a")]);
    const { nearest } = given({ a1: 0.6, a2: 0.6, a3: 0.6, a4: 0.6 }, by);
    expect(nearest).toMatchObject({ change: null, border: { direction: "below", until: null } }); // at 0 the score is 0.45
    expect(nearest?.border?.to).toBeCloseTo(0.4, 12);
    const done = given({ a1: 0.9, a2: 0.3, a3: 0.6, a4: 0.6 }, by).nearest;
    const to = Number(done?.change?.to) - 1e-6;
    expect(given({ a1: to, a2: 0.3, a3: 0.6, a4: 0.6 }, by).type).toBe("a-");
  });

  it("or, out of reach, says what would take the type away", () => {
    const { nearest } = given({ a1: 1, a2: 1, a3: 0.9, a4: 0.2 }, typology([four("a")]));
    expect(nearest?.change).toBeNull();
    expect(nearest?.border).toMatchObject({ of: "degree", direction: "below" });
    expect(nearest?.border?.until).toBeNull();
  });
});

describe("conventional companies", () => {
  it("do not score: three that join because a call asks for one leave the axis where it is (before: 0.27 to 0.498)", () => {
    const base = { funding: { unit: "percent", own_resources: 30 }, business_model: "mixed" } as const;
    const none = byDefault({ ...base, members: { sse_organisations: 6, conventional_companies: 0 } });
    const three = byDefault({ ...base, members: { sse_organisations: 6, conventional_companies: 3 } });
    expect(three.axes.market?.score).toBe(none.axes.market?.score);
  });
});

describe("what little is known without a score", () => {
  it("is said where nothing speaks on one side", () => {
    const codes = (blocks: Partial<Profile>) => byDefault(blocks).reasons.map(({ code }) => code);
    expect(codes({ governance: { decision_mode: "consensus" } })).toContain("axis-leans-high");
    expect(codes({ governance: { decision_mode: "executive" } })).toContain("axis-leans-low");
    expect(codes({ governance: { decision_mode: "board" } })).not.toContain("axis-leans-low");
    expect(codes({}).filter((code) => code.startsWith("axis-leans"))).toEqual([]);
  });

  it("names the facts each of which would be enough", () => {
    const unscored = byDefault({ governance: { management_style: 4, decision_mode: ">=board" } }).reasons.find(
      ({ code, args }) => code === "axis-unscored" && "axis" in args && args.axis === "deliberation",
    );
    expect(unscored?.args).toMatchObject({
      enough: ["stakeholder_participation", "decision_seats", "decision_mode", "deliberative_practices"],
    });
  });
});
