import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coincidenceOf, type FuzzyMembership } from "../../../src/analyse/coincidence.js";

const known = (value: number): FuzzyMembership => ({ value, lo: value, hi: value });
const open = (lo: number, hi: number): FuzzyMembership => ({ value: null, lo, hi });

describe("the coincidence of two types", () => {
  it("is the sum of minima over the sum of maxima, as computed by hand", () => {
    // minima 0.2 + 0.6 + 0.1 = 0.9, maxima 0.8 + 0.7 + 0.4 = 1.9
    const pairs = [
      [known(0.2), known(0.8)],
      [known(0.7), known(0.6)],
      [known(0.4), known(0.1)],
    ] as const;
    const found = coincidenceOf(pairs);
    expect(found.value).toBeCloseTo(0.9 / 1.9, 12);
    expect(found.bounds?.lo).toBeCloseTo(0.9 / 1.9, 12);
    expect(found.bounds?.hi).toBeCloseTo(0.9 / 1.9, 12);
    expect(found).toMatchObject({ cases: 3, because: null });
  });

  it("counts known memberships alone, and lets unknown ones into the bounds", () => {
    // Of all: least at the memberships 0 and 0.8, greatest where both are 0.8.
    const found = coincidenceOf([
      [known(0.5), known(0.5)],
      [open(0, 1), open(0.2, 0.8)],
    ]);
    expect(found).toMatchObject({ value: 1, cases: 1 });
    expect(found.bounds?.lo).toBeCloseTo(0.5 / (0.5 + 0.8), 12);
    expect(found.bounds?.hi).toBe(1);
  });

  it("is undefined, with the reason, where no case has both, or all are 0", () => {
    expect(coincidenceOf([[open(0, 1), known(0.5)]])).toMatchObject({ value: null, cases: 0, because: "no-case" });
    const none = { value: null, cases: 1, because: "no-member", bounds: null };
    expect(coincidenceOf([[known(0), known(0)]])).toEqual(none);
    expect(coincidenceOf([])).toEqual({ value: null, cases: 0, because: "no-case", bounds: null });
  });
});

describe("the bounds of a coincidence, as computed by hand", () => {
  it.each<[string, (readonly [FuzzyMembership, FuzzyMembership])[], object | null]>([
    ["none, where all are known to be 0", [[known(0), known(0)]], null],
    ["0, where one of the two is 0 in each case", [[known(0), open(0, 1)]], { lo: 0, hi: 0 }],
    ["0, also in the other order", [[open(0, 1), known(0)]], { lo: 0, hi: 0 }],
    [
      "0 at least, where one more case is known to have none",
      [
        [known(0), known(0)],
        [known(0), known(0.5)],
      ],
      { lo: 0, hi: 0 },
    ],
    ["all there is, of a case of which nothing is known", [[open(0, 1), open(0, 1)]], { lo: 0, hi: 1 }],
    [
      "farthest apart and closest, of bounds that lie apart",
      [[open(0.1, 0.2), open(0.5, 0.8)]],
      { lo: 0.1 / 0.8, hi: 0.2 / 0.5 },
    ],
    [
      "farthest apart, and the same, of bounds that overlap",
      [[open(0.2, 0.6), open(0.4, 0.5)]],
      { lo: 0.2 / 0.5, hi: 1 },
    ],
    [
      "of two cases each at its own worst for the ratio of both, not for its own",
      // Alone, the second would be least at 0.2 over 0.5 (0.4) and not at 0.5 over 0.9 (0.56).
      [
        [known(0.05), known(1)],
        [open(0.2, 0.9), known(0.5)],
      ],
      { lo: 0.25 / 1.5, hi: 0.55 / 1.5 },
    ],
    [
      "where most agrees a greater maximum costs more than a lesser minimum gains",
      [
        [known(1), known(1)],
        [open(0.4, 0.9), known(0.5)],
      ],
      { lo: 1.5 / 1.9, hi: 1 },
    ],
  ])("%s", (_, pairs, expected) => {
    const near = (value: number) => expect.closeTo(value, 12);
    const bounds = expected as { lo: number; hi: number } | null;
    expect(coincidenceOf(pairs).bounds).toEqual(bounds && { lo: near(bounds.lo), hi: near(bounds.hi) });
  });
});

/** A membership within bounds, its value `null` or inside. */
const membership = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.boolean(),
  )
  .map(([a, b, at, isKnown]): FuzzyMembership => {
    const [lo, hi] = [Math.min(a, b), Math.max(a, b)];
    return { lo, hi, value: isKnown ? lo + at * (hi - lo) : null };
  });
const cases = fc.array(fc.tuple(membership, membership), { minLength: 1, maxLength: 6 });
const swapped = (pairs: readonly (readonly [FuzzyMembership, FuzzyMembership])[]) =>
  pairs.map(([a, b]) => [b, a] as const);

describe("for any memberships", () => {
  it("coincidence and its bounds lie in [0, 1], and it is symmetric", () => {
    fc.assert(
      fc.property(cases, (pairs) => {
        const found = coincidenceOf(pairs);
        expect(coincidenceOf(swapped(pairs))).toEqual(found);
        for (const value of [found.value ?? 0, found.bounds?.lo ?? 0, found.bounds?.hi ?? 0]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is symmetric to the last bit, where two corners differ by less than a sum can show", () => {
    const unknown = (lo: number, hi: number) => ({ lo, hi, value: null });
    const pairs = [
      [unknown(0, 1 - 2 ** -49), unknown(5e-324, 1 - 2 ** -49)],
      [unknown(0, 4e-308), unknown(0, 8e-292)],
    ] as const;
    expect(coincidenceOf(swapped(pairs))).toEqual(coincidenceOf(pairs));
  });

  it("the bounds hold whatever the memberships turn out to be, and corners reach them", () => {
    fc.assert(
      fc.property(
        cases.filter((pairs) => pairs.length <= 3),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (pairs, at) => {
          const { bounds } = coincidenceOf(pairs);
          const pick = (m: FuzzyMembership, part: number) => known(Math.min(m.hi, m.lo + part * (m.hi - m.lo)));
          const drawn = pairs.map(([a, b], i) => [pick(a, at[2 * i] ?? 0), pick(b, at[2 * i + 1] ?? 0)] as const);
          const { value } = coincidenceOf(drawn);
          if (value === null || bounds === null) return;
          expect(value).toBeGreaterThanOrEqual(bounds.lo - 1e-9);
          expect(value).toBeLessThanOrEqual(bounds.hi + 1e-9);
          // The least is reached by corners: brute force over all of them.
          let least = Number.POSITIVE_INFINITY;
          for (let mask = 0; mask < 4 ** pairs.length; mask += 1) {
            const corner = pairs.map(([a, b], i) => {
              const bits = Math.floor(mask / 4 ** i) % 4;
              return [known(bits % 2 === 0 ? a.lo : a.hi), known(bits < 2 ? b.lo : b.hi)] as const;
            });
            least = Math.min(least, coincidenceOf(corner).value ?? Number.POSITIVE_INFINITY);
          }
          expect(bounds.lo).toBeCloseTo(least, 9);
        },
      ),
    );
  });

  it("a type with itself is 1 where it has a member", () => {
    fc.assert(
      fc.property(fc.array(membership, { minLength: 1, maxLength: 6 }), (all) => {
        const found = coincidenceOf(all.map((one) => [one, one] as const));
        if (found.value !== null) expect(found.value).toBe(1);
        else expect(found.because).not.toBeNull();
      }),
    );
  });
});
