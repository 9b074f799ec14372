import { SHIPPED } from "../model/generated/shipped.js";

/** What tells a typology from others: its name, and the hash of its content. */
export interface TypologyIdentity {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

/** What of a typology scores rest on. */
interface ScoringTypology extends Pick<TypologyIdentity, "hash"> {
  readonly settings: { readonly minimumConfidence?: string };
}

/** A typology as messages tell it from others: its id, its version and the beginning of its hash. */
export function typologyName({ id, version, hash }: TypologyIdentity): string {
  return `${id} ${version} (${hash.slice(0, 15)})`;
}

/** True where the content differs from that of the typology that is shipped under the same id and version. */
export function isChanged({ id, version, hash }: TypologyIdentity): boolean {
  const name = `${id} ${version}`;
  return Object.hasOwn(SHIPPED, name) && SHIPPED[name] !== hash;
}

/** What scores rest on: the content of a typology, and which evidence counts. Scores of another basis do not compare. */
export function basisOf({ hash, settings }: ScoringTypology): string {
  const { minimumConfidence = "low" } = settings;
  return minimumConfidence === "low" ? hash : `${hash} ${minimumConfidence}`;
}
