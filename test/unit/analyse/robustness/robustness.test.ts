import { describe, expect, it } from "vitest";
import { RobustCase } from "../../../../src/analyse/robustness/case.js";
import { moversOf } from "../../../../src/analyse/robustness/factors.js";
import { staysOf } from "../../../../src/analyse/robustness/sweep.js";
import { classify } from "../../../../src/classify/classify.js";
import type { Factor, FactorRange, Robustness } from "../../../../src/model/robustness.js";
import type { Typology } from "../../../../src/model/typology.js";
import { withMinimumConfidence } from "../../../../src/typology/confidence.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { profile } from "../../../helpers/profile.js";
import { caseIn, exampleProfiles, robustnessIn, without } from "../../../helpers/robustness.js";
import { axis, indicator, typology } from "../../../helpers/typology.js";

const HEAD = "tcec: 1\nid: x\nname: X\ndate: 2015\n";

function factorIn({ factors }: Robustness, address: string) {
  const place = factors.findIndex((one) => one.address === address);
  const factor = factors[place];
  if (factor === undefined) throw new Error(`no ${address}`);
  return { factor, place };
}

function rangesOf(own: RobustCase, by: Typology, address: string): readonly FactorRange[] {
  const mover = moversOf(by).find(({ factor }) => factor.address === address);
  if (mover === undefined) throw new Error(`no ${address}`);
  return staysOf(own, mover).type;
}

describe("the radii of a verdict", () => {
  // Ôkhra as it was coded for version 1 of the method: one axis known by its defining indicator and hardly more.
  const OKHRA = `${HEAD}business_model: trade_led\nfunding: { unit: percent, own_resources: 95 }\ngovernance:\n  participation: { employees: empower, volunteers: empower, recipients: not_applicable, citizens: empower }\n`;

  it("say 1 for the side where equal weights lose the verdict, and the radius of the verdict by how much weights may be wrong", () => {
    const one = caseIn(robustnessIn(OKHRA), "x");
    expect(one.type).toBe("alternative");
    expect(one.sideRadius).toEqual({ value: 1, axis: "market" });
    expect(one.verdictRadius).toMatchObject({ axis: "deliberation", binds: "known" });
    const radius = one.verdictRadius?.value ?? 1;
    // 2 of 6 known: lost where 2 (1 - f) / (2 (1 - f) + 4 (1 + f)) = 0.30.
    expect(radius).toBeCloseTo((0.7 * 2 - 0.3 * 4) / (0.7 * 2 + 0.3 * 4), 12);
    const equal = { ...defaultTypology() };
    const axes = equal.axes.map((each) => ({
      ...each,
      indicators: each.indicators.map((part) => ({ ...part, weight: { ...part.weight, value: 1 } })),
    }));
    expect(caseIn(robustnessIn(OKHRA, { ...equal, axes }), "x")).toMatchObject({ type: null, status: "undetermined" });
  });
});

