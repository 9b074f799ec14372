import { type RobustInput, robustnessOf } from "../analyse/robustness/robustness.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Robustness } from "../model/robustness.js";
import type { Typology } from "../model/typology.js";
import { TOOL } from "../pipeline/tool.js";
import type { Digest } from "../plain/hash.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** How firm verdicts are, or nothing, and all that was found on the way. */
export interface Tested {
  readonly robustness: Robustness | null;
  readonly findings: readonly AnyDiagnostic[];
}

/** How firm the verdicts on the profiles are; one with an error, and one that an earlier file has, is left out. */
export async function robustnessOfProfiles(
  sources: ProfileSources,
  typology: Typology,
  digest: Digest,
): Promise<Tested> {
  const texts = new ProfileTexts(sources);
  const profiles: RobustInput[] = [];
  for await (const { profile, document } of texts.distinct(typology)) profiles.push({ profile, document });
  const findings = texts.found(profiles.length);
  if (profiles.length === 0) return { robustness: null, findings };
  const robustness = robustnessOf({ tool: TOOL, typology }, profiles, { findings: texts.refusals, digest });
  return { robustness, findings };
}
