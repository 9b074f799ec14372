import type { Interval } from "../model/interval.js";
import type { Typology } from "../model/typology.js";
import { atLeast, atMost, TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, isOpen } from "../score/axis.js";

/** What a verdict needs to know of an axis. */
type Stand = Pick<AxisPosition, "axis" | "score" | "bounds" | "coverage">;

type IdealType = Typology["types"][number];

/** How firm a verdict is (method §5). */
export type Status = "undetermined" | "borderline" | "clear" | "tentative" | "probable";

/** Membership in a type, 0 to 1; `value` is `null` where one of its axes has no score. */
export interface Membership {
  readonly value: number | null;
  readonly lo: number;
  readonly hi: number;
}

/** The type of a profile, how firm it is, and what else it could be. */
export interface Verdict {
  readonly status: Status;
  /** `null` where undetermined or borderline. */
  readonly type: IdealType | null;
  /** Where borderline: the types that meet at the scores. */
  readonly neighbours: readonly IdealType[];
  readonly possible: readonly IdealType[];
  readonly memberships: ReadonlyMap<string, Membership>;
}

/** The side of an axis on which a type lies; `undefined` where the type leaves the axis out. */
export function sideIn(type: IdealType, axis: string): "high" | "low" | undefined {
  return Object.hasOwn(type.when, axis) ? type.when[axis] : undefined;
}

/** Where a position lies in a type: the score on a high axis, its negation on a low one. */
function onSide(type: IdealType, position: Stand): { score: number | null; bounds: Interval } {
  const { score, bounds } = position;
  if (sideIn(type, position.axis.id) === "high") return { score, bounds };
  return { score: score === null ? null : 1 - score, bounds: { lo: 1 - bounds.hi, hi: 1 - bounds.lo } };
}

function axesOf(type: IdealType, positions: readonly Stand[]): readonly Stand[] {
  return positions.filter((position) => sideIn(type, position.axis.id) !== undefined);
}

/** Membership in a type: the least over its axes of the score or its negation (fuzzy intersection; Ragin 2000, Kvist 1999). */
function membershipIn(type: IdealType, positions: readonly Stand[]): Membership {
  const sides = axesOf(type, positions).map((position) => onSide(type, position));
  const scores = sides.map((side) => side.score);
  const known = scores.filter((score) => score !== null);
  return {
    value: known.length === scores.length ? Math.min(...known) : null,
    lo: Math.min(...sides.map((side) => side.bounds.lo)),
    hi: Math.min(...sides.map((side) => side.bounds.hi)),
  };
}

/** True where the closed quadrant of the type meets the box of bounds. */
function isPossible(type: IdealType, positions: readonly Stand[]): boolean {
  return axesOf(type, positions).every((position) => atLeast(onSide(type, position).bounds.hi, 0.5));
}

/** True where the scores lie in the quadrant of the type, an axis within the band counting as both sides. */
function meets(type: IdealType, positions: readonly Stand[], band: number): boolean {
  return axesOf(type, positions).every((position) => {
    const { score } = onSide(type, position);
    return score !== null && atLeast(score, 0.5 - band);
  });
}

/** Decides the type and its status: the first row of the table in method §5 that holds. */
export function decide(positions: readonly Stand[], typology: Typology): Verdict {
  const { band, soundCoverage } = typology.settings;
  const memberships = new Map(typology.types.map((type) => [type.id, membershipIn(type, positions)]));
  const possible = typology.types.filter((type) => isPossible(type, positions));
  const base = { possible, memberships, type: null, neighbours: [] };
  if (positions.some(({ score }) => score === null)) return { ...base, status: "undetermined" };
  const isNear = ({ score }: Stand): boolean => atMost(Math.abs((score ?? 0.5) - 0.5), band.value);
  if (positions.some(isNear)) {
    return {
      ...base,
      status: "borderline",
      neighbours: typology.types.filter((type) => meets(type, positions, band.value)),
    };
  }
  const type = typology.types.find((candidate) => meets(candidate, positions, 0)) ?? null;
  const isWeak = (position: Stand): boolean => isOpen(position) && !atLeast(position.coverage, soundCoverage.value);
  if (possible.length === 1) return { ...base, type, status: "clear" };
  return { ...base, type, status: positions.some(isWeak) ? "tentative" : "probable" };
}

/**
 * The other type with the highest membership; of equals the one across the fewest axes, then the first of the typology.
 */
export function nearestOther(verdict: Verdict, typology: Typology): IdealType | null {
  const { type } = verdict;
  if (type === null) return null;
  const degreeIn = (candidate: IdealType): number => verdict.memberships.get(candidate.id)?.value ?? 0;
  const stepsTo = (candidate: IdealType): number => stepsBetween(type, candidate, typology);
  return typology.types
    .filter((candidate) => candidate.id !== type.id)
    .reduce<IdealType | null>((best, next) => {
      if (best === null) return next;
      const lead = degreeIn(next) - degreeIn(best);
      if (Math.abs(lead) > TOLERANCE) return lead > 0 ? next : best;
      return stepsTo(next) < stepsTo(best) ? next : best;
    }, null);
}

/** On how many axes two types lie on opposite sides. */
function stepsBetween(a: IdealType, b: IdealType, typology: Typology): number {
  return typology.axes.filter(({ id }) => {
    const [here, there] = [sideIn(a, id), sideIn(b, id)];
    return here !== undefined && there !== undefined && here !== there;
  }).length;
}
