import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Funding } from "../../../src/model/profile.js";
import { FUNDING_PARTS } from "../../../src/model/vocabulary.js";
import { missingAmounts, reckonBudget } from "../../../src/quantity/budget.js";
import { principleShareOf, selfFinancingShareOf, shareOf } from "../../../src/quantity/budget-shares.js";
import { largestFunderShareOf } from "../../../src/quantity/largest-funder.js";
import { RUNS } from "../../../src/quantity/layout.js";
import { constrain, isConsistent, openLedger, rangeOf } from "../../../src/quantity/ledger.js";

const percent = (blocks: Omit<Funding, "unit">): Funding => ({ unit: "percent", ...blocks });

function selfFinancing(funding: Funding) {
  const { budget } = reckonBudget(funding);
  return budget && selfFinancingShareOf(budget);
}

describe("self-financing: market resources and membership fees over the cash total", () => {
  it.each<[string, Funding, [number, number] | null]>([
    ["stated as own resources", percent({ own_resources: 95 }), [95, 95]],
    ["market and fees", percent({ market: 40, reciprocity: { membership_fees: 10 } }), [50, 50]],
    ["market alone: fees may hide in what is missing", percent({ market: 40 }), [40, 100]],
    ["less than 7 % redistribution: the rest may be gifts", percent({ redistribution: "<7" }), [0, 100]],
    ["market and redistribution: fees lie in the rest", percent({ market: 40, redistribution: 50 }), [40, 50]],
    [
      "reciprocity as one number leaves fees in [0, reciprocity]",
      percent({ market: 40, redistribution: 50, reciprocity: 10 }),
      [40, 50],
    ],
    ["own resources and redistribution", percent({ own_resources: ">=80", redistribution: 15 }), [80, 85]],
    ["amounts with a total", { unit: "EUR", total: 200, market: 50, reciprocity: { membership_fees: 10 } }, [30, 30]],
    [
      "amounts that cover all make their own total",
      { unit: "EUR", market: 60, redistribution: 30, reciprocity: 10 },
      [60, 70],
    ],
    ["amounts that do not cover all: unknown", { unit: "EUR", market: 60, redistribution: 30 }, null],
    ["in kind never enters", percent({ own_resources: 50, in_kind: { volunteering: 100 } }), [50, 50]],
    ["bounded amounts", { unit: "EUR", market: "40..60", redistribution: 40, reciprocity: 0 }, [50, 60]],
    ["a total of 0 has no shares", { unit: "EUR", total: 0, market: 0 }, null],
    [
      "99.7: the parts' own sum becomes the total",
      percent({ market: 49.85, redistribution: 49.85, reciprocity: 0 }),
      [50, 50],
    ],
    [
      "own resources stand as stated beside parts that make 60.4",
      percent({ own_resources: 60, market: 50.4, reciprocity: { membership_fees: 10 } }),
      [60, 60],
    ],
    [
      "beside parts that make 59.6",
      percent({ own_resources: 60, market: 49.6, reciprocity: { membership_fees: 10 } }),
      [60, 60],
    ],
    [
      "of a bound its end next to the parts",
      percent({ own_resources: "55..60", market: 50.4, reciprocity: { membership_fees: 10 } }),
      [60, 60],
    ],
    [
      "fees of public members are no own resources",
      percent({ market: 40, reciprocity: { membership_fees: 10 }, redistribution: { member_fees: 20 } }),
      [50, 50],
    ],
    [
      "fees joined with gifts",
      percent({
        market: 40,
        reciprocity: { "membership_fees+donations": 30, patronage: 10, citizen_savings: 0 },
        redistribution: 20,
      }),
      [40, 70],
    ],
  ])("%s", (_, funding, expected) => {
    const found = selfFinancing(funding);
    if (expected === null) {
      expect(found).toBeNull();
      return;
    }
    expect(found?.lo).toBeCloseTo(expected[0], 10);
    expect(found?.hi).toBeCloseTo(expected[1], 10);
  });
});

