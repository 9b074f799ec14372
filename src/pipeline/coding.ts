import type { Coding } from "../model/coding.js";
import { type Place, placeOf } from "../model/comparison.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import type { Digest } from "../plain/hash.js";
import { sortFindings } from "../read/locate.js";
import { assessProfile, beginAssessment, type ReadProfile, readProfiles } from "./assess.js";

/** How codings are read. */
export interface CodingOptions {
  /** Whose the profiles are that name no coder. */
  readonly coder?: string;
  /** Computes the hash of a profile; without one, code that runs everywhere does. */
  readonly digest?: Digest;
}

/**
 * The codings of a text: its valid profiles, each with its coder, as the profile names it or else the options do, and with what the
 * typology makes of it. `findings`, sorted by place: all that is wrong with what gave none, among it `coding-no-coder` where nobody
 * says whose a profile is; `warnings`: those about the profiles that did.
 */
export function codingsIn(
  source: SourceText,
  typology: Typology,
  { coder, digest }: CodingOptions = {},
): { codings: Coding[]; findings: readonly AnyDiagnostic[]; warnings: readonly AnyDiagnostic[] } {
  const { profiles, findings } = readProfiles(source, typology);
  const codings: Coding[] = [];
  const warnings: AnyDiagnostic[] = [];
  const refused: AnyDiagnostic[] = [];
  for (const read of profiles) {
    const own = read.profile.coder ?? coder;
    if (own === undefined) refused.push(atId(read, finding("coding-no-coder", {}, "/id")));
    else {
      codings.push(codingOf(read, own, typology, digest));
      for (const warning of read.warnings) warnings.push(warning);
    }
  }
  return { codings, findings: sortFindings([...findings, ...refused]), warnings };
}

/** A valid profile as the coding of a coder. */
export function codingOf(read: ReadProfile, coder: string, typology: Typology, digest?: Digest): Coding {
  const { profile, document } = read;
  const result = assessProfile(read, typology, digest && { digest });
  return { coder, profile, document, result, placeInstead: (other) => placeUnder(other, typology) };
}

/** Where a typology puts a profile that nobody has written; `null` where it is no valid one. */
function placeUnder(profile: Profile, typology: Typology): Place | null {
  const [read] = readProfiles({ file: "", text: JSON.stringify(profile) }, typology).profiles;
  return read === undefined ? null : placeOf(beginAssessment(read, typology, { digest: () => "" }).row);
}

function atId({ document }: ReadProfile, problem: AnyDiagnostic): AnyDiagnostic {
  return { ...problem, position: document.locate("/id"), document: document.index };
}
