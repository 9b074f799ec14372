import {
  type ComparedCase,
  type ComparisonCounts,
  type Place,
  type PlaceTable,
  placeKey,
  placeOf,
  UNPLACED,
} from "../model/comparison.js";
import type { Typology } from "../model/typology.js";

/** Every place under a typology: its types, then the two ways of having none. */
export function placesOf({ types }: Pick<Typology, "types">): Place[] {
  return [
    ...types.map(({ id }): Place => ({ type: id, status: null })),
    ...UNPLACED.map((status): Place => ({ type: null, status })),
  ];
}

/** How many cases stand where under the two typologies. */
export function tableOf(
  [first, second]: readonly [Typology, Typology],
  cases: readonly Pick<ComparedCase, "standings">[],
): PlaceTable {
  const [rows, columns] = [placesOf(first), placesOf(second)];
  const keys = cases.map(({ standings: [a, b] }) => [placeKey(placeOf(a)), placeKey(placeOf(b))]);
  const counts = rows.map(placeKey).map((row) => {
    const here = keys.filter(([key]) => key === row);
    return columns.map(placeKey).map((column) => here.filter(([, key]) => key === column).length);
  });
  return { rows, columns, counts };
}

/** How many cases have a type under which typology. */
export function countsOf(cases: readonly Pick<ComparedCase, "standings">[]): ComparisonCounts {
  const counts = { profiles: cases.length, both: 0, firstOnly: 0, secondOnly: 0, neither: 0 };
  for (const { standings } of cases) {
    const [first, second] = standings.map(({ type }) => type !== null);
    counts[first ? (second ? "both" : "firstOnly") : second ? "secondOnly" : "neither"] += 1;
  }
  return counts;
}
