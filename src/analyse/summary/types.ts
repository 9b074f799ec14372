import type { Result } from "../../model/result.js";
import type { Corner, Emptiness, StatusCount, TypeCount } from "../../model/summary.js";
import type { Axis, Typology } from "../../model/typology.js";
import { STATUSES } from "../../model/vocabulary.js";
import { greatest } from "../../plain/extremes.js";
import { atLeast, atMost, TOLERANCE } from "../../quantity/interval.js";
import { aggregationOf, boundsOf, sideOf } from "../../score/axis.js";
import { itemsOf } from "../../score/item.js";
import { attainable } from "./attainable.js";

type Results = Result["results"];

/** How many cases have each status, from firm to open; all of them are there. */
export function countStatuses(results: Results): StatusCount[] {
  return STATUSES.map((status) => ({ status, cases: results.filter((one) => one.status === status).length }));
}

/**
 * How many cases each type has (method §9): those whose verdict it is, at least and at most. What is unknown of one case says nothing of
 * another, so each number between the two can be: exact over the set as far as the possible types of each case are. The band around 0.5
 * does not count here: a case near it is of the type on whose side it lies.
 */
export function countTypes(results: Results, { types }: Pick<Typology, "types">): TypeCount[] {
  return types.map(({ id }) => ({
    type: id,
    verdicts: results.filter(({ type }) => type === id).length,
    least: results.filter(({ possible }) => possible.length === 1 && possible[0] === id).length,
    most: results.filter(({ possible }) => possible.includes(id)).length,
    typical: typicalOf(results, id),
  }));
}

function typicalOf(results: Results, id: string): TypeCount["typical"] {
  const held = results.flatMap(({ type, memberships }, i) => {
    const lo = memberships[id]?.lo;
    return type === id && lo !== undefined ? [{ i, lo }] : [];
  });
  if (held.length === 0) return null;
  const lo = greatest(held.map((one) => one.lo));
  return { cases: held.filter((one) => atLeast(one.lo, lo)).map(({ i }) => i), lo };
}

type Side = "high" | "low";
type Sides = Corner["sides"];

/**
 * The corners of the axes, each with the cases that stand there and those that could; and why one is empty: because no value of the
 * facts leads there, because no case can be there, or because none is known to be.
 */
export function cornersOf(results: Results, typology: Pick<Typology, "axes" | "types">): Corner[] {
  const reach = new Map(typology.axes.map((axis) => [axis.id, reachOf(axis)]));
  return sidesOf(typology.axes).map((sides) => {
    const type = typology.types.find(({ when }) => Object.entries(when).every(([axis, side]) => sides[axis] === side));
    const cases = results.filter((one) => stands(one, sides)).length;
    const possible = results.filter((one) => canStand(one, sides)).length;
    const isReachable = Object.entries(sides).every(([axis, side]) => reach.get(axis)?.[side] ?? true);
    const why: Emptiness = !isReachable ? "logical" : possible === 0 ? "empirical" : "open";
    return { sides, type: type?.id ?? "", cases, possible, empty: cases > 0 ? null : why };
  });
}

/** Every choice of a side on each axis, the low ones first. */
function sidesOf(axes: readonly Axis[]): Sides[] {
  let all: Sides[] = [{}];
  for (const { id } of axes) {
    all = all.flatMap((sides) => (["low", "high"] as const).map((side) => ({ ...sides, [id]: side })));
  }
  return all;
}

function stands({ axes }: Results[number], sides: Sides): boolean {
  return Object.entries(sides).every(([axis, side]) => {
    const score = axes[axis]?.score ?? null;
    return score !== null && sideOf(score) === (side === "high" ? 1 : -1);
  });
}

function canStand({ axes }: Results[number], sides: Sides): boolean {
  return Object.entries(sides).every(([axis, side]) => {
    const at = axes[axis];
    return at === undefined || (side === "high" ? atLeast(at.hi, 0.5) : atMost(at.lo, 0.5));
  });
}

/** The sides that an axis can come to lie on, whatever its facts are. */
function reachOf(axis: Axis): Readonly<Record<Side, boolean>> {
  const readings = axis.indicators.map((indicator) => {
    const degrees = attainable(indicator);
    const nothing = { value: { kind: "unknown" }, raw: null, notApplicable: false, given: null, pointers: [] } as const;
    return { indicator, degrees, precision: 0, ...nothing };
  });
  const { lo, hi } = boundsOf(aggregationOf(axis), itemsOf(axis, readings));
  return { low: lo < 0.5 - TOLERANCE, high: hi > 0.5 + TOLERANCE };
}
