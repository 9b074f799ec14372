import type { Alternative } from "../analyse/robustness/alternatives.js";
import { drawnCases, drawProfiles, movingFactors, type ProfileDraws } from "../analyse/robustness/draws/of-profiles.js";
import { type RobustInput, robustnessOf } from "../analyse/robustness/robustness.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { DrawFactor, Draws } from "../model/draws.js";
import type { Robustness } from "../model/robustness.js";
import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import type { Digest } from "../plain/hash.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** What is to be drawn. */
export interface DrawAsked extends ProfileDraws {
  /** True where the factors were named: then one that moves nothing is told. */
  readonly isNamed: boolean;
  /** Is told the first factor that moves nothing, and those that would; it must throw. */
  readonly onIdle: (factor: DrawFactor, possible: readonly DrawFactor[]) => never;
  /** Is called after each block, with the number of draws that are done. */
  readonly onProgress: (draws: number) => void | Promise<void>;
}

/** How firm verdicts are, or nothing, and all that was found on the way. */
export interface Tested {
  readonly robustness: Robustness | null;
  readonly findings: readonly AnyDiagnostic[];
}

/** How firm the verdicts on the profiles are; one with an error, and one that an earlier file has, is left out. */
export async function robustnessOfProfiles(
  sources: ProfileSources,
  typology: Typology,
  alternatives: readonly Alternative[] | undefined,
  digest: Digest,
  draws: DrawAsked | null = null,
): Promise<Tested> {
  const texts = new ProfileTexts(sources);
  const profiles: RobustInput[] = [];
  for await (const { profile, document } of texts.distinct(typology)) profiles.push({ profile, document });
  const findings = texts.found(profiles.length);
  if (profiles.length === 0) return { robustness: null, findings };
  const robustness = robustnessOf({ tool: TOOL, typology }, profiles, {
    findings: texts.refusals,
    digest,
    ...(alternatives && { alternatives }),
  });
  if (draws === null) return { robustness, findings };
  const cases = drawnCases(
    profiles.map(({ profile }) => profile),
    typology,
  );
  return { robustness: { ...robustness, draws: await drawn(typology, cases, draws) }, findings };
}

/** Draws; after each block `onProgress` is told how many are done. */
async function drawn(
  typology: Typology,
  cases: ReturnType<typeof drawnCases>,
  { factors, isNamed, onIdle, onProgress, ...how }: DrawAsked,
): Promise<Draws> {
  const moving = movingFactors(typology, cases, factors);
  if (isNamed && moving.idle[0] !== undefined) onIdle(moving.idle[0], moving.possible);
  const drawing = drawProfiles(typology, cases, { ...how, factors: moving.factors });
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
    await onProgress(step.value);
  }
}
