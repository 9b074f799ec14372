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
  /** For every type, in the order of the typology. */
  readonly standings: readonly Standing[];
}

/** A type and the membership of a profile in it. */
export interface Standing {
  readonly type: IdealType;
  readonly membership: Membership;
}

/** The side of an axis on which a type lies; `undefined` where the type leaves the axis out. */
export function sideIn(type: IdealType, axis: string): "high" | "low" | undefined {
  return Object.hasOwn(type.when, axis) ? type.when[axis] : undefined;
}

/** Membership in a type: the least over its axes of the score or its negation (fuzzy intersection; Ragin 2000, Kvist 1999). */
function membershipIn(type: IdealType, positions: readonly Stand[]): Membership {
  let value: number | null = Number.POSITIVE_INFINITY;
  let lo = Number.POSITIVE_INFINITY;
  let hi = Number.POSITIVE_INFINITY;
  for (const { axis, score, bounds } of positions) {
    const side = sideIn(type, axis.id);
    if (side === undefined) continue;
    const isHigh = side === "high";
    value = value === null || score === null ? null : Math.min(value, isHigh ? score : 1 - score);
    lo = Math.min(lo, isHigh ? bounds.lo : 1 - bounds.hi);
    hi = Math.min(hi, isHigh ? bounds.hi : 1 - bounds.lo);
  }
  return { value, lo, hi };
}

/** True where the closed quadrant of the type meets the box of bounds. */
function isPossible({ membership }: Standing): boolean {
  return atLeast(membership.hi, 0.5);
}

/** True where the scores lie in the quadrant of the type, an axis within the band counting as both sides. */
function meets({ membership: { value } }: Standing, band: number): boolean {
  return value !== null && atLeast(value, 0.5 - band);
}

/** Decides the type and its status: the first row of the table in method §5 that holds. */
export function decide(positions: readonly Stand[], typology: Typology): Verdict {
  const { band, soundCoverage } = typology.settings;
  const standings = typology.types.map((type) => ({ type, membership: membershipIn(type, positions) }));
  const possible = typesOf(standings.filter(isPossible));
  const base = { possible, standings, type: null, neighbours: [] };
  if (positions.some(({ score }) => score === null)) return { ...base, status: "undetermined" };
  const isNear = ({ score }: Stand): boolean => atMost(Math.abs((score ?? 0.5) - 0.5), band.value);
  if (positions.some(isNear)) {
    return {
      ...base,
      status: "borderline",
      neighbours: typesOf(standings.filter((standing) => meets(standing, band.value))),
    };
  }
  const type = standings.find((standing) => meets(standing, 0))?.type ?? null;
  const isWeak = (position: Stand): boolean => isOpen(position) && !atLeast(position.coverage, soundCoverage.value);
  if (possible.length === 1) return { ...base, type, status: "clear" };
  return { ...base, type, status: positions.some(isWeak) ? "tentative" : "probable" };
}

function typesOf(standings: readonly Standing[]): IdealType[] {
  return standings.map(({ type }) => type);
}

/**
 * The other type with the highest membership; of equals the one across the fewest axes, then the first of the typology.
 */
export function nearestOther({ type, standings }: Verdict, typology: Typology): Standing | null {
  if (type === null) return null;
  const isNearer = (a: Standing, b: Standing): boolean => {
    const lead = (a.membership.value ?? 0) - (b.membership.value ?? 0);
    if (Math.abs(lead) > TOLERANCE) return lead > 0;
    return stepsBetween(type, a.type, typology) < stepsBetween(type, b.type, typology);
  };
  let best: Standing | null = null;
  for (const standing of standings) {
    if (standing.type.id !== type.id && (best === null || isNearer(standing, best))) best = standing;
  }
  return best;
}

/** On how many axes two types lie on opposite sides. */
function stepsBetween(a: IdealType, b: IdealType, typology: Typology): number {
  let steps = 0;
  for (const { id } of typology.axes) {
    const here = sideIn(a, id);
    const there = sideIn(b, id);
    if (here !== undefined && there !== undefined && here !== there) steps++;
  }
  return steps;
}
