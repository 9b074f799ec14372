import type { Typology } from "../model/typology.js";
import { atLeast, atMost, TOLERANCE } from "../quantity/interval.js";
import { type AxisPosition, isOpen } from "../score/axis.js";

/** What a verdict needs to know of an axis. */
export type Stand = Pick<AxisPosition, "axis" | "score" | "bounds" | "known">;

/** A type of the typology. */
export type IdealType = Typology["types"][number];

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
  /** Where undetermined: those of the possible types that no score beyond the band rules out (half a verdict). */
  readonly narrowed: readonly IdealType[];
  /** For every type, in the order of the typology. */
  readonly standings: readonly Standing[];
}

/** A type and the membership of a profile in it. */
export interface Standing {
  readonly type: IdealType;
  readonly membership: Membership;
}

/** Another type than that of the verdict, and the membership in it, 0 to 1. */
export interface Nearest {
  readonly type: IdealType;
  readonly membership: number;
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

/** True where the closed corner of the type, over the axes that it names, meets the box of bounds. */
function isPossible({ membership }: Standing): boolean {
  return atLeast(membership.hi, 0.5);
}

/** True where the scores lie in the corner of the type, an axis within the band counting as both sides. */
function meets({ membership: { value } }: Standing, band: number): boolean {
  return value !== null && atLeast(value, 0.5 - band);
}

/** True where all axes of the type have a score and it has the membership: at most one type leads. */
function leads({ membership: { value } }: Standing): boolean {
  return value !== null && !atMost(value, 0.5);
}

/** True where a score lies more than `band` on the other side of 0.5 than the type. */
function isRuledOut(type: IdealType, positions: readonly Stand[], band: number): boolean {
  return positions.some(({ axis, score }) => {
    const side = sideIn(type, axis.id);
    if (side === undefined || score === null) return false;
    return !atMost(side === "high" ? 0.5 - score : score - 0.5, band);
  });
}

/** True where the type names an axis without a score. */
function isUnscored(type: IdealType, positions: readonly Stand[]): boolean {
  return positions.some(({ axis, score }) => score === null && sideIn(type, axis.id) !== undefined);
}

/** The axes that a type names. */
function axesOf(type: IdealType, positions: readonly Stand[]): readonly Stand[] {
  return positions.filter(({ axis }) => sideIn(type, axis.id) !== undefined);
}

/** Decides the type and its status: the first row of the table in method §5 that holds. */
export function decide(positions: readonly Stand[], typology: Typology): Verdict {
  const band = typology.settings.band.value;
  const standings = typology.types.map((type) => ({ type, membership: membershipIn(type, positions) }));
  const possible = typesOf(standings.filter(isPossible));
  const base = { possible, standings, type: null, neighbours: [], narrowed: [] };
  const leading = standings.find(leads)?.type ?? null;
  if (leading === null && typology.types.some((type) => isStillUnscored(type, positions))) {
    const narrowed = possible.filter((type) => !isRuledOut(type, positions, band));
    return { ...base, narrowed, status: "undetermined" };
  }
  if (leading === null || axesOf(leading, positions).some((position) => isNear(position, band))) {
    const neighbours = typesOf(standings.filter((standing) => meets(standing, band)));
    return { ...base, neighbours, status: "borderline" };
  }
  return { ...base, type: leading, status: firmnessOf(leading, positions, possible.length, typology) };
}

/** True where no score rules the type out, and an axis that it names has none. */
function isStillUnscored(type: IdealType, positions: readonly Stand[]): boolean {
  return isUnscored(type, positions) && !isRuledOut(type, positions, 0);
}

/** True where a score stands within the band around 0.5. */
function isNear({ score }: Stand, band: number): boolean {
  return score !== null && atMost(Math.abs(score - 0.5), band);
}

/** How firm the verdict on a type is. */
function firmnessOf(
  type: IdealType,
  positions: readonly Stand[],
  possible: number,
  { settings }: Typology,
): "clear" | "tentative" | "probable" {
  if (possible === 1) return "clear";
  const isWeak = (position: Stand): boolean => isOpen(position) && !atLeast(position.known, settings.soundKnown.value);
  return axesOf(type, positions).some(isWeak) ? "tentative" : "probable";
}

/** The type that a verdict on these positions prints; `null` where it prints none. */
export function printedType(positions: readonly Stand[], typology: Typology): IdealType | null {
  const band = typology.settings.band.value;
  const leading = typology.types.find((type) => leads({ type, membership: membershipIn(type, positions) }));
  if (leading === undefined || axesOf(leading, positions).some((position) => isNear(position, band))) return null;
  return leading;
}

function typesOf(standings: readonly Standing[]): IdealType[] {
  return standings.map(({ type }) => type);
}

/**
 * The other type with the highest membership; of equals the one across the fewest axes, then the one that agrees best with the scores
 * on its other axes, then the first of the typology. `null` without a type, and where no other type has its scores.
 */
export function nearestOther(
  { type, standings }: Verdict,
  positions: readonly Stand[],
  typology: Typology,
): Nearest | null {
  if (type === null) return null;
  const isNearer = (a: Nearest, b: Nearest): boolean => {
    const lead = a.membership - b.membership;
    if (Math.abs(lead) > TOLERANCE) return lead > 0;
    const steps = stepsBetween(type, a.type, typology) - stepsBetween(type, b.type, typology);
    return steps === 0 ? agreesBetter(a.type, b.type, positions) : steps < 0;
  };
  let best: Nearest | null = null;
  for (const { type: other, membership } of standings) {
    if (other.id === type.id || membership.value === null) continue;
    const candidate = { type: other, membership: membership.value };
    if (best === null || isNearer(candidate, best)) best = candidate;
  }
  return best;
}

/**
 * True where, the degrees of each type on its axes compared from the least on, the first that differ are higher in `a`. Where a type
 * names no further axis, nothing disagrees with it.
 */
function agreesBetter(a: IdealType, b: IdealType, positions: readonly Stand[]): boolean {
  const [ofA, ofB] = [degreesIn(a, positions), degreesIn(b, positions)];
  for (let i = 0; i < Math.max(ofA.length, ofB.length); i++) {
    const lead = (ofA[i] ?? 1) - (ofB[i] ?? 1);
    if (Math.abs(lead) > TOLERANCE) return lead > 0;
  }
  return false;
}

/** The scores, or their negations, on the axes that a type names, the least first. */
function degreesIn(type: IdealType, positions: readonly Stand[]): number[] {
  const degrees = axesOf(type, positions).map(({ axis, score }) =>
    sideIn(type, axis.id) === "high" ? (score ?? 0) : 1 - (score ?? 1),
  );
  return degrees.sort((x, y) => x - y);
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
