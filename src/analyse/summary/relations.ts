import type { Relation } from "../../model/summary.js";

/** Memberships of a case in a condition and in the outcome, 0 to 1. */
export type Member = readonly [condition: number, outcome: number];

/** What is said of the two ways in which a condition and an outcome can be related. */
export type Fit = Omit<Relation, "type" | "relation">;

/**
 * How far a condition X is sufficient for an outcome Y (Ragin 2006, 2008): consistency sum min(x, y) / sum x; coverage sum min(x, y) /
 * sum y; PRI (sum min(x, y) - sum min(x, y, 1 - y)) / (sum x - sum min(x, y, 1 - y)), which leaves out what is as consistent with the
 * negation of Y. `null` where the denominator is 0.
 */
export function sufficiency(members: readonly Member[]): Fit {
  let [x, y, both, negated] = [0, 0, 0, 0];
  for (const [condition, outcome] of members) {
    const shared = Math.min(condition, outcome);
    x += condition;
    y += outcome;
    both += shared;
    negated += Math.min(shared, 1 - outcome);
  }
  const pri = ratio(both - negated, x - negated);
  return { cases: members.length, consistency: ratio(both, x), coverage: ratio(both, y), pri };
}

/**
 * How far a condition X is necessary for an outcome Y: consistency sum min(x, y) / sum y; coverage sum min(x, y) / sum x; RoN, the
 * relevance of necessity, sum (1 - x) / sum (1 - min(x, y)), low where X is nearly constant (Schneider and Wagemann 2012).
 */
export function necessity(members: readonly Member[]): Fit {
  let [x, y, both, out, apart] = [0, 0, 0, 0, 0];
  for (const [condition, outcome] of members) {
    const shared = Math.min(condition, outcome);
    x += condition;
    y += outcome;
    both += shared;
    out += 1 - condition;
    apart += 1 - shared;
  }
  return { cases: members.length, consistency: ratio(both, y), coverage: ratio(both, x), ron: ratio(out, apart) };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
