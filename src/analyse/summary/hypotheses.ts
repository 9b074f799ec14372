import { LEAST_CASES, type SetHypothesis, setHypothesesUnder } from "../../model/hypotheses.js";
import type { Interval } from "../../model/interval.js";
import type { ProfileResult, Result } from "../../model/result.js";
import type { SetHypothesisFinding } from "../../model/summary.js";
import { TOLERANCE } from "../../quantity/interval.js";

type Results = Result["results"];

/** Whether a case belongs to a whole, and to the part of it: `null` where both can be. */
interface Belonging {
  readonly whole: boolean | null;
  readonly part: boolean | null;
}

/** The hypotheses on sets that a typology has the types and traits for, put to a set, in the order of the theory’s table. */
export function testSetHypotheses({ results, typology }: Pick<Result, "results" | "typology">): SetHypothesisFinding[] {
  return setHypothesesUnder(typology).map((one) => testSetHypothesis(one, results));
}

/**
 * Puts a hypothesis to a set. Supported, or contradicted, where the share is on one side of the limit whatever the unknown turns out to be;
 * undecided where it can be on both, or where the whole may turn out to have too few cases; untested where it has too few in any case.
 */
export function testSetHypothesis(hypothesis: SetHypothesis, results: Results): SetHypothesisFinding {
  const { share, expects } = hypothesis;
  const all = results.map((one) => belonging(share, one));
  const whole = countOf(all.map((one) => one.whole));
  const part = countOf(all.map(partOfWhole));
  const bounds = shareOf(all);
  const base = { ...hypothesis, part, whole, bounds, least: LEAST_CASES };
  if (whole.hi < LEAST_CASES || bounds === null) return { ...base, outcome: "untested", because: "few" };
  const meets = { less: below(bounds, expects.than), more: above(bounds, expects.than) }[expects.is];
  if (meets === null) return { ...base, outcome: "undecided", because: "bounds" };
  if (whole.lo < LEAST_CASES) return { ...base, outcome: "undecided", because: "perhaps-few" };
  return { ...base, outcome: meets ? "supported" : "contradicted", because: null };
}

/** A share that is the limit is neither less nor more than it. */
function below({ lo, hi }: Interval, limit: number): boolean | null {
  if (hi < limit - TOLERANCE) return true;
  return lo >= limit - TOLERANCE ? false : null;
}

function above({ lo, hi }: Interval, limit: number): boolean | null {
  if (lo > limit + TOLERANCE) return true;
  return hi <= limit + TOLERANCE ? false : null;
}

/** A type is here the side of each axis, as in the counts of types: what a case can be, and not the verdict on it. */
function isOf(types: readonly string[], { possible }: Pick<ProfileResult, "possible">): boolean | null {
  if (!possible.some((type) => types.includes(type))) return false;
  return possible.every((type) => types.includes(type)) ? true : null;
}

function belonging(share: SetHypothesis["share"], one: Results[number]): Belonging {
  if (share.kind === "types") return { whole: true, part: isOf(share.types, one) };
  const status = one.traits.find(({ id }) => id === share.trait)?.status ?? "unknown";
  return { whole: isOf([share.type], one), part: status === "unknown" ? null : status === "consistent" };
}

function partOfWhole({ whole, part }: Belonging): boolean | null {
  if (whole === false || part === false) return false;
  return whole === null || part === null ? null : true;
}

/** How many at least, and at most. */
function countOf(truths: readonly (boolean | null)[]): Interval {
  const lo = truths.filter((truth) => truth === true).length;
  return { lo, hi: lo + truths.filter((truth) => truth === null).length };
}

/**
 * The least and the greatest that the share of the part in the whole can be, whatever the unknown turns out to be, where the whole has any
 * case; `null` where none can be in it. A case that may be in the whole lowers the share where it can be outside the part, and raises it
 * where it can be in it.
 */
function shareOf(all: readonly Belonging[]): Interval | null {
  const count = (is: (one: Belonging) => boolean): number => all.filter(is).length;
  const sure = count(({ whole }) => whole === true);
  const inSurely = count(({ whole, part }) => whole === true && part === true);
  const inPerhaps = count(({ whole, part }) => whole === true && part !== false);
  const lowering = count(({ whole, part }) => whole === null && part !== true);
  const raising = count(({ whole, part }) => whole === null && part !== false);
  if (sure + lowering + raising === 0) return null;
  return {
    lo: sure + lowering === 0 ? 1 : inSurely / (sure + lowering),
    hi: sure + raising === 0 ? 0 : (inPerhaps + raising) / (sure + raising),
  };
}
