import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileCases, type DrawnCase } from "../../src/analyse/robustness/draws/cases.js";
import { type DrawPlan, slotsOf } from "../../src/analyse/robustness/draws/plan.js";
import { DrawScorer } from "../../src/analyse/robustness/draws/scorer.js";
import { fillWords, streamOf, uniformOf, wordOfCase } from "../../src/analyse/robustness/draws/streams.js";
import { verdictsOf } from "../../src/analyse/robustness/draws/verdicts.js";
import { decide } from "../../src/classify/type.js";
import { DRAW_FACTORS, type DrawFactor, type DrawnFactors } from "../../src/model/draws.js";
import type { Fact, Facts, FactValue } from "../../src/model/facts.js";
import type { Profile } from "../../src/model/profile.js";
import type { Axis, Indicator, Typology } from "../../src/model/typology.js";
import { SCALES } from "../../src/model/vocabulary.js";
import { scoreAxis } from "../../src/score/axis.js";
import { deriveFacts } from "../../src/score/facts.js";
import { type Reading, readIndicators } from "../../src/score/reading.js";
import { profile } from "../helpers/profile.js";
import { runs } from "../helpers/runs.js";
import { axis, indicator, typology } from "../helpers/typology.js";

/** An indicator and what a case says of it: a fact, or an entry under `indicators`. */
interface Said {
  readonly indicator: Indicator;
  readonly fact?: FactValue;
  readonly given?: unknown;
}

const degree = fc.oneof(fc.constantFrom(0, 0.1, 0.4, 0.6, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const weight = fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ min: 0.1, max: 5, noNaN: true }));
const unknown: FactValue = { kind: "unknown" };
const notApplicable: FactValue = { kind: "not_applicable" };
const pair = <T>(value: fc.Arbitrary<T>, order: (a: T, b: T) => number): fc.Arbitrary<{ lo: T; hi: T }> =>
  fc.oneof(
    value.map((one) => ({ lo: one, hi: one })),
    fc.tuple(value, value).map((both) => {
      const [lo, hi] = both.sort(order) as [T, T];
      return { lo, hi };
    }),
  );
const up = (a: number, b: number): number => a - b;

const anchors = fc
  .record({
    start: fc.integer({ min: -20, max: 60 }),
    first: fc.integer({ min: 1, max: 40 }),
    second: fc.integer({ min: 1, max: 40 }),
    isUp: fc.boolean(),
    method: fc.constantFrom("direct" as const, "linear" as const),
    idm: fc.constantFrom(0.9, 0.95, undefined),
  })
  .map(({ start, first, second, isUp, method, idm }) => {
    const [a, b, c] = [start, start + first, start + first + second] as const;
    return { method, out: isUp ? a : c, crossover: b, in: isUp ? c : a, ...(idm !== undefined && { idm }) };
  });

/** A table of degrees that rise. */
const table = (codes: readonly string[]): fc.Arbitrary<Indicator["calibration"]> =>
  fc.array(degree, { minLength: codes.length, maxLength: codes.length }).map((degrees) => {
    const sorted = [...degrees].sort(up);
    return { method: "assign", degrees: Object.fromEntries(codes.map((code, i) => [code, sorted[i] ?? 0])) };
  });

const number = (min: number, max: number, whole: boolean): fc.Arbitrary<FactValue> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: pair(whole ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true }), up).map((i) => ({
        kind: "number" as const,
        ...i,
      })),
    },
    { weight: 1, arbitrary: fc.constantFrom(unknown, notApplicable) },
  );
const ordinal = (scale: keyof typeof SCALES): fc.Arbitrary<FactValue> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: pair(fc.integer({ min: 0, max: SCALES[scale].length - 1 }), up).map((i) => ({
        kind: "ordinal" as const,
        scale,
        ...i,
      })),
    },
    { weight: 1, arbitrary: fc.constantFrom(unknown, notApplicable) },
  );
const FUNCTIONS = ["networking", "training", "foresight", "pooling"];