describe("figures that cannot all be true", () => {
  const parts370 = { eu: 100, state: 100, region: 100, municipal: 70 };
  it.each<[string, Funding, string | null, number?, number?]>([
    ["shares of 130", percent({ market: 70, redistribution: 60 }), "above-total", 130, 100],
    ["370 k€ of funders for 350 k€", { unit: "kEUR", total: 350, redistribution: parts370 }, "above-total", 370, 350],
    ["within half a point", percent({ market: 60, redistribution: 40.5, reciprocity: 0 }), null],
    [
      "just above half a point",
      percent({ market: 60, redistribution: 40.6, reciprocity: 0 }),
      "above-total",
      100.6,
      100,
    ],
    ["complete, but short", percent({ market: 60, redistribution: 30, reciprocity: 5 }), "below-total", 95, 100],
    ["incomplete may be short", percent({ market: 60, redistribution: 30 }), null],
    ["parts above the bound of their principle", percent({ market: { max: 10, sales: 20 } }), "above-total", 20, 10],
    [
      "complete parts below it",
      percent({ market: { min: 50, sales: 1, member_services: 1, public_contracts: 1 } }),
      "below-total",
      3,
      50,
    ],
    ["only lower ends can exceed", percent({ market: "<70", redistribution: "<60" }), null],
    ["market and fees above own resources", percent({ own_resources: 50, market: 60 }), "own-resources", 60, 50],
    [
      "market and fees short of own resources",
      percent({ own_resources: 90, market: 60, reciprocity: { membership_fees: 5 } }),
      "own-resources",
      65,
      90,
    ],
    ["parts within the tolerance of own resources", percent({ own_resources: 60, market: 60.5 }), null],
    ["parts beyond it", percent({ own_resources: 60, market: 60.6 }), "own-resources", 60.6, 60],
    [
      "joined parts above the total",
      percent({ market: 60, redistribution: { "region+municipal": 50 } }),
      "above-total",
      110,
      100,
    ],
    [
      "joined parts that cover a principle may fall short",
      percent({
        market: 60,
        redistribution: 30,
        reciprocity: { "membership_fees+donations+patronage": 3, citizen_savings: 0 },
      }),
      "below-total",
      93,
      100,
    ],
    [
      "fees of public members are none where they are not named",
      percent({
        market: 60,
        reciprocity: 0,
        redistribution: { eu: 0, state: 10, employment_aid: 0, region: 10, department: 0, municipal: 0, other: 0 },
      }),
      "below-total",
      80,
      100,
    ],
    ["own resources above the total", percent({ own_resources: 130 }), "above-total", 130, 100],
    [
      "own resources and redistribution above the total",
      percent({ own_resources: 90, redistribution: 30 }),
      "above-total",
      120,
      100,
    ],
  ])("%s", (_, funding, kind, stated, expected) => {
    const { problem, budget } = reckonBudget(funding);
    if (kind === null) {
      expect(problem).toBeNull();
      expect(budget).not.toBeNull();
      return;
    }
    expect(problem?.kind).toBe(kind);
    expect(problem?.stated).toBeCloseTo(stated ?? 0, 10);
    expect(problem?.expected).toBeCloseTo(expected ?? 0, 10);
  });
});

describe("shares of the principles, in kind included", () => {
  const { budget } = reckonBudget(
    percent({ market: 60, redistribution: 30, reciprocity: 10, in_kind: { public: 20, volunteering: 60, other: 20 } }),
  );

  it.each([
    ["market", 30],
    ["redistribution", 25],
    ["reciprocity", 45],
  ] as const)("%s", (principle, expected) => {
    const share = budget && principleShareOf(budget, principle);
    expect(share?.lo).toBeCloseTo(expected, 10);
    expect(share?.hi).toBeCloseTo(expected, 10);
  });
});

describe("in kind without an upper end", () => {
  it("a share can be all of it", () => {
    const { budget } = reckonBudget(
      percent({ market: 40, redistribution: 50, reciprocity: 10, in_kind: { public: ">10" } }),
    );
    const share = budget && principleShareOf(budget, "redistribution");
    expect(share?.lo).toBeCloseTo(600 / 11, 10);
    expect(share?.hi).toBe(100);
  });
});

