import { DEFAULT_DRAWN, type DrawnFactors, GREATEST_SEED, MOST_DRAWS } from "../../../model/draws.js";
import type { Robustness } from "../../../model/robustness.js";
import type { RobustInput } from "../robustness.js";
import { drawUnknowns } from "../unknowns/unknowns.js";
import { drawnCases, drawProfiles, movingFactors } from "./of-profiles.js";

/** What is to be drawn of profiles whose robustness is known. */
export interface DrawOptions {
  /** How many draws, 1 to 10,000,000. */
  readonly draws: number;
  /** A whole number from 0 to 2147483647; 1 where none is given. The same seed draws the same. */
  readonly seed?: number;
  /** The factors that vary, by how much (`null`: as the factor alone says); without them the weights, anchors, codes and settings that the typology declares. */
  readonly factors?: DrawnFactors;
  /** True to draw what is unknown of the profiles as well, as often and by the same seed. */
  readonly unknowns?: boolean;
}

/**
 * An analysis of robustness with draws (method §8), as `tcec robustness --draws` makes them: in which share of the draws each verdict is printed,
 * with its standard error sqrt(p (1 - p) / n), and how much of "the verdict changes" each factor explains (Sobol' indices, 0 to 1, `null` where one
 * factor alone varies). `robustness`, `profiles`: what `robustnessOf` gave and was given. Pure, in this thread, and as long as it takes. Factors
 * that move nothing of the profiles are left out.
 * @throws RangeError for draws or a seed out of range, and for profiles of which `robustness` does not speak
 */
export function withDraws(
  robustness: Robustness,
  profiles: readonly RobustInput[],
  { draws, seed = 1, factors = DEFAULT_DRAWN, unknowns = false }: DrawOptions,
): Robustness {
  refuseOutside("draws", draws, 1, MOST_DRAWS);
  refuseOutside("seed", seed, 0, GREATEST_SEED);
  const { typology, cases } = robustness;
  const isSame = profiles.length === cases.length && profiles.every(({ profile }, i) => profile.id === cases[i]?.id);
  if (!isSame) {
    const what = `those that robustnessOf(…) was given, in their order, here ${cases.length}`;
    throw new RangeError(`withDraws: profiles must be ${what}; it is a list of ${profiles.length}`);
  }
  const coded = profiles.map(({ profile }) => profile);
  const drawn = drawnCases(coded, typology);
  const moving = movingFactors(typology, drawn, factors).factors;
  return {
    ...robustness,
    draws: lastOf(drawProfiles(typology, drawn, { draws, seed, factors: moving })),
    unknowns: unknowns ? lastOf(drawUnknowns(typology, coded, { draws, seed })) : null,
  };
}

function refuseOutside(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new RangeError(`withDraws: ${name}: a whole number from ${least} to ${most}, not ${value}`);
}

function lastOf<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
