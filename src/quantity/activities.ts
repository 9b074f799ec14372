import type { Interval } from "../model/interval.js";
import type { Profile } from "../model/profile.js";
import { sum } from "./interval.js";
import { PERCENT, parseQuantity } from "./parse.js";

type Activities = NonNullable<Profile["activities"]>;

/** Half a point: what rounding in published shares may cost. */
const ROUNDING = 0.5;

const ANY_SHARE: Interval = { lo: 0, hi: 100 };

/** A share that is not given is unknown. */
function shareOf({ share }: Activities[number]): Interval {
  return (share === undefined ? null : parseQuantity(share, PERCENT)) ?? ANY_SHARE;
}

/** Shares that add up to more than 100, or that are all given and add up to less. `null` where they fit. */
export function activitiesProblem(activities: Activities): { kind: "above" | "below"; sum: number } | null {
  const all = sum(activities.map(shareOf));
  if (all.lo > 100 + ROUNDING + 1e-9) return { kind: "above", sum: all.lo };
  if (all.hi < 100 - ROUNDING - 1e-9) return { kind: "below", sum: all.hi };
  return null;
}

/**
 * The share of the market in the activities, in percent: shares that are not given are unknown and everything sums to
 * 100; a mixed activity contributes from nothing to its whole share (method §2, rule 8).
 */
export function marketShareOf(activities: Activities): Interval {
  const shares = activities.map(shareOf);
  const spheres = activities.map(({ sphere }) => sphere);
  const sumWithin = (...chosen: readonly string[]): Interval =>
    sum(shares.filter((_, i) => chosen.includes(spheres[i] ?? "")));
  const all = sum(shares);
  const total = all.lo > 100 ? all.lo : Math.min(100, all.hi);
  if (total <= 0) return ANY_SHARE;
  const market = sumWithin("market");
  const mixed = sumWithin("mixed");
  const others = sumWithin("redistribution", "reciprocity");
  const lo = Math.max(market.lo, total - others.hi - mixed.hi);
  const hi = Math.min(market.hi + mixed.hi, total - others.lo);
  return { lo: (100 * lo) / total, hi: (100 * Math.max(lo, hi)) / total };
}
