import type { Interval } from "../model/interval.js";
import type { Profile } from "../model/profile.js";
import { sum } from "./interval.js";
import { PERCENT, parseQuantity } from "./parse.js";

type Activities = NonNullable<Profile["activities"]>;

/** Half a point: what rounding in published shares may cost. */
const ROUNDING = 0.5;

function sharesOf(activities: Activities, spheres?: readonly string[]): Interval {
  const chosen = activities.filter((a) => spheres === undefined || spheres.includes(a.sphere));
  return sum(chosen.map((a) => (a.share === undefined ? null : parseQuantity(a.share, PERCENT)) ?? { lo: 0, hi: 100 }));
}

/** Shares that add up to more than 100, or that are all given and add up to less. `null` where they fit. */
export function activitiesProblem(activities: Activities): { kind: "above" | "below"; sum: number } | null {
  const all = sharesOf(activities);
  if (all.lo > 100 + ROUNDING + 1e-9) return { kind: "above", sum: all.lo };
  if (all.hi < 100 - ROUNDING - 1e-9) return { kind: "below", sum: all.hi };
  return null;
}

/**
 * The share of the market in the activities, in percent: shares that are not given are unknown and everything sums to
 * 100; a mixed activity contributes from nothing to its whole share (method §2, rule 8).
 */
export function marketShareOf(activities: Activities): Interval {
  const all = sharesOf(activities);
  const total = all.lo > 100 ? all.lo : Math.min(100, all.hi);
  if (total <= 0) return { lo: 0, hi: 100 };
  const market = sharesOf(activities, ["market"]);
  const mixed = sharesOf(activities, ["mixed"]);
  const others = sharesOf(activities, ["redistribution", "reciprocity"]);
  const lo = Math.max(market.lo, total - others.hi - mixed.hi);
  const hi = Math.min(market.hi + mixed.hi, total - others.lo);
  return { lo: (100 * lo) / total, hi: (100 * Math.max(lo, hi)) / total };
}