const said: fc.Arbitrary<readonly Said[]> = fc
  .tuple(
    fc
      .tuple(weight, anchors, number(0, 100, false))
      .map(([w, how, fact]) => ({ indicator: indicator("share", how, w, { fact: "self_financing_share" }), fact })),
    fc
      .tuple(weight, anchors, number(0, 7, true))
      .map(([w, how, fact]) => ({ indicator: indicator("practices", how, w, { fact: "practices_count" }), fact })),
    fc.tuple(weight, anchors, fc.integer({ min: 0, max: 90 })).map(([w, how, lo]) => ({
      indicator: indicator("count", how, w, { fact: "members_total" }),
      fact: { kind: "number" as const, lo, hi: Number.POSITIVE_INFINITY },
    })),
    fc
      .tuple(weight, table(SCALES.decision_mode), ordinal("decision_mode"))
      .map(([w, how, fact]) => ({ indicator: indicator("mode", how, w, { fact: "decision_mode" }), fact })),
    fc
      .tuple(weight, table(["0", "1", "2", "3", "4", "5"]), number(0, 5, true))
      .map(([w, how, fact]) => ({ indicator: indicator("style", how, w, { fact: "management_style" }), fact })),
    fc
      .tuple(weight, table(SCALES.participation), fc.array(ordinal("participation"), { minLength: 1, maxLength: 4 }))
      .map(([w, how, groups]) => ({
        indicator: indicator("groups", how, w, { fact: "stakeholder_participation" }),
        fact: {
          kind: "groups" as const,
          scale: "participation" as const,
          items: Object.fromEntries(groups.map((value, i) => [`g${i}`, value])),
        },
      })),
    fc
      .tuple(
        weight,
        table(["none_of_these", "networking", "training", "foresight"]),
        fc.subarray(FUNCTIONS),
        fc.boolean(),
      )
      .map(([w, how, items, complete]) => ({
        indicator: indicator("list", how, w, { fact: "functions" }),
        fact: { kind: "list" as const, items, complete },
      })),
    fc.tuple(weight, anchors, pair(degree, up)).map(([w, how, { lo, hi }]) => ({
      indicator: indicator("degree", how, w),
      given: { degree: { min: lo, max: hi } },
    })),
    fc
      .tuple(weight, anchors, fc.integer({ min: -30, max: 110 }))
      .map(([w, how, raw]) => ({ indicator: indicator("raw", how, w), given: { raw } })),
    fc.tuple(weight, anchors).map(([w, how]) => ({ indicator: indicator("nothing", how, w) })),
  )
  .map((all) => all as readonly Said[]);

const aggregation = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ aggregation: "mean" as const }) },
  { weight: 2, arbitrary: fc.constantFrom({ aggregation: "min" as const }, { aggregation: "max" as const }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, 2).map((exponent) => ({ aggregation: "power" as const, exponent })) },
);

interface World {
  readonly by: Typology;
  readonly coded: Profile;
  readonly facts: Facts;
}

const world: fc.Arbitrary<World> = fc
  .record({
    all: said.chain((all) => fc.shuffledSubarray([...all], { minLength: 3 })),
    axes: fc.array(aggregation, { minLength: 1, maxLength: 3 }),
    minimumKnown: fc.constantFrom(0, 0.2, 0.3, 0.5),
    soundKnown: fc.constantFrom(0, 0.65, 0.9),
    band: fc.constantFrom(0, 0.05, 0.1),
  })
  .map(({ all, axes, ...settings }) => {
    const count = Math.min(axes.length, all.length);
    const made = axes.slice(0, count).map((how, a): Axis => {
      const own = all.filter((_, i) => i % count === a).map((one) => one.indicator);
      return axis(`axis${a}`, own, how);
    });
    const given = all.flatMap(({ indicator: { id }, given: value }) => (value === undefined ? [] : [[id, value]]));
    const coded = profile({ indicators: Object.fromEntries(given) as NonNullable<Profile["indicators"]> });
    const facts: Record<string, Fact> = { ...deriveFacts(coded) };
    for (const { indicator: one, fact } of all) {
      if (one.fact !== null && fact) facts[one.fact] = { value: fact, pointers: [] };
    }
    return { by: typology(made, settings), coded, facts: facts as unknown as Facts };
  });

const AMOUNTS: { readonly [F in DrawFactor]: fc.Arbitrary<number | null> } = {
  weights: fc.constantFrom(0.25, 0.9, 1),
  anchors: fc.constantFrom(0.1, 0.6, 1),
  codes: fc.constantFrom(0.1, 0.5),
  settings: fc.constantFrom(0.25, 1),
  aggregation: fc.constant(null),
  method: fc.constant(null),
  values: fc.constant(null),
};
const factors: fc.Arbitrary<DrawnFactors> = fc
  .record({
    names: fc.subarray(Object.keys(DRAW_FACTORS) as DrawFactor[]),
    amounts: fc.record(AMOUNTS),
  })
  .map(({ names, amounts }) => Object.fromEntries(names.map((name) => [name, amounts[name]])));

const KEY = "a case";
const readingsOf = ({ axes }: Typology, coded: Profile, facts: Facts): Reading[][] =>
  axes.map(({ indicators }) => readIndicators(indicators, coded, facts));