describe("the range of an anchor", () => {
  const by = typology(
    [
      axis("a", [
        indicator("x", { method: "direct", out: 30, crossover: 40, in: 70, idm: 0.95 }, 1, {
          range: { min: 0, max: 100 },
        }),
        indicator("y", {}, 2),
      ]),
    ],
    { minimumKnown: 0.42, soundKnown: 0.65, band: 0.05 },
  );
  const own = new RobustCase(
    profile({ indicators: { x: { raw: { min: 40, max: 60 } }, y: { degree: { min: 0.4, max: 1 } } } as never }),
    by,
  );

  it("has a hole where an interval around the crossover leaves too little known, and the hole is found", () => {
    expect(own.outcome.type).toBe("a+");
    const ranges = rangesOf(own, by, "axes.a.indicators.x.crossover");
    expect(ranges).toHaveLength(2);
    const typeAt = (crossover: number) =>
      classify(own.profile, {
        ...by,
        axes: by.axes.map((one) => ({
          ...one,
          indicators: one.indicators.map((part) =>
            part.id === "x" ? { ...part, calibration: { ...part.calibration, crossover } } : part,
          ),
        })),
      }).type;
    const [first, second] = ranges;
    for (const [edge, isIn] of [
      [first?.hi, -1],
      [second?.lo, 1],
      [second?.hi, -1],
    ] as const) {
      expect(typeAt((edge ?? 0) + isIn * 1e-6)).toBe("a+");
      expect(typeAt((edge ?? 0) - isIn * 1e-6)).not.toBe("a+");
    }
  });

  it("has a hole also where it is narrower than the steps in which it is looked for", () => {
    // Not in the middle of the domain, which is one of the steps.
    const own = new RobustCase(
      profile({ indicators: { x: { raw: { min: 40, max: 61.3 } }, y: { degree: { min: 0.4, max: 1 } } } as never }),
      by,
    );
    const at = (crossover: number, minimumKnown: number) => ({
      ...by,
      settings: { ...by.settings, minimumKnown: { ...by.settings.minimumKnown, value: minimumKnown } },
      axes: by.axes.map((one) => ({
        ...one,
        indicators: one.indicators.map((part) =>
          part.id === "x" ? { ...part, calibration: { ...part.calibration, crossover } } : part,
        ),
      })),
    });
    const knownAt = (crossover: number) => classify(own.profile, at(crossover, 0)).axes.a?.known ?? Number.NaN;
    const crossovers = Array.from({ length: 4261 }, (_, i) => 40 + i / 200);
    const least = crossovers.reduce((a, b) => (knownAt(b) < knownAt(a) ? b : a));
    expect(least).toBeGreaterThan(41);
    expect(least).toBeLessThan(59);
    const narrow = at(40, knownAt(least) + 1e-5);
    const ranges = rangesOf(new RobustCase(own.profile, narrow), narrow, "axes.a.indicators.x.crossover");
    expect(ranges).toHaveLength(2);
    const [from, to] = [ranges[0]?.hi ?? 0, ranges[1]?.lo ?? 0];
    expect(from).toBeLessThan(least);
    expect(to).toBeGreaterThan(least);
    expect(to - from).toBeLessThan(1);
  });

  it("ends at its neighbours, and at what the fact can be", () => {
    const exact = new RobustCase(profile({ indicators: { x: { raw: 90 }, y: { degree: 0.9 } } as never }), by);
    expect(rangesOf(exact, by, "axes.a.indicators.x.in")).toEqual([{ lo: 40, hi: 100 }]);
    expect(rangesOf(exact, by, "axes.a.indicators.x.out")).toEqual([{ lo: 0, hi: 40 }]);
  });

  it("is one range for what the case does not say", () => {
    const unknown = new RobustCase(profile({ indicators: { y: { degree: 1 } } as never }), by);
    expect(rangesOf(unknown, by, "axes.a.indicators.x.crossover")).toEqual([{ lo: 30, hi: 70 }]);
  });
});

describe("the range of a threshold", () => {
  it("ends where the known share, or the distance to 0.5, is passed", () => {
    const by = typology([axis("a", [indicator("x", {}), indicator("y", {})])]);
    const own = new RobustCase(profile({ indicators: { x: { degree: 0.9 } } as never }), by);
    // Half is known, the score is 0.9.
    expect(rangesOf(own, by, "minimum_known")[0]?.lo).toBe(0);
    expect(rangesOf(own, by, "minimum_known")[0]?.hi).toBeCloseTo(0.5, 8);
    expect(rangesOf(own, by, "band")[0]?.hi).toBeCloseTo(0.4, 8);
  });
});

