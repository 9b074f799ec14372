import fc from "fast-check";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { budgetDrawer } from "../../src/analyse/robustness/unknowns/budget.js";
import type { Funding } from "../../src/model/profile.js";
import { FUNDING_PARTS, type Principle } from "../../src/model/vocabulary.js";
import { type Budget, reckonBudget } from "../../src/quantity/budget.js";
import { principleShareOf, selfFinancingShareOf, shareOf } from "../../src/quantity/budget-shares.js";
import { RUNS } from "../../src/quantity/layout.js";
import { AMOUNT, parseQuantity } from "../../src/quantity/parse.js";
import { demanded, runs } from "../helpers/runs.js";

const PRINCIPLES = Object.keys(FUNDING_PARTS) as Principle[];

/** How a figure that is true may be coded: itself, within bounds, or not at all. */
function codedAs(value: number): fc.Arbitrary<number | string | undefined> {
  const down = Math.floor(value * 0.9);
  const up = Math.ceil(value * 1.1) + 1;
  return fc.constantFrom(value, `${down}..${up}`, `<=${up}`, `>=${down}`, undefined, undefined);
}

/** Parts of a principle, coded one by one, some of them as one figure, or the principle as one. */
function principleOf(principle: Principle, values: readonly number[]): fc.Arbitrary<unknown> {
  const names: readonly string[] = FUNDING_PARTS[principle];
  const sum = values.reduce((all, value) => all + value, 0);
  const parts = fc
    .record({
      own: fc.tuple(...values.map(codedAs)),
      joined: fc.option(fc.integer({ min: 0, max: names.length - 2 }), { nil: -1 }),
    })
    .chain(({ own, joined }) => {
      const pair = (values[joined] ?? 0) + (values[joined + 1] ?? 0);
      return codedAs(pair).map((together) => {
        const isTogether = (i: number): boolean => joined >= 0 && (i === joined || i === joined + 1);
        // `member_fees` is none where it is absent, so it is always coded where it stands alone
        const known = names.map((name, i) => (name === "member_fees" ? (own[i] ?? (values[i] as number)) : own[i]));
        const entries = names.flatMap((name, i) => (isTogether(i) || known[i] === undefined ? [] : [[name, known[i]]]));
        const key = `${names[joined]}+${names[joined + 1]}`;
        const all = joined < 0 ? entries : [...entries, [key, together ?? `<=${Math.ceil(pair) + 1}`]];
        return Object.fromEntries(all) as Record<string, unknown>;
      });
    });
  return fc.oneof({ weight: 3, arbitrary: parts }, { weight: 1, arbitrary: codedAs(sum) });
}

/** A budget that is true of a cluster, and coded in part. */
const FUNDING: fc.Arbitrary<Funding> = fc
  .record({
    values: fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 15, maxLength: 15 }),
    isPercent: fc.boolean(),
  })
  .filter(({ values }) => values.some((value) => value > 0))
  .chain(({ values, isPercent }) => {
    const whole = values.reduce((sum, value) => sum + value, 0);
    const scaled = values.map((value) => (isPercent ? Number(((100 * value) / whole).toFixed(6)) : value));
    let at = 0;
    const of = Object.fromEntries(
      PRINCIPLES.map((principle) => {
        const from = at;
        at += FUNDING_PARTS[principle].length;
        return [principle, scaled.slice(from, at)];
      }),
    ) as Record<Principle, number[]>;
    const own = of.market.reduce((sum, value) => sum + value, 0) + (of.reciprocity[0] ?? 0);
    return fc
      .record({
        market: principleOf("market", of.market),
        reciprocity: principleOf("reciprocity", of.reciprocity),
        redistribution: principleOf("redistribution", of.redistribution),
        own_resources: codedAs(Number(own.toFixed(6))),
        total: fc.constantFrom(whole, `${Math.floor(whole * 0.8)}..${Math.ceil(whole * 1.2)}`, `<=${whole * 2}`),
      })
      .map(({ total, ...rest }) => {
        const coded = Object.entries(rest).filter(([, value]) => value !== undefined);
        return {
          unit: isPercent ? "percent" : "EUR",
          ...(isPercent ? {} : { total }),
          ...Object.fromEntries(coded),
        } as Funding;
      });
  });

