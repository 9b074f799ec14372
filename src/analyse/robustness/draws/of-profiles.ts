import { keyOf } from "../../../batch/key.js";
import { DRAW_FACTOR_NAMES, type DrawFactor, type DrawnFactors, type Draws } from "../../../model/draws.js";
import type { Profile } from "../../../model/profile.js";
import type { Typology } from "../../../model/typology.js";
import { withoutEvidenceBelow } from "../../../score/confidence.js";
import { deriveFacts } from "../../../score/facts.js";
import { readIndicators } from "../../../score/reading.js";
import type { DrawnCase } from "./cases.js";
import { countDraws, type DrawRequest, idleFactors } from "./draws.js";
import { summariseDraws } from "./summarise.js";
import type { Counts } from "./tally.js";

/** How often draws are drawn anew for the intervals of indices, and the share of them in an interval. */
const BOOTSTRAP = { draws: 500, confidence: 0.95 };

/** What is to be drawn of profiles. */
export interface ProfileDraws {
  readonly draws: number;
  readonly seed: number;
  readonly factors: DrawnFactors;
}

/** Valid profiles, each once, as draws read them. */
export function drawnCases(profiles: readonly Profile[], typology: Typology): DrawnCase[] {
  const minimum = typology.settings.minimumConfidence ?? "low";
  return profiles.map((profile) => {
    const counted = withoutEvidenceBelow(profile, minimum);
    const facts = deriveFacts(counted);
    const { id, date, level = null, coder = null } = profile;
    return {
      key: keyOf({ id, date: String(date), level, coder }),
      readings: typology.axes.map(({ indicators }) => readIndicators(indicators, counted, facts)),
    };
  });
}

/** Those factors that move something of the cases under the typology, and the names of those that do not. */
export function movingFactors(
  typology: Typology,
  cases: readonly DrawnCase[],
  factors: DrawnFactors,
): { readonly factors: DrawnFactors; readonly idle: readonly DrawFactor[]; readonly possible: readonly DrawFactor[] } {
  const idleOf = (some: DrawnFactors): DrawFactor[] =>
    idleFactors({ typology, cases, plan: { seed: 0, factors: some } });
  const idle = idleOf(factors);
  const all = Object.fromEntries(DRAW_FACTOR_NAMES.map((name) => [name, null]));
  const never = idleOf(all);
  return {
    factors: Object.fromEntries(Object.entries(factors).filter(([name]) => !idle.includes(name as DrawFactor))),
    idle,
    possible: DRAW_FACTOR_NAMES.filter((name) => !never.includes(name)),
  };
}

/** What is drawn of cases, as plain data: any part of the draws can be counted anywhere (`countDraws`). */
export function drawRequest(
  typology: Typology,
  cases: readonly DrawnCase[],
  { draws, seed, factors }: ProfileDraws,
): DrawRequest {
  return { typology, cases, plan: { seed, factors }, draws, indices: true };
}

/** What the counts of all draws of a request say. */
export function drawsOf(request: DrawRequest, counts: Counts): Draws {
  return summariseDraws(request, counts, BOOTSTRAP);
}

/** Draws step by step: after each block how many are done, at the end what they say. */
export function* drawProfiles(
  typology: Typology,
  cases: readonly DrawnCase[],
  asked: ProfileDraws,
): Generator<number, Draws> {
  const request = drawRequest(typology, cases, asked);
  return drawsOf(request, yield* countDraws(request));
}
