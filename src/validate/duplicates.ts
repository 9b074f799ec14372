import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { SourceDocument } from "../model/source.js";
import { locateAll } from "../read/locate.js";

interface Located {
  readonly profile: Profile;
  readonly document: SourceDocument;
}

/**
 * Profiles that describe the same cluster at the same date a second time: same `id` and `date`, at the same `level` and
 * by the same `coder`. Each later one gives a finding, located, with the place of the first.
 */
export function findDuplicates(profiles: readonly Located[]): AnyDiagnostic[] {
  const firsts = new Map<string, Located>();
  return profiles.flatMap((located) => {
    const { id, date, level, coder } = located.profile;
    const key = JSON.stringify([id, String(date), level ?? null, coder ?? null]);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, located);
      return [];
    }
    const { file, line } = first.document.locate("/id");
    const duplicate = finding("profile-duplicate", { id, date: String(date), file, line }, "/id");
    return locateAll([duplicate], located.document);
  });
}

/**
 * Profiles that describe the same cluster at the same date at another level: right where both are meant, but two levels are not
 * comparable. Each later one gives a warning, located, with the place of the first.
 */
export function findLevels(profiles: readonly Located[]): AnyDiagnostic[] {
  const firsts = new Map<string, Located>();
  return profiles.flatMap((located) => {
    const { id, date, level = null } = located.profile;
    const key = JSON.stringify([id, String(date)]);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, located);
      return [];
    }
    const other = first.profile.level ?? null;
    if (level === null || other === null || level === other) return [];
    const { file, line } = first.document.locate("/id");
    const args = { id, date: String(date), level, other, file, line };
    return locateAll([finding("profile-two-levels", args, "/level")], located.document);
  });
}