describe("largest funder", () => {
  it.each<[string, Funding, number, number]>([
    [
      "the State pays employment aid too",
      percent({
        market: 40,
        redistribution: { eu: 0, state: 20, employment_aid: 15, region: 25, department: 0, municipal: 0, other: 0 },
        reciprocity: 0,
      }),
      35,
      35,
    ],
    [
      "nothing but redistribution: at least a part of it",
      percent({ redistribution: 60, market: 40, reciprocity: 0 }),
      0,
      60,
    ],
    [
      "a total within bounds: two must share all of it",
      {
        unit: "kEUR",
        total: "100..101",
        market: 0,
        reciprocity: 0,
        redistribution: { eu: 0, state: 0, employment_aid: 0, municipal: 0, other: 0 },
      },
      50,
      100,
    ],
    [
      "five funders must share 100",
      percent({
        redistribution: { other: 0 },
        market: 0,
        reciprocity: { donations: 0, citizen_savings: 0, membership_fees: 0, patronage: 0 },
      }),
      20,
      100,
    ],
    [
      "a total without end that anything may fill",
      { unit: "EUR", total: ">=100", redistribution: { region: 40 } },
      0,
      100,
    ],
    [
      "a total without end that two funders must fill",
      {
        unit: "EUR",
        total: ">=100",
        market: 0,
        reciprocity: 0,
        redistribution: { eu: 0, state: 0, employment_aid: 0, municipal: 0, other: 0 },
      },
      50,
      100,
    ],
    [
      "a total without end that one funder must fill, beside 30 of another",
      {
        unit: "EUR",
        total: ">=50",
        market: 0,
        reciprocity: 0,
        redistribution: { eu: 30, state: 0, employment_aid: 0, department: 0, municipal: 0, other: 0 },
      },
      50,
      100,
    ],
    [
      "parts joined across the State: its subsidies with the Union's, its job aid with the region's",
      percent({
        market: 20,
        reciprocity: 0,
        redistribution: { "eu+state": 40, "employment_aid + region": 40, department: 0, municipal: 0, other: 0 },
      }),
      80 / 3,
      80,
    ],
    ["a total that may be next to nothing", { unit: "EUR", total: "<=30" }, 0, 100],
    [
      "five funders must share a total that may be next to nothing",
      {
        unit: "EUR",
        total: { max: 30 },
        redistribution: { eu: "<=10", other: 0 },
        market: 0,
        reciprocity: { donations: 0, citizen_savings: 0, membership_fees: 0, patronage: 0 },
      },
      20,
      100,
    ],
  ])("%s", (_, funding, lo, hi) => {
    const { budget } = reckonBudget(funding);
    const share = budget && largestFunderShareOf(budget);
    expect(share?.lo).toBeCloseTo(lo, 9);
    expect(share?.hi).toBeCloseTo(hi, 9);
  });
});

const amount = fc.integer({ min: 0, max: 40 });
const split = fc.record({
  market: fc.array(amount, { minLength: 3, maxLength: 3 }),
  reciprocity: fc.array(amount, { minLength: 4, maxLength: 4 }),
  redistribution: fc.array(amount, { minLength: 8, maxLength: 8 }),
});

/** A budget of which some parts are hidden, loosened or added up, so that the truth stays possible. */
function veil(
  truth: { market: number[]; reciprocity: number[]; redistribution: number[] },
  choices: number[],
): Funding {
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const total = sum([...truth.market, ...truth.reciprocity, ...truth.redistribution]);
  const blocks = (Object.keys(FUNDING_PARTS) as (keyof typeof FUNDING_PARTS)[]).map((principle, k) => {
    const values = truth[principle];
    if ((choices[k] ?? 0) % 4 === 0) return [principle, sum(values)];
    const names: readonly string[] = FUNDING_PARTS[principle];
    const parts = names.flatMap((part, i): [string, unknown][] => {
      const choice = (choices[k + i + 3] ?? 0) % 4;
      const value = values[i] ?? 0;
      if (choice === 0 && part !== "member_fees") return [];
      if (choice === 1) return [[part, { min: Math.max(0, value - 5), max: value + 5 }]];
      return [[part, value]];
    });
    return parts.length === 0 ? [principle, { min: 0 }] : [principle, Object.fromEntries(parts)];
  });
  return { unit: "EUR", total, ...Object.fromEntries(blocks) };
}

