import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Profile } from "../model/profile.js";
import type { Typology } from "../model/typology.js";
import { isPrivate } from "../pipeline/private.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** The valid profiles of inputs as they are coded, in their order; without quotes of private sources, unless they are asked for. */
export async function codedProfiles(
  sources: ProfileSources,
  typology: Typology,
  privateQuotes: boolean,
): Promise<{ readonly profiles: readonly Profile[]; readonly findings: readonly AnyDiagnostic[] }> {
  const texts = new ProfileTexts(sources);
  const profiles: Profile[] = [];
  for await (const { profile } of texts.distinct(typology)) {
    profiles.push(privateQuotes ? profile : withoutPrivateQuotes(profile));
  }
  return { profiles, findings: texts.found(profiles.length) };
}

function withoutPrivateQuotes(profile: Profile): Profile {
  const { evidence } = profile;
  if (evidence === undefined) return profile;
  const entries = Object.entries(evidence).map(([field, given]) => {
    const kept = [given].flat().map((entry) => {
      const { quote: _, ...others } = entry;
      return isPrivate(profile.sources, entry.source) ? others : entry;
    });
    return [field, Array.isArray(given) ? kept : kept[0]] as const;
  });
  return { ...profile, evidence: Object.fromEntries(entries) as NonNullable<Profile["evidence"]> };
}
