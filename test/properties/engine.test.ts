import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../src/classify/classify.js";
import { loadMessages } from "../../src/messages/messages.js";
import type { Typology } from "../../src/model/typology.js";
import { profile } from "../helpers/profile.js";
import { demanded } from "../helpers/runs.js";
import { anyTypology, codedBy, type Given, indicatorIds, indicatorsOf, meanTypology } from "./arbitrary.js";

const SLACK = 1e-9;

const classifyCoded = (coded: Record<string, Given>, by: Typology) =>
  classify(profile({ indicators: indicatorsOf(coded) }), by);

/** Every unknown and every interval takes a value that it may have. */
function complete(coded: Record<string, Given>, at: number[]): Record<string, Given> {
  const entries = Object.entries(coded).map(([id, value], i): [string, Given] => {
    const t = at[i % at.length] ?? 0;
    if (value === "not_applicable") return [id, value];
    const { lo, hi } = value === "unknown" ? { lo: 0, hi: 1 } : value;
    const x = lo + t * (hi - lo);
    return [id, { lo: x, hi: x }];
  });
  return Object.fromEntries(entries);
}

const fractions = fc.array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 15,
  maxLength: 15,
});

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe("properties of the engine (method §10)", () => {
  it("scores, bounds and memberships lie in [0, 1], and the score within its bounds", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), ({ by, coded }) => {
        const { axes, memberships } = classifyCoded(coded, by);
        for (const { score, lo, hi, known } of Object.values(axes)) {
          expect(lo).toBeGreaterThanOrEqual(0);
          expect(hi).toBeLessThanOrEqual(1);
          expect(known).toBeCloseTo(1 - (hi - lo), 12);
          if (score !== null) expect(score >= lo && score <= hi).toBe(true);
        }
        for (const { value, lo, hi } of Object.values(memberships)) {
          expect(lo >= 0 && hi <= 1 && lo <= hi).toBe(true);
          if (value !== null) expect(value >= lo - SLACK && value <= hi + SLACK).toBe(true);
        }
      }),
    );
  });

  it("the bounds contain the score of every completion, and what is possible contains its type", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), fractions, ({ by, coded }, at) => {
        const before = classifyCoded(coded, by);
        const after = classifyCoded(complete(coded, at), by);
        for (const [id, { lo, hi }] of Object.entries(before.axes)) {
          const score = after.axes[id]?.score;
          if (score === null || score === undefined) continue;
          expect(score).toBeGreaterThanOrEqual(lo - SLACK);
          expect(score).toBeLessThanOrEqual(hi + SLACK);
        }
        if (after.type !== null) expect(before.possible).toContain(after.type);
      }),
    );
  });

  it("replacing an unknown by a fact never widens bounds", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), fractions, fc.nat(20), ({ by, coded }, at, which) => {
        const ids = indicatorIds(by);
        const id = ids[which % ids.length] ?? "";
        const filled = { ...coded, [id]: complete(coded, at)[id] ?? "unknown" };
        const [before, after] = [classifyCoded(coded, by), classifyCoded(filled, by)];
        for (const [axis, { lo, hi }] of Object.entries(before.axes)) {
          expect(after.axes[axis]?.lo).toBeGreaterThanOrEqual(lo - SLACK);
          expect(after.axes[axis]?.hi).toBeLessThanOrEqual(hi + SLACK);
        }
      }),
    );
  });

  it("raising a known degree never lowers its axis", () => {
    fc.assert(
      fc.property(
        codedBy(anyTypology),
        fc.nat(20),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ by, coded }, which, up) => {
          const ids = indicatorIds(by);
          const id = ids[which % ids.length] ?? "";
          const value = coded[id];
          if (value === undefined || typeof value === "string") return;
          const raise = (x: number) => x + up * (1 - x);
          const raised = { ...coded, [id]: { lo: raise(value.lo), hi: raise(value.hi) } };
          const [before, after] = [classifyCoded(coded, by), classifyCoded(raised, by)];
          for (const [axis, found] of Object.entries(before.axes)) {
            const now = after.axes[axis];
            expect(now?.lo).toBeGreaterThanOrEqual(found.lo - SLACK);
            expect(now?.hi).toBeGreaterThanOrEqual(found.hi - SLACK);
            // An interval narrowed from both sides may bring a score that was not there before.
            if (found.score !== null && now?.score != null)
              expect(now.score).toBeGreaterThanOrEqual(found.score - SLACK);
          }
        },
      ),
    );
  });

  it("scaling all weights alike changes nothing", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), fc.double({ min: 0.01, max: 100, noNaN: true }), ({ by, coded }, factor) => {
        const axes = by.axes.map((axis) => ({
          ...axis,
          indicators: axis.indicators.map((i) => ({ ...i, weight: { ...i.weight, value: i.weight.value * factor } })),
        }));
        const [before, after] = [classifyCoded(coded, by), classifyCoded(coded, { ...by, axes })];
        expect(after.type).toBe(before.type);
        expect(after.status).toBe(before.status);
        for (const [id, found] of Object.entries(before.axes)) {
          expect(after.axes[id]?.score ?? -1).toBeCloseTo(found.score ?? -1, 9);
          expect(after.axes[id]?.weightRadius ?? -1).toBeCloseTo(found.weightRadius ?? -1, 9);
        }
      }),
    );
  });

  it("exactly one type lies above 0.5 unless an axis is at 0.5; on two axes top + second = 1", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), ({ by, coded }) => {
        const { memberships, axes } = classifyCoded(coded, by);
        const scores = Object.values(axes).map((axis) => axis.score);
        if (scores.some((score) => score === null || Math.abs(score - 0.5) < SLACK)) return;
        const values = Object.values(memberships).map((membership) => membership.value ?? 0);
        values.sort((a, b) => b - a);
        expect(values.filter((value) => value > 0.5)).toHaveLength(1);
        expect((values[0] ?? 0) + (values[1] ?? 0)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("contributions add up to score - 0.5, influences to the width of the bounds", () => {
    fc.assert(
      fc.property(codedBy(meanTypology), ({ by, coded }) => {
        for (const { score, lo, hi, indicators } of Object.values(classifyCoded(coded, by).axes)) {
          const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
          if (score !== null) expect(sum(indicators.map((i) => i.contribution ?? 0))).toBeCloseTo(score - 0.5, 9);
          if (indicators.some((i) => !i.notApplicable))
            expect(sum(indicators.map((i) => i.influence ?? Number.NaN))).toBeCloseTo(hi - lo, 9);
        }
      }),
    );
  });

  it("f* agrees with brute force: no reweighting below it crosses 0.5, one just above it does", () => {
    fc.assert(
      fc.property(codedBy(meanTypology), ({ by, coded }) => {
        const known = complete(coded, [0.5]);
        const first = by.axes[0];
        const found = classifyCoded(known, by).axes[first?.id ?? ""];
        if (!first || !found || found.score === null || found.weightRadius === null) return;
        const pulls = found.indicators.flatMap((i) =>
          i.membership && !i.notApplicable ? [{ w: i.weight, x: i.membership.lo }] : [],
        );
        const side = Math.sign(found.score - 0.5);
        // The worst reweighting puts every factor at an end: against the score.
        const worst = (f: number) =>
          pulls.reduce((sum, { w, x }) => sum + w * (1 + (Math.sign(x - 0.5) === side ? -f : f)) * (x - 0.5), 0);
        if (Math.abs(found.score - 0.5) < 1e-6) return;
        const { weightRadius } = found;
        expect(worst(Math.max(0, weightRadius - 1e-6)) * side).toBeGreaterThanOrEqual(-SLACK);
        if (weightRadius < 1 - 1e-6) expect(worst(weightRadius + 1e-6) * side).toBeLessThanOrEqual(SLACK);
      }),
    );
  });

  it("a verdict radius agrees with brute force: below it no reweighting takes the type away, the worst one just above it does", () => {
    let tried = 0;
    const bound = new Set<string>();
    fc.assert(
      fc.property(codedBy(meanTypology), fc.constantFrom(0, 0.3, 0.5), ({ by: plain, coded }, minimum) => {
        const by: Typology = { ...plain, settings: { ...plain.settings, minimumKnown: { value: minimum } } };
        const { type, axes, verdictRadius } = classifyCoded(coded, by);
        if (type === null || verdictRadius === null) return;
        const { value: radius, axis: id, binds } = verdictRadius;
        const position = axes[id];
        const side = (position?.score ?? 0.5) > 0.5 ? 1 : -1;
        /** All factors at the end that is worst for the threshold that binds. */
        const worst = (f: number): Typology => ({
          ...by,
          axes: by.axes.map((axis) => {
            if (axis.id !== id) return axis;
            return {
              ...axis,
              indicators: axis.indicators.map((one) => {
                const found = position?.indicators.find((indicator) => indicator.id === one.id);
                const { lo, hi } = found?.membership ?? { lo: 0, hi: 1 };
                const precision = 1 - (hi - lo) ** 2;
                const margin =
                  binds === "band" ? side * ((lo + hi) / 2 - 0.5) - 0.05 * precision : 1 - (hi - lo) - minimum;
                return { ...one, weight: { value: one.weight.value * (margin > 0 ? 1 - f : 1 + f) } };
              }),
            };
          }),
        });
        const anyBelow = (seed: number): Typology => ({
          ...by,
          axes: by.axes.map((axis, a) => ({
            ...axis,
            indicators: axis.indicators.map((one, i) => {
              const factor = 1 + Math.max(0, radius - 1e-6) * Math.sin(seed * (1 + a * 7 + i * 13));
              return { ...one, weight: { value: one.weight.value * factor } };
            }),
          })),
        });
        for (const seed of [1, 2, 3]) expect(classifyCoded(coded, anyBelow(seed)).type).toBe(type);
        expect(classifyCoded(coded, worst(Math.max(0, radius - 1e-6))).type).toBe(type);
        if (radius < 1 - 1e-5) expect(classifyCoded(coded, worst(radius + 1e-6)).type).toBeNull();
        tried += 1;
        bound.add(binds);
      }),
    );
    expect(tried).toBeGreaterThanOrEqual(demanded(1, 100));
    expect(bound.size).toBeGreaterThanOrEqual(demanded(2, 100));
  });

  it("the score of a mean lies on the side of the middle of its bounds; moving an interval as a whole never lowers it", () => {
    fc.assert(
      fc.property(codedBy(meanTypology), fc.nat(20), fraction, ({ by, coded }, which, up) => {
        const before = classifyCoded(coded, by);
        for (const { score, lo, hi } of Object.values(before.axes)) {
          if (score === null || Math.abs(score - 0.5) < 1e-6) continue;
          expect(Math.sign(score - 0.5)).toBe(Math.sign((lo + hi) / 2 - 0.5));
        }
        const id = indicatorIds(by)[which % indicatorIds(by).length] ?? "";
        const value = coded[id];
        if (value === undefined || typeof value === "string") return;
        const shift = up * (1 - value.hi);
        const after = classifyCoded({ ...coded, [id]: { lo: value.lo + shift, hi: value.hi + shift } }, by);
        for (const [axis, { score }] of Object.entries(before.axes)) {
          const now = after.axes[axis]?.score;
          if (score !== null && now != null) expect(now).toBeGreaterThanOrEqual(score - SLACK);
        }
      }),
    );
  });

  it("raising one end never brings the score to the other side, and lowers it only far from 0.5", () => {
    fc.assert(
      fc.property(codedBy(meanTypology), fc.nat(20), fraction, fc.boolean(), ({ by, coded }, which, up, isLower) => {
        const id = indicatorIds(by)[which % indicatorIds(by).length] ?? "";
        const value = coded[id];
        if (value === undefined || typeof value === "string") return;
        const raised = isLower
          ? { lo: value.lo + up * (value.hi - value.lo), hi: value.hi }
          : { lo: value.lo, hi: value.hi + up * (1 - value.hi) };
        const [before, after] = [classifyCoded(coded, by), classifyCoded({ ...coded, [id]: raised }, by)];
        for (const [axis, { score }] of Object.entries(before.axes)) {
          const now = after.axes[axis]?.score;
          if (score === null || now == null) continue;
          if (score > 0.5 + SLACK) expect(now).toBeGreaterThanOrEqual(0.5 - SLACK);
          if (now >= score - SLACK) continue;
          if (isLower) expect(score).toBeGreaterThan(0.75 - SLACK);
          else expect(score).toBeLessThan(0.25 + SLACK);
        }
      }),
    );
  });

  it("widening a bound to everything moves the score to where it is without the indicator, and without a jump", () => {
    fc.assert(
      fc.property(codedBy(meanTypology), fc.nat(20), ({ by: plain, coded }, which) => {
        const by: Typology = { ...plain, settings: { ...plain.settings, minimumKnown: { value: 0 } } };
        const id = indicatorIds(by)[which % indicatorIds(by).length] ?? "";
        const rest = classifyCoded({ ...coded, [id]: "unknown" }, by);
        const nearly = classifyCoded({ ...coded, [id]: { lo: 1e-7, hi: 1 - 2e-7 } }, by);
        for (const [axis, { score, known }] of Object.entries(rest.axes)) {
          if (score === null || known < 0.01) continue;
          expect(nearly.axes[axis]?.score ?? Number.NaN).toBeCloseTo(score, 3);
        }
      }),
    );
  });

  it("doing what is printed of the nearest other type gives the verdict that it names", async () => {
    const { message } = await loadMessages("en");
    const leading = { changes: 0, borders: 0 };
    fc.assert(
      fc.property(codedBy(anyTypology), ({ by, coded }) => {
        const { type, nearest, reasons } = classifyCoded(coded, by);
        const change = nearest?.change ?? nearest?.border;
        const reason = reasons.find(({ code }) => code === "nearest-change" || code === "nearest-border");
        if (!nearest || !change || !reason) return;
        const printed = Number(message(reason, by).match(/([0-9.]+)$/)?.[1]);
        const done = classifyCoded({ ...coded, [change.indicator]: { lo: printed, hi: printed } }, by);
        expect(type).not.toBe(nearest.type);
        expect(done.type).toBe(nearest.change ? nearest.type : null);
        leading[nearest.change ? "changes" : "borders"] += 1;
      }),
    );
    expect(Math.min(leading.changes, leading.borders)).toBeGreaterThanOrEqual(demanded(1, 100));
  });

  it("no smaller change of one fact leads to the nearest other type, on a grid of all indicators", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), ({ by, coded }) => {
        const { nearest } = classifyCoded(coded, by);
        if (!nearest) return;
        const least = nearest.change?.size ?? Number.POSITIVE_INFINITY;
        for (const [id, value] of Object.entries(coded)) {
          if (typeof value === "string" || (value.lo <= 1e-9 && value.hi >= 1 - 1e-9)) continue;
          const middle = (value.lo + value.hi) / 2;
          for (let step = 0; step <= 20; step += 1) {
            const to = step / 20;
            if (Math.abs(to - middle) >= least - 1e-6) continue;
            expect(classifyCoded({ ...coded, [id]: { lo: to, hi: to } }, by).type).not.toBe(nearest.type);
          }
        }
      }),
    );
  });

  it("a JSON round trip changes nothing, and neither does a second run", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), ({ by, coded }) => {
        const result = classifyCoded(coded, by);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(JSON.stringify(classifyCoded(coded, by))).toBe(JSON.stringify(result));
      }),
    );
  });
});
