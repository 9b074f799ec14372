import type { Interval } from "../../model/interval.js";
import type { Relation } from "../../model/summary.js";

/** Membership of a case in a condition, 0 to 1, and the least and the greatest that its membership in the outcome can be. */
export type Member = readonly [condition: number, outcome: Interval];

/** What is said of the two ways in which a condition and an outcome can be related. */
export type Fit = Omit<Relation, "type" | "relation">;

/** A share of two sums over the cases: what a case adds to each, given its memberships. A share is never above 1. */
type Share = (condition: number, outcome: number) => readonly [part: number, whole: number];

/**
 * How far a condition X is sufficient for an outcome Y (Ragin 2006, 2008): consistency sum min(x, y) / sum x; coverage sum min(x, y) /
 * sum y; PRI (sum min(x, y) - sum min(x, y, 1 - y)) / (sum x - sum min(x, y, 1 - y)), which leaves out what is as consistent with the
 * negation of Y. Each as the least and the greatest that the bounds of the outcome admit, both the same where it is known exactly;
 * `null` where the denominator is 0, whatever the outcome is.
 */
export function sufficiency(members: readonly Member[]): Fit {
  return {
    cases: members.length,
    consistency: boundsOfShare(members, (x, y) => [Math.min(x, y), x]),
    coverage: boundsOfShare(members, (x, y) => [Math.min(x, y), y]),
    pri: boundsOfShare(members, (x, y) => {
      const both = Math.min(x, 1 - y, y);
      return [Math.min(x, y) - both, x - both];
    }),
  };
}

/**
 * How far a condition X is necessary for an outcome Y: consistency sum min(x, y) / sum y; coverage sum min(x, y) / sum x; RoN, the
 * relevance of necessity, sum (1 - x) / sum (1 - min(x, y)), low where X is nearly constant (Schneider and Wagemann 2012). As bounds, as
 * for sufficiency.
 */
export function necessity(members: readonly Member[]): Fit {
  return {
    cases: members.length,
    consistency: boundsOfShare(members, (x, y) => [Math.min(x, y), y]),
    coverage: boundsOfShare(members, (x, y) => [Math.min(x, y), x]),
    ron: boundsOfShare(members, (x, y) => [1 - x, 1 - Math.min(x, y)]),
  };
}

/** The least and the greatest that a share can be while each outcome lies within its bounds, all of them by themselves. */
function boundsOfShare(members: readonly Member[], share: Share): Interval | null {
  const cases = members.map((member) => terms(member, share));
  const lo = extreme(cases, -1);
  const hi = extreme(cases, 1);
  return lo === null || hi === null ? null : { lo, hi };
}

/**
 * What a case can add to the two sums. Both are straight between the places where min(x, y, 1 - y) bends, so that one of these places,
 * or an end of the bounds, is best for any share.
 */
function terms([x, { lo, hi }]: Member, share: Share): (readonly [number, number])[] {
  const within = [x, 1 - x, 0.5].filter((bend) => bend > lo && bend < hi);
  return [...new Set([lo, ...within, hi])].map((y) => share(x, y));
}

/**
 * The greatest share (`way` 1), or the least (-1), after Dinkelbach (1967): of part - share * whole the best is chosen case by case, until
 * that gives no better share. `null` where the whole is 0 whatever is chosen.
 */
function extreme(cases: readonly (readonly (readonly [number, number])[])[], way: 1 | -1): number | null {
  const choose = (better: (a: readonly [number, number], b: readonly [number, number]) => boolean) => {
    let [part, whole] = [0, 0];
    for (const all of cases) {
      const best = all.reduce((chosen, one) => (better(one, chosen) ? one : chosen));
      part += best[0];
      whole += best[1];
    }
    return whole > 0 ? part / whole : null;
  };
  let share = choose((a, b) => a[1] > b[1]);
  for (;;) {
    const at = share;
    if (at === null) return null;
    const next = choose((a, b) => way * (a[0] - b[0] - at * (a[1] - b[1])) > 0);
    if (next === null || way * (next - at) <= 0) return at;
    share = next;
  }
}
