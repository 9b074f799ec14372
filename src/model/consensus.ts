import type { AgreementCoding } from "./agreement.js";
import type { Profile } from "./profile.js";
import type { ProfileResult } from "./result.js";

/** What stands in a profile where its coders have still to settle on a value. Validation refuses it. */
export const UNSETTLED = "???";

/** What the codings of one case say together, place by place. */
export type Settled =
  /** All who coded it say the same; the value as the first of them wrote it. */
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "block"; readonly entries: readonly (readonly [string, Settled])[] }
  /** What all name comes first; then, each a choice, what only some of them name. */
  | { readonly kind: "list"; readonly items: readonly Settled[] }
  /** Coders differ: what each of them wrote, where, and on what evidence; `null` of those who left it open. */
  | { readonly kind: "choice"; readonly options: readonly AgreementCoding[] };

type Source = NonNullable<Profile["sources"]>[string];

/** One piece of evidence for one field. */
export interface EvidenceEntry {
  readonly source: string;
  readonly locator?: string;
  readonly quote?: string;
  readonly confidence?: string;
}

/** The profile on which the coders of a case agree, as far as they do. */
export interface Consensus extends Pick<ProfileResult, "id" | "date" | "level"> {
  /** The names of those who coded it, in the order in which choices count them. */
  readonly coders: readonly string[];
  /** Everything but sources and evidence. */
  readonly profile: Extract<Settled, { readonly kind: "block" }>;
  /** Those of all coders; where two use one key for two sources, the later one has a key of its own. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The evidence of all coders for what is settled, by the path of the field. */
  readonly evidence: readonly (readonly [string, readonly EvidenceEntry[]])[];
  /** Evidence for what is still to be settled: whose it is, and for which field of the profile as it would be. */
  readonly open: readonly { readonly coder: string; readonly path: string; readonly entry: EvidenceEntry }[];
  /** How many places are to be settled. */
  readonly choices: number;
}