/** The uniform number of a case inside one value of a draw. */
function inside(seed: number, draw: number, id: string, group: string): number {
  const { k0, k1 } = streamOf(seed, ["case", KEY]);
  const words = new Int32Array(2);
  fillWords(streamOf(seed, ["values", id, group]), 0, draw - (draw % 2), words);
  return uniformOf(wordOfCase(words[draw % 2] as number, k0, k1));
}

/** A value drawn inside another one; `null` where its degree is drawn instead. */
function drawnValue(value: FactValue, u: number, one: Indicator): FactValue | null {
  if (value.kind === "ordinal") {
    const at = value.lo + Math.floor(u * (value.hi - value.lo + 1));
    return { ...value, lo: at, hi: at };
  }
  if (value.kind !== "number" || value.lo === value.hi) return value.kind === "list" ? null : value;
  if (!Number.isFinite(value.hi)) return null;
  const whole = one.id === "practices" || one.id === "style";
  const at = whole ? value.lo + Math.floor(u * (value.hi - value.lo + 1)) : value.lo + u * (value.hi - value.lo);
  return { kind: "number", lo: at, hi: at };
}

/** What a draw of values makes of a reading of the typology of that draw. */
function drawnReading(reading: Reading, isKnown: boolean, u: (group: string) => number): Reading {
  const { indicator: one, value, given, degrees } = reading;
  if (!isKnown || reading.notApplicable) return reading;
  const again = (fact: FactValue): Reading => {
    const facts = { [one.fact as string]: { value: fact, pointers: [] } } as unknown as Facts;
    return readIndicators([one], profile(), facts)[0] as Reading;
  };
  if (value.kind === "groups") {
    const items = Object.entries(value.items).map(([name, item]) => [name, drawnValue(item, u(name), one)]);
    return again({ ...value, items: Object.fromEntries(items) });
  }
  const drawn = given === "degree" ? null : drawnValue(value, u(""), one);
  if (drawn !== null) return given === "raw" ? reading : again(drawn);
  const [lo, hi] = [degrees?.lo ?? 0, degrees?.hi ?? 1];
  if (value.kind !== "list") return exactly(reading, lo + u("") * (hi - lo));
  if (value.complete) return reading;
  const table = Object.values(one.calibration.degrees ?? {});
  const best = Math.max(0, ...value.items.map((word) => one.calibration.degrees?.[word] ?? 0));
  const least = value.items.length === 0 ? (one.calibration.degrees?.none_of_these ?? 0) : best;
  const above = table.filter((other) => other > least);
  if (above.length === 0) return reading;
  return exactly(reading, [least, ...above][Math.floor(u("") * (above.length + 1))] as number);
}

function exactly(reading: Reading, at: number): Reading {
  return { ...reading, degrees: { lo: at, hi: at }, precision: 1 };
}

describe("a case under a draw", () => {
  it("has the verdict that the typology of that draw gives it", () => {
    fc.assert(
      fc.property(world, factors, fc.nat(), fc.nat(1000), ({ by, coded, facts }, drawn, seed, start) => {
        const plan: DrawPlan = { seed, factors: drawn };
        const declared = readingsOf(by, coded, facts);
        const drawnCase: DrawnCase = { key: KEY, readings: declared };
        const scorer = new DrawScorer(by, [drawnCase], plan, undefined, 8);
        const verdicts = verdictsOf(by);
        const from = start - (start % 2);
        const found: unknown[] = [];
        scorer.block(from, 8, (_case, _view, places, count) => {
          for (let i = 0; i < count; i += 1) found.push(verdicts[places[i] as number]);
        });
        const expected = Array.from({ length: 8 }, (_, i) => {
          const varied = scorer.typologyAt(from + i);
          const readings = readingsOf(varied, coded, facts).map((onAxis, a) =>
            onAxis.map((reading, n) => {
              const isKnown = "values" in drawn && declared[a]?.[n]?.degrees !== null;
              return drawnReading(reading, isKnown, (group) => inside(seed, from + i, reading.indicator.id, group));
            }),
          );
          const stands = varied.axes.map((one, a) =>
            scoreAxis(one, readings[a] ?? [], varied.settings.minimumKnown.value),
          );
          const { status, type } = decide(stands, varied);
          return { status, type: type?.id ?? null };
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: runs(150) },
    );
  });

  it("compiles every kind of source", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(world, ({ by, coded, facts }) => {
        const plan: DrawPlan = { seed: 1, factors: {} };
        const { cases } = compileCases(slotsOf(by), [{ key: KEY, readings: readingsOf(by, coded, facts) }], plan);
        for (const { items } of cases[0]?.axes ?? []) for (const { source } of items) kinds.add(source.kind);
      }),
    );
    expect([...kinds].sort()).toEqual(["codes", "degrees", "groups", "number", "unknown", "words"]);
  });
});