const SEEDS = fc.integer({ min: 0, max: 2 ** 30 });

/** Numbers in (0, 1) from a seed. */
function uniformFrom(seed: number): () => number {
  const random = xoroshiro128plus(seed);
  return () => ((random.next() >>> 0) + 0.5) * 2 ** -32;
}

function amountsIn(block: unknown): number {
  return Object.values(block as Record<string, number>).reduce((sum, value) => sum + value, 0);
}

/** Within bounds as coded; what a published budget may be wrong by in rounding is allowed for. */
function expectWithin(coded: unknown, value: number, slack: number): void {
  const bounds = parseQuantity(coded, AMOUNT);
  if (bounds === null) throw new Error(`no quantity: ${JSON.stringify(coded)}`);
  expect(value).toBeGreaterThanOrEqual(bounds.lo - slack);
  expect(value).toBeLessThanOrEqual(bounds.hi + slack);
}

describe("a drawn budget", () => {
  it("adds up to its total and obeys every bound that is coded", () => {
    let drawn = 0;
    fc.assert(
      fc.property(FUNDING, SEEDS, (funding, seed) => {
        const draw = budgetDrawer(funding);
        const { budget } = reckonBudget(funding);
        fc.pre(draw !== null && budget !== null);
        if (draw === null || budget === null) return;
        drawn += 1;
        const one = draw(uniformFrom(seed));
        const sum = PRINCIPLES.reduce((all, principle) => all + amountsIn(one[principle]), 0);
        const slack = 1e-9 * Math.max(1, sum);
        const { total } = budget.cash;
        expect(sum).toBeGreaterThanOrEqual(total.lo - slack);
        expect(sum).toBeLessThanOrEqual(total.hi + slack);
        if (one.total !== undefined) expect(Math.abs(sum - Number(one.total))).toBeLessThanOrEqual(slack);
        // a principle, own resources and the total may miss their parts by rounding: half a percent of them
        const rounding = 0.0051 * sum;
        expectWithin(funding.unit === "percent" ? 100 : funding.total, sum, rounding);
        for (const principle of PRINCIPLES) {
          const [coded, got] = [funding[principle], one[principle] as Record<string, number>];
          if (coded === undefined) continue;
          if (typeof coded !== "object") expectWithin(coded, amountsIn(got), rounding);
          else for (const [key, bound] of Object.entries(coded)) expectWithin(bound, partsAt(key, got), slack);
        }
        if (funding.own_resources !== undefined) {
          const { market, reciprocity } = one as unknown as Record<string, Record<string, number>>;
          expectWithin(funding.own_resources, amountsIn(market) + (reciprocity?.membership_fees ?? 0), rounding);
        }
      }),
      { numRuns: runs(200) },
    );
    expect(drawn).toBeGreaterThan(demanded(50, 200));
  });

  it("has shares inside those that the coded one admits, each of them exact", () => {
    const sharesOf = (budget: Budget) => [
      selfFinancingShareOf(budget),
      ...PRINCIPLES.map((principle) => principleShareOf(budget, principle)),
      ...Object.values(RUNS).map((run) => shareOf(budget, run)),
    ];
    fc.assert(
      fc.property(FUNDING, SEEDS, (funding, seed) => {
        const draw = budgetDrawer(funding);
        const { budget } = reckonBudget(funding);
        fc.pre(draw !== null && budget !== null);
        if (draw === null || budget === null) return;
        const again = reckonBudget(draw(uniformFrom(seed)));
        expect(again.problem).toBeNull();
        const admitted = sharesOf(budget);
        sharesOf(again.budget as Budget).forEach(({ lo, hi }, i) => {
          expect(hi - lo).toBeLessThanOrEqual(1e-9);
          expect(lo).toBeGreaterThanOrEqual((admitted[i]?.lo ?? 0) - 1e-7);
          expect(hi).toBeLessThanOrEqual((admitted[i]?.hi ?? 0) + 1e-7);
        });
      }),
      { numRuns: runs(150) },
    );
  });
});

function partsAt(key: string, got: Readonly<Record<string, number>>): number {
  return key.split("+").reduce((sum, part) => sum + (got[part] ?? Number.NaN), 0);
}