describe("properties", () => {
  it("the true shares always lie in the intervals", () => {
    fc.assert(
      fc.property(split, fc.array(fc.nat(100), { minLength: 20, maxLength: 20 }), (truth, choices) => {
        const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
        const funding = veil(truth, choices);
        const total = Number(funding.total);
        fc.pre(total > 0);
        const { budget, problem } = reckonBudget(funding);
        expect(problem).toBeNull();
        if (!budget) throw new Error("no budget");
        const own = (100 * (sum(truth.market) + (truth.reciprocity[0] ?? 0))) / total;
        const share = shareOf(budget, RUNS.own);
        expect(share.lo).toBeLessThanOrEqual(own + 1e-9);
        expect(share.hi).toBeGreaterThanOrEqual(own - 1e-9);
        const [eu = 0, state = 0, aid = 0, region = 0, department = 0, municipal = 0] = truth.redistribution;
        const largest =
          (100 * Math.max(eu, state + aid, region, department, municipal, truth.reciprocity[2] ?? 0)) / total;
        const funder = largestFunderShareOf(budget);
        expect(funder.lo).toBeLessThanOrEqual(largest + 1e-9);
        expect(funder.hi).toBeGreaterThanOrEqual(largest - 1e-9);
      }),
    );
  });

  it("a ledger gives exact ranges: as narrow as brute force finds them", () => {
    const bound = fc.tuple(fc.nat(3), fc.nat(3)).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.tuple(bound, bound, bound), bound, fc.nat(9), (entries, pair, total) => {
        const ledger = constrain(
          constrain(openLedger(entries), { from: 0, to: 2 }, pair),
          { from: 0, to: 3 },
          { lo: total, hi: total },
        );
        const found: number[] = [];
        for (let a = entries[0].lo; a <= entries[0].hi; a++)
          for (let b = entries[1].lo; b <= entries[1].hi; b++)
            for (let c = entries[2].lo; c <= entries[2].hi; c++)
              if (a + b >= pair.lo && a + b <= pair.hi && a + b + c === total) found.push(b + c);
        expect(isConsistent(ledger, 1e-9)).toBe(found.length > 0);
        if (found.length > 0)
          expect(rangeOf(ledger, { from: 1, to: 3 })).toEqual({ lo: Math.min(...found), hi: Math.max(...found) });
      }),
    );
  });
});

describe("what is missing for a sum of all amounts", () => {
  const others = { reciprocity: 0, redistribution: 0 } as const;
  it.each<[string, Omit<Funding, "unit">, string[]]>([
    ["nothing is coded", {}, ["market", "reciprocity", "redistribution"]],
    ["every principle as one number", { market: 1, ...others }, []],
    ["one as a bound", { market: ">=1", ...others }, []],
    ["every part of one", { market: { sales: 1, member_services: 0, public_contracts: 0 }, ...others }, []],
    [
      "some parts are missing",
      { market: { sales: 1 }, ...others },
      ["market.member_services", "market.public_contracts"],
    ],
    [
      "two parts together, and nothing else missing",
      { market: { "sales + public_contracts": 5, member_services: 0 }, ...others },
      [],
    ],
    [
      "two parts together, and others missing",
      { market: 0, reciprocity: 0, redistribution: { "state + region": 5 } },
      ["eu", "employment_aid", "department", "municipal", "other"].map((part) => `redistribution.${part}`).toSorted(),
    ],
  ])("%s", (_, blocks, missing) => {
    expect(missingAmounts(percent(blocks as Omit<Funding, "unit">)).toSorted()).toEqual(missing);
  });
});