describe("numbers that are moved", () => {
  const factorsOf = (by: Typology): readonly Factor[] => moversOf(by).map(({ factor }) => factor);
  const domain = (address: string) => {
    const factor = factorsOf(defaultTypology()).find((one) => one.address === address);
    return factor && [factor.lo, factor.hi];
  };

  it("stay between their neighbours", () => {
    expect(domain("axes.market.indicators.self_financing.out")).toEqual([0, 50]);
    expect(domain("axes.market.indicators.self_financing.crossover")).toEqual([20, 80]);
    expect(domain("axes.deliberation.indicators.decision_mode.degrees.board")).toEqual([0.1, 0.6]);
    expect(domain("axes.deliberation.indicators.management_style.degrees.5")).toEqual([0.9, 1]);
    expect(domain("minimum_known")).toEqual([0, 0.65]);
    expect(domain("sound_known")).toEqual([0.3, 1]);
  });

  it("are none where there is no room between the neighbours, and not of an indicator that weighs nothing", () => {
    expect(domain("axes.deliberation.indicators.decision_mode.degrees.consensus")).toBeUndefined();
    const silent = typology([axis("a", [indicator("x", {}, 0), indicator("y", {})])]);
    expect(factorsOf(silent).some(({ indicator: id }) => id === "x")).toBe(false);
  });

  it("go without end where the fact does", () => {
    const open = typology([axis("a", [indicator("x", { out: 1, crossover: 2, in: 3 })])]);
    const factors = factorsOf(open);
    expect(factors.find(({ part }) => part === "in")).toMatchObject({ lo: 2, hi: null });
    expect(factors.find(({ part }) => part === "out")).toMatchObject({ lo: null, hi: 2 });
  });

  it("share the degree at full membership where it is the same for all, and have each their own where it is not", () => {
    const direct = (idm: number) => ({ method: "direct", out: 0, crossover: 1, in: 2, idm }) as const;
    const by = (a: number, b: number) => typology([axis("a", [indicator("x", direct(a)), indicator("y", direct(b))])]);
    const named = (one: Typology) =>
      factorsOf(one)
        .filter(({ kind }) => kind === "idm")
        .map(({ address }) => address);
    expect(named(by(0.95, 0.95))).toEqual(["axes.*.indicators.*.idm"]);
    expect(named(by(0.95, 0.9))).toEqual(["axes.a.indicators.x.idm", "axes.a.indicators.y.idm"]);
  });
});

describe("the set", () => {
  const set = robustnessIn();

  it("stays where every case does, and the first to change is named", () => {
    const { factor, place } = factorIn(set, "axes.market.indicators.self_financing.crossover");
    expect(factor.below?.at).toBe(factor.stays[0]?.lo);
    expect(set.cases[factor.below?.case ?? -1]?.id).toBe("relais-des-combes");
    expect(set.cases[factor.below?.case ?? -1]?.ranges[place]?.type[0]?.lo).toBe(factor.below?.at);
    for (const { ranges } of set.cases) {
      expect(ranges[place]?.type.every(({ lo }) => lo === null || lo <= (factor.below?.at ?? 0))).toBe(true);
    }
  });

  it("has the verdicts of classify", () => {
    for (const [place, { profile: coded }] of exampleProfiles().entries()) {
      const { status, type, verdictRadius, axes } = classify(coded, defaultTypology());
      expect(set.cases[place]).toMatchObject({ status, type, verdictRadius });
      for (const [id, { weightRadius, score }] of Object.entries(axes)) {
        expect(set.cases[place]?.axes[id]).toMatchObject({ weightRadius, score });
      }
    }
  });

  it("does not depend on the order of the profiles", () => {
    const texts = ["business_model: mixed\n", "business_model: trade_led\n"].map(
      (line, i) => `${HEAD.replace("id: x", `id: x${i}`)}${line}`,
    );
    const one = robustnessIn(texts.join("---\n"));
    const other = robustnessIn([...texts].reverse().join("---\n"));
    expect(caseIn(one, "x0").ranges).toEqual(caseIn(other, "x0").ranges);
    expect(one.factors.map(({ stays }) => stays)).toEqual(other.factors.map(({ stays }) => stays));
  });

  it("of evidence of medium confidence on differs from that of all evidence where a verdict rests on weak evidence", () => {
    const strict = robustnessIn(undefined, withMinimumConfidence(defaultTypology(), "medium"));
    expect(strict.minimumConfidence).toBe("medium");
    const changed = strict.cases.filter(({ type }, i) => type !== set.cases[i]?.type).map(({ id }) => id);
    expect(changed).toEqual(["initiatives-et-cite"]);
    for (const [i, { leftOut, type }] of set.cases.entries()) {
      expect(strict.cases[i]?.type).toBe(leftOut.low === null ? type : leftOut.low.type);
      expect(strict.cases[i]?.leftOut.low).toBeNull();
    }
  });
});

