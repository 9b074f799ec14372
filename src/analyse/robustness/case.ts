import { scoredIn } from "../../classify/scored.js";
import { decide, type Stand, type Verdict } from "../../classify/type.js";
import type { FactName, Facts } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import type { RobustVerdict } from "../../model/robustness.js";
import type { Axis, Indicator, Typology } from "../../model/typology.js";
import type { Confidence } from "../../model/vocabulary.js";
import { standOf } from "../../score/axis.js";
import { withoutEvidenceBelow } from "../../score/confidence.js";
import { deriveAgain, deriveFacts } from "../../score/facts.js";
import { type Item, itemsOf } from "../../score/item.js";
import { type Reading, readIndicators } from "../../score/reading.js";
import type { Judged } from "./cause.js";

/** An axis with what it stands on. */
export interface ItemizedStand extends Stand {
  readonly items: readonly Item[];
}

/** True where both print the same type, or none. */
export function sameType(a: RobustVerdict, b: RobustVerdict): boolean {
  return a.type === b.type;
}

/** True where both print the same type as equally firm. */
export function sameVerdict(a: RobustVerdict, b: RobustVerdict): boolean {
  return a.type === b.type && a.status === b.status;
}

/** A verdict as it is compared. */
export function outcomeOf({ type, status }: Verdict): RobustVerdict {
  return { type: type?.id ?? null, status };
}

/**
 * One profile, asked for its verdict under one typology after another. Its facts are derived once; an indicator or axis that is
 * the same object as in the typology that it was first read with is not computed again. Reasons, traits and flags are not made.
 */
export class RobustCase implements Judged {
  readonly facts: Facts;
  readonly stands: readonly ItemizedStand[];
  readonly outcome: RobustVerdict;
  readonly #profile: Profile;
  readonly #readings: ReadonlyMap<Indicator, Reading>;

  /**
   * `profile`: valid, and with all of its evidence. `before`: the case of a profile with which this one shares all that is the same
   * object in both, under the same typology.
   */
  constructor(
    readonly profile: Profile,
    readonly typology: Typology,
    before?: RobustCase,
  ) {
    this.#profile = withoutEvidenceBelow(profile, confidenceIn(typology));
    const { facts } = scoredIn(typology);
    const known = before && { profile: before.#profile, facts: before.facts };
    this.facts = known ? deriveAgain(this.#profile, facts, known) : deriveFacts(this.#profile, facts);
    const readings = new Map<Indicator, Reading>();
    this.stands = typology.axes.map((axis, place) => {
      const read = axis.indicators.map((indicator) => this.#readAfter(before, indicator));
      for (const reading of read) readings.set(reading.indicator, reading);
      const stood = before?.stands[place];
      const isSame = stood !== undefined && read.every((reading) => before?.readingOf(reading.indicator) === reading);
      return isSame ? stood : stand(axis, read, typology);
    });
    this.#readings = readings;
    this.outcome = outcomeOf(decide(this.stands, typology));
  }

  /** The profile as far as its evidence counts. */
  get counted(): Profile {
    return this.#profile;
  }

  /** What an indicator of the typology reads off the profile. */
  readingOf(indicator: Indicator): Reading {
    const known = this.#readings.get(indicator);
    if (known !== undefined) return known;
    return this.#read(indicator);
  }

  /** The case of what is left of the profile: everything that is the same object there is not computed again. */
  of(rest: Profile): RobustCase {
    return new RobustCase(rest, this.typology, this);
  }

  /** As it was read before, where neither its fact nor what the profile says of it itself has changed. */
  #readAfter(before: RobustCase | undefined, indicator: Indicator): Reading {
    const { id, fact } = indicator;
    const isSame =
      before !== undefined &&
      before.#profile.indicators?.[id] === this.#profile.indicators?.[id] &&
      (fact === null || before.facts[fact as FactName] === this.facts[fact as FactName]);
    return isSame ? before.readingOf(indicator) : this.#read(indicator);
  }

  #read(indicator: Indicator): Reading {
    const [reading] = readIndicators([indicator], this.#profile, this.facts);
    if (reading === undefined) throw new Error("an indicator without a reading"); // one for each
    return reading;
  }

  /** Where the axes of a changed typology stand. Its indicators must rest on facts that those of the first one rest on. */
  standsUnder(typology: Typology): readonly ItemizedStand[] {
    const isSame = typology.settings.minimumKnown.value === this.typology.settings.minimumKnown.value;
    return typology.axes.map((axis, place) => {
      const known = this.stands[place];
      if (isSame && known?.axis === axis) return known;
      return stand(
        axis,
        axis.indicators.map((indicator) => this.readingOf(indicator)),
        typology,
      );
    });
  }

  /** The verdict under a changed typology, whatever was changed, with the axes that it is said of. */
  judgedUnder(typology: Typology): Judged {
    const stands = this.standsFor(typology);
    return { outcome: outcomeOf(decide(stands, typology)), stands, typology };
  }

  /** Like `standsUnder`, also of a typology with other facts, or of which other evidence counts. */
  standsFor(typology: Typology): readonly ItemizedStand[] {
    const isAlike = confidenceIn(typology) === confidenceIn(this.typology) && hasFactsOf(typology, this.typology);
    return isAlike ? this.standsUnder(typology) : new RobustCase(this.profile, typology).stands;
  }
}

function confidenceIn({ settings }: Typology): Confidence {
  return settings.minimumConfidence ?? "low";
}

/** True where every indicator rests on a fact that the other typology scores, too. */
function hasFactsOf(typology: Typology, other: Typology): boolean {
  const known = scoredIn(other).facts as ReadonlySet<string>;
  return typology.axes.every(({ indicators }) => indicators.every(({ fact }) => fact === null || known.has(fact)));
}

function stand(axis: Axis, readings: readonly Reading[], { settings }: Typology): ItemizedStand {
  const items = itemsOf(axis, readings);
  const { score, bounds, known } = standOf(axis, items, settings.minimumKnown.value);
  return { axis, items, score, bounds, known };
}
