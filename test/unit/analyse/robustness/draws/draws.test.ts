import { describe, expect, it } from "vitest";
import {
  countDraws,
  type DrawRequest,
  idleFactors,
  picksOf,
} from "../../../../../src/analyse/robustness/draws/draws.js";
import { DrawScorer } from "../../../../../src/analyse/robustness/draws/scorer.js";
import { summariseDraws } from "../../../../../src/analyse/robustness/draws/summarise.js";
import { addCounts } from "../../../../../src/analyse/robustness/draws/tally.js";
import { DRAW_FACTOR_NAMES, type DrawnFactors } from "../../../../../src/model/draws.js";
import { counted, drawnCase } from "../../../../helpers/draws.js";
import { profile } from "../../../../helpers/profile.js";
import { axis, indicator, typology } from "../../../../helpers/typology.js";

const by = typology([
  axis("market", [indicator("a", { method: "direct", out: 20, crossover: 50, in: 80 }, 2), indicator("b", {})]),
  axis("deliberation", [
    indicator("c", { method: "assign", degrees: { none: 0, some: 0.4, much: 0.6, all: 1 } }),
    indicator("d", { out: 0, crossover: 10, in: 30 }),
  ]),
]);
const coded = (indicators: object) => profile({ indicators: indicators as never });
const cases = [
  drawnCase("near", coded({ a: 52, b: "0.3..0.7", c: "much", d: "8..14" }), by),
  drawnCase("far", coded({ a: 95, b: 1, c: "all", d: 40 }), by),
  drawnCase("half", coded({ a: "30..75", c: "some", d: 12 }), by),
];
const ALL: DrawnFactors = {
  weights: 0.5,
  anchors: 0.2,
  codes: 0.2,
  settings: 0.5,
  aggregation: null,
  method: null,
  values: null,
};
const BOOTSTRAP = { draws: 60, confidence: 0.95 };
const request = (factors: DrawnFactors, more: Partial<DrawRequest> = {}): DrawRequest => ({
  typology: by,
  cases,
  plan: { seed: 11, factors },
  draws: 3000,
  indices: true,
  ...more,
});
const summary = (one: DrawRequest) => summariseDraws(one, counted(one), BOOTSTRAP);

describe("all factors off", () => {
  it("gives every case its declared verdict with share 1 and error 0", () => {
    const { cases: found, set } = summary(request({}));
    for (const { kept, outcomes, verdicts, indices } of found) {
      expect(kept).toEqual({ share: 1, error: 0 });
      expect(outcomes).toHaveLength(1);
      expect(verdicts).toHaveLength(1);
      expect(indices).toBeNull();
    }
    expect(set.kept).toBe(1);
    for (const { mean, declared, error, lo, hi } of set.counts)
      expect([mean, error, lo, hi]).toEqual([declared, 0, declared, declared]);
  });

  it("keeps a degree next to 0 in a geometric mean, in which little weight makes much of it", () => {
    const far = indicator("far", { method: "direct", out: 0, crossover: 10, in: 20 }, 0.05);
    const geometric = typology([
      axis("market", [far, indicator("full", { out: 0, crossover: 10, in: 30 }, 5)], {
        aggregation: "power",
        exponent: 0,
      }),
      axis("deliberation", [indicator("c", { out: 0, crossover: 10, in: 30 })]),
    ]);
    const one = drawnCase("far", coded({ far: -1e9, full: 40, c: 40 }), geometric);
    const { cases: found } = summary(request({}, { typology: geometric, cases: [one] }));
    expect(found.map(({ kept }) => kept.share)).toEqual([1]);
  });
});

describe("a degree of 0 in a geometric mean", () => {
  const lead = indicator("full", { out: 0, crossover: 10, in: 30 }, 5);

  it.each([49, 98, 103, 107, 161, 187])(
    "stays 0 at the anchor “out” of a linear calibration around %d",
    (crossover) => {
      const little = indicator("little", { method: "linear", out: 0, crossover, in: 3 * crossover }, 0.05);
      const geometric = typology([
        axis("market", [little, lead], { aggregation: "power", exponent: 0 }),
        axis("deliberation", [indicator("c", { out: 0, crossover: 10, in: 30 })]),
      ]);
      const one = drawnCase("at out", coded({ little: 0, full: 40, c: 40 }), geometric);
      const { cases: found } = summary(request({}, { typology: geometric, cases: [one] }));
      expect(found.map(({ kept }) => kept.share)).toEqual([1]);
    },
  );
});

