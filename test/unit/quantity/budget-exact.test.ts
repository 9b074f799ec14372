import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "../../../src/model/interval.js";
import type { Funding } from "../../../src/model/profile.js";
import { FUNDING_PARTS } from "../../../src/model/vocabulary.js";
import { reckonBudget } from "../../../src/quantity/budget.js";
import { principleShareOf, selfFinancingShareOf, shareOf } from "../../../src/quantity/budget-shares.js";
import { largestFunderShareOf } from "../../../src/quantity/largest-funder.js";
import { RUNS } from "../../../src/quantity/layout.js";
import { localShareOf } from "../../../src/quantity/local-share.js";
import { type Constraint, maximise } from "../../helpers/linear-program.js";

type Principle = keyof typeof FUNDING_PARTS;
const PRINCIPLES = Object.keys(FUNDING_PARTS) as Principle[];
const PARTS = PRINCIPLES.flatMap((principle) => FUNDING_PARTS[principle].map((part) => ({ principle, part })));

/** What a profile bounds: the parts of a sum, and between what the sum lies. */
interface Bound {
  readonly over: (part: string, principle: Principle) => boolean;
  readonly lo: number;
  readonly hi: number;
}

/** The least and the most of a share: a fraction becomes linear over amounts per unit of the total. */
function shareByProgram(bounds: readonly Bound[], over: Bound["over"]): Interval {
  const columns = PARTS.map(({ part, principle }) => (over(part, principle) ? 1 : 0));
  const constraints = perTotal(bounds);
  const most = maximise([...columns, 0], constraints);
  const least = maximise([...columns.map((value) => -value), 0], constraints);
  return { lo: -100 * (least ?? Number.NaN), hi: 100 * (most ?? Number.NaN) };
}

/** The same bounds for amounts per unit of the total; the last variable is 1 / total, 0 for a total without end. */
function perTotal(bounds: readonly Bound[], more = 0): Constraint[] {
  const padding = new Array<number>(more).fill(0);
  const constraints = bounds.flatMap(({ over, lo, hi }) => {
    const row = PARTS.map(({ part, principle }) => (over(part, principle) ? 1 : 0));
    const negative = row.map((value) => -value);
    const upper = Number.isFinite(hi) ? [{ row: [...row, -hi, ...padding], bound: 0 }] : [];
    return lo > 0 ? [...upper, { row: [...negative, lo, ...padding], bound: 0 }] : upper;
  });
  const whole = [...PARTS.map(() => 1), 0, ...padding];
  return [...constraints, { row: whole, bound: 1 }, { row: whole.map((value) => -value), bound: -1 }];
}

const FUNDERS = [["eu"], ["state", "employment_aid"], ["region"], ["department"], ["municipal"], ["patronage"]];

function largestByProgram(bounds: readonly Bound[]): Interval {
  const shares = FUNDERS.map((funder) => shareByProgram(bounds, (part) => funder.includes(part)));
  const caps = FUNDERS.map((funder) => ({
    row: [...PARTS.map(({ part }) => (funder.includes(part) ? 1 : 0)), 0, -1],
    bound: 0,
  }));
  const least = maximise([...PARTS.map(() => 0), 0, -1], [...perTotal(bounds, 1), ...caps]);
  return { lo: -100 * (least ?? Number.NaN), hi: Math.max(...shares.map(({ hi }) => hi)) };
}

const amount = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 30 }));
const width = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20 }), fc.constant(Number.POSITIVE_INFINITY));

/** Amounts, and for each sum that could be coded whether it is, and how wide. */
const drawn = fc.record({
  amounts: fc.array(amount, { minLength: PARTS.length, maxLength: PARTS.length }),
  /** Of each part: hidden, alone, or in the first or the second joined key of its principle. */
  fates: fc.array(fc.constantFrom("hidden", "alone", "first", "second"), {
    minLength: PARTS.length,
    maxLength: PARTS.length,
  }),
  widths: fc.array(fc.tuple(width, width), { minLength: 40, maxLength: 40 }),
  wholes: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  own: fc.boolean(),
});

interface Drawn {
  readonly amounts: readonly number[];
  readonly fates: readonly string[];
  readonly widths: readonly (readonly [number, number])[];
  readonly wholes: readonly boolean[];
  readonly own: boolean;
}