describe("what is left out", () => {
  const MARKET = `${HEAD}business_model: trade_led
funding: { unit: percent, own_resources: 95 }
governance:
  decision_mode: consensus
  participation: { employees: empower, volunteers: empower, recipients: empower, citizens: empower }
sources:
  site: { title: Site }
  press: { title: Press }
evidence:
  funding.own_resources: { source: site, confidence: high }
  business_model: [{ source: press, confidence: low }, { source: site, confidence: low }]
  governance.decision_mode: { source: press, confidence: low }
`;
  const one = caseIn(robustnessIn(MARKET), "x");

  it("an indicator is really dropped: the others share what there is to know", () => {
    const left = without(one.leftOut.indicators, "deliberation/stakeholder_participation");
    // Of the axis 1 of 4 would be known, less than the least; with a weight of 0 it would be the same.
    expect(left).toMatchObject({
      type: null,
      status: "undetermined",
      causes: [{ axis: "deliberation", by: "known-lost" }],
    });
    expect(left.causes[0]?.known).toEqual([0.5, 0.25]);
  });

  it("an indicator of which nothing is known leaves more known: a case may get a type", () => {
    const alone = caseIn(
      robustnessIn(`${HEAD}business_model: trade_led\ngovernance: { decision_mode: consensus, management_style: 5 }\n`),
      "x",
    );
    expect(alone.type).toBeNull();
    const gained = without(alone.leftOut.indicators, "market/self_financing");
    expect(gained).toMatchObject({
      type: "alternative",
      causes: [{ axis: "market", by: "known-gained", known: [0.25, 0.5] }],
    });
  });

  it("a source takes the fields that rest on it alone", () => {
    expect(without(one.leftOut.sources, "site").type).toBeNull();
    expect(without(one.leftOut.sources, "site").causes).toMatchObject([
      { axis: "market", by: "known-lost", known: [0.75, 0.25] },
    ]);
    expect(without(one.leftOut.sources, "press")).toMatchObject({ type: "alternative", causes: [] });
  });

  it("a field is left out with its evidence, each number and list by itself", () => {
    expect(one.leftOut.fields.map(({ id }) => id)).toEqual([
      "business_model",
      "funding.own_resources",
      "governance.decision_mode",
      "governance.participation.employees",
      "governance.participation.volunteers",
      "governance.participation.recipients",
      "governance.participation.citizens",
    ]);
    expect(without(one.leftOut.fields, "funding.own_resources").causes).toMatchObject([{ by: "known-lost" }]);
  });

  it("all evidence of low confidence at once; none where there is none", () => {
    expect(one.leftOut.low).toMatchObject({ id: "low", type: "alternative" });
    expect(caseIn(robustnessIn(`${HEAD}business_model: mixed\n`), "x").leftOut.low).toBeNull();
  });

  it("says what did it: another side, or the border", () => {
    const both = caseIn(
      robustnessIn(
        `${HEAD}indicators: { self_financing: { degree: 0 }, market_activities: { degree: 1 }, business_model: trade_led, stakeholder_participation: { degree: 1 }, decision_mode: consensus }\n`,
      ),
      "x",
    );
    expect(both.status).toBe("borderline");
    expect(without(both.leftOut.indicators, "market/self_financing")).toMatchObject({
      type: "alternative",
      causes: [{ axis: "market", by: "band" }],
    });
    expect(without(both.leftOut.indicators, "market/business_model")).toMatchObject({
      type: "social",
      causes: [{ by: "band" }],
    });
  });
});
