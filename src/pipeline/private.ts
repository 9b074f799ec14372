import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Profile } from "../model/profile.js";

type Sources = NonNullable<Profile["sources"]>;

/** True for the key of a source whose words are not to be spread. */
export function isPrivate(sources: Sources | undefined, key: string): boolean {
  return sources !== undefined && Object.hasOwn(sources, key) && sources[key]?.private === true;
}

/** True where a document, be it valid or not, says that one of its sources is private. */
export function hasPrivateSource(value: unknown): boolean {
  const sources = memberOf(value, "sources");
  if (typeof sources !== "object" || sources === null) return false;
  return Object.values(sources).some((source) => memberOf(source, "private") === true);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** Findings without the lines of the file around them: those may hold what somebody said in confidence. The place stays. */
export function withoutFrames(findings: readonly AnyDiagnostic[]): AnyDiagnostic[] {
  return findings.map((finding) => {
    if (finding.position?.frame === undefined) return finding;
    const { frame: _, ...position } = finding.position;
    return { ...finding, position };
  });
}