/** A block of funding that is true of the amounts, and the same bounds for the other program. */
function blockOf({ fates, widths, wholes, own, ...drawn }: Drawn): { funding: Funding; bounds: Bound[] } {
  // Fees of public members that are not named are none.
  const amounts = drawn.amounts.map((value, i) =>
    PARTS[i]?.part === "member_fees" && fates[i] === "hidden" ? 0 : value,
  );
  const bounds: Bound[] = [];
  let used = 0;
  const coded = (over: Bound["over"]): { min: number; max?: number } => {
    const sum = PARTS.reduce(
      (all, { part, principle }, i) => (over(part, principle) ? all + (amounts[i] ?? 0) : all),
      0,
    );
    const [below, above] = widths[used++ % widths.length] ?? [0, 0];
    const [min, max] = [Math.max(0, Number.isFinite(below) ? sum - below : 0), sum + above];
    bounds.push({ over, lo: min, hi: max });
    return Number.isFinite(max) ? { min, max } : { min };
  };
  const blocks = PRINCIPLES.map((principle, k) => {
    const block: Record<string, unknown> = {};
    const of = (fate: string) => PARTS.filter((one, i) => one.principle === principle && fates[i] === fate);
    for (const { part } of of("alone")) block[part] = coded((other, at) => other === part && at === principle);
    for (const fate of ["first", "second"]) {
      const names = of(fate).map(({ part }) => part);
      if (names.length > 0)
        block[names.join("+")] = coded((other, at) => (names as string[]).includes(other) && at === principle);
    }
    const isFeeNamed = of("hidden").every(({ part }) => part !== "member_fees");
    if (principle === "redistribution" && !isFeeNamed)
      bounds.push({ over: (part) => part === "member_fees", lo: 0, hi: 0 });
    if (wholes[k])
      Object.assign(
        block,
        coded((_, at) => at === principle),
      );
    return Object.keys(block).length > 0 ? [[principle, block]] : [];
  });
  const total = coded(() => true);
  const isOwn = (part: string, principle: Principle) => principle === "market" || part === "membership_fees";
  const stated = own ? { own_resources: coded(isOwn) } : {};
  return { funding: { unit: "EUR", total, ...Object.fromEntries(blocks.flat()), ...stated }, bounds };
}

const SHARES: readonly [
  string,
  (budget: NonNullable<ReturnType<typeof reckonBudget>["budget"]>) => Interval,
  Bound["over"],
][] = [
  ["self-financing", selfFinancingShareOf, (part, principle) => principle === "market" || part === "membership_fees"],
  ["market", (budget) => shareOf(budget, RUNS.market), (_, principle) => principle === "market"],
  [
    "redistribution",
    (budget) => principleShareOf(budget, "redistribution"),
    (_, principle) => principle === "redistribution",
  ],
  [
    "gifts",
    (budget) => shareOf(budget, RUNS.gifts),
    (part) => ["donations", "patronage", "citizen_savings"].includes(part),
  ],
  ["contracts", (budget) => shareOf(budget, budget.layout.contracts), (part) => part === "public_contracts"],
  ["fees", (budget) => shareOf(budget, RUNS.fees), (part) => part === "membership_fees"],
  ["local money", localShareOf, (part) => ["region", "department", "municipal"].includes(part)],
];

/** Amounts of which some bound may be coded, true of them; those without any money are left out. */
function withBudget(
  one: Drawn,
  see: (budget: NonNullable<ReturnType<typeof reckonBudget>["budget"]>, bounds: Bound[]) => void,
): void {
  const { funding, bounds } = blockOf(one);
  fc.pre(one.amounts.some((value, i) => value > 0 && PARTS[i]?.part !== "member_fees"));
  const { budget, problem } = reckonBudget(funding);
  expect(problem).toBeNull();
  if (budget === null) throw new Error("no budget");
  see(budget, bounds);
}

function expectClose(found: Interval, expected: Interval): void {
  expect(found.lo).toBeCloseTo(expected.lo, 6);
  expect(found.hi).toBeCloseTo(expected.hi, 6);
}

describe("shares are the exact ranges that a linear program finds", () => {
  it.each(SHARES)("%s", (_, share, over) => {
    fc.assert(
      fc.property(drawn, (one) => {
        withBudget(one, (budget, bounds) => expectClose(share(budget), shareByProgram(bounds, over)));
      }),
    );
  });

  it("the largest funder, totals without end included", () => {
    fc.assert(
      fc.property(drawn, (one) => {
        withBudget(one, (budget, bounds) => expectClose(largestFunderShareOf(budget), largestByProgram(bounds)));
      }),
    );
  });
});

describe("a fact that becomes known never widens a share", () => {
  const ranges = (funding: Funding): Interval[] => {
    const { budget } = reckonBudget(funding);
    if (budget === null) throw new Error("no budget");
    return [...SHARES.map(([, share]) => share(budget)), largestFunderShareOf(budget)];
  };

  it.each<[string, (one: Drawn, whole: number, own: number) => Partial<Funding>]>([
    ["the total", (_, whole) => ({ total: whole })],
    ["own resources", (_one, _whole, own) => ({ own_resources: own })],
  ])("%s", (_, known) => {
    fc.assert(
      fc.property(drawn, (given) => {
        const one = { ...given, own: false };
        const amounts = one.amounts.map((value, i) =>
          PARTS[i]?.part === "member_fees" && one.fates[i] === "hidden" ? 0 : value,
        );
        const sumOf = (over: (part: string, principle: string) => boolean): number =>
          amounts.reduce(
            (sum, value, i) => (over(PARTS[i]?.part ?? "", PARTS[i]?.principle ?? "") ? sum + value : sum),
            0,
          );
        fc.pre(sumOf(() => true) > 0);
        const { funding } = blockOf(one);
        const own = sumOf((part, principle) => principle === "market" || part === "membership_fees");
        const before = ranges(funding);
        const after = ranges({
          ...funding,
          ...known(
            one,
            sumOf(() => true),
            own,
          ),
        });
        for (const [i, range] of after.entries()) {
          expect(range.lo).toBeGreaterThanOrEqual((before[i]?.lo ?? 0) - 1e-7);
          expect(range.hi).toBeLessThanOrEqual((before[i]?.hi ?? 0) + 1e-7);
        }
      }),
    );
  });
});
