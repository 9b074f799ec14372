import { fold } from "../words.js";

/** What a cell is written as: a value, `null` for unknown, or what another column says. */
export type Translated = string | number | boolean | null | { readonly column: string };

/** A table of values: what cells say, folded, and what is written for it. */
export interface ValueTable {
  /** Its name in the map; `null` for one that stands at a field. */
  readonly name: string | null;
  readonly byLabel: ReadonlyMap<string, Translated>;
  /** What cells say, as the map writes it. */
  readonly labels: readonly string[];
  /** Folded labels, the longest first. */
  readonly longest: readonly string[];
}

/** Makes a table of what stands in a map. */
export function tableOf(entries: Readonly<Record<string, Translated>>, name: string | null): ValueTable {
  const byLabel = new Map(Object.entries(entries).map(([label, value]) => [fold(label), value]));
  const longest = [...byLabel.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { name, byLabel, labels: Object.keys(entries), longest };
}
