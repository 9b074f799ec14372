import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Typology } from "../model/typology.js";
import type { CodingIdentity } from "../render/coding/sheets.js";
import { type ProfileSources, ProfileTexts } from "./profile-texts.js";

/** Which cases there are, at which dates and levels, whoever coded them; in the order in which they are met, each once. */
export async function identitiesOf(
  sources: ProfileSources,
  typology: Typology,
): Promise<{ readonly identities: readonly CodingIdentity[]; readonly findings: readonly AnyDiagnostic[] }> {
  const texts = new ProfileTexts(sources);
  const identities = new Map<string, CodingIdentity>();
  for await (const { profile } of texts.all(typology, false)) {
    const { id, name, date, level = null } = profile;
    const key = JSON.stringify([id, String(date), level]);
    if (!identities.has(key)) identities.set(key, { id, name, date: String(date), level });
  }
  return { identities: [...identities.values()], findings: texts.found(identities.size) };
}
