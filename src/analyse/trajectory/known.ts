import type { RawValue } from "../../model/codes.js";
import type { FactValue } from "../../model/facts.js";
import type { Interval } from "../../model/interval.js";
import type { IndicatorScore } from "../../model/result.js";
import type { FactChange } from "../../model/trajectory.js";
import type { Indicator } from "../../model/typology.js";
import { NOT_APPLICABLE, SCALES } from "../../model/vocabulary.js";
import { kindOf } from "../../quantity/domain.js";
import { covers, hull, TOLERANCE } from "../../quantity/interval.js";
import { ANY_DEGREE, degreesOfValue, precisionOf, type Reading } from "../../score/reading.js";

/** What degrees are known of: an indicator, or one of the groups that it is the mean of. */
export interface Unit {
  /** The name of the group; "" for an indicator without groups. */
  readonly name: string;
  /** False where the cluster has no such thing. */
  readonly applies: boolean;
  /** 0 to 1; `null` where unknown. */
  readonly degrees: Interval | null;
  /** What was coded, as one text. */
  readonly raw: string;
}

/** What is known of one indicator in one wave: one unit, or one for each group. */
export type Known = readonly Unit[];

/** What a result says of an indicator, taken apart into its groups where it has them. */
export function knownOf(indicator: Indicator, score: IndicatorScore | undefined): Known {
  const { raw = null, membership = null, notApplicable = false, given } = score ?? {};
  const kind = kindOf(indicator);
  if (kind?.kind !== "groups" || given !== undefined || notApplicable || !isGroups(raw)) {
    return [{ name: "", applies: !notApplicable, degrees: membership, raw: JSON.stringify(raw) }];
  }
  const scale = SCALES[kind.scale];
  return Object.entries(raw.groups).map(([name, value]): Unit => {
    const applies = value !== NOT_APPLICABLE;
    const degrees = applies ? degreesOfValue(onScale(value, kind.scale, scale), indicator.calibration) : null;
    const saysNothing = degrees !== null && covers(degrees, ANY_DEGREE);
    return { name, applies, degrees: saysNothing ? null : degrees, raw: JSON.stringify(value) };
  });
}

type Groups = Extract<RawValue, { readonly groups: unknown }>;

function isGroups(raw: RawValue): raw is Groups {
  return typeof raw === "object" && raw !== null && "groups" in raw;
}

/** A code, or the codes at both ends, as places on their scale; unknown where a word is not on it. */
function onScale(value: Groups["groups"][string], name: keyof typeof SCALES, scale: readonly string[]): FactValue {
  if (value === null) return { kind: "unknown" };
  const [first, last] = typeof value === "string" ? [value, value] : [String(value.lo), String(value.hi)];
  const [lo, hi] = [scale.indexOf(first), scale.indexOf(last)];
  return lo < 0 || hi < 0 ? { kind: "unknown" } : { kind: "ordinal", scale: name, lo, hi };
}

/** The degrees of an indicator, the mean over the units that apply; `null` where nothing is known of it. */
export function degreesOf(known: Known): Interval | null {
  const applying = known.filter(({ applies }) => applies);
  if (applying.every(({ degrees }) => degrees === null)) return null;
  let [lo, hi] = [0, 0];
  for (const { degrees } of applying) {
    const { lo: least, hi: most } = degrees ?? ANY_DEGREE;
    lo += least / applying.length;
    hi += most / applying.length;
  }
  return { lo, hi };
}

/** How narrow it is known: the mean over the units that apply of 1 - d², d the width of their degrees (method §4). */
export function narrownessOf(known: Known): number {
  const applying = known.filter(({ applies }) => applies);
  if (applying.length === 0) return 0;
  return applying.reduce((sum, { degrees }) => sum + precisionOf(degrees), 0) / applying.length;
}

/** The reading of an indicator from which an axis is scored. */
export function readingOf(indicator: Indicator, known: Known): Reading {
  return {
    indicator,
    value: { kind: "unknown" },
    raw: null,
    degrees: degreesOf(known),
    precision: narrownessOf(known),
    notApplicable: known.every(({ applies }) => !applies),
    given: null,
    pointers: [],
  };
}

/** What two waves know alike of an indicator, and what became of its fact. */
export interface Shared {
  readonly from: Known;
  readonly to: Known;
  readonly fact: FactChange;
}

/** In the order in which they name what became of an indicator with several groups. */
const PRECEDENCE: readonly FactChange[] = ["changed", "newly-known", "no-longer-known", "known-otherwise", "same"];

/**
 * The evidence on an indicator that is common to two waves. A unit known in one of them only is unknown in both. Degrees that overlap
 * show no change, and both become what either admits; those that exclude each other stay, the narrower widened about its middle until
 * both are as wide, within 0 to 1.
 */
export function shareOf(first: Known, second: Known): Shared {
  const [from, to] = haveSameUnits(first, second) ? [first, second] : [whole(first), whole(second)];
  const pairs = from.map((unit, i) => shareUnit(unit, to[i] ?? unit));
  const facts = pairs.map(({ fact }) => fact);
  return {
    from: pairs.map((pair) => pair.from),
    to: pairs.map((pair) => pair.to),
    fact: PRECEDENCE.find((one) => facts.includes(one)) ?? "unknown",
  };
}

function haveSameUnits(first: Known, second: Known): boolean {
  return first.length === second.length && first.every(({ name }, i) => second[i]?.name === name);
}

/** An indicator without its groups. */
function whole(known: Known): Known {
  const raw = JSON.stringify(known.map((unit) => unit.raw));
  return [{ name: "", applies: known.some(({ applies }) => applies), degrees: degreesOf(known), raw }];
}

interface SharedUnit {
  readonly from: Unit;
  readonly to: Unit;
  readonly fact: FactChange;
}

function shareUnit(from: Unit, to: Unit): SharedUnit {
  const isSaid = ({ applies, degrees }: Unit): boolean => !applies || degrees !== null;
  if (!isSaid(from) || !isSaid(to)) {
    const open = (unit: Unit): Unit => ({ ...unit, applies: true, degrees: null });
    const fact = isSaid(to) ? "newly-known" : isSaid(from) ? "no-longer-known" : "unknown";
    return { from: open(from), to: open(to), fact };
  }
  if (from.degrees === null || to.degrees === null) {
    return { from, to, fact: from.applies === to.applies ? "same" : "changed" };
  }
  const [a, b] = [from.degrees, to.degrees];
  if (isEqual(a, b)) {
    const isMoved = from.raw !== to.raw && a.lo === a.hi; // to a value of the same degree
    return { from, to, fact: isMoved ? "changed" : "same" };
  }
  if (Math.max(a.lo, b.lo) <= Math.min(a.hi, b.hi)) {
    const degrees = hull([a, b]);
    return { from: { ...from, degrees }, to: { ...to, degrees }, fact: "known-otherwise" };
  }
  const width = Math.max(a.hi - a.lo, b.hi - b.lo);
  const widened = (unit: Unit, degrees: Interval): Unit => ({ ...unit, degrees: widen(degrees, width) });
  return { from: widened(from, a), to: widened(to, b), fact: "changed" };
}

function isEqual(a: Interval, b: Interval): boolean {
  return Math.abs(a.lo - b.lo) <= TOLERANCE && Math.abs(a.hi - b.hi) <= TOLERANCE;
}

/** An interval of a width about the same middle, moved as little as keeps it within 0 to 1. */
function widen({ lo, hi }: Interval, width: number): Interval {
  const start = Math.min(1 - width, Math.max(0, (lo + hi - width) / 2));
  return { lo: start, hi: Math.min(1, start + width) };
}
