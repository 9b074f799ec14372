import type { Evidence, Scored } from "../../src/analyse/standing.js";
import type { Standing } from "../../src/model/comparison.js";

/** A score, `null` without one, and the known share. */
export type At = readonly [score: number | null, known: number];
/** What is told of an indicator; `null` where nothing is said. */
export type Told = Partial<Omit<Evidence[string][number], "id">>;
type Place = Partial<Pick<Standing, "type" | "status" | "atypical" | "memberships">>;

/** A case under a typology by its place, its positions, and what is told of its indicators on the axis x. */
export function scoredCase(
  place: Place,
  axes: Readonly<Record<string, At>> = {},
  told: Readonly<Record<string, Told>> = {},
): Scored {
  const positions = Object.entries(axes).map(([id, [score, known]]) => [id, { score, lo: 0, hi: 1, known }]);
  const nothing = { membership: null, contribution: null, influence: null };
  return {
    standing: {
      status: "clear",
      type: null,
      possible: [],
      narrowed: [],
      atypical: [],
      memberships: {},
      flags: [],
      grounds: [],
      ...place,
      axes: Object.fromEntries(positions),
    },
    evidence: { x: Object.entries(told).map(([id, part]) => ({ id, ...nothing, ...part })) },
  };
}
