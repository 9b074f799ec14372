import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { keyOf } from "../../../batch/key.js";
import { decide } from "../../../classify/type.js";
import type { UnknownsCaseRecord, UnknownsDraws } from "../../../model/draws.js";
import type { FactName } from "../../../model/facts.js";
import type { Profile } from "../../../model/profile.js";
import type { Axis, Indicator, Typology } from "../../../model/typology.js";
import { standOf } from "../../../score/axis.js";
import { withoutEvidenceBelow } from "../../../score/confidence.js";
import { deriveFacts } from "../../../score/facts.js";
import { itemsOf } from "../../../score/item.js";
import { type Reading, readIndicators } from "../../../score/reading.js";
import { streamOf, uniformOf } from "../draws/streams.js";
import { caseOf, outcomesOf, spreadOf } from "../draws/summarise.js";
import { outcomeAt } from "../draws/tally.js";
import { verdictsOf } from "../draws/verdicts.js";
import { completersOf, type NamedCompleter, OF_INDICATORS, pointerOf } from "./completion.js";
import type { Uniform } from "./composition.js";

/** What is to be drawn. */
export interface UnknownsRequest {
  /** 1 to `MOST_DRAWS`. */
  readonly draws: number;
  readonly seed: number;
}

/** Draws between two looks at the clock. */
const BLOCK = 100;

/**
 * Draws what is unknown of each profile, again and again, and takes the verdict (method §8): after each block how many draws are done,
 * at the end what they say. The typology stays as it is. `profiles`: valid, each once. Every profile has a stream of random numbers of
 * its own, from the seed and its id, date, level and coder: another profile changes none of its draws, and fewer draws are the first ones of more.
 */
export function* drawUnknowns(
  typology: Typology,
  profiles: readonly Profile[],
  { draws, seed }: UnknownsRequest,
): Generator<number, UnknownsDraws> {
  const { types } = typology;
  const verdicts = verdictsOf(typology);
  const cases = profiles.map((profile) => new OpenCase(profile, typology, seed));
  const outcomes = outcomesOf(typology);
  const counts = cases.map(() => new Float64Array(verdicts.length));
  const having = outcomes.map(() => new Float64Array(cases.length + 1));
  const perDraw = outcomes.map(() => new Uint32Array(BLOCK));
  for (let from = 0; from < draws; from += BLOCK) {
    const size = Math.min(BLOCK, draws - from);
    for (const column of perDraw) column.fill(0);
    for (const [c, one] of cases.entries()) {
      for (let i = 0; i < size; i += 1) {
        const place = one.drawVerdict();
        (counts[c] as Float64Array)[place] = ((counts[c] as Float64Array)[place] as number) + 1;
        const column = perDraw[outcomeAt(place, types.length)] as Uint32Array;
        column[i] = (column[i] as number) + 1;
      }
    }
    for (const [o, column] of perDraw.entries()) {
      const own = having[o] as Float64Array;
      for (let i = 0; i < size; i += 1) own[column[i] as number] = (own[column[i] as number] as number) + 1;
    }
    yield from + size;
  }
  const declared = cases.map((one) => outcomeAt(one.declared, types.length));
  const records = cases.map((one, c): UnknownsCaseRecord => {
    const { indices: _, ...record } = caseOf(typology, counts[c] as Float64Array, declared[c] as number, null);
    return { ...record, drawn: one.drawn, left: one.left };
  });
  return {
    draws,
    seed,
    cases: records,
    set: {
      counts: outcomes.map((outcome, o) => ({
        ...outcome,
        declared: declared.filter((one) => one === o).length,
        ...spreadOf(having[o] as Float64Array, draws),
      })),
      kept: records.reduce((sum, { kept }) => sum + kept.share, 0) / Math.max(1, records.length),
    },
  };
}

/**
 * A profile whose unknowns are drawn: each draw is a profile that is valid, and in which everything that is scored, and can be drawn, is one
 * value. `seed` as in `UnknownsRequest`.
 */
export class OpenCase {
  /** The place of the declared verdict (`verdictsOf`). */
  readonly declared: number;
  /** JSON pointers of what is drawn. */
  readonly drawn: readonly string[];
  /** Indicators that stay open, as `axis/indicator`. */
  readonly left: readonly string[];
  readonly #profile: Profile;
  /** The same with those blocks alone that are drawn: what else is coded does not bear on what is read anew. */
  readonly #lean: Profile;
  readonly #typology: Typology;
  readonly #readings: readonly (readonly Reading[])[];
  readonly #open: readonly (readonly Indicator[])[];
  readonly #facts: ReadonlySet<string>;
  readonly #completers: readonly NamedCompleter[];
  readonly #uniform: Uniform;
  readonly #places: ReadonlyMap<string, number>;

