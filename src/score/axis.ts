import type { Interval } from "../model/interval.js";
import type { Axis } from "../model/typology.js";
import { atLeast, atMost, TOLERANCE } from "../quantity/interval.js";
import { type Aggregation, aggregateBy } from "./aggregate.js";
import { type Item, itemsOf, middleOf } from "./item.js";
import { sideRadius } from "./radius.js";
import { ANY_DEGREE, type Reading } from "./reading.js";

/** Where a profile stands on one axis. Degrees, scores and bounds from 0 to 1. */
export interface AxisPosition {
  readonly axis: Axis;
  readonly readings: readonly Reading[];
  readonly items: readonly Item[];
  /** `null` where the known share is below the minimum, or nothing is known. */
  readonly score: number | null;
  readonly bounds: Interval;
  /** The known share, 1 - width of the bounds: what speaks for the axis plus what speaks against it. */
  readonly known: number;
  /** Sum of w (1 - d²): what the contributions to the score of a mean are shares of. */
  readonly counted: number;
  /** The flags and the radius: `null` without a score, and where the axis is not a mean. */
  readonly compensation: boolean | null;
  readonly definitionOutvoted: boolean | null;
  readonly weightRadius: number | null;
}

/** -1 below 0.5, 1 above, 0 at it (within the tolerance). */
export function sideOf(degree: number): -1 | 0 | 1 {
  if (Math.abs(degree - 0.5) <= TOLERANCE) return 0;
  return degree > 0.5 ? 1 : -1;
}

/** The side of 0.5 on which all degrees of an interval lie; 0 where there is none. */
export function sideOfAll({ lo, hi }: Interval): -1 | 0 | 1 {
  return sideOf(lo) === sideOf(hi) ? sideOf(lo) : 0;
}

/** True where the bounds contain 0.5: what is unknown could still change the side. */
export function isOpen(position: Pick<AxisPosition, "bounds">): boolean {
  return atMost(position.bounds.lo, 0.5) && atLeast(position.bounds.hi, 0.5);
}

/** How an axis combines its indicators. */
export function aggregationOf(axis: Axis): Aggregation {
  return axis.aggregation === "power"
    ? { method: "power", exponent: axis.exponent ?? 1 }
    : { method: axis.aggregation };
}

/** Scores one axis from the readings of its indicators (method §4). */
export function scoreAxis(axis: Axis, readings: readonly Reading[], minimumKnown: number): AxisPosition {
  const items = itemsOf(axis, readings);
  const stand = standOf(axis, items, minimumKnown);
  const { score } = stand;
  const isMean = score !== null && axis.aggregation === "mean";
  return {
    axis,
    readings,
    items,
    ...stand,
    compensation: isMean ? isCompensated(score, items) : null,
    definitionOutvoted: isMean ? isOutvoted(score, items) : null,
    weightRadius: isMean ? sideRadius(items) : null,
  };
}

/** Where the items put an axis, and no more: what a verdict asks of it. */
export function standOf(
  axis: Axis,
  items: readonly Item[],
  minimumKnown: number,
): Pick<AxisPosition, "score" | "bounds" | "known" | "counted"> {
  const bounds = boundsOf(aggregationOf(axis), items);
  const known = 1 - (bounds.hi - bounds.lo);
  const counted = countedOf(items);
  const score = isEnough(known, minimumKnown) ? combine(axis, items, bounds, counted) : null;
  return { score, bounds, known, counted };
}

/** True where so much is known that there is a score: something, and the least that the typology asks for. */
export function isEnough(known: number, minimumKnown: number): boolean {
  return known > TOLERANCE && atLeast(known, minimumKnown);
}

/** Sum of w (1 - d²). */
export function countedOf(items: readonly Item[]): number {
  let counted = 0;
  for (const { weight, precision } of items) counted += weight * precision;
  return counted;
}

/** The score of an axis of which enough is known: of a mean 0.5 + sum w (m - 0.5) / sum w (1 - d²), else the middle of the bounds. */
export function combine({ aggregation }: Axis, items: readonly Item[], bounds: Interval, counted: number): number {
  if (aggregation !== "mean") return middleOf(bounds);
  let pull = 0;
  for (const { weight, middle } of items) pull += weight * (middle - 0.5);
  return clamp(0.5 + pull / counted, bounds);
}

/** Every unknown at its least, and at its greatest. An axis on which nothing applies can be anything. */
export function boundsOf(aggregation: Aggregation, items: readonly Item[]): Interval {
  if (items.length === 0) return ANY_DEGREE;
  const lo = aggregateBy(aggregation, items, lowestOf);
  return { lo, hi: Math.max(lo, aggregateBy(aggregation, items, highestOf)) };
}

const lowestOf = ({ degrees }: Item): number => degrees.lo;
const highestOf = ({ degrees }: Item): number => degrees.hi;

/** The score lies inside the bounds; the last bit of a sum must not say otherwise. */
function clamp(score: number, bounds: Interval): number {
  return Math.min(bounds.hi, Math.max(bounds.lo, score));
}

/** w (m - 0.5) / sum of w (1 - d²): what an item adds to the score of a mean; `null` without a score, and where the axis is no mean. */
export function contributionOf({ weight, middle }: Item, { axis, score, counted }: AxisPosition): number | null {
  return score === null || axis.aggregation !== "mean" ? null : (weight * (middle - 0.5)) / counted;
}

/**
 * The score and the weighted majority of the indicators whose degrees all lie on one side of 0.5 lie on different sides; the
 * others abstain, a tie raises none.
 */
function isCompensated(score: number, items: readonly Item[]): boolean {
  let votes = 0;
  for (const { degrees, weight } of items) votes += weight * sideOfAll(degrees);
  const majority = Math.abs(votes) <= TOLERANCE ? 0 : Math.sign(votes);
  return majority * sideOf(score) < 0;
}

/** All degrees of the defining indicator lie on the other side than the score. */
function isOutvoted(score: number, items: readonly Item[]): boolean {
  const defining = items.find(({ reading }) => reading.indicator.defining);
  return defining !== undefined && sideOfAll(defining.degrees) * sideOf(score) < 0;
}
