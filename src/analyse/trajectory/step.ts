import { decide } from "../../classify/type.js";
import { type Place, placeKey, placeOf } from "../../model/comparison.js";
import type { ProfileResult } from "../../model/result.js";
import type { AxisChange, DatedRule, TrajectoryStep } from "../../model/trajectory.js";
import type { Typology } from "../../model/typology.js";
import { parseDate } from "../../quantity/calendar.js";
import type { AxisPosition } from "../../score/axis.js";
import { compareAxis } from "./axis.js";

/** A result and its place among the waves of its case, from 0. */
export interface Placed {
  readonly index: number;
  readonly result: ProfileResult;
}

/** What changed from one wave to a later one. Waves of two levels of analysis are not compared. */
export function stepBetween(from: Placed, to: Placed, typology: Typology): TrajectoryStep {
  const [a, b] = [from.result, to.result];
  const otherLevel = differ(a.level, b.level);
  const base = {
    from: from.index,
    to: to.index,
    comparable: !otherLevel,
    otherLevel,
    otherCoder: differ(a.profile.coder ?? null, b.profile.coder ?? null),
    rules: rulesBetween(a.date, b.date, typology),
  };
  if (otherLevel) return { ...base, kind: null, axes: null };
  const axes: Record<string, AxisChange> = {};
  const [before, after]: [AxisPosition[], AxisPosition[]] = [[], []];
  for (const axis of typology.axes) {
    const [first, second] = [a.axes[axis.id], b.axes[axis.id]];
    if (first === undefined || second === undefined) continue;
    const { change, shared } = compareAxis(axis, typology, first, second);
    axes[axis.id] = change;
    before.push(shared[0]);
    after.push(shared[1]);
  }
  const common = { from: placeOnShared(before, typology), to: placeOnShared(after, typology) };
  return { ...base, kind: kindOf(a, b, axes, common, typology), axes };
}

/** True where both are said, and not the same. */
export function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b;
}

function placeOnShared(positions: readonly AxisPosition[], typology: Typology): Place {
  const { status, type } = decide(positions, typology);
  return placeOf({ status, type: type?.id ?? null });
}

/**
 * Whether the type changed. For certain: an axis changed its side for certain, and no type is possible in both waves. Apparently: the two
 * have types on different sides of an axis that changed at least apparently.
 */
function kindOf(
  a: ProfileResult,
  b: ProfileResult,
  axes: Readonly<Record<string, AxisChange>>,
  common: { readonly from: Place; readonly to: Place },
  typology: Typology,
): NonNullable<TrajectoryStep["kind"]> {
  const [from, to] = [placeOf(a), placeOf(b)];
  const base = { from, to, common };
  const moved = Object.keys(axes).filter((id) => axes[id]?.side === "certain" || axes[id]?.side === "apparent");
  const certain = moved.filter((id) => axes[id]?.side === "certain");
  if (certain.length > 0 && !a.possible.some((type) => b.possible.includes(type))) {
    return { ...base, change: "certain", axes: moved };
  }
  if (from.type !== null && to.type !== null) {
    if (placeKey(from) === placeKey(to)) return { ...base, change: "none", axes: [] };
    const parting = axesBetween(from.type, to.type, typology);
    const parted = moved.filter((id) => parting.includes(id));
    return { ...base, change: parted.length > 0 ? "apparent" : "none", axes: parted };
  }
  const isStill = Object.values(axes).every(({ side }) => side === "none");
  return { ...base, change: isStill ? "none" : "open", axes: [] };
}

/** The axes that have two types on different sides. */
function axesBetween(first: string, second: string, { types }: Typology): string[] {
  const [a, b] = [first, second].map((id) => types.find((type) => type.id === id)?.when ?? {});
  return Object.keys(a ?? {}).filter((axis) => b?.[axis] !== undefined && b[axis] !== a?.[axis]);
}

/** The checks of the typology that begin or end between two dates; those whose day may lie before or after both are not certain. */
function rulesBetween(from: string, to: string, { checks }: Typology): DatedRule[] {
  return checks.flatMap(({ id, applies_from: begins, applies_to: ends }) => {
    const event = (date: string | undefined, name: DatedRule["event"]): DatedRule[] => {
      const place = date === undefined ? null : placeBetween(from, to, date, name);
      return date === undefined || place === null ? [] : [{ check: id, event: name, date, certain: place }];
    };
    return [...event(begins, "begins"), ...event(ends, "ends")];
  });
}

/** Whether a rule that begins or ends on a day does so after the first date and not after the second; `null` where it cannot. */
function placeBetween(from: string, to: string, date: string, event: DatedRule["event"]): boolean | null {
  const [a, b, day] = [parseDate(from), parseDate(to), parseDate(date)];
  if (a === null || b === null || day === null) return null;
  const [first, last] = event === "begins" ? [day.first, day.first] : [day.last + 1, day.last + 1]; // the first day of what follows
  if (a.first >= last || b.last < first) return null;
  return a.last < first && b.first >= last;
}