  constructor(profile: Profile, typology: Typology, seed: number) {
    const counted = withoutEvidenceBelow(profile, typology.settings.minimumConfidence ?? "low");
    const facts = deriveFacts(counted);
    const { id, name, date, level = null, coder = null, funding, activities, governance, indicators } = counted;
    const { evidence: _, ...without } = counted;
    this.#profile = without; // no source says what is drawn
    const blocks = { funding, activities, governance, indicators };
    const coded = Object.entries(blocks).filter(([, block]) => block !== undefined);
    this.#lean = { tcec: counted.tcec, id, name, date, ...Object.fromEntries(coded) };
    this.#typology = typology;
    this.#readings = typology.axes.map(({ indicators }) => readIndicators(indicators, counted, facts));
    this.#completers = completersOf(counted, this.#readings.flat().filter(isOpen));
    const isRead = (reading: Reading): boolean =>
      isOpen(reading) && this.#completers.some(({ pointer }) => pointer === pointerOf(counted, reading));
    this.#open = this.#readings.map((own) => own.filter(isRead).map(({ indicator }) => indicator));
    const derived = this.#readings
      .flat()
      .filter((one) => isRead(one) && !pointerOf(counted, one).startsWith(OF_INDICATORS));
    this.#facts = new Set(derived.flatMap(({ indicator: { fact } }) => (fact ?? []) as FactName | []));
    this.drawn = this.#completers.map(({ pointer }) => pointer);
    this.#places = new Map(verdictsOf(typology).map(({ status, type }, place) => [keyOfVerdict(status, type), place]));
    const key = keyOf({ id, date: String(date), level, coder });
    this.#uniform = uniformFrom(seed, key);
    this.declared = this.#placeOf(this.#readings);
    const sample = this.#readingsIn(this.#completed(this.#lean, uniformFrom(seed, key)));
    this.left = typology.axes.flatMap(({ id: axis }, a) =>
      (sample[a] ?? []).filter(isOpen).map(({ indicator }) => `${axis}/${indicator.id}`),
    );
  }

  /** The next profile of the stream, with what is drawn in it. */
  drawProfile(): Profile {
    return this.#completed(this.#profile, this.#uniform);
  }

  /** The place of the verdict on the next profile (`verdictsOf`). */
  drawVerdict(): number {
    if (this.#completers.length === 0) return this.declared;
    return this.#placeOf(this.#readingsIn(this.#completed(this.#lean, this.#uniform)));
  }

  #completed(profile: Profile, uniform: Uniform): Profile {
    return this.#completers.reduce((whole, { complete }) => complete(whole, uniform), profile);
  }

  /** Every reading that was open anew, the others as they were. */
  #readingsIn(profile: Profile): readonly (readonly Reading[])[] {
    const facts = deriveFacts(profile, this.#facts);
    return this.#readings.map((own, a) => {
      const open = this.#open[a] ?? [];
      if (open.length === 0) return own;
      const anew = new Map(readIndicators(open, profile, facts).map((reading) => [reading.indicator, reading]));
      return own.map((reading) => anew.get(reading.indicator) ?? reading);
    });
  }

  #placeOf(readings: readonly (readonly Reading[])[]): number {
    const { axes, settings } = this.#typology;
    const stands = axes.map((axis: Axis, a) => {
      const { score, bounds, known } = standOf(axis, itemsOf(axis, readings[a] ?? []), settings.minimumKnown.value);
      return { axis, score, bounds, known };
    });
    const { status, type } = decide(stands, this.#typology);
    return this.#places.get(keyOfVerdict(status, type?.id ?? null)) as number;
  }
}

function keyOfVerdict(status: string, type: string | null): string {
  return `${status} ${type ?? ""}`;
}

function isOpen({ indicator, degrees, notApplicable }: Reading): boolean {
  return !notApplicable && indicator.weight.value > 0 && (degrees === null || degrees.lo !== degrees.hi);
}

function uniformFrom(seed: number, key: string): Uniform {
  const random = xoroshiro128plus(streamOf(seed, ["unknowns", key]).k0);
  return () => uniformOf(random.next());
}
