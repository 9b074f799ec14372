import type { Factor, FactorRange, FactorResult, FirstFlip, Stays } from "../../model/robustness.js";

/** How far a factor may move before the type of some case changes, and which case that is. `stays`: one for each case. */
export function firstFlips(factor: Factor, stays: readonly Stays[]): FactorResult {
  let below: FirstFlip | null = null;
  let above: FirstFlip | null = null;
  for (const [place, { type }] of stays.entries()) {
    const { lo, hi } = rangeAround(factor.value, type);
    if (lo !== null && lo !== factor.lo && (below === null || lo > below.at)) below = { case: place, at: lo };
    if (hi !== null && hi !== factor.hi && (above === null || hi < above.at)) above = { case: place, at: hi };
  }
  const everywhere: readonly FactorRange[] = [{ lo: factor.lo, hi: factor.hi }];
  return { ...factor, stays: stays.reduce((common, { type }) => commonOf(common, type), everywhere), below, above };
}

/** The range in which a value lies; where rounding puts it beside all of them, it stands alone. */
function rangeAround(value: number, ranges: readonly FactorRange[]): FactorRange {
  const isIn = ({ lo, hi }: FactorRange): boolean => (lo ?? value) <= value && value <= (hi ?? value);
  return ranges.find(isIn) ?? { lo: value, hi: value };
}

/** What two lists of ranges have in common. */
function commonOf(first: readonly FactorRange[], second: readonly FactorRange[]): FactorRange[] {
  return first.flatMap((a) =>
    second.flatMap((b): FactorRange[] => {
      const lo = greater(a.lo, b.lo);
      const hi = less(a.hi, b.hi);
      return lo === null || hi === null || lo < hi ? [{ lo, hi }] : [];
    }),
  );
}

/** `null` as a lower end is without end. */
function greater(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}

function less(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
