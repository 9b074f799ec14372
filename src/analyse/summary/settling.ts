import { decide, type Verdict } from "../../classify/type.js";
import { fieldOf } from "../../model/facts.js";
import type { Result } from "../../model/result.js";
import type { Reached, Settling } from "../../model/summary.js";
import type { Typology } from "../../model/typology.js";
import { kindOf } from "../../quantity/domain.js";
import { TOLERANCE } from "../../quantity/interval.js";
import { type AxisPosition, scoreAxis } from "../../score/axis.js";
import type { Item } from "../../score/item.js";
import type { Reading } from "../../score/reading.js";
import { candidates } from "./attainable.js";
import { positionsIn } from "./readings.js";

/** A case without a type, or with several possible ones. */
interface OpenCase {
  readonly index: number;
  readonly hasType: boolean;
  readonly isSeveral: boolean;
  readonly positions: readonly AxisPosition[];
}

/** Indicators that are read from one field first of all. */
interface Codable {
  readonly field: string;
  readonly indicators: Settling["indicators"];
}

/**
 * Which field, if it were coded exactly, would settle most verdicts (method §9). In each open case the degrees of the indicators that
 * are read from the field are set to each exact degree that they can have within what is known of them, all else as it is, and the axes
 * are scored again. A field that would give a type to more cases comes first; of equals one that would leave a single possible type in
 * more; then those that would do so whatever the value; then what would give a score to an
 * axis in more; then what makes most of the width of the bounds; then the order of the typology.
 */
export function settlingFields({ typology, results }: Pick<Result, "typology" | "results">): Settling[] {
  const open = results.flatMap((result, index): OpenCase[] => {
    const [hasType, isSeveral] = [result.type !== null, result.possible.length > 1];
    if (hasType && !isSeveral) return [];
    return [{ index, hasType, isSeveral, positions: positionsIn(result, typology) }];
  });
  const all = fieldsIn(typology).map((one) => settlingOf(one, open, typology));
  return all.filter((one) => one.open.length > 0).sort(byWorth);
}

function fieldsIn({ axes }: Typology): Codable[] {
  const fields = new Map<string, Settling["indicators"]>();
  for (const { id: axis, indicators } of axes) {
    for (const indicator of indicators) {
      const field = fieldOf(indicator);
      fields.set(field, [...(fields.get(field) ?? []), { axis, indicator: indicator.id }]);
    }
  }
  return [...fields].map(([field, indicators]) => ({ field, indicators }));
}

function byWorth(a: Settling, b: Settling): number {
  return (
    b.gives.some.length - a.gives.some.length ||
    b.settles.some.length - a.settles.some.length ||
    b.gives.every.length - a.gives.every.length ||
    b.settles.every.length - a.settles.every.length ||
    b.scores.some.length - a.scores.some.length ||
    (b.width ?? 0) - (a.width ?? 0)
  );
}

function settlingOf({ field, indicators }: Codable, cases: readonly OpenCase[], typology: Typology): Settling {
  const open: number[] = [];
  const [gives, settles, scores] = [noneReached(), noneReached(), noneReached()];
  let width: number | null = 0;
  for (const one of cases) {
    const targets = targetsIn(one, indicators);
    if (targets.length === 0) continue;
    open.push(one.index);
    for (const { axis, influence } of targets)
      width = axis.aggregation === "mean" && width !== null ? width + influence : null;
    const { verdicts, scored, isWhole } = verdictsOf(one, targets, typology);
    if (scored.some((more) => more)) scores.some.push(one.index);
    if (scored.every((more) => more)) scores.every.push(one.index);
    if (!one.hasType)
      reach(
        gives,
        one.index,
        verdicts.map(({ type }) => type?.id ?? null),
        isWhole,
      );
    if (one.isSeveral) reach(settles, one.index, verdicts.map(onlyPossible), isWhole);
  }
  return { field, indicators, open, gives, settles, scores, width: width === null ? null : width / cases.length };
}

function noneReached(): { some: number[]; every: number[] } {
  return { some: [], every: [] };
}

function onlyPossible({ possible }: Verdict): string | null {
  return possible.length === 1 ? (possible[0]?.id ?? null) : null;
}

/**
 * Notes whether some, and whether every value leads to a type. Where only the ends of what varies without gaps were looked at, every
 * value does where both lead to the same one: an axis moves in one direction.
 */
function reach(
  to: { readonly [K in keyof Reached]: number[] },
  index: number,
  types: readonly (string | null)[],
  isWhole: boolean,
): void {
  if (types.some((type) => type !== null)) to.some.push(index);
  const isEvery = types.every((type) => type !== null && (isWhole || type === types[0]));
  if (isEvery) to.every.push(index);
}

/** An indicator of an open case that could be narrowed. */
interface Target {
  readonly axis: AxisPosition["axis"];
  readonly reading: Reading;
  readonly influence: number;
}

function targetsIn({ positions }: OpenCase, indicators: Settling["indicators"]): Target[] {
  return indicators.flatMap(({ axis, indicator }) => {
    const position = positions.find((one) => one.axis.id === axis);
    const item = position?.items.find(({ reading }) => reading.indicator.id === indicator);
    if (position === undefined || item === undefined || !isOpenItem(item)) return [];
    return [{ axis: position.axis, reading: item.reading, influence: item.influence }];
  });
}

function isOpenItem({ degrees }: Item): boolean {
  return degrees.hi - degrees.lo > TOLERANCE;
}

/**
 * The verdicts with every combination of exact degrees, and whether an axis has a score then that had none; `isWhole`: true where these
 * are all degrees that there can be.
 */
function verdictsOf({ positions }: OpenCase, targets: readonly Target[], typology: Typology) {
  const lists = targets.map(({ reading }) => candidates(reading.indicator, reading.degrees, isGapless(reading)));
  const moved = combinationsOf(lists).map((degrees) => {
    const exact = new Map(targets.map(({ reading }, i) => [reading, degrees[i] ?? 0]));
    return positions.map((position) => withExact(position, exact, typology));
  });
  return {
    verdicts: moved.map((all) => decide(all, typology)),
    scored: moved.map((all) => all.some(({ score }, i) => score !== null && positions[i]?.score === null)),
    isWhole: targets.every(({ reading }) => !isGapless(reading)),
  };
}

/** True where degrees between two of an indicator can be had as well: of a number, and of a mean over groups. */
function isGapless({ indicator }: Reading): boolean {
  return indicator.calibration.method !== "assign" || kindOf(indicator)?.kind === "groups";
}

function combinationsOf(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let all: readonly (readonly number[])[] = [[]];
  for (const list of lists) all = all.flatMap((before) => list.map((one) => [...before, one]));
  return all;
}

/** An axis scored again, the readings at exact degrees. */
function withExact(position: AxisPosition, exact: ReadonlyMap<Reading, number>, { settings }: Typology): AxisPosition {
  if (!position.readings.some((reading) => exact.has(reading))) return position;
  const readings = position.readings.map((reading) => {
    const degree = exact.get(reading);
    return degree === undefined ? reading : { ...reading, degrees: { lo: degree, hi: degree }, precision: 1 };
  });
  return scoreAxis(position.axis, readings, settings.minimumKnown.value);
}
