import type { FieldNames } from "../../model/field-names.js";
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

const OF_NAMES = new WeakMap<FieldNames, Map<string, ValueTable | null>>();

/** The table of what the coded words of a field are called in any language; `null` for a field that has none. */
export function tableOfNames(names: FieldNames, path: string): ValueTable | null {
  const known = OF_NAMES.get(names) ?? new Map<string, ValueTable | null>();
  OF_NAMES.set(names, known);
  const before = known.get(path);
  if (before !== undefined) return before;
  const entries = Object.entries(names.codes[path] ?? {}).flatMap(([word, labels]) =>
    [word, ...labels].map((label) => [label, levelOf(word)] as const),
  );
  const table = entries.length === 0 ? null : tableOf(Object.fromEntries(entries), null);
  known.set(path, table);
  return table;
}

/** A table that was drafted from cells, with what coded words are called: all of it is known, and is said to be. `null`: there is none. */
export function withNames(own: ValueTable | null, names: ValueTable | null): ValueTable | null {
  if (own === null || names === null) return own ?? names;
  const byLabel = new Map([...names.byLabel, ...own.byLabel]);
  return { name: own.name, byLabel, labels: names.labels, longest: longestFirst(byLabel) };
}

/** A level of a scale that counts as the number that it is. */
export function levelOf(word: string): string | number {
  return /^\d+$/.test(word) ? Number(word) : word;
}

/** Makes a table of what stands in a map. */
export function tableOf(entries: Readonly<Record<string, Translated>>, name: string | null): ValueTable {
  const byLabel = new Map(Object.entries(entries).map(([label, value]) => [fold(label), value]));
  return { name, byLabel, labels: Object.keys(entries), longest: longestFirst(byLabel) };
}

function longestFirst(byLabel: ReadonlyMap<string, Translated>): readonly string[] {
  return [...byLabel.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
