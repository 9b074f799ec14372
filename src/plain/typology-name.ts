import { SHIPPED } from "../model/generated/shipped.js";

/** The name of a typology that is shipped: its id, and the name of its file in `typologies/`. */
export type ShippedName = keyof typeof SHIPPED;

/** The names of the typologies that are shipped, sorted. */
export const SHIPPED_TYPOLOGIES = Object.keys(SHIPPED) as readonly ShippedName[];

/** True for the name of a typology that is shipped. */
export function isShipped(name: string): name is ShippedName {
  return Object.hasOwn(SHIPPED, name);
}

/**
 * The shipped typology that has an indicator of this id, and none in common with those of another: a value for it was coded for
 * that typology, and is no slip in one for these. `null` where there is none.
 */
export function codedElsewhere(id: string, indicators: Pick<ReadonlySet<string>, "has">): ShippedName | null {
  const found = SHIPPED_TYPOLOGIES.find((name) => {
    const ids: readonly string[] = SHIPPED[name].indicators;
    return ids.includes(id) && !ids.some((one) => indicators.has(one));
  });
  return found ?? null;
}

/**
 * True for a word that can only be meant as the name of a typology: no part of a path, and without the ending of a file. A file
 * may be called so all the same.
 */
export function isBareName(word: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(word) && !/\.(ya?ml|json)$/i.test(word);
}

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

/**
 * The version that is shipped under the id of a typology that is not the shipped one: another version, or other content. `null` where
 * nothing is shipped under the id, or just this.
 */
export function shippedInstead({ id, hash }: TypologyIdentity): string | null {
  if (!isShipped(id)) return null;
  const shipped: Readonly<Record<"version" | "hash", string>> = SHIPPED[id];
  return shipped.hash === hash ? null : shipped.version;
}

/**
 * True where the content differs from that of the typology that is shipped under the same id and version. Another version is not thereby
 * changed: a saved result may have one that was shipped before.
 */
export function isChanged({ id, version, hash }: TypologyIdentity): boolean {
  if (!isShipped(id)) return false;
  const shipped: Readonly<Record<"version" | "hash", string>> = SHIPPED[id];
  return shipped.version === version && shipped.hash !== hash;
}

/** What scores rest on: the content of a typology, and which evidence counts. Scores of another basis do not compare. */
export function basisOf({ hash, settings }: ScoringTypology): string {
  const { minimumConfidence = "low" } = settings;
  return minimumConfidence === "low" ? hash : `${hash} ${minimumConfidence}`;
}
