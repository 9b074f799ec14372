import type { Place, PlacedCases, PresumptionContrast, SeparatedSide, Separation, Which } from "../model/comparison.js";
import { placeKey, placeOf } from "../model/comparison.js";
import type { Axis, Typology } from "../model/typology.js";
import { placesOf } from "./place-table.js";
import { partOf, type Scored } from "./standing.js";

/** A case under both typologies. */
export type ScoredPair = readonly [Scored, Scored];
/** A case of those that stand in one place, and its place among all, from 0. */
interface Member {
  readonly index: number;
  readonly here: Scored;
  readonly there: Scored;
}

/**
 * The axes by which one typology tells apart cases that the other puts in one place: types of it that lie on opposite sides of an
 * axis which both name. Two types always differ on such an axis, so every two types that occur are told apart by one of them.
 */
export function separationsOf(typologies: readonly [Typology, Typology], pairs: readonly ScoredPair[]): Separation[] {
  return ([1, 0] as const).flatMap((by) => separationsBy(by, typologies, pairs));
}

function separationsBy(
  by: Which,
  typologies: readonly [Typology, Typology],
  pairs: readonly ScoredPair[],
): Separation[] {
  const members = membersIn(by, pairs);
  return placesOf(typologies[other(by)]).flatMap((under) => {
    const together = members.get(placeKey(under)) ?? [];
    return typologies[by].axes.flatMap((axis) => separationOn(axis, typologies[by], by, under, together));
  });
}

/** The other one of the two. */
export function other(which: Which): Which {
  return which === 0 ? 1 : 0;
}

/** The cases by their place under the typology that does not separate. */
function membersIn(by: Which, pairs: readonly ScoredPair[]): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  for (const [index, pair] of pairs.entries()) {
    const [here, there] = [pair[by], pair[other(by)]];
    const key = placeKey(placeOf(there.standing));
    const known = members.get(key);
    if (known) known.push({ index, here, there });
    else members.set(key, [{ index, here, there }]);
  }
  return members;
}

function separationOn(
  axis: Axis,
  typology: Typology,
  by: Which,
  under: Place,
  together: readonly Member[],
): Separation[] {
  const on = (side: "high" | "low"): Member[] => {
    const types = typology.types.filter(({ when }) => when[axis.id] === side).map(({ id }): string | null => id);
    return together.filter(({ here }) => types.includes(here.standing.type));
  };
  const [high, low] = [on("high"), on("low")];
  if (high.length === 0 || low.length === 0) return [];
  const side = (members: readonly Member[]) => sideOf(members, axis, typology);
  return [
    { by, under, axis: axis.id, high: side(high), low: side(low), indicator: greatestDifference(axis, high, low) },
  ];
}

function sideOf(members: readonly Member[], axis: Axis, { types }: Typology): SeparatedSide {
  const present = new Set(members.map(({ here }) => here.standing.type));
  return {
    types: types.flatMap(({ id }) => (present.has(id) ? [id] : [])),
    cases: members.map(({ index }) => index),
    mean: meanOf(members, ({ here }) => here.standing.axes[axis.id]?.score ?? null) ?? 0,
  };
}

/** The mean of what is known; `null` where nothing is. */
function meanOf(members: readonly Member[], partIn: (member: Member) => number | null): number | null {
  const known = members.map(partIn).filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The indicator by which the high side exceeds the low one most, of those known on both; of equals the first of the typology. */
function greatestDifference(axis: Axis, high: readonly Member[], low: readonly Member[]): Separation["indicator"] {
  const of = axis.aggregation === "mean" ? "contribution" : "degree";
  let best: Separation["indicator"] = null;
  let most = 0;
  for (const { id } of axis.indicators) {
    const partIn = ({ here }: Member) => partOf(here, axis.id, id, of);
    const [above, below] = [meanOf(high, partIn), meanOf(low, partIn)];
    if (above === null || below === null) continue;
    if (above - below > most) [best, most] = [{ id, of, high: above, low: below }, above - below];
  }
  return best;
}

/** Where the other typology puts the cases of a type that fail a presumption, beside those of the type that are not known to. */
export function presumptionsOf(
  typologies: readonly [Typology, Typology],
  pairs: readonly ScoredPair[],
): PresumptionContrast[] {
  return ([0, 1] as const).flatMap((of) =>
    typologies[of].types.flatMap(({ id, presumes = [] }) =>
      presumes.flatMap((presumption): PresumptionContrast[] => {
        const inType = [...pairs.entries()].filter(([, pair]) => pair[of].standing.type === id);
        const fails = ([, pair]: (typeof inType)[number]) => pair[of].standing.atypical.includes(presumption.id);
        const there = typologies[other(of)];
        const failing = byPlace(inType.filter(fails), of, there);
        const others = byPlace(
          inType.filter((one) => !fails(one)),
          of,
          there,
        );
        if (failing.length === 0) return [];
        return [{ of, type: id, presumption: presumption.id, failing, others, apart: isApart(failing, others) }];
      }),
    ),
  );
}

function byPlace(cases: readonly (readonly [number, ScoredPair])[], of: Which, there: Typology): PlacedCases[] {
  return placesOf(there).flatMap((place) => {
    const here = cases.filter(([, pair]) => placeKey(placeOf(pair[other(of)].standing)) === placeKey(place));
    return here.length === 0 ? [] : [{ place, cases: here.map(([index]) => index) }];
  });
}

function isApart(failing: readonly PlacedCases[], others: readonly PlacedCases[]): boolean {
  const typesOf = (placed: readonly PlacedCases[]) =>
    placed.flatMap(({ place: { type } }) => (type === null ? [] : [type]));
  const [a, b] = [typesOf(failing), typesOf(others)];
  return a.length > 0 && b.length > 0 && !a.some((type) => b.includes(type));
}
