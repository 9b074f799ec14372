import { verdictRadius } from "../../classify/radius.js";
import { sideIn } from "../../classify/type.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Profile } from "../../model/profile.js";
import { type CaseRadius, ROBUSTNESS_FORMAT, type RobustCaseRecord, type Robustness } from "../../model/robustness.js";
import { type Digest, hashOf } from "../../plain/hash.js";
import { TOLERANCE } from "../../quantity/interval.js";
import { sideRadius } from "../../score/radius.js";
import type { Alternative } from "./alternatives.js";
import { type ItemizedStand, RobustCase } from "./case.js";
import { moversOf } from "./factors.js";
import { firstFlips } from "./first-flip.js";
import { leftOutOf } from "./leave-out.js";
import { staysOf } from "./sweep.js";
import { switchedOf, switchesOf } from "./switches.js";
import { triedAlternatives, underAlternatives } from "./under-alternatives.js";

/** A valid profile and where it was read, as one of `readProfiles(…).profiles`. */
export interface RobustInput {
  readonly profile: Profile;
  readonly document: { readonly file: string; readonly index: number };
}

/** What goes into an analysis beside the profiles. */
export interface RobustnessOptions {
  /** What was found in files that gave no profile. */
  readonly findings?: readonly AnyDiagnostic[];
  /** Declared alternatives, as `alternativesIn` gives them. */
  readonly alternatives?: readonly Alternative[];
  /** Computes the hash of a profile; without one, code that runs everywhere does. */
  readonly digest?: Digest;
}

/**
 * How firm the verdicts on some profiles are under a typology (method §8): radii of weights, ranges of numbers, methods and aggregations,
 * and what is left out. `about`: the program and the typology, as a result has them; `profiles`: valid, each once, as
 * `readProfiles(…).profiles` gives them. One case for each profile, in their order. Radii and degrees run from 0 to 1; ranges are in the unit
 * of what is moved, `null` where an end is open. `verdictRadius` and `sideRadius` are `null` without a type, and where an axis of the type is
 * not a mean; `alternatives` is `null` where none are given, `draws` and `unknowns` always: draws are made by `tcec robustness --draws`.
 * Radii of weights: f* = |Σ w a| / Σ w |a|, with a the distance of each degree from what may not be crossed; everything else is tried, not
 * approximated. Pure: the same profiles and typology give the same.
 */
export function robustnessOf(
  about: Pick<Robustness, "tool" | "typology">,
  profiles: readonly RobustInput[],
  { findings = [], alternatives, digest }: RobustnessOptions = {},
): Robustness {
  const { tool, typology } = about;
  const movers = moversOf(typology);
  const switches = switchesOf(typology);
  const cases = profiles.map((input): RobustCaseRecord => {
    const subject = new RobustCase(input.profile, typology);
    return {
      ...identityOf(input, digest),
      ...subject.outcome,
      axes: axesOf(subject),
      ...radiiOf(subject),
      ranges: movers.map((mover) => staysOf(subject, mover)),
      switches: switchedOf(subject, switches),
      alternatives: alternatives === undefined ? null : underAlternatives(subject, alternatives),
      leftOut: leftOutOf(subject),
    };
  });
  return {
    schema: ROBUSTNESS_FORMAT,
    tool,
    typology,
    minimumConfidence: typology.settings.minimumConfidence ?? null,
    switches: switches.map(({ id }) => id),
    alternatives: alternatives === undefined ? null : triedAlternatives(alternatives, cases),
    factors: movers.map(({ factor }, place) =>
      firstFlips(
        factor,
        cases.map(({ ranges }) => ranges[place] ?? { type: [], status: [] }),
      ),
    ),
    cases,
    draws: null,
    unknowns: null,
    findings,
  };
}

type Identity = Pick<
  RobustCaseRecord,
  "id" | "name" | "date" | "level" | "coder" | "file" | "document" | "hash" | "invented"
>;

function identityOf({ profile, document: { file, index } }: RobustInput, digest: Digest | undefined): Identity {
  const { id, name, date, level = null, coder = null, invented = false } = profile;
  return { id, name, date: String(date), level, coder, file, document: index, hash: hashOf(profile, digest), invented };
}

function axesOf({ stands }: RobustCase): RobustCaseRecord["axes"] {
  return Object.fromEntries(
    stands.map(({ axis, items, score, bounds: { lo, hi }, known }) => {
      const isMean = score !== null && axis.aggregation === "mean";
      return [axis.id, { score, lo, hi, known, weightRadius: isMean ? sideRadius(items) : null }];
    }),
  );
}

function radiiOf({ typology, outcome, stands }: RobustCase): Pick<RobustCaseRecord, "verdictRadius" | "sideRadius"> {
  const type = typology.types.find(({ id }) => id === outcome.type) ?? null;
  const radius = verdictRadius(type, stands, typology);
  if (type === null || radius === null) return { verdictRadius: null, sideRadius: null };
  return {
    verdictRadius: radius,
    sideRadius: leastOf(stands.filter(({ axis }) => sideIn(type, axis.id) !== undefined)),
  };
}

/** Of equals the first axis. */
function leastOf(stands: readonly ItemizedStand[]): CaseRadius | null {
  const radii = stands.map(({ axis, items }): CaseRadius => ({ value: sideRadius(items), axis: axis.id }));
  const [first, ...others] = radii;
  return first === undefined ? null : others.reduce((a, b) => (b.value < a.value - TOLERANCE ? b : a), first);
}