describe("shares", () => {
  const { cases: found, set } = summary(request(ALL));

  it("have the standard error sqrt(p (1 - p) / n), and add up to 1", () => {
    for (const one of found) {
      for (const { share, error } of [...one.outcomes, ...one.verdicts, one.kept]) {
        expect(error).toBeCloseTo(Math.sqrt((share * (1 - share)) / 3000), 15);
      }
      for (const list of [one.outcomes, one.verdicts]) {
        expect(list.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
      }
    }
    expect(found[0]?.outcomes.length).toBeGreaterThan(2);
  });

  it("of the set are the means of those of the cases", () => {
    for (const { type, status, mean } of set.counts) {
      const shares = found.map(
        ({ outcomes }) => outcomes.find((one) => one.type === type && one.status === status)?.share ?? 0,
      );
      expect(mean).toBeCloseTo(
        shares.reduce((sum, share) => sum + share, 0),
        12,
      );
    }
  });

  it("have indices between 0 and 1 within their intervals, none for a case that never changes", () => {
    expect(found[1]?.kept.share).toBeGreaterThan(0.5);
    for (const indices of [found[0]?.indices, set.indices]) {
      expect(Object.keys(indices ?? {})).toEqual(DRAW_FACTOR_NAMES);
      for (const { first, total } of Object.values(indices ?? {})) {
        for (const { value, lo, hi } of [first, total]) {
          expect(value).toBeGreaterThanOrEqual(lo);
          expect(value).toBeLessThanOrEqual(hi);
        }
        expect(total.value).toBeGreaterThan(first.value - 0.1);
      }
    }
    expect(summary(request({ weights: 0.01, codes: 0.01 })).cases[1]?.indices).toBeNull();
  });
});

describe("draws are addressed", () => {
  it("adding a profile changes no draw of another", () => {
    const alone = counted(request(ALL, { cases: cases.slice(0, 1) }));
    const together = counted(request(ALL));
    const turned = counted(request(ALL, { cases: [...cases].reverse() }));
    expect(together.verdicts[0]).toEqual(alone.verdicts[0]);
    expect(together.patterns[0]).toEqual(alone.patterns[0]);
    expect(turned.verdicts[2]).toEqual(alone.verdicts[0]);
  });

  it("profiles that say the same share degrees, and see what each would see alone", () => {
    const twins = [cases[0], cases[2], { ...cases[0], key: "twin" }, { ...cases[2], key: "another" }] as typeof cases;
    for (const factors of [{ ...ALL }, { weights: 0.5, anchors: 0.2, codes: 0.2, method: null }]) {
      const together = counted(request(factors, { cases: twins }));
      twins.forEach((one, c) => {
        const alone = counted(request(factors, { cases: [one] }));
        expect(together.verdicts[c]).toEqual(alone.verdicts[0]);
        expect(together.patterns[c]).toEqual(alone.patterns[0]);
      });
    }
  });

  it("a thread changes nothing: parts of the draws put together are all of them", () => {
    const whole = counted(request(ALL));
    const parts = [counted(request(ALL), 0, 1024), counted(request(ALL), 1024, 3000)] as const;
    addCounts(parts[0], parts[1]);
    expect(parts[0]).toEqual(whole);
  });

  it("a factor more changes no number of another", () => {
    const numbers = (factors: DrawnFactors) => new DrawScorer(by, cases, { seed: 3, factors }).typologyAt(77);
    const [few, many] = [numbers({ weights: 0.5 }), numbers(ALL)];
    const weights = (one: typeof few) =>
      one.axes.flatMap(({ indicators }) => indicators.map(({ weight }) => weight.value));
    expect(weights(few)).toEqual(weights(many));
    expect(few.settings).toEqual(by.settings);
    expect(many.settings).not.toEqual(by.settings);
  });

  it("another seed gives other draws, the same seed the same", () => {
    expect(counted(request(ALL))).toEqual(counted(request(ALL)));
    expect(counted(request(ALL, { plan: { seed: 12, factors: ALL } }))).not.toEqual(counted(request(ALL)));
  });

  it("more draws begin with the fewer ones", () => {
    const few = new DrawScorer(by, cases, { seed: 3, factors: ALL }, undefined, 2);
    const many = new DrawScorer(by, cases, { seed: 3, factors: ALL }, undefined, 512);
    const [a, b]: [number[], number[]] = [[], []];
    for (let from = 0; from < 512; from += 2)
      few.block(from, 2, (item, _v, found, n) => item === 0 && a.push(...found.slice(0, n)));
    many.block(0, 512, (item, _v, found, n) => item === 0 && b.push(...found.slice(0, n)));
    expect(a).toEqual(b);
  });
});

describe("what is drawn", () => {
  const numbers = Array.from({ length: 400 }, (_, draw) =>
    new DrawScorer(by, cases, { seed: 5, factors: { ...ALL, anchors: 1, codes: 1 } }).typologyAt(draw),
  );

  it("keeps anchors and degrees in their order", () => {
    for (const { axes } of numbers) {
      for (const { calibration } of axes.flatMap(({ indicators }) => indicators)) {
        const values = calibration.degrees
          ? Object.values(calibration.degrees)
          : [calibration.out, calibration.crossover, calibration.in].map(Number);
        for (let i = 1; i < values.length; i += 1) expect(values[i]).toBeGreaterThan(values[i - 1] as number);
        if (calibration.degrees) for (const degree of values) expect(Math.abs(degree - 0.5)).toBeLessThanOrEqual(0.5);
      }
    }
  });

  it("keeps weights and settings within their amounts, and reaches the ends", () => {
    const weights = numbers.map(({ axes }) => axes[0]?.indicators[0]?.weight.value ?? Number.NaN);
    expect(Math.min(...weights)).toBeGreaterThan(1);
    expect(Math.max(...weights)).toBeLessThan(3);
    expect(Math.min(...weights)).toBeLessThan(1.05);
    expect(Math.max(...weights)).toBeGreaterThan(2.95);
    const known = numbers.map(({ settings }) => settings.minimumKnown.value);
    expect(Math.min(...known)).toBeGreaterThan(0.15);
    expect(Math.max(...known)).toBeLessThan(0.45);
  });

  it("is each of the four aggregations and of the two methods about as often", () => {
    const kinds = new Map<string, number>();
    for (const { axes } of numbers) {
      const [{ aggregation, indicators } = axes[0] as (typeof axes)[number]] = axes;
      for (const kind of [aggregation, indicators[0]?.calibration.method ?? ""])
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect([...kinds.keys()].sort()).toEqual(["direct", "linear", "max", "mean", "min", "power"]);
    for (const [kind, count] of kinds) expect(count, kind).toBeGreaterThan(60);
  });
});

describe("factors that move nothing", () => {
  const only = typology([axis("one", [indicator("a", {})], { aggregation: "min" })], {
    minimumKnown: 0,
    soundKnown: 0,
    band: 0,
  });
  const one = [drawnCase("a", coded({ a: 0.3 }), only)];

  it("are told", () => {
    expect(idleFactors({ typology: only, cases: one, plan: { seed: 1, factors: ALL } })).toEqual([
      "weights",
      "codes",
      "settings",
      "aggregation",
      "values",
    ]);
    expect(idleFactors(request(ALL))).toEqual([]);
  });

  it("weights move nothing where only the least degree counts, unless the aggregation is drawn too", () => {
    const two = typology([axis("one", [indicator("a", {}), indicator("b", {})], { aggregation: "min" })]);
    expect(idleFactors({ typology: two, cases: [], plan: { seed: 1, factors: { weights: 0.2 } } })).toEqual([
      "weights",
    ]);
    expect(
      idleFactors({ typology: two, cases: [], plan: { seed: 1, factors: { weights: 0.2, aggregation: null } } }),
    ).toEqual([]);
  });
});

describe("the progress of a long count", () => {
  it("is told after every block, and reaches all draws", () => {
    expect([...countDraws(request({ weights: 0.2 }))]).toEqual([512, 1024, 1536, 2048, 2560, 3000]);
  });

  it("needs one view for one factor, and for several three and two for each factor", () => {
    expect(picksOf(request({ weights: 0.1 }))).toHaveLength(1);
    expect(picksOf(request({ weights: 0.1, anchors: 0.1 }))).toHaveLength(7);
    expect(picksOf(request({ weights: 0.1, anchors: 0.1 }, { indices: false }))).toHaveLength(1);
  });
});
